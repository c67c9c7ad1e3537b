pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Pictures
import KioskTheme as Theme

// A picture that plays after its arrival, whole loops, and then rests as it stands on paper. The still
// picture is there from the first frame; what moves is made ready behind it, in small pieces.
Picture {
    id: root
    property bool moves: false // whether there is anything to play
    readonly property bool playing: clock.running
    property bool played: false // since its arrival
    property bool arrived: false
    readonly property bool able: moves && visible && ready && !Theme.Motion.reduced
    readonly property MovingDrawing scene: made.item as MovingDrawing

    // whole loops; on its own it keeps to Motion's limit, and hurries a longer loop
    function run(limit: real): void {
        const loops = Math.max(1, Math.floor(Theme.Motion.scene / 1000 / scene.loop))
        clock.to = loops * scene.loop
        clock.duration = Math.min(clock.to * 1000, limit)
        clock.restart()
    }
    function play(): void {
        if (able && scene && scene.ready)
            run(Infinity)
    }
    function rest(): void {
        clock.stop()
        played = false
        arrived = false
    }

    onAbleChanged: rest()
    onSourceChanged: rest()

    Timer { // the page has turned first
        interval: Theme.Motion.page + Theme.Motion.quick
        running: root.able && !root.arrived
        onTriggered: root.arrived = true
    }
    NumberAnimation {
        id: clock
        objectName: "clock"
        target: root.scene
        property: "at"
        from: 0
        onFinished: root.played = true
    }
    Loader {
        id: made
        parent: root.inside
        active: root.able && root.arrived
        sourceComponent: MovingDrawing {
            x: root.drawnX + area.x
            y: root.drawnY + area.y
            width: area.width
            height: area.height
            visible: ready && root.playing
            source: root.source
            drawn: Qt.size(root.drawnWidth, root.drawnHeight)
            fillColor: root.behind
            onReadyChanged: if (ready) root.run(Theme.Motion.scene)
        }
    }
    Loader {
        x: Theme.Metrics.gapTouch
        y: Theme.Metrics.gapTouch
        active: root.played && !root.playing
        sourceComponent: BigButton {
            name: qsTr("Play again")
            icon: "replay"
            filled: false
            width: Theme.Metrics.atLeast(15)
            height: width
            onActivated: root.play()
        }
    }
}
