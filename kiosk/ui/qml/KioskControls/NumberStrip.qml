pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// 0 to 10 as one strip of cells without dead gaps; in portrait, and for large text, 6 and 5.
FocusScope {
    id: root
    property int value: -1 // -1: no answer
    property string name // the question, for assistive tools
    property string lowText
    property string highText
    readonly property int columns: Theme.Metrics.largeTargets ? Math.max(1, Math.min(6, Math.floor((width + Theme.Metrics.gapTiny) / Theme.Metrics.touch)))
        : Theme.Metrics.portrait ? 6 : 11
    readonly property int rows: Math.ceil(11 / columns)
    property real cellHeight: Math.max(Theme.Metrics.px(Theme.Metrics.large ? 30 : 22), Theme.Metrics.touch)
    readonly property real stripHeight: rows * cellHeight
    signal picked(int number)

    implicitHeight: overhang + stripHeight + overhang + ends.height
    implicitWidth: (Theme.Metrics.portrait ? 6 : 11) * Theme.Metrics.px(20)
    readonly property real overhang: Theme.Metrics.px(Theme.Metrics.tight ? 1.4 : 2)
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
            width: root.width / root.columns
            height: root.cellHeight
            x: (index % root.columns) * width
            y: root.overhang + Math.floor(index / root.columns) * height
            onActivated: root.picked(number)
        }
    }
    Item {
        id: ends
        readonly property bool both: low.implicitWidth + high.implicitWidth + Theme.Metrics.gap <= width
        y: root.stripHeight + 2 * root.overhang
        width: parent.width
        height: low.text === "" ? 0 : both ? Math.max(low.height, high.height) : low.height + high.height
        Words {
            id: low
            role: "label"
            text: root.lowText === "" ? "" : qsTr("%1 = %2").arg(0).arg(root.lowText)
            width: ends.both ? Math.ceil(implicitWidth) : parent.width
        }
        Words {
            id: high
            role: "label"
            text: root.highText === "" ? "" : qsTr("%1 = %2").arg(10).arg(root.highText)
            horizontalAlignment: Text.AlignRight
            width: ends.both ? Math.ceil(implicitWidth) : parent.width
            x: parent.width - width
            y: ends.both ? 0 : low.height
        }
    }
}
