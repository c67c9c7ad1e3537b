pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// One box a digit; the next one to fill has the thick edge. Open: one field, for numbers of any length.
Item {
    id: root
    property string text
    property int length: 6
    property bool masked: false
    property bool open: false
    readonly property real gap: Theme.Metrics.px(length > 6 ? 1.2 : 2)
    readonly property real box: Math.min(Theme.Metrics.px(15), (width - (length - 1) * gap) / length)
    implicitWidth: length * Theme.Metrics.px(13)
    implicitHeight: Theme.Metrics.px(18)
    Accessible.role: Accessible.StaticText
    Accessible.id: text === "" ? "" : "personal" // read on request
    Accessible.name: masked && open ? qsTr("%1 signs, hidden").arg(text.length)
        : masked ? qsTr("%1 of %2 digits").arg(text.length).arg(length)
        : text === "" ? qsTr("No digits yet") : text.split("").join(" ")
    Rectangle {
        visible: root.open
        anchors.fill: parent
        radius: Theme.Metrics.radius
        color: Theme.Palette.card
        border.width: Theme.Metrics.borderThick
        border.color: Theme.Palette.primary
        Figures {
            id: written
            silent: true
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.Metrics.gap
            role: "title"
            font.letterSpacing: Theme.Metrics.px(1.6)
            text: root.masked ? "•".repeat(root.text.length) : root.text
        }
        Rectangle { // where the next digit goes
            visible: root.text.length < root.length
            x: written.x + (root.text === "" ? 0 : written.width) + Theme.Metrics.gapTiny
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.Metrics.gapTiny
            height: parent.height * 0.5
            color: Theme.Palette.primary
        }
    }
    Row {
        visible: !root.open
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.gap
        Repeater {
            model: root.open ? 0 : root.length
            Rectangle {
                id: box
                required property int index
                readonly property bool here: index === root.text.length
                width: root.box
                height: root.height
                radius: Theme.Metrics.radiusSmall
                color: Theme.Palette.card
                border.width: here ? Theme.Metrics.borderThick : Theme.Metrics.border
                border.color: here ? Theme.Palette.primary : Theme.Palette.outline
                Figures {
                    visible: !root.masked
                    silent: true
                    anchors.centerIn: parent
                    role: "title"
                    text: root.text.charAt(box.index)
                }
                Rectangle {
                    visible: root.masked && box.index < root.text.length
                    anchors.centerIn: parent
                    width: Theme.Metrics.px(4)
                    height: width
                    radius: width / 2
                    color: Theme.Palette.ink
                }
            }
        }
    }
}
