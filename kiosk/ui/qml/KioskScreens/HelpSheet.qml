pragma ComponentBehavior: Bound
import QtQuick
import KioskControls

// How to get a person. Nothing is lost meanwhile.
Sheet {
    icon: "help"
    title: qsTr("A person will help you")
    text: qsTr("Raise your hand, or show this screen to anyone at the front desk. Your place is kept.")
    confirmText: qsTr("Go back to my page")
    onConfirmed: opened = false
    onCancelled: opened = false
}
