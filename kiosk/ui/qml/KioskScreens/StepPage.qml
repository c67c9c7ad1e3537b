pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls

// What every step's screen has in common: its frame, wired to the journey and to the overlays.
KioskPage {
    id: root
    required property KioskModel kiosk
    required property Overlays overlays
    property MovingPicture moving: null // what plays on the page, if anything
    property bool ownSteps: false // while a part of the screen, such as a letter pad, takes Back and Next

    step: kiosk.stage
    steps: kiosk.stages
    nextEnabled: kiosk.mayGoOn
    nextText: kiosk.editing ? qsTr("Done") : qsTr("Next")
    skipText: kiosk.maySkip ? qsTr("Skip") : ""
    readAloudAvailable: kiosk.readAloud.available
    reading: kiosk.readAloud.reading
    pauseAvailable: kiosk.pausing.available
    onBackAsked: if (!ownSteps) kiosk.back()
    onNextAsked: if (!ownSteps) kiosk.next()
    onSkipAsked: kiosk.next()
    onHelpAsked: overlays.showHelp()
    onReadAloudAsked: kiosk.readAloud.toggle()
    onAppearanceAsked: overlays.showAppearance()
    onPauseAsked: kiosk.pausing.full ? overlays.showNoPause() : kiosk.pausing.pause()
    onCalledAsked: overlays.showCalled()

    Connections { // a new page begins at its top
        target: root.kiosk
        function onTurned(): void {
            root.pane.contentY = 0
            root.pane.measureAfresh()
        }
    }
}
