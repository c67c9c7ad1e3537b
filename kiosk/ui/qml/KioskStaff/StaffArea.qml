pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskScreens
import KioskTheme as Theme

// What a signed-in member can do here. Nothing of a visit stands on it, not even that there is one
// before it would end.
FocusScope {
    id: root
    required property StaffModel staff
    readonly property StaffAreaModel area: staff.area
    readonly property bool measuring: area.page === "screen-size"
    readonly property string trouble: measuring ? area.screenSize.trouble : area.trouble

    function titleOf(page: string): string {
        switch (page) {
        case "settings": return qsTr("Settings")
        case "export": return qsTr("Export again")
        case "diagnostics": return qsTr("Diagnostics")
        case "content": return qsTr("Content versions")
        case "bundle": return qsTr("Support bundle")
        case "screen-size": return qsTr("Screen size")
        default: return qsTr("Staff area")
        }
    }
    function roleOf(role: string): string {
        return role === "nurse" ? qsTr("nurse") : role === "it" ? qsTr("IT") : qsTr("administrator")
    }
    function exported(): string {
        if (area.written < 0)
            return ""
        const due = area.stillDue > 0 ? qsTr("Still due: %1.").arg(area.stillDue) : ""
        if (area.written === 0)
            return due || qsTr("Nothing was due: all documents are out.")
        return qsTr("Written now: %1.").arg(area.written) + " " + (due || qsTr("All documents are out."))
    }
    component Told: Words {
        Layout.fillWidth: true
        Layout.maximumWidth: font.pixelSize * 27 // 70 characters a line
    }
    Keys.onEscapePressed: staff.back()

    KioskPage {
        anchors.fill: parent
        focus: true
        enabled: root.area.asked === ""
        title: root.titleOf(root.area.page)
        subtitle: root.area.who === "" ? "" : qsTr("%1, %2").arg(root.area.who).arg(root.roleOf(root.area.role))
        topBarVisible: false
        scrollable: true
        nextVisible: root.measuring && root.area.screenSize.usable
        nextText: qsTr("Use this")
        nextIcon: "tick"
        onNextAsked: root.area.screenSize.use()
        backText: root.area.page === "" ? qsTr("Sign out") : qsTr("Back")
        onBackAsked: root.staff.back()

        ColumnLayout {
            width: parent.width
            spacing: Theme.Metrics.gap
            DoneNotice {
                visible: root.staff.secondsLeft > 0
                Layout.fillWidth: true
                icon: "clock"
                text: qsTr("Nobody touches the screen: signing out in %1 s.").arg(root.staff.secondsLeft)
            }
            DoneNotice {
                visible: root.trouble !== ""
                Layout.fillWidth: true
                icon: "warning"
                attention: true
                text: root.trouble
            }
            DoneNotice {
                visible: root.area.reviewPast
                Layout.fillWidth: true
                icon: "warning"
                attention: true
                text: qsTr("A clinician should have read this content again by now.")
            }
            DoneNotice {
                visible: root.area.unsigned
                Layout.fillWidth: true
                icon: "warning"
                attention: true
                text: qsTr("No clinician has signed this content off. Do not use it with patients before one has.")
            }
            StaffOverview {
                visible: root.area.page === ""
                Layout.fillWidth: true
                area: root.area
            }
            StaffScreenSize {
                visible: root.measuring
                Layout.fillWidth: true
                screen: root.area.screenSize
            }
            StaffFacts {
                visible: count > 0
                Layout.fillWidth: true
                facts: root.area.facts
            }
            Told {
                visible: text !== ""
                text: root.exported()
            }
            BigButton {
                visible: root.area.page === "export" && !root.area.working
                icon: "replay"
                text: qsTr("Try again now")
                onActivated: root.area.open("export")
            }
            Told {
                visible: root.area.file !== ""
                text: qsTr("Written: %1. It holds logs, the doctor’s findings, versions and settings; nothing of a patient and no password.").arg(root.area.file)
            }
            Told {
                visible: root.area.working
                color: Theme.Palette.inkQuiet
                text: root.area.page === "diagnostics" ? qsTr("The doctor is looking. This takes some seconds.") : qsTr("A moment, please.")
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.area.asked !== ""
        sourceComponent: StaffLeaving { area: root.area }
    }
}
