pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls

// Exit or restart? What that means for visits under way or paused, and for whoever comes next.
Sheet {
    id: root
    required property StaffAreaModel area
    property bool leaving: true // the question does not change its words while it goes
    function consequences(): string {
        const visit = area.visitUnderWay
            ? qsTr("A visit is under way. It ends here: the nurse gets what was said so far if the patient agreed; else all of it is wiped.")
            : qsTr("No visit is under way.")
        const after = leaving ? qsTr("The kiosk stays closed until somebody starts it.")
            : area.supervised ? qsTr("The kiosk comes back by itself.")
            : qsTr("Nothing minds this kiosk: it ends, and somebody has to start it.")
        const paused = area.pausedVisits === 0 ? "" : leaving
            ? qsTr("Paused visits: %1. They end, too.").arg(area.pausedVisits)
            : qsTr("Paused visits: %1. Their codes still work after it.").arg(area.pausedVisits)
        return [visit, paused, after].filter(said => said !== "").join(" ")
    }
    Component.onCompleted: {
        leaving = area.asked === "exit"
        text = consequences()
    }
    opened: true
    icon: "question"
    title: leaving ? qsTr("Exit the kiosk?") : qsTr("Restart the kiosk?")
    confirmText: leaving ? qsTr("Exit") : qsTr("Restart")
    cancelText: qsTr("Stay")
    onConfirmed: area.confirm()
    onCancelled: area.cancel()
}
