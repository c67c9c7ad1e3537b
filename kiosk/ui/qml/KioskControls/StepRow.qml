pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// One numbered step; touching it lights it and turns the picture to it.
Pressable {
    id: root
    property string text
    property int number: 1
    property bool here: false
    property bool threaded: true
    property bool rich: false
    property string role: "body"
    name: qsTr("%1. %2").arg(number).arg(says.Accessible.name)
    implicitHeight: Math.max(Theme.Metrics.touchFloor, says.implicitHeight + Theme.Metrics.px(2.4))
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: here

    Rectangle {
        visible: root.here || root.down
        anchors.fill: parent
        radius: Theme.Metrics.radius
        color: root.down ? Theme.Palette.cardPressed : Theme.Palette.chosen
        border.width: Theme.Metrics.border
        border.color: root.down ? Theme.Palette.ink : Theme.Palette.chosenEdge
    }
    Rectangle {
        visible: root.threaded
        z: -1
        x: num.x + (num.width - width) / 2
        y: num.y + num.height
        width: Theme.Metrics.px(0.6)
        height: parent.height - num.height + Theme.Metrics.px(3)
        color: Theme.Palette.hairline
    }
    Rectangle {
        id: num
        x: Theme.Metrics.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.Metrics.px(9)
        height: width
        radius: width / 2
        color: root.here ? Theme.Palette.primary : Theme.Palette.card
        border.width: root.here ? 0 : Theme.Metrics.border
        border.color: Theme.Palette.outline
        Figures {
            silent: true
            anchors.centerIn: parent
            role: "label"
            strong: true
            text: String(root.number)
            color: root.here ? Theme.Palette.inkOnPrimary : Theme.Palette.ink
        }
    }
    Words {
        id: says
        silent: true
        x: num.x + num.width + Theme.Metrics.gapTouch
        width: parent.width - x - Theme.Metrics.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        rich: root.rich
        role: root.role
        text: root.text
        lineHeight: 1
    }
}
