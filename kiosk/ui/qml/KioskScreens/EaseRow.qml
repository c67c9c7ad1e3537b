pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// How the buttons are reached: where they are, how large, and by a switch. More tiles may follow.
LookRow {
    id: root
    required property AppearanceModel appearance
    required property ScanModel scanning
    caption: qsTr("Help me")
    columns: Theme.Metrics.largeText ? 2 : 3

    LookTile {
        exclusive: false
        icon: "large"
        text: qsTr("Large buttons")
        hint: qsTr("Makes buttons larger.")
        chosen: root.appearance.largeTargets
        onActivated: root.appearance.toggleLargeTargets()
    }
    LookTile {
        exclusive: false
        icon: "lower"
        text: qsTr("Easy reach")
        hint: qsTr("Brings every button down.")
        chosen: root.appearance.reach
        onActivated: root.appearance.toggleReach()
    }
    LookTile {
        exclusive: false
        icon: "handLeft"
        text: qsTr("Left hand")
        hint: qsTr("Puts Next on the left.")
        chosen: root.appearance.leftHanded
        onActivated: root.appearance.toggleLeftHanded()
    }
    LookTile {
        exclusive: false
        icon: "scan"
        text: qsTr("Auto scan")
        hint: qsTr("A frame moves from button to button. One key or switch picks.")
        chosen: root.scanning.on
        onActivated: root.scanning.toggle()
    }
}
