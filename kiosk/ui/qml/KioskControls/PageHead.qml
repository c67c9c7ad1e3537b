pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// The heading of a screen; its second line stands beside it where both fit, else under it.
Item {
    id: root
    property string title
    property string subtitle
    readonly property real gap: Theme.Metrics.gapWide
    readonly property bool beside: heading.implicitWidth + line.implicitWidth + gap <= width
    implicitHeight: beside || !line.visible ? heading.height : heading.height + line.height + Theme.Metrics.gapTiny
    height: implicitHeight

    Words {
        id: heading
        role: "title"
        text: root.title
        width: root.beside && line.visible ? Math.ceil(implicitWidth) : root.width
    }
    Words {
        id: line
        visible: root.subtitle !== ""
        role: "label"
        text: root.subtitle
        color: Theme.Palette.inkQuiet
        width: root.beside ? Math.ceil(implicitWidth) : root.width
        x: root.beside ? root.width - width : 0
        y: root.beside ? heading.baselineOffset - baselineOffset : heading.height + Theme.Metrics.gapTiny
    }
}
