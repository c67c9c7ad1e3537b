pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Pictures
import KioskTheme as Theme

// The people of the poster, walking over the still ones. A stroll that began ends where it began.
Item {
    id: root
    property url source
    property bool walking: false
    readonly property bool off: walking && people.ready

    onOffChanged: if (off) stroll.restart()
    onVisibleChanged: if (!visible) stroll.stop()

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
        to: Theme.Motion.stroll / 1000
        duration: Theme.Motion.stroll
    }
}
