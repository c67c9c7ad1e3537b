pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// One of a few: Tab reaches the row, arrows go along it, Space or Enter chooses.
FocusScope {
    id: root
    required property list<string> texts
    required property list<string> keys
    property string current
    property string said
    signal picked(string key)

    readonly property bool wrapped: natural > width
    property real natural: 0
    implicitHeight: cells.implicitHeight + 2 * DeskSizes.gapTiny
    Accessible.role: Accessible.PageTabList
    Accessible.name: said

    function measure(): void {
        let widest = 0
        for (let i = 0; i < row.count; ++i)
            widest = Math.max(widest, row.itemAt(i)?.implicitWidth ?? 0) // qmllint disable missing-property
        natural = widest * row.count + 2 * DeskSizes.gapTiny
    }
    function move(by: int): void {
        for (let i = 0; i < row.count; ++i) {
            if (row.itemAt(i).activeFocus) {
                row.itemAt((i + by + row.count) % row.count).forceActiveFocus(Qt.TabFocusReason)
                return
            }
        }
    }
    Keys.onRightPressed: move(1)
    Keys.onLeftPressed: move(-1)

    Rectangle {
        anchors.fill: parent
        radius: DeskSizes.radius
        color: Theme.Palette.surfaceDeep
    }
    Grid {
        id: cells
        x: DeskSizes.gapTiny
        y: DeskSizes.gapTiny
        columns: root.wrapped ? 2 : root.texts.length
        Repeater {
            id: row
            model: root.texts
            DeskPress {
                id: cell
                required property string modelData
                required property int index
                readonly property bool here: root.keys[index] === root.current
                name: modelData
                width: (root.width - 2 * DeskSizes.gapTiny) / cells.columns
                implicitWidth: Math.ceil(words.implicitWidth) + DeskSizes.gapSmall
                implicitHeight: Math.max(DeskSizes.target - DeskSizes.gapTiny, words.implicitHeight + DeskSizes.gapSmall)
                ringRadius: DeskSizes.radius - DeskSizes.gapTiny
                activeFocusOnTab: here
                Accessible.role: Accessible.PageTab
                Accessible.selectable: true
                Accessible.selected: here
                onImplicitWidthChanged: root.measure()
                Component.onCompleted: root.measure()
                onActivated: root.picked(root.keys[index])
                Rectangle {
                    anchors.fill: parent
                    radius: cell.ringRadius
                    color: cell.here ? Theme.Palette.card : cell.hovered ? Theme.Palette.cardPressed : "transparent"
                    border.width: cell.here ? DeskSizes.line : 0
                    border.color: Theme.Palette.outline
                }
                DeskText {
                    id: words
                    silent: true
                    anchors.centerIn: parent
                    wrapMode: Text.NoWrap
                    text: cell.modelData
                    font.pixelSize: DeskSizes.label
                    font.bold: true // in every state, so that nothing moves
                    color: cell.here ? Theme.Palette.ink : Theme.Palette.inkQuiet
                }
            }
        }
    }
}
