pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A hundred people, filled from the bottom left in a block. Solid and hollow differ in shape, not in colour alone.
// Rectangles, because one large path takes the software renderer four times as long.
Item {
    id: root
    property int count: 0
    property string alt: qsTr("%1 of 100").arg(count)
    property bool animated: true
    readonly property real side: Math.floor(Math.min(width, height) / 10)
    readonly property real edge: Math.max(1.4, side * 0.055)
    readonly property color full: Theme.Palette.chartFull
    readonly property color empty: Theme.Palette.chartEmpty
    readonly property color emptyEdge: Theme.Palette.chartEmptyEdge
    property real shown: count

    implicitWidth: Theme.Metrics.px(50)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Graphic
    Accessible.name: alt

    NumberAnimation on shown {
        running: root.animated && Theme.Motion.chartFill > 0
        from: 0
        to: root.count
        duration: Theme.Motion.chartFill
        easing.type: Theme.Motion.easing
    }
    Repeater {
        model: 100
        Rectangle {
            id: body
            required property int index
            readonly property bool solid: index < Math.round(root.shown)
            x: (index % 10 + 0.2) * root.side
            y: (9.46 - Math.floor(index / 10)) * root.side
            width: root.side * 0.6
            height: root.side * 0.46
            radius: root.side * 0.15
            color: solid ? root.full : root.empty
            border.width: root.edge
            border.color: solid ? root.full : root.emptyEdge
            Rectangle { // head
                x: (parent.width - width) / 2
                y: -root.side * 0.4
                width: root.side * 0.34
                height: width
                radius: width / 2
                color: body.color
                border.width: root.edge
                border.color: body.border.color
            }
        }
    }
}
