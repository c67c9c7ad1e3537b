pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// The focus: a dark ring between two light ones, to be seen on any ground.
Item {
    id: root
    property real radius: DeskSizes.radius
    readonly property int reach: DeskSizes.ring + 2 * DeskSizes.halo
    anchors.fill: parent
    z: 10

    Rectangle {
        anchors { fill: parent; margins: -root.reach }
        radius: root.radius + root.reach
        color: "transparent"
        border.width: root.reach
        border.color: Theme.Palette.focusHalo
    }
    Rectangle {
        anchors { fill: parent; margins: -(root.reach - DeskSizes.halo) }
        radius: root.radius + root.reach - DeskSizes.halo
        color: "transparent"
        border.width: DeskSizes.ring
        border.color: Theme.Palette.focusRing
    }
}
