pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// The questions, some at a time: a row across where the room is wide, the question above its answers
// where it is tall, and one question as a list where the words are large.
Rectangle {
    id: root
    required property CompareModel compare
    property real room: height // without scrolling
    property int page: 0
    readonly property int count: compare.rows.count
    readonly property bool listed: Theme.Metrics.largeText
    readonly property bool across: !listed && !Theme.Metrics.portrait
    readonly property int columns: Math.max(1, compare.columns.count)
    readonly property real inset: Theme.Metrics.px(Theme.Metrics.large ? 5 : 2)
    readonly property real gap: Theme.Metrics.px(Theme.Metrics.large ? 5 : across ? 3 : 2)
    readonly property real first: across ? Theme.Metrics.px(Theme.Metrics.large ? 66 : 40) : 0
    readonly property real cell: (width - 2 * inset - first - (columns - (across ? 0 : 1)) * gap) / columns
    readonly property real usualRow: Theme.Typography.label * (across ? 2.32 : 3.7) + 2 * rowPad
    readonly property real rowPad: Theme.Metrics.px(Theme.Metrics.large ? 2 : across ? 0.6 : 1.2)
    readonly property real headRoom: listed ? 0 : heads.height
    readonly property int fitting: listed ? 1 : Math.max(2, Math.floor((room - headRoom - 1.5 * inset) / usualRow))
    readonly property int pages: Math.max(1, Math.ceil(count / fitting))
    readonly property int shown: Math.max(1, Math.ceil(count / pages))
    onPagesChanged: page = Math.min(page, pages - 1)

    implicitHeight: headRoom + body.natural + 1.5 * inset
    radius: Theme.Metrics.radiusLarge
    color: Theme.Palette.card
    border.width: Theme.Palette.contrast ? Theme.Metrics.border : Theme.Metrics.line
    border.color: Theme.Palette.contrast ? Theme.Palette.outline : Theme.Palette.hairline
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Side by side")

    Row {
        id: heads
        visible: !root.listed
        x: root.inset + root.first + (root.across ? root.gap : 0)
        y: root.inset
        spacing: root.gap
        Repeater {
            model: root.compare.columns
            Column {
                id: head
                required property var model
                width: root.cell
                spacing: Theme.Metrics.px(0.8)
                bottomPadding: Theme.Metrics.px(0.8)
                Picture {
                    width: Math.min(parent.width, Math.round(height * 1.8)) // wider would cut too much of the drawing
                    height: Math.round(Math.min(parent.width * 0.75, Theme.Metrics.px(Theme.Metrics.large ? 38 : root.across ? 13 : 17)))
                    behind: root.color
                    radius: Theme.Metrics.radius
                    source: head.model.picture
                    focusX: head.model.focusX
                    focusY: head.model.focusY
                }
                Words {
                    width: parent.width
                    role: root.across ? "label" : "small"
                    lineHeight: 0.96
                    font.bold: true
                    text: head.model.name
                }
            }
        }
    }
    Column {
        id: body
        readonly property real spare: Math.max(0, root.height - root.headRoom - natural - 1.5 * root.inset) / root.shown
        property int made: 0 // rows come one by one while the screen is made ahead
        readonly property real natural: {
            let sum = made * 0
            for (let i = 0; i < rows.count; ++i) {
                const row = rows.itemAt(i) as CompareRow
                sum += row?.visible ? row.implicitHeight : 0
            }
            return sum
        }
        x: root.inset
        y: root.inset + root.headRoom
        width: parent.width - 2 * root.inset
        Repeater {
            id: rows
            model: root.compare.rows
            onItemAdded: body.made += 1
            CompareRow {
                required property int index
                visible: Math.floor(index / root.shown) === root.page
                width: body.width
                height: implicitHeight + body.spare
                heads: root.compare.names
                strong: index % root.shown === 0 && !root.listed
                lined: !root.listed
                across: root.across
                pad: root.rowPad
                listed: root.listed
                first: root.first
                cell: root.cell
                gap: root.gap
            }
        }
    }
}
