pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// One name to choose.
DeskPress {
    id: root
    property string text
    property bool checked: false
    name: text
    implicitHeight: Math.max(DeskSizes.px(46), label.implicitHeight + DeskSizes.gap)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: checked

    Rectangle {
        anchors.fill: parent
        radius: DeskSizes.radius
        color: root.checked ? Theme.Palette.chosen : root.hovered || root.down ? Theme.Palette.cardPressed : Theme.Palette.card
        border.width: root.checked ? DeskSizes.px(3) : DeskSizes.line
        border.color: root.checked ? Theme.Palette.chosenEdge : Theme.Palette.outline
    }
    Icon {
        id: mark
        name: root.checked ? "tick" : "person"
        size: DeskSizes.icon
        weight: 2.4
        x: DeskSizes.gap
        anchors.verticalCenter: parent.verticalCenter
    }
    DeskText {
        id: label
        silent: true
        x: mark.x + mark.width + DeskSizes.gap
        width: parent.width - x - DeskSizes.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.bold: root.checked
    }
}
