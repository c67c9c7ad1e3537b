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
    readonly property var steps: ["comfort", "privacy", "safety", "pain", "tried", "where", "options", "detail", "compare", "values", "leaning", "facts", "sure", "questions", "share", "done"]
    property int madeAhead: 0
    readonly property bool ready: madeAhead >= steps.length

    function fileOf(step: string): string {
        return "../KioskScreens/" + step.charAt(0).toUpperCase() + step.slice(1) + "Screen.qml"
    }
    function makeNext(): void {
        if (madeAhead < steps.length)
            (screens.itemAt(madeAhead) as Screen)?.make(true)
    }

    component Screen: Loader {
        id: slot
        required property string modelData
        required property int index
        readonly property bool current: root.kiosk.step === modelData

        function make(ahead: bool): void {
            if (status === Loader.Null) {
                asynchronous = ahead
                setSource(root.fileOf(modelData), {
                    kiosk: root.kiosk,
                    overlays: root.overlays,
                    viewModel: root.kiosk[modelData]
                })
            } else if (!ahead && status === Loader.Loading) {
                asynchronous = false // the touch cannot wait
            }
        }

        width: root.width
        height: root.height
        visible: current
        enabled: current
        onCurrentChanged: if (current) {
            make(false)
            if (item)
                (item as Item).forceActiveFocus()
        }
        onLoaded: if (current)
            (item as Item).forceActiveFocus()
        onStatusChanged: if (status === Loader.Ready || status === Loader.Error) {
            if (index === root.madeAhead)
                ahead.restart()
        }
        Component.onCompleted: if (current) make(false)
    }

    Repeater {
        id: screens
        model: root.steps
        delegate: Screen {}
    }
    Timer { // a breath between two screens, so that a touch is never late
        id: ahead
        interval: Theme.Motion.quick
        onTriggered: {
            while (root.madeAhead < root.steps.length && (screens.itemAt(root.madeAhead) as Screen).status !== Loader.Null)
                root.madeAhead += 1
            root.makeNext()
        }
    }
    Connections {
        target: root.kiosk
        function onTurned(): void {
            turn.from = (root.kiosk.forward ? 1 : -1) * root.width * 0.06
            turn.restart()
        }
    }
    NumberAnimation {
        id: turn
        target: screens.itemAt(root.steps.indexOf(root.kiosk.step))
        property: "x"
        to: 0
        duration: Theme.Motion.page
        easing.type: Theme.Motion.easing
    }
}
