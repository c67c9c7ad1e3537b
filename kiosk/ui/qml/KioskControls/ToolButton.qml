pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// One tool of the top bar: an icon with its word, drawn small, touched over the whole height of the bar.
Pressable {
    id: root
    property string text
    property string icon
    property bool stacked: false // icon above word
    property bool folded: false // icon before words in two lines
    property bool raised: false
    property bool lit: false
    property real padding: Theme.Metrics.px(3.5)
    property real squeeze: 1 // of the natural width, where the bar has no room for it
    property string otherText // that it says at other times: it keeps its width then
    readonly property real iconSize: Theme.Metrics.px(5.6)
    readonly property real gap: Theme.Metrics.px(stacked ? 0.5 : 1.8)
    readonly property real wordWidth: Math.ceil(Math.max(natural.advanceWidth, other.advanceWidth)) + 1
    readonly property real oneLine: wordWidth + iconSize + Theme.Metrics.px(1.8)
    readonly property real brokenWidth: Math.ceil(small * Math.max(widestLine(text), widestLine(otherText))) // in two lines
    readonly property real twoLines: brokenWidth + iconSize + Theme.Metrics.px(1.8)
    readonly property real naturalWidth: folded ? twoLines : oneLine
    readonly property real small: folded ? 0.9 : 0.84 // of the bar's size, where the words stand in two lines
    readonly property color ink: lit ? Theme.Palette.inkOnPrimary : Theme.Palette.ink

    name: text
    readonly property real fitting: Math.min(1, (width - Theme.Metrics.px(1.6)) / (small * widestLine(text)))
    readonly property bool twoLined: stacked || folded

    // of the words in two lines, broken where the longer one is shortest
    function widestLine(words: string): real {
        const parts = words.split(" ")
        let best = sample.advanceWidth(words)
        for (let at = 1; at < parts.length; at++) {
            const lines = [parts.slice(0, at).join(" "), parts.slice(at).join(" ")]
            best = Math.min(best, Math.max(sample.advanceWidth(lines[0]), sample.advanceWidth(lines[1])))
        }
        return Math.ceil(best * 1.02 / 100 * Theme.Typography.bar) + 1 // hinting makes small letters a little wider
    }
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
        font.pixelSize: Theme.Typography.bar
        text: root.text
    }
    FontMetrics { // of one size, because what it tells when asked is not told anew when its font changes
        id: sample
        font.pixelSize: 100
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
        horizontalAlignment: root.folded ? Text.AlignLeft : Text.AlignHCenter
        lineHeight: 0.9
        // four tools share one row whatever the language
        font.pixelSize: Math.floor(Theme.Typography.bar * (root.stacked ? root.small * root.fitting : root.folded ? root.small * root.squeeze : 1))
        fontSizeMode: root.twoLined ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: Math.round(font.pixelSize * 0.7)
        maximumLineCount: root.twoLined ? 2 : 1
        wrapMode: root.twoLined ? Text.Wrap : Text.NoWrap
        width: root.stacked ? root.width - Theme.Metrics.px(1.6)
            : Math.min(root.folded ? root.brokenWidth : root.wordWidth, root.width - root.iconSize - root.gap - Theme.Metrics.px(2))
        x: root.stacked ? (root.width - width) / 2 : mark.x + mark.width + root.gap
        y: Math.round(root.stacked ? mark.y + mark.height + root.gap : (root.height - height) / 2)
    }
}
