pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// No figure can be drawn honestly, and the words say so, in the place where a figure would stand.
Item {
    id: root
    required property DetailModel detail
    implicitHeight: says.height

    Column {
        id: says
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.Metrics.gap
        Icon {
            name: "info"
            size: Theme.Metrics.px(12)
            color: Theme.Palette.primary
        }
        Words {
            width: parent.width
            role: "lead"
            text: root.detail.figureText
        }
    }
}
