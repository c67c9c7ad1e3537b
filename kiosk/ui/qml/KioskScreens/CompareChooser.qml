pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Which options stand beside each other; when enough are chosen the others rest.
Sheet {
    id: root
    required property CompareModel compare
    readonly property bool full: compare.chosenCount >= compare.most
    title: qsTr("Choose up to %1").arg(compare.most)
    text: full ? qsTr("To choose another one, take one out first.") : ""
    confirmText: qsTr("Done")
    cardWidth: Theme.Metrics.px(Theme.Metrics.large ? 260 : 195)
    onConfirmed: opened = false
    onCancelled: opened = false

    EvenGrid {
        id: grid
        width: parent?.width ?? 0
        most: Theme.Metrics.portrait ? 2 : 3
        leastCell: Theme.Typography.label * 10
        Accessible.role: Accessible.Grouping
        Accessible.name: root.title
        Repeater {
            model: root.compare.options
            ThumbTile {
                id: tile
                required property var model
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: grid.tallest
                exclusive: false
                text: model.text
                picture: model.picture
                chosen: model.chosen
                enabled: chosen || !root.full
                onActivated: root.compare.choose(tile.model.key)
            }
        }
    }
}
