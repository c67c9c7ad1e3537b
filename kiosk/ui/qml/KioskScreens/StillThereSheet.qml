pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls

// "Still there?" with the seconds that are left. Without an answer the tablet is cleared.
Sheet {
    id: root
    required property IdleModel idle
    opened: idle.warning
    title: qsTr("Are you still there?")
    text: qsTr("If nobody answers, we clear this screen for the next person.")
    confirmText: qsTr("Yes")
    cancelText: qsTr("I need more time")
    largeConfirm: true
    onConfirmed: idle.stillHere()
    onTouchedBeside: idle.touchedBeside()
    onCancelled: idle.moreTime()

    Countdown {
        width: parent.width
        remaining: root.idle.secondsLeft
        total: root.idle.countdown
    }
}
