pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// The parts of one thing. Tab reaches each, arrows move along, Space or Enter opens.
FocusScope {
    id: root
    property list<string> tabs
    property int current: 0
    property string name: qsTr("Parts")
    readonly property real pad: Theme.Metrics.px(0.8)
    property int made: 0 // cells come one by one while a screen is made ahead
    readonly property real natural: {
        let sum = made * 0 + 2 * pad
        for (let i = 0; i < cells.count; ++i)
            sum += cells.itemAt(i)?.implicitWidth ?? 0 // qmllint disable missing-property
        return sum
    }
    readonly property bool wrapped: natural > width + 1
    readonly property int columns: wrapped ? 2 : Math.max(1, tabs.length)
    readonly property int rows: Math.ceil(tabs.length / columns)
    readonly property real spare: wrapped ? 0 : (width - natural) / Math.max(1, tabs.length)
    signal picked(int index)

    implicitWidth: natural
    implicitHeight: rows * Theme.Metrics.px(Theme.Metrics.large ? 18 : 15)
    Accessible.role: Accessible.PageTabList
    Accessible.name: name

    function move(by: int): void {
        for (let i = 0; i < cells.count; ++i) {
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

    Rectangle {
        anchors.fill: parent
        radius: Theme.Metrics.radius
        color: Theme.Palette.surfaceDeep
        border.width: Theme.Palette.contrast ? Theme.Metrics.border : 0
        border.color: Theme.Palette.outline
    }
    Flow {
        anchors { fill: parent; margins: root.pad }
        Repeater {
            id: cells
            model: root.tabs
            onItemAdded: root.made += 1
            TabCell {
                required property string modelData
                required property int index
                text: modelData
                here: index === root.current
                width: root.wrapped ? Math.floor((root.width - 2 * root.pad) / 2) : Math.floor(implicitWidth + root.spare)
                height: (root.height - 2 * root.pad) / root.rows
                onActivated: root.picked(index)
            }
        }
    }
}
