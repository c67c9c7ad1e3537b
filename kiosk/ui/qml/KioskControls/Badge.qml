pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A sign in a disc, such as the tick of a chosen tile.
Rectangle {
    id: root
    property string icon: "tick"
    property color ink: Theme.Palette.inkOnChosenEdge
    width: Theme.Metrics.badge
    height: width
    radius: width / 2
    color: Theme.Palette.chosenEdge
    border.width: Theme.Metrics.px(0.5)
    border.color: Theme.Palette.surface
    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: root.width * 0.6
        weight: 3.6
        color: root.ink
    }
}
