pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A ring of 1 mm outside a control, with a halo on both sides: 3:1 whatever lies around it.
Item {
    id: root
    property real radius: Theme.Metrics.radius
    readonly property real reach: Theme.Metrics.focusRing + 2 * Theme.Metrics.focusHalo

    Rectangle {
        anchors { fill: parent; margins: -root.reach }
        radius: root.radius + root.reach
        color: "transparent"
        border.width: root.reach
        border.color: Theme.Palette.focusHalo
    }
    Rectangle {
        anchors { fill: parent; margins: -(root.reach - Theme.Metrics.focusHalo) }
        radius: root.radius + root.reach - Theme.Metrics.focusHalo
        color: "transparent"
        border.width: Theme.Metrics.focusRing
        border.color: Theme.Palette.focusRing
    }
}
