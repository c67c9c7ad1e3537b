pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Where am I: done is filled, here is long, the rest is hollow. Reads in black and white.
Row {
    id: root
    property int step: 1
    property int steps: 10
    property real room: Theme.Metrics.px(60)
    readonly property real each: Math.min(Theme.Metrics.px(4), (room - Theme.Metrics.px(8)) / Math.max(1, steps - 1) - spacing)
    spacing: Theme.Metrics.gapTiny
    Accessible.ignored: true
    Repeater {
        model: root.steps
        Rectangle {
            required property int index
            readonly property bool done: index < root.step
            width: index === root.step - 1 ? Theme.Metrics.px(8) : Math.max(Theme.Metrics.px(1.8), root.each)
            height: Theme.Metrics.px(1.8)
            radius: height / 2
            color: done ? Theme.Palette.primary : "transparent"
            border.width: done ? 0 : Theme.Metrics.border
            border.color: Theme.Palette.outline
        }
    }
}
