pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A picture that plays after its arrival, whole loops, and then rests as it stands on paper. The still
// picture is there from the first frame; what moves is drawn over it by the page's Projector.
Picture {
    id: root
    property bool moves: false // whether there is anything to play
    readonly property bool playing: clock.running
    property bool played: false // since its arrival
    property bool arrived: false
    readonly property bool able: moves && visible && ready && !Theme.Motion.reduced
    readonly property url wanted: able && arrived ? source : "" // of the projector
    property real loop: 0 // seconds; 0 until the projector is ready
    property real at: 0 // the moment that it shows, in seconds

    // whole loops; on its own it keeps to Motion's limit, and hurries a longer loop
    function run(limit: real): void {
        const loops = Math.max(1, Math.floor(Theme.Motion.scene / 1000 / loop))
        clock.to = loops * loop
        clock.duration = Math.min(clock.to * 1000, limit)
        clock.restart()
    }
    function begin(seconds: real): void {
        loop = seconds
        run(Theme.Motion.scene)
    }
    function play(): void {
        if (able && loop > 0)
            run(Infinity)
    }
    function rest(): void {
        clock.stop()
        played = false
        arrived = false
        loop = 0
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
        target: root
        property: "at"
        from: 0
        onFinished: root.played = true
    }
    Loader {
        x: Theme.Metrics.px(0.5)
        y: x
        active: root.played && !root.playing
        sourceComponent: Pressable { // drawn small, so that it stays in the drawing's quiet corner
            id: again
            name: qsTr("Play again")
            width: Theme.Metrics.touchSecondary
            height: width
            ringRadius: disc.radius
            scale: down ? Theme.Motion.pressScale : 1
            onActivated: root.play()
            Rectangle {
                id: disc
                anchors { fill: parent; margins: Theme.Metrics.gapSmall }
                radius: width / 2
                color: again.down ? Theme.Palette.cardPressed : Theme.Palette.card
                border.width: again.down ? Theme.Metrics.borderThick : Theme.Metrics.border
                border.color: again.down ? Theme.Palette.ink : Theme.Palette.outline
            }
            Icon {
                anchors.centerIn: parent
                name: "replay"
                color: Theme.Palette.ink
                size: Theme.Metrics.px(6)
                weight: 2.8
            }
        }
    }
}
