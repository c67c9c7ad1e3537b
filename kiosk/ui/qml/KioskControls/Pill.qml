pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A short word in a capsule: a state, never a control.
Rectangle {
    id: root
    property string text
    property string icon
    property bool filled: false
    property bool silent: false
    property string role: "small"
    readonly property color ink: filled ? Theme.Palette.inkOnPrimary : Theme.Palette.ink
    readonly property real iconRoom: icon === "" ? 0 : Theme.Metrics.px(4.6)
    implicitWidth: Math.ceil(label.implicitWidth) + iconRoom + Theme.Metrics.px(4)
    implicitHeight: label.implicitHeight + Theme.Metrics.px(1.4)
    radius: Math.min(height / 2, Theme.Metrics.px(4))
    color: filled ? Theme.Palette.primary : Theme.Palette.card
    border.width: filled ? 0 : Theme.Metrics.border
    border.color: Theme.Palette.outline
    Icon {
        visible: root.icon !== ""
        name: root.icon
        size: Theme.Metrics.px(3.6)
        weight: 3.4
        color: root.ink
        x: Theme.Metrics.px(2)
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: label
        silent: root.silent
        role: root.role
        font.bold: true
        text: root.text
        color: root.ink
        x: Theme.Metrics.px(2) + root.iconRoom
        width: root.width - x - Theme.Metrics.px(1.8)
        anchors.verticalCenter: parent.verticalCenter
    }
}
