pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// The staff's way in, over everything: five taps in the upper right corner, or Ctrl+Alt+S. The
// corner lies in the page's margin, where no screen has a control. What opens covers all of the
// screen; it is made when it is asked for and gone when it closes.
FocusScope {
    id: root
    required property StaffModel staff

    function make(): void {
        if (!staff.open)
            screen.source = ""
        else
            screen.setSource(staff.signedIn ? "StaffArea.qml" : "StaffSignIn.qml", { staff: staff })
    }

    Item {
        objectName: "corner"
        anchors.right: parent.right
        width: Theme.Metrics.page
        height: Theme.Metrics.touch
        Accessible.ignored: true
        TapHandler {
            onTapped: root.staff.knock()
        }
    }
    Shortcut {
        sequence: "Ctrl+Alt+S"
        enabled: root.enabled
        onActivated: root.staff.come()
    }
    Loader { // by name, so that nothing of them is read before
        id: screen
        anchors.fill: parent
        focus: true
        onLoaded: (item as Item).forceActiveFocus(Qt.OtherFocusReason)
    }
    Connections {
        target: root.staff
        function onOpenChanged(): void { root.make() }
        function onSignedInChanged(): void { root.make() }
    }
}
