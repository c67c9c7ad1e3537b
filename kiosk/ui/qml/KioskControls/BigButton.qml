pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// The one way to press something. Its lip is an offset rectangle: no blur, no shader.
Pressable {
    id: root
    property string text
    property string icon
    property bool iconAfter: false
    property bool filled: true
    property string role: "button"
    property real sidePadding: Theme.Metrics.px(6)
    readonly property color ink: !enabled ? Theme.Palette.inkQuiet
        : filled ? Theme.Palette.inkOnPrimary : Theme.Palette.ink
    readonly property bool solid: filled && enabled

    name: text
    implicitHeight: Math.max(Theme.Metrics.touch, label.implicitHeight + Theme.Metrics.gapSmall * 2)
    implicitWidth: Math.max(implicitHeight, Math.ceil(label.implicitWidth) + mark.room + 2 * sidePadding)
    scale: down ? Theme.Motion.pressScale : 1

    Rectangle {
        visible: root.enabled && !root.down
        y: Theme.Metrics.lip
        width: parent.width
        height: parent.height
        radius: Theme.Metrics.radius
        color: root.filled ? Theme.Palette.primaryLip : Theme.Palette.lip
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.Metrics.radius
        color: !root.enabled ? Theme.Palette.surfaceDeep
            : root.filled ? (root.down ? Theme.Palette.primaryPressed : Theme.Palette.primary)
            : root.down ? Theme.Palette.cardPressed : Theme.Palette.card
        border.width: root.down ? Theme.Metrics.borderThick : root.solid ? 0 : Theme.Metrics.border
        border.color: !root.enabled ? Theme.Palette.restEdge : !root.down ? Theme.Palette.outline
            : root.filled ? Theme.Palette.primaryLip : Theme.Palette.ink
    }
    Icon {
        id: mark
        readonly property real room: root.icon === "" ? 0 : size + (root.text === "" ? 0 : Theme.Metrics.px(2.5))
        readonly property real group: label.width + room
        visible: root.icon !== ""
        name: root.icon
        weight: 2.8
        color: root.ink
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round((root.width - group) / 2 + (root.iconAfter ? group - size : 0))
    }
    Words {
        id: label
        silent: true
        role: root.role
        font.bold: true
        text: root.text
        color: root.ink
        horizontalAlignment: root.icon === "" ? Text.AlignHCenter : Text.AlignLeft
        width: Math.min(Math.ceil(implicitWidth), root.width - mark.room - 2 * Math.min(root.sidePadding, Theme.Metrics.gapSmall))
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round((root.width - mark.group) / 2 + (root.iconAfter ? 0 : mark.room))
    }
}
