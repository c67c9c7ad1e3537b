pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskScreens

// The place of one step's screen: made ahead, or at the latest when its step comes, and let go
// again. A screen that was made ahead is rehearsed: shown for a moment beside the window, so that
// its rows are laid out and its pictures drawn before a touch asks for them.
Loader {
    id: root
    required property KioskModel kiosk
    required property Overlays overlays
    required property string modelData // the step's name
    readonly property bool current: kiosk.step === modelData
    readonly property bool begun: status !== Loader.Null
    readonly property bool loading: status === Loader.Loading
    property bool rehearsing: false
    property bool rehearsed: false

    function make(ahead: bool): void {
        if (!ahead && loading)
            finish()
        if (begun)
            return
        asynchronous = ahead
        setSource("../KioskScreens/" + modelData.charAt(0).toUpperCase() + modelData.slice(1) + "Screen.qml", {
            kiosk: root.kiosk,
            overlays: root.overlays,
            viewModel: root.kiosk[modelData]
        })
    }
    function finish(): void { // the touch cannot wait
        if (sourceComponent.status === Component.Loading)
            source = "" // its files are still being read: begin anew
        else
            asynchronous = false // the rest is made now: to drop what is half made can crash Qt 6.11
    }
    function rehearse(): void {
        x = current ? 0 : width
        rehearsing = true
    }
    function rest(): void {
        rehearsing = false
        rehearsed = true
        x = 0
    }
    function letGo(): void {
        source = ""
        rehearsing = false
        rehearsed = false
        x = 0
    }
    function takeFocus(): void {
        if (current && item)
            (item as Item).forceActiveFocus()
    }

    visible: current || rehearsing
    enabled: current
    onCurrentChanged: if (current) {
        if (rehearsing)
            rest()
        x = 0
        make(false)
        takeFocus()
    }
    onLoaded: takeFocus()
    Component.onCompleted: if (current) make(false)
}
