pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskScreens
import KioskTheme as Theme

// The one window. The attract screen stands first and alone; the rest is made when kiosk is set.
Window {
    id: window
    required property AttractModel attract
    required property real pixelsPerMm
    property KioskModel kiosk: null
    readonly property bool ready: (shell.item as Shell)?.ready ?? false
    readonly property bool idle: kiosk === null || kiosk.step === "attract"

    title: qsTr("Back pain: what next?")
    color: Theme.Palette.surface

    AttractScreen {
        anchors.fill: parent
        viewModel: window.attract
        visible: window.idle
        enabled: window.idle
    }
    Loader {
        id: shell
        anchors.fill: parent
        active: window.kiosk !== null
        visible: !window.idle || (window.kiosk?.trouble ?? "") !== ""
        sourceComponent: Shell {
            kiosk: window.kiosk
        }
    }

    Binding { target: Theme.Metrics; property: "pixelsPerMm"; value: window.pixelsPerMm }
    Binding { target: Theme.Metrics; property: "width"; value: window.width }
    Binding { target: Theme.Metrics; property: "height"; value: window.height }
}
