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
    property RestModel rest: null
    readonly property bool asking: kiosk?.trouble === "" && (kiosk?.idle.warning ?? false) // qmllint disable missing-property
    readonly property bool staffOpen: !asking && (staff?.open ?? false) // qmllint disable missing-property
    readonly property bool ready: shell.item?.ready ?? false // qmllint disable missing-property
    readonly property bool alone: waiting && !staffOpen // the poster: nothing of anybody is on the screen
    readonly property bool black: alone && (rest?.black ?? false)
    readonly property bool dimmed: alone && (rest?.dimmed ?? false)
    readonly property bool resting: black || dimmed
    readonly property bool waiting: shell.item?.waiting ?? true // qmllint disable missing-property

    title: qsTr("Back pain: what next?")
    color: Theme.Palette.surface
    onStaffChanged: if (staff) door.setSource("../KioskStaff/StaffDoor.qml", { staff: staff })
    onKioskChanged: if (kiosk) shell.setSource("Shell.qml", { kiosk: kiosk })

    AttractScreen {
        anchors.fill: parent
        viewModel: window.attract
        visible: window.alone && !window.black // what nobody sees costs nothing, and nothing is told of it
        enabled: window.alone && !window.black
    }
    Loader {
        id: shell
        anchors.fill: parent
        visible: !window.staffOpen && !window.resting // nothing of a visit stands beside what the staff see
    }
    Loader {
        id: door
        anchors.fill: parent
        enabled: !window.resting // the keys for the staff wake the screen first
        visible: !window.asking // "Still there?" comes before the staff: only its answer keeps the visit
    }

    Rectangle { // a dim screen can be read, by a screen reader, too; on a black one is only the way back
        anchors.fill: parent
        visible: window.resting
        color: Theme.Palette.night
        opacity: window.black ? 1 : Theme.Palette.dimming
        Accessible.ignored: !window.black
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Wake the screen")
        Accessible.onPressAction: window.rest.wake()
    }

    Binding { target: Theme.Metrics; property: "pixelsPerMm"; value: window.pixelsPerMm }
    Binding { target: Theme.Metrics; property: "width"; value: window.width }
    Binding { target: Theme.Metrics; property: "height"; value: window.height }
}
