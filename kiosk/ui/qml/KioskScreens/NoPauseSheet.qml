pragma ComponentBehavior: Bound
import QtQuick
import KioskControls

// As many visits wait as there can be: the patient can go on, or stop for good.
Sheet {
    icon: "pause"
    title: qsTr("No pause right now")
    text: qsTr("Too many people are taking a break. You can go on now. Or touch “They called me” to stop.")
    confirmText: qsTr("Go on")
    onConfirmed: opened = false
    onCancelled: opened = false
}
