pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// One number of the strip; the chosen one grows out of it and bears a tick.
Pressable {
    id: root
    property int number
    property bool chosen: false
    property bool ruled: false
    readonly property bool marked: chosen || down

    name: String(number)
    z: ringVisible ? 2 : chosen ? 1 : 0
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onToggleAction: activate()

    Rectangle {
        visible: root.ruled
        width: Theme.Metrics.line
        height: parent.height / 2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.Palette.hairline
    }
    Rectangle {
        visible: root.marked
        anchors { fill: parent; topMargin: -grow; bottomMargin: -grow; leftMargin: -grow / 4; rightMargin: -grow / 4 }
        readonly property real grow: root.chosen ? Theme.Metrics.px(1.6) : 0
        radius: Theme.Metrics.radius
        color: root.chosen ? Theme.Palette.chosen : Theme.Palette.cardPressed
        border.width: Theme.Metrics.borderThick
        border.color: root.chosen ? Theme.Palette.chosenEdge : Theme.Palette.ink
    }
    Figures {
        silent: true
        anchors.centerIn: parent
        role: "title"
        text: String(root.number)
        strong: root.chosen
    }
    Loader {
        active: root.chosen
        z: 11 // over the focus ring
        x: parent.width - Theme.Metrics.badge * 0.6
        y: -Theme.Metrics.badge * (Theme.Metrics.tight ? 0.3 : 0.55)
        sourceComponent: Badge {}
    }
}
