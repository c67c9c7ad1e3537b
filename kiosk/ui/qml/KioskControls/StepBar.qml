pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Where am I: done is filled, here is long, the rest is hollow. Reads in black and white.
Row {
    id: root
    property int step: 1
    property int steps: 10
    property real room: Theme.Metrics.px(60)
    readonly property real between: Math.max(1, steps - 1)
    readonly property real dot: Math.min(Theme.Metrics.px(1.8), (room - between * spacing) / (steps + 1)) // at least; the one here has two
    readonly property real each: Math.max(dot, Math.min(Theme.Metrics.px(4), (room - Theme.Metrics.px(8)) / between - spacing))
    spacing: Math.min(Theme.Metrics.gapTiny, room * 0.025)
    Accessible.ignored: true
    Repeater {
        model: root.steps
        Rectangle {
            required property int index
            readonly property bool done: index < root.step
            width: index === root.step - 1 ? Math.max(2 * root.dot, Math.min(Theme.Metrics.px(8), root.room - root.between * (root.each + root.spacing))) : root.each
            height: Theme.Metrics.px(1.8)
            radius: height / 2
            color: done ? Theme.Palette.primary : "transparent"
            border.width: done ? 0 : Theme.Metrics.border
            border.color: Theme.Palette.outline
        }
    }
}
