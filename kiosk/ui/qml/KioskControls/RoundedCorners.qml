pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Round corners without a shader: a frame in the colour behind, wide enough to cover the corners; its parent clips it.
Rectangle {
    id: root
    property real inner: Theme.Metrics.radiusLarge
    property color behind: Theme.Palette.surface
    readonly property real wide: Math.ceil(inner * 0.5) // a square corner leaves its arc by 0.42 of the radius
    anchors { fill: parent; margins: -wide }
    radius: inner + wide
    color: "transparent"
    border.width: wide
    border.color: behind
}
