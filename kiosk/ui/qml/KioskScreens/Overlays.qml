pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// What can lie over any screen: the pages of a break, one sheet that was asked for, the question
// whether anybody is still there, and trouble. Each is made when it is needed and gone when it is not.
Item {
    id: root
    required property KioskModel kiosk
    readonly property bool open: asked.active || paused.active || answers.active || stillThere.active || trouble.active
    property Component sheet: null

    function showHelp(): void { sheet = help }
    function showAppearance(): void { sheet = appearance }
    function showCalled(): void { sheet = called }
    function showNoPause(): void { sheet = noPause }
    function close(): void { sheet = null }

    Component {
        id: help
        HelpSheet {
            opened: true
            onOpenedChanged: if (!opened) root.close()
        }
    }
    Component {
        id: appearance
        AppearanceSheet {
            opened: true
            appearance: root.kiosk.appearance
            scanning: root.kiosk.scanning
            readAloud: root.kiosk.readAloud
            onOpenedChanged: if (!opened) root.close()
        }
    }
    Component {
        id: called
        CalledSheet {
            opened: true
            kiosk: root.kiosk
            onOpenedChanged: if (!opened) root.close()
        }
    }

    Component {
        id: noPause
        NoPauseSheet {
            opened: true
            onOpenedChanged: if (!opened) root.close()
        }
    }
    Component {
        id: code
        PausedPage { kiosk: root.kiosk }
    }
    Component {
        id: enter
        ComeBackPage { kiosk: root.kiosk }
    }

    Loader { // the pages of a break: no visit is on the tablet meanwhile
        id: paused
        anchors.fill: parent
        z: 90
        focus: active
        active: root.kiosk.pausing.page !== ""
        sourceComponent: root.kiosk.pausing.page === "enter" ? enter : code
        onLoaded: (item as Item).forceActiveFocus(Qt.OtherFocusReason)
    }
    Loader {
        id: asked
        anchors.fill: parent
        z: 100
        active: root.sheet !== null
        sourceComponent: root.sheet
        onLoaded: root.kiosk.readAloud.showAnew()
    }
    Loader {
        id: answers
        anchors.fill: parent
        z: 105
        active: root.kiosk.readAloud.asking
        sourceComponent: ReadAnswersSheet { readAloud: root.kiosk.readAloud }
        onLoaded: root.kiosk.readAloud.showAnew()
    }
    Loader {
        id: stillThere
        anchors.fill: parent
        z: 110
        active: root.kiosk.idle.warning
        sourceComponent: StillThereSheet { idle: root.kiosk.idle }
        onLoaded: root.kiosk.readAloud.showAnew()
    }
    Loader {
        id: trouble
        anchors.fill: parent
        z: 200
        active: root.kiosk.trouble !== ""
        sourceComponent: TroubleScreen {}
        onLoaded: root.kiosk.readAloud.showAnew()
    }

    Connections {
        target: root.kiosk
        function onWiped(): void { root.close() }
        function onTurned(): void { root.close() }
    }
}
