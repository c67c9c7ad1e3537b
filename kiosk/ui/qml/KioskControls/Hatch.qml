pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Diagonal stripes: "not for me" reads without colour.
Item {
    id: root
    property color color: Theme.Palette.card
    property real step: Theme.Metrics.px(3.2)
    property real weight: Theme.Metrics.px(0.6)
    readonly property real span: width + height
    clip: true
    Repeater {
        model: root.step > 0 ? Math.ceil(root.span / root.step) : 0
        Rectangle {
            required property int index
            x: (index + 0.5) * root.step - root.height / 2 - width / 2
            y: (root.height - height) / 2
            width: root.weight
            height: root.height * 1.5
            rotation: 45
            antialiasing: true
            color: root.color
        }
    }
}
