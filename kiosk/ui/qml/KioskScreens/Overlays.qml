pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls

// What can lie over any screen. Each is made when it is first asked for.
Item {
    id: root
    required property KioskModel kiosk
    readonly property bool open: help.opened || appearance.opened || called.opened || stillThere.opened || trouble.visible

    function showHelp(): void { help.opened = true }
    function showAppearance(): void { appearance.opened = true }
    function showCalled(): void { called.opened = true }
    function close(): void {
        help.opened = false
        appearance.opened = false
        called.opened = false
    }

    HelpSheet { id: help; anchors.fill: parent }
    AppearanceSheet { id: appearance; anchors.fill: parent; appearance: root.kiosk.appearance }
    CalledSheet { id: called; anchors.fill: parent; kiosk: root.kiosk }
    StillThereSheet { id: stillThere; anchors.fill: parent; idle: root.kiosk.idle }
    TroubleScreen { id: trouble; anchors.fill: parent; visible: root.kiosk.trouble !== "" }

    Connections {
        target: root.kiosk
        function onWiped(): void { root.close() }
        function onTurned(): void { root.close() }
    }
}
