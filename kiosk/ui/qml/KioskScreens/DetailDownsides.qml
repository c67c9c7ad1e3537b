pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskTheme as Theme

// Common and rare downsides side by side, with the same weight.
EvenGrid {
    id: root
    required property DetailModel detail
    readonly property real share: Theme.Metrics.largeText ? -1 : tallest // the same weight where both are seen at once
    columns: Theme.Metrics.portrait || Theme.Metrics.largeText ? 1 : 2
    columnSpacing: Theme.Metrics.gap
    rowSpacing: Theme.Metrics.gapTouch

    Harms {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: root.share
        title: qsTr("More common")
        model: root.detail.common
    }
    Harms {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: root.share
        title: qsTr("Rare")
        model: root.detail.rare
    }
}
