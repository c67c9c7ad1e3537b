pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskTheme as Theme

// The statements again, to say which matter most; when enough are chosen the others rest.
EvenGrid {
    id: root
    required property ValuesModel values
    property string name
    readonly property bool full: values.tops.length >= values.most
    leastCell: Theme.Typography.label * 13

    readonly property int lines: Math.ceil(values.statements.count / columns)

    most: Theme.Metrics.portrait ? 1 : 2
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
            Layout.preferredHeight: root.tallest
            exclusive: false
            text: model.text
            chosen: model.top
            enabled: chosen || !root.full
            onActivated: root.values.toggleTop(tile.model.key)
        }
    }
}
