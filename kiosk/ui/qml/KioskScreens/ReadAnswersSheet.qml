pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls

// The answers are said out loud only to who wants it here and now: others may be in the room.
Sheet {
    id: root
    required property ReadAloudModel readAloud
    opened: readAloud.asking
    icon: "speaker"
    title: qsTr("Read your answers out loud?")
    text: qsTr("People near you may hear them.")
    confirmText: qsTr("Read my answers")
    cancelText: qsTr("Only the rest")
    onConfirmed: readAloud.readAnswers(true)
    onCancelled: readAloud.readAnswers(false)
}
