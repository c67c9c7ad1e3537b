pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// The heading of a screen; its second line stands beside it where both fit, else under it.
// An eyebrow above it says what several screens share; the second line then ends that line.
Item {
    id: root
    property string title
    property string subtitle
    property string eyebrow
    property bool compact: false // where the largest words have little room
    readonly property real gap: Theme.Metrics.gapWide
    readonly property bool browed: eyebrow !== ""
    readonly property bool beside: subtitle.length <= 70 && (browed ? brow.implicitWidth : heading.implicitWidth) + line.implicitWidth + gap <= width
    readonly property real lead: browed ? brow.height + (beside || !line.visible ? 0 : line.height) + Theme.Metrics.gapTiny : 0
    implicitHeight: lead + heading.height + (browed || beside || !line.visible ? 0 : line.height + Theme.Metrics.gapTiny)
    height: implicitHeight

    Words {
        id: brow
        visible: root.browed
        role: "label"
        text: root.eyebrow
        color: Theme.Palette.inkQuiet
        width: root.beside && line.visible ? Math.ceil(implicitWidth) : root.width
    }
    Words {
        id: heading
        role: root.compact ? "body" : "title"
        lineHeight: Theme.Typography.lineHeading
        font.bold: true
        Accessible.role: Accessible.Heading
        text: root.title
        y: root.lead
        width: root.beside && line.visible && !root.browed ? Math.ceil(implicitWidth) : root.width
    }
    Words {
        id: line
        visible: root.subtitle !== ""
        role: "label"
        lineHeight: root.compact ? 0.98 : Theme.Typography.lineRunning
        text: root.subtitle
        color: Theme.Palette.inkQuiet
        width: root.beside ? Math.ceil(implicitWidth) : Math.min(root.width, font.pixelSize * 27) // 70 characters a line
        x: root.beside ? root.width - width : 0
        y: root.browed ? (root.beside ? 0 : brow.height)
            : root.beside ? heading.baselineOffset - baselineOffset : heading.height + Theme.Metrics.gapTiny
    }
}
