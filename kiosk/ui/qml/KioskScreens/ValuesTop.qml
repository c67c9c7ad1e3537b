pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// The statements again, to say which matter most; when enough are chosen the others rest.
GridLayout {
    id: root
    required property ValuesModel values
    property string name
    readonly property bool full: values.tops.length >= values.most
    readonly property real leastTile: Theme.Typography.label * 13

    readonly property int lines: Math.ceil(values.statements.count / columns)

    columns: Math.max(1, Math.min(Theme.Metrics.portrait ? 1 : 2, Math.floor((width + columnSpacing) / (leastTile + columnSpacing))))
    columnSpacing: Theme.Metrics.gapTouch
    rowSpacing: Theme.Metrics.gapTouch
    uniformCellWidths: true
    uniformCellHeights: true
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        model: root.values.statements
        ThumbTile {
            id: tile
            required property var model
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: implicitHeight
            exclusive: false
            text: model.text
            chosen: model.top
            enabled: chosen || !root.full
            onActivated: root.values.toggleTop(tile.model.key)
        }
    }
}
