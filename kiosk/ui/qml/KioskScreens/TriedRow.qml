pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// One option: a small picture and its name, and the answers beside or below them.
Item {
    id: root
    property string option
    property url drawing
    property var answers
    property string chosen
    property bool beside: true
    readonly property real nameWidth: beside ? width * (Theme.Metrics.textScale > 1 ? 0.39 : 0.34) : width

    signal picked(string answer)

    implicitHeight: beside ? Math.max(strip.implicitHeight, label.height)
        : Math.max(scene.height, label.height) + Theme.Metrics.gapSmall + strip.implicitHeight
    height: implicitHeight

    Picture {
        id: scene
        height: root.beside ? Theme.Metrics.px(Theme.Metrics.large ? 20 : 17) : Theme.Metrics.px(16)
        width: Math.round(height * aspect)
        y: root.beside ? (root.height - height) / 2 : Math.max(0, (label.height - height) / 2)
        radius: Theme.Metrics.radiusSmall
        source: root.drawing
    }
    Words {
        id: label
        x: scene.width + Theme.Metrics.gapTouch
        width: root.nameWidth - x - (root.beside ? Theme.Metrics.gapTouch : 0)
        y: root.beside ? (root.height - height) / 2 : Math.max(0, (scene.height - height) / 2)
        font.bold: true
        role: "label"
        text: root.option
    }
    AnswerStrip {
        id: strip
        x: root.beside ? root.nameWidth : 0
        y: root.beside ? (root.height - height) / 2 : root.height - height
        width: root.width - x
        height: implicitHeight
        columns: Theme.Metrics.largeText ? 2 : 4
        name: root.option
        model: root.answers
        chosen: root.chosen
        onPicked: key => root.picked(key)
    }
}
