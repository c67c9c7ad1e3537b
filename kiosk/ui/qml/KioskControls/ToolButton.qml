pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// One tool of the top bar: an icon with its word, drawn small, touched over the whole height of the bar.
Pressable {
    id: root
    property string text
    property string icon
    property bool stacked: false // icon above word
    property bool raised: false
    property bool lit: false
    property real padding: Theme.Metrics.px(3.5)
    property real squeeze: 1 // of the natural width, where the bar has no room for it
    property string otherText // that it says at other times: it keeps its width then
    readonly property real iconSize: Theme.Metrics.px(5.6)
    readonly property real gap: Theme.Metrics.px(stacked ? 0.5 : 1.8)
    readonly property real wordWidth: Math.ceil(Math.max(natural.advanceWidth, other.advanceWidth)) + 1
    readonly property real naturalWidth: wordWidth + iconSize + Theme.Metrics.px(1.8)
    readonly property color ink: lit ? Theme.Palette.inkOnPrimary : Theme.Palette.ink

    name: text
    // stacked: its words break into two lines, of which the longer may have three quarters of them
    readonly property real twoLines: Math.min(1, 1.37 * (width - Theme.Metrics.px(1.6)) / (0.84 * usual.advanceWidth))
    implicitWidth: Math.floor(naturalWidth * squeeze) + 2 * padding
    scale: down ? Theme.Motion.pressScale : 1
    ringRadius: Theme.Metrics.radius

    Rectangle {
        anchors.centerIn: parent
        width: parent.width
        height: root.stacked ? parent.height - Theme.Metrics.gapSmall : Theme.Metrics.pill
        radius: root.stacked ? Theme.Metrics.radius : height / 2
        color: root.lit ? Theme.Palette.primary : root.down ? Theme.Palette.cardPressed
            : root.raised ? Theme.Palette.card : Theme.Palette.surfaceDeep
        border.width: root.down ? Theme.Metrics.borderThick
            : root.raised || Theme.Palette.contrast ? Theme.Metrics.border : 0
        border.color: root.down ? Theme.Palette.ink : Theme.Palette.outline
    }
    Icon {
        id: mark
        name: root.icon
        size: root.iconSize
        weight: 2.2
        color: root.ink
        x: Math.round(root.stacked ? (root.width - width) / 2 : (root.width - root.iconSize - root.gap - label.width) / 2)
        y: Math.round(root.stacked ? (root.height - height - root.gap - label.height) / 2 : (root.height - height) / 2)
    }
    TextMetrics { // a text that fits itself to its place does not tell its own width
        id: natural
        font.pixelSize: label.font.pixelSize
        text: root.text
    }
    TextMetrics {
        id: usual
        font.pixelSize: Theme.Typography.bar
        text: root.text
    }
    TextMetrics {
        id: other
        font.pixelSize: natural.font.pixelSize
        text: root.otherText
    }
    Words {
        id: label
        silent: true
        role: "bar"
        text: root.text
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 0.9
        // four tools share one row whatever the language
        font.pixelSize: Math.round(Theme.Typography.bar * (root.stacked ? 0.84 * root.twoLines : 1))
        fontSizeMode: root.stacked ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: Math.round(font.pixelSize * 0.7)
        maximumLineCount: root.stacked ? 2 : 1
        wrapMode: root.stacked ? Text.Wrap : Text.NoWrap
        width: root.stacked ? root.width - Theme.Metrics.px(1.6)
            : Math.min(root.wordWidth, root.width - root.iconSize - root.gap - Theme.Metrics.px(2))
        x: root.stacked ? (root.width - width) / 2 : mark.x + mark.width + root.gap
        y: Math.round(root.stacked ? mark.y + mark.height + root.gap : (root.height - height) / 2)
    }
}
