pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskScreens
import KioskTheme as Theme

// Everything behind the attract screen: the steps and what can lie over them. It writes the
// patient's choices into the theme's inputs; all looks derive from them.
Item {
    id: root
    required property KioskModel kiosk
    readonly property bool ready: stage.ready
    readonly property bool waiting: kiosk.step === "attract" && kiosk.pausing.page === "" && kiosk.trouble === "" // for somebody to begin

    Stage {
        id: stage
        anchors.fill: parent
        visible: !root.waiting || !ready
        kiosk: root.kiosk
        overlays: overlays
        enabled: !overlays.open
    }
    Overlays {
        id: overlays
        objectName: "overlays"
        anchors.fill: parent
        kiosk: root.kiosk
    }

    Scanner {
        id: scanner
        anchors.fill: parent
        z: 300
        scanning: root.kiosk.scanning
        covered: overlays.open
    }
    Announcer {
        id: announcer
        page: stage.shown
        where: root.kiosk.stage > 0 ? qsTr("Step %1 of %2").arg(root.kiosk.stage).arg(root.kiosk.stages) : ""
    }
    Connections {
        target: root.kiosk
        function onTurned(): void {
            scanner.begin()
            announcer.tell()
        }
    }

    Phrases { readAloud: root.kiosk.readAloud }
    Shortcut { // for who does not see the button: the key of a headset or a keyboard, on every screen
        sequences: ["Toggle Media Play/Pause", "Media Play", "F2"]
        context: Qt.ApplicationShortcut
        enabled: root.visible // not over the staff's screens
        autoRepeat: false
        onActivated: root.kiosk.readAloud.toggleByKey()
    }

    Shortcut { // for who has only switches: no touch is needed to begin
        sequence: "F3"
        context: Qt.ApplicationShortcut
        enabled: root.visible
        autoRepeat: false
        onActivated: root.kiosk.scanning.toggle()
    }

    Binding { target: Theme.Palette; property: "theme"; value: root.kiosk.appearance.theme }
    Binding { target: Theme.Metrics; property: "textScale"; value: root.kiosk.appearance.textScale }
    Binding { target: Theme.Metrics; property: "reach"; value: root.kiosk.appearance.reach }
    Binding { target: Theme.Metrics; property: "largeTargets"; value: root.kiosk.appearance.largeTargets && root.visible } // the staff's screens keep their size
    Binding { target: Theme.Metrics; property: "leftHanded"; value: root.kiosk.appearance.leftHanded }
    Binding { target: Theme.Motion; property: "settle"; value: root.kiosk.appearance.settle }
    Binding { target: Theme.Motion; property: "reduced"; value: root.kiosk.appearance.reducedMotion }
}
