pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskScreens
import KioskTheme as Theme

// Shows the screen of the step and turns pages. Screens are made ahead, one by one, while the
// tablet waits, and stay: a touch then only has to show what is there.
Item {
    id: root
    required property KioskModel kiosk
    required property Overlays overlays
    readonly property list<string> steps: ["comfort", "privacy", "safety", "pain", "tried", "where", "options", "detail", "compare", "values", "leaning", "facts", "sure", "questions", "share", "done"]
    property int made: 0
    readonly property bool ready: made === steps.length

    function slot(at: int): ScreenSlot {
        return screens.itemAt(at) as ScreenSlot
    }
    function makeAhead(): void {
        const next = slot(made)
        if (next.rehearsing) {
            next.rest()
            made += 1
            if (!ready)
                breath.restart()
        } else if (next.begun) {
            next.rehearse()
            breath.restart()
        } else {
            next.make(true)
        }
    }

    Repeater {
        id: screens
        model: root.steps
        delegate: ScreenSlot {
            kiosk: root.kiosk
            overlays: root.overlays
            width: root.width
            height: root.height
            onStatusChanged: if (status === Loader.Ready || status === Loader.Error) breath.restart()
        }
    }
    Timer { // between two screens, so that a touch is never late
        id: breath
        interval: Theme.Motion.quick
        running: true
        onTriggered: if (!root.ready) root.makeAhead()
    }
    Connections {
        target: root.kiosk
        function onTurned(): void {
            turn.from = (root.kiosk.forward ? 1 : -1) * root.width * Theme.Motion.turnShare
            turn.restart()
        }
    }
    NumberAnimation {
        id: turn
        target: root.slot(root.steps.indexOf(root.kiosk.step))
        property: "x"
        to: 0
        duration: Theme.Motion.page
        easing.type: Theme.Motion.easing
    }
}
