pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// "They called me": makes sure, and asks for consent where it was not asked yet.
Sheet {
    id: root
    required property KioskModel kiosk
    property string consent // "yes", "no" or empty
    readonly property bool asks: !kiosk.consentAsked

    icon: "called"
    title: qsTr("Did they call you?")
    text: asks ? qsTr("May we give what you told us to your nurse?") : qsTr("We stop here. You can leave the tablet at the front desk.")
    confirmText: qsTr("I am going now")
    cancelText: qsTr("Stay here")
    confirmEnabled: !asks || consent !== ""
    onOpenedChanged: if (opened) consent = ""
    onCancelled: opened = false
    onConfirmed: {
        opened = false
        if (asks)
            kiosk.calledAwayWith(consent === "yes")
        else
            kiosk.calledAway()
    }

    YesNo {
        visible: root.asks
        width: parent.width
        height: implicitHeight
        name: root.text
        yesDetail: Theme.Metrics.largeText ? "" : qsTr("Give it to my nurse")
        noDetail: Theme.Metrics.largeText ? "" : qsTr("Give nothing")
        chosen: root.consent
        onPicked: answer => root.consent = answer
    }
}
