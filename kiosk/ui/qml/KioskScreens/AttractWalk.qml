pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Pictures
import KioskTheme as Theme

// The people of the poster, moving over the still ones. A stroll that began ends where it began,
// but for a scene that is over.
Item {
    id: root
    property url source
    property bool walking: false
    readonly property bool off: walking && people.ready
    readonly property real seconds: people.loop * Math.max(1, Math.round(Theme.Motion.stroll / 1000 / people.loop))

    onOffChanged: if (off) stroll.restart()
    onVisibleChanged: if (!visible) stroll.stop()
    onSourceChanged: stroll.stop()

    MovingDrawing {
        id: people
        x: area.x
        y: area.y
        width: area.width
        height: area.height
        visible: stroll.running
        source: root.source
        drawn: Qt.size(root.width, root.height)
    }
    NumberAnimation {
        id: stroll
        target: people
        property: "at"
        from: 0
        to: root.seconds
        duration: root.seconds * 1000
    }
}
