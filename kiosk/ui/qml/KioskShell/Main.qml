pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskScreens
import KioskTheme as Theme

// The one window. The attract screen stands first and alone; the rest is read and made when kiosk
// is set, so nothing of it is named here.
Window {
    id: window
    required property AttractModel attract
    required property real pixelsPerMm
    property QtObject kiosk: null
    property QtObject staff: null
    readonly property bool asking: kiosk?.trouble === "" && (kiosk?.idle.warning ?? false) // qmllint disable missing-property
    readonly property bool staffOpen: !asking && (staff?.open ?? false) // qmllint disable missing-property
    readonly property bool ready: shell.item?.ready ?? false // qmllint disable missing-property
    readonly property bool waiting: shell.item?.waiting ?? true // qmllint disable missing-property

    title: qsTr("Back pain: what next?")
    color: Theme.Palette.surface
    onStaffChanged: if (staff) door.setSource("../KioskStaff/StaffDoor.qml", { staff: staff })
    onKioskChanged: if (kiosk) shell.setSource("Shell.qml", { kiosk: kiosk })

    AttractScreen {
        anchors.fill: parent
        viewModel: window.attract
        visible: window.waiting && !window.staffOpen
        enabled: window.waiting && !window.staffOpen
    }
    Loader {
        id: shell
        anchors.fill: parent
        visible: !window.staffOpen // nothing of a visit stands beside what the staff see
    }
    Loader {
        id: door
        anchors.fill: parent
        visible: !window.asking // "Still there?" comes before the staff: only its answer keeps the visit
    }

    Binding { target: Theme.Metrics; property: "pixelsPerMm"; value: window.pixelsPerMm }
    Binding { target: Theme.Metrics; property: "width"; value: window.width }
    Binding { target: Theme.Metrics; property: "height"; value: window.height }
}
