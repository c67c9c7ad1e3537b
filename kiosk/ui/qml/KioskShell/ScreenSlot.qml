pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskScreens

// The place of one step's screen: made ahead, or at the latest when its step comes.
Loader {
    id: root
    required property KioskModel kiosk
    required property Overlays overlays
    required property string modelData // the step's name
    required property int index
    readonly property bool current: kiosk.step === modelData
    readonly property bool begun: status !== Loader.Null

    function make(ahead: bool): void {
        if (!ahead && status === Loader.Loading)
            source = "" // the touch cannot wait: begin anew, at once
        if (begun)
            return
        asynchronous = ahead
        setSource("../KioskScreens/" + modelData.charAt(0).toUpperCase() + modelData.slice(1) + "Screen.qml", {
            kiosk: root.kiosk,
            overlays: root.overlays,
            viewModel: root.kiosk[modelData]
        })
    }
    function takeFocus(): void {
        if (current && item)
            (item as Item).forceActiveFocus()
    }

    visible: current
    enabled: current
    onCurrentChanged: if (current) {
        make(false)
        takeFocus()
    }
    onLoaded: takeFocus()
    Component.onCompleted: if (current) make(false)
}
