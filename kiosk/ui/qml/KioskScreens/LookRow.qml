pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import KioskControls
import KioskTheme as Theme

// A caption and its tiles, all of one size: beside each other, or the caption above where words are large.
Item {
    id: root
    property string caption
    property real captionWidth: Theme.Metrics.px(Theme.Metrics.large ? 38 : 23 * Math.min(1.25, Theme.Metrics.textScale))
    property bool captionAbove: Theme.Metrics.largeText
    property int columns: -1 // as many as there are tiles
    default property alias tiles: box.data

    implicitHeight: box.y + Math.max(box.implicitHeight, captionAbove ? 0 : words.height)
    Accessible.role: Accessible.Grouping
    Accessible.name: caption

    Words {
        id: words
        silent: true
        role: "label"
        font.bold: true
        text: root.caption
        width: root.captionAbove ? root.width : root.captionWidth
        y: root.captionAbove ? 0 : (root.height - height) / 2
    }
    GridLayout {
        id: box
        x: root.captionAbove ? 0 : root.captionWidth + Theme.Metrics.gapTouch
        y: root.captionAbove ? words.height + Theme.Metrics.gapTiny : 0
        width: root.width - x
        height: root.height - y
        columns: root.columns
        columnSpacing: Theme.Metrics.gapTouch
        rowSpacing: Theme.Metrics.gapTouch
        uniformCellWidths: true
        uniformCellHeights: true
    }
}
