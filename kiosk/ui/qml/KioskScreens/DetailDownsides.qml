pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskTheme as Theme

// Common and rare downsides side by side, with the same weight.
GridLayout {
    id: root
    required property DetailModel detail
    columns: Theme.Metrics.portrait || Theme.Metrics.largeText ? 1 : 2
    columnSpacing: Theme.Metrics.gap
    rowSpacing: Theme.Metrics.gap
    uniformCellWidths: true
    uniformCellHeights: columns === 1 && !Theme.Metrics.largeText

    Harms {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        title: qsTr("More common")
        model: root.detail.common
    }
    Harms {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        title: qsTr("Rare")
        model: root.detail.rare
    }
}
