pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A key of a pad: a sign or an icon on a plain card.
Pressable {
    id: root
    property string text
    property string icon
    property string role: "lead"
    property bool filled: false
    property bool lit: false
    readonly property color ink: !enabled ? Theme.Palette.inkQuiet : lit || filled ? Theme.Palette.inkOnPrimary : Theme.Palette.ink
    name: text
    settle: Math.min(200, Theme.Motion.settle) // double letters are typed faster than a choice is touched twice
    implicitHeight: Theme.Metrics.touchSecondary
    implicitWidth: Theme.Metrics.touchSecondary
    ringRadius: Theme.Metrics.radiusSmall
    scale: down ? Theme.Motion.pressScale : 1

    Rectangle {
        anchors.fill: parent
        radius: Theme.Metrics.radiusSmall
        color: root.lit || root.filled ? (root.down ? Theme.Palette.primaryPressed : Theme.Palette.primary)
            : !root.enabled ? Theme.Palette.surfaceDeep : root.down ? Theme.Palette.cardPressed : Theme.Palette.card
        border.width: root.down ? Theme.Metrics.borderThick : Theme.Metrics.border
        border.color: !root.enabled ? Theme.Palette.restEdge : root.down ? Theme.Palette.ink : Theme.Palette.outline
    }
    Text {
        visible: root.icon === ""
        anchors.centerIn: parent
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        textFormat: Text.PlainText
        color: root.ink
        // a key has its size in millimetres, so its sign stops growing when it fills it
        font.pixelSize: Math.min(Theme.Typography.size(root.role), root.height * 0.62)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 8
    }
    Loader {
        active: root.icon !== ""
        anchors.centerIn: parent
        sourceComponent: Icon { name: root.icon; color: root.ink; size: Theme.Metrics.px(6.4) }
    }
}
