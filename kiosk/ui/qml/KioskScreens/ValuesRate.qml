pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Every statement with its three answers; a line between two statements.
Column {
    id: root
    required property ValuesModel values
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText
    spacing: Theme.Metrics.gap

    Repeater {
        model: root.values.statements
        Item {
            id: line
            required property string key
            required property string text
            required property string given
            readonly property real half: root.beside ? width * 0.46 : width
            width: root.width
            implicitHeight: root.beside ? Math.max(says.height, strip.implicitHeight) : says.height + Theme.Metrics.gapSmall + strip.implicitHeight
            height: implicitHeight
            Words {
                id: says
                width: line.half - (root.beside ? Theme.Metrics.gap : 0)
                y: root.beside ? Math.round((line.height - height) / 2) : 0
                lineHeight: 1
                text: line.text
            }
            AnswerStrip {
                id: strip
                x: root.beside ? line.half : 0
                y: line.height - height
                width: line.width - x
                height: implicitHeight
                columns: Theme.Metrics.largeText && Theme.Metrics.portrait ? 1 : root.values.answers.count
                name: line.text
                model: root.values.answers
                chosen: line.given
                onPicked: answer => root.values.rate(line.key, answer)
            }
        }
    }
}
