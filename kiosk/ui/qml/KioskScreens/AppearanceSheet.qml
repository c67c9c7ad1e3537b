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
    required property ScanModel scanning
    inset: Theme.Metrics.px(Theme.Metrics.largeText || !Theme.Metrics.portrait && !Theme.Metrics.large ? 6 : 8) // its rows fill a low screen
    title: qsTr("Text and colors")
    confirmText: qsTr("Done")
    onConfirmed: opened = false
    onCancelled: opened = false

    LookRows {
        width: parent.width
        spacing: Theme.Metrics.gap
        appearance: root.appearance
    }
    EaseRow {
        width: parent.width
        height: implicitHeight
        appearance: root.appearance
        scanning: root.scanning
        LookTile {
            exclusive: false
            icon: "pause"
            text: qsTr("No motion")
            hint: qsTr("Keeps every picture still.")
            chosen: root.appearance.reducedMotion
            onActivated: root.appearance.toggleReducedMotion()
        }
    }
    LookRow {
        visible: root.scanning.on
        width: parent.width
        height: implicitHeight
        caption: qsTr("Scan speed")
        Repeater {
            model: root.scanning.paces
            LookTile {
                required property int modelData
                name: modelData === 1 ? qsTr("1 second") : qsTr("%1 seconds").arg(modelData)
                text: modelData
                chosen: root.scanning.pace === modelData
                onActivated: root.scanning.setPace(modelData)
            }
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
