pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A choice. Chosen = another fill, a thick edge and a tick: three signs, one of them a shape.
Pressable {
    id: root
    property bool chosen: false
    property bool exclusive: true // a radio button; else a check box
    property bool tickVisible: true
    default property alias content: inside.data
    readonly property color fill: !enabled ? Theme.Palette.surfaceDeep
        : chosen ? Theme.Palette.chosen : down ? Theme.Palette.cardPressed : Theme.Palette.card

    implicitHeight: Theme.Metrics.touch
    implicitWidth: Theme.Metrics.touch
    scale: down ? Theme.Motion.pressScale : 1
    Accessible.role: exclusive ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onToggleAction: activate()

    Rectangle {
        visible: root.enabled && !root.down
        y: Theme.Metrics.lip
        width: parent.width
        height: parent.height
        radius: Theme.Metrics.radius
        color: root.chosen ? Theme.Palette.chosenEdge : Theme.Palette.lip
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.Metrics.radius
        color: root.fill
        border.width: root.chosen || root.down ? Theme.Metrics.borderThick : Theme.Metrics.border
        border.color: root.chosen ? Theme.Palette.chosenEdge : !root.enabled ? Theme.Palette.restEdge
            : root.down ? Theme.Palette.ink : Theme.Palette.outline
    }
    Item {
        id: inside
        anchors.fill: parent
    }
    Loader {
        active: root.chosen && root.tickVisible
        z: 11 // over the focus ring
        x: parent.width - width * 0.72
        y: -height * 0.28
        sourceComponent: Badge {}
    }
}
