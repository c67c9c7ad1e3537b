import QtQuick

// Why sign-in does not go on, in the same words at a desk and at a kiosk, whatever the reason was.
QtObject {
    required property bool locked
    required property bool refused
    required property int seconds // until the next try
    readonly property string refusal: locked ? qsTr("Sign-in is locked after ten failures. Only an administrator’s sign-in opens it again.")
        : refused ? qsTr("That did not work. Check the name and the PIN.") : ""
    readonly property string wait: seconds <= 0 ? "" : seconds < 60 ? qsTr("You can try again in %1 s.").arg(seconds)
        : qsTr("You can try again in %1 min %2 s.").arg(Math.floor(seconds / 60)).arg(seconds % 60)
}
