pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// How the screens look and sound and where the buttons are; every touch takes effect at once.
Sheet {
    id: root
    required property AppearanceModel appearance
    required property ReadAloudModel readAloud
    title: qsTr("Text and colors")
    confirmText: qsTr("Done")
    onConfirmed: opened = false
    onCancelled: opened = false

    LookRows {
        width: parent.width
        spacing: Theme.Metrics.gap
        appearance: root.appearance
    }
    LookRow {
        width: parent.width
        height: implicitHeight
        caption: qsTr("Help me")
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
            icon: "pause"
            text: qsTr("No motion")
            hint: qsTr("Keeps every picture still.")
            chosen: root.appearance.reducedMotion
            onActivated: root.appearance.toggleReducedMotion()
        }
    }
    VoiceRows {
        visible: root.readAloud.available
        width: parent.width
        readAloud: root.readAloud
        onAgainAsked: {
            root.opened = false
            root.readAloud.again()
        }
    }
}
