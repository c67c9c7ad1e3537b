pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// 0 to 10 as one strip of cells without dead gaps; in portrait, and for large buttons, 6 and 5.
// Large buttons leave a low screen no height for a line below: what the ends mean stands after the 10.
FocusScope {
    id: root
    property int value: -1 // -1: no answer
    property string name // the question, for assistive tools
    property string lowText
    property string highText
    readonly property int columns: Theme.Metrics.largeTargets ? Math.max(1, Math.min(6, Math.floor((width + Theme.Metrics.gapTiny) / Theme.Metrics.touch)))
        : Theme.Metrics.portrait ? 6 : 11
    readonly property int rows: Math.ceil(11 / columns)
    readonly property bool endsInside: Theme.Metrics.tight && !Theme.Metrics.largeText && columns === 6
    readonly property real cellWidth: endsInside ? Theme.Metrics.touch : width / columns
    property real cellHeight: Math.max(Theme.Metrics.px(Theme.Metrics.large ? 30 : 22), Theme.Metrics.touch)
    readonly property real stripHeight: rows * cellHeight
    signal picked(int number)

    implicitHeight: endsInside ? Math.max(stripHeight, ends.y + ends.height) : overhang + stripHeight + overhang + ends.height
    implicitWidth: (Theme.Metrics.portrait ? 6 : 11) * Theme.Metrics.px(20)
    readonly property real overhang: endsInside ? 0 : Theme.Metrics.px(Theme.Metrics.tight ? 1.4 : 2)
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function move(by: int): void {
        for (let i = 0; i < 11; ++i) {
            if (!cells.itemAt(i).activeFocus)
                continue
            const next = cells.itemAt(i + by)
            if (next)
                next.forceActiveFocus(Qt.TabFocusReason)
            return
        }
    }
    Keys.onRightPressed: move(1)
    Keys.onLeftPressed: move(-1)
    Keys.onDownPressed: move(rows > 1 ? columns : 1)
    Keys.onUpPressed: move(rows > 1 ? -columns : -1)

    Rectangle {
        y: root.overhang + Theme.Metrics.lip
        width: parent.width
        height: root.stripHeight
        radius: Theme.Metrics.radius
        color: Theme.Palette.lip
    }
    Rectangle {
        y: root.overhang
        width: parent.width
        height: root.stripHeight
        radius: Theme.Metrics.radius
        color: Theme.Palette.card
        border.width: Theme.Metrics.border
        border.color: Theme.Palette.outline
    }
    Repeater {
        id: cells
        model: 11
        NumberCell {
            required property int index
            number: index
            chosen: index === root.value
            ruled: index % root.columns > 0 && !chosen && index !== root.value + 1
            hint: index === 0 ? root.lowText : index === 10 ? root.highText : ""
            width: root.cellWidth
            height: root.cellHeight
            x: (index % root.columns) * width
            y: root.overhang + Math.floor(index / root.columns) * height
            onActivated: root.picked(number)
        }
    }
    Item {
        id: ends
        readonly property bool both: !root.endsInside && low.implicitWidth + high.implicitWidth + Theme.Metrics.gap <= width
        x: root.endsInside ? 5 * root.cellWidth + Theme.Metrics.gapSmall : 0
        y: root.endsInside ? root.cellHeight + Math.max(0, (root.cellHeight - height) / 2) : root.stripHeight + 2 * root.overhang
        width: parent.width - x - (root.endsInside ? Theme.Metrics.gapSmall : 0)
        height: low.text === "" ? 0 : both ? Math.max(low.height, high.height) : low.height + high.height
        Words {
            id: low
            role: "label"
            lineHeight: root.endsInside ? 0.98 : Theme.Typography.lineRunning
            text: root.lowText === "" ? "" : qsTr("%1 = %2").arg(0).arg(root.lowText)
            width: ends.both ? Math.ceil(implicitWidth) : parent.width
        }
        Words {
            id: high
            role: "label"
            lineHeight: root.endsInside ? 0.98 : Theme.Typography.lineRunning
            text: root.highText === "" ? "" : qsTr("%1 = %2").arg(10).arg(root.highText)
            horizontalAlignment: root.endsInside ? Text.AlignLeft : Text.AlignRight
            width: ends.both ? Math.ceil(implicitWidth) : parent.width
            x: parent.width - width
            y: ends.both ? 0 : low.height
        }
    }
}
