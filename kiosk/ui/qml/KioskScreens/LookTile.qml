pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import KioskControls
import KioskTheme as Theme

// A tile of a LookRow: a word, a sign above it where there is one.
Tile {
    id: root
    property string text
    property string icon
    readonly property real margin: Theme.Metrics.px(icon === "" ? 2 : 1.2)

    name: text
    implicitHeight: Math.max(Theme.Metrics.touchSecondary, says.height + 2 * margin)
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: implicitHeight
    Layout.preferredWidth: 1

    Column {
        id: says
        x: root.margin
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.Metrics.px(0.6)
        Icon {
            visible: root.icon !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
        }
        Words {
            silent: true
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: "label"
            font.bold: root.icon === ""
            text: root.text
        }
    }
}
