pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import KioskTheme as Theme

// A grid whose cells are all as wide and as high as each other; fewer columns where words are large.
GridLayout {
    id: root
    property int most: 2 // columns
    property real leastCell: 0 // width that a cell needs
    readonly property real tallest: {
        let height = 0
        for (const cell of children)
            height = Math.max(height, cell.visible ? cell.implicitHeight : 0)
        return height
    }
    columns: Math.max(1, Math.min(most, Math.floor((width + columnSpacing) / (leastCell + columnSpacing))))
    columnSpacing: Theme.Metrics.gapTouch
    rowSpacing: Theme.Metrics.gapTouch
    uniformCellWidths: true
}
