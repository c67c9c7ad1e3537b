pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Some downsides on a card, each with how sure we are of it where that is known.
Rectangle {
    id: root
    property string title
    property RowsModel model
    readonly property list<string> sure: [qsTr("How sure? Not known"), qsTr("How sure? May be so"), qsTr("How sure? Probably so"), qsTr("How sure? We are sure")]
    readonly property bool tight: !Theme.Metrics.large
    readonly property real inset: Theme.Metrics.px(Theme.Metrics.large ? 8 : 3.4)

    implicitHeight: list.height + 2 * inset
    radius: Theme.Metrics.radiusLarge
    color: Theme.Palette.card
    border.width: Theme.Palette.contrast ? Theme.Metrics.border : Theme.Metrics.line
    border.color: Theme.Palette.contrast ? Theme.Palette.outline : Theme.Palette.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Column {
        id: list
        x: root.inset
        y: root.inset
        width: parent.width - 2 * x
        spacing: Theme.Metrics.px(Theme.Metrics.large ? 5 : 1.8)
        Words {
            width: parent.width
            role: root.tight ? "body" : "lead"
            font.bold: true
            text: root.title
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.model
            Column {
                id: harm
                required property string text
                required property int certainty
                width: list.width
                spacing: Theme.Metrics.line
                Words {
                    width: parent.width
                    role: root.tight ? "label" : "body"
                    lineHeight: 1
                    text: harm.text
                }
                Words {
                    visible: harm.certainty >= 0
                    width: parent.width
                    role: "small"
                    color: Theme.Palette.inkQuiet
                    text: root.sure[harm.certainty] ?? ""
                }
            }
        }
    }
}
