pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskScreens
import KioskTheme as Theme

// Shows the screen of the step and turns pages. The screens that a touch or two may ask for are
// made ahead, one by one, while the patient reads: a touch then only has to show what is there.
// The others are let go; all of them at once would cost more memory than the rest of the program.
Item {
    id: root
    required property KioskModel kiosk
    required property Overlays overlays
    readonly property list<string> steps: ["comfort", "privacy", "safety", "pain", "tried", "where", "options", "detail", "compare", "values", "leaning", "facts", "sure", "questions", "share", "done"]
    readonly property int mostFar: 2 // while pages turn faster than far screens are let go
    property bool ready: false // all that is near is made, all that is far is let go
    property ScreenSlot making: null
    readonly property bool turning: turn.running && shown !== null && Math.abs(slot(kiosk.step).x) >= 1
    readonly property StepPage shown: (screens.count < steps.length ? null : slot(kiosk.step)?.item ?? null) as StepPage

    function slot(step: string): ScreenSlot {
        return screens.itemAt(steps.indexOf(step)) as ScreenSlot
    }
    function prepare(): void {
        if (screens.count < steps.length || turn.running || (making?.loading ?? false)) {
            breath.restart()
            return
        }
        if (making?.rehearsing)
            making.rest()
        making = kiosk.near.map(slot).find(one => one && !one.rehearsed) ?? null
        const far = making ? null : farOnes()[0] ?? null
        if (making)
            making.begun ? making.rehearse() : making.make(true)
        else if (far)
            letGo(far)
        ready = !making && !far
        if (!ready)
            breath.restart()
    }
    function farOnes(): list<ScreenSlot> {
        return steps.map(slot).filter(one => one?.begun && !one.loading && !one.current && !kiosk.near.includes(one.modelData))
    }
    function letGo(far: ScreenSlot): void {
        far.letGo()
        gc() // a heap of JavaScript that has once grown is never given back
    }
    function relieve(): void {
        const far = farOnes()
        if (far.length > mostFar)
            letGo(far[0])
    }
    function prepareAnew(): void {
        ready = false
        breath.restart()
    }

    Repeater {
        id: screens
        model: root.steps
        delegate: ScreenSlot {
            kiosk: root.kiosk
            overlays: root.overlays
            width: root.width
            height: root.height
        }
    }
    Projector {
        picture: root.shown?.moving ?? null
    }
    MultiPointTouchArea { // a touch on a page that still moves would meet what stands beside its aim
        anchors.fill: parent
        visible: root.turning
    }
    Timer { // between two screens, so that a touch is never late
        id: breath
        interval: Theme.Motion.breath
        running: true
        onTriggered: root.prepare()
    }
    Connections {
        target: root.kiosk
        function onTurned(): void {
            turn.from = (root.kiosk.forward ? 1 : -1) * root.width * Theme.Motion.turnShare
            turn.restart()
            root.prepareAnew()
        }
    }
    NumberAnimation {
        id: turn
        target: root.slot(root.kiosk.step)
        property: "x"
        to: 0
        duration: Theme.Motion.page
        easing.type: Theme.Motion.easing
        onStopped: root.relieve()
    }
}
