pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// A box to tick, with its words.
DeskPress {
    id: root
    property string text
    property bool checked: false
    name: text
    implicitHeight: Math.max(DeskSizes.px(28), label.implicitHeight + DeskSizes.gapTiny)
    implicitWidth: label.x + Math.ceil(label.implicitWidth)
    ringRadius: DeskSizes.radiusSmall
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: activate()

    Rectangle {
        id: box
        width: DeskSizes.box
        height: width
        radius: DeskSizes.radiusSmall
        anchors.verticalCenter: parent.verticalCenter
        color: root.checked ? (root.enabled ? Theme.Palette.primary : Theme.Palette.inkQuiet)
            : root.hovered ? Theme.Palette.cardPressed : Theme.Palette.card
        border.width: DeskSizes.line
        border.color: root.enabled ? Theme.Palette.outline : Theme.Palette.restEdge
        Icon {
            visible: root.checked
            anchors.centerIn: parent
            name: "tick"
            size: DeskSizes.box * 0.72
            weight: 3.6
            color: Theme.Palette.inkOnPrimary
        }
    }
    DeskText {
        id: label
        silent: true
        text: root.text
        color: root.enabled ? Theme.Palette.ink : Theme.Palette.inkQuiet
        x: box.width + DeskSizes.gapSmall
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter
    }
}
