pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// One question of the comparison with its answers; each answer is spoken with the option's name.
Item {
    id: root
    required property string question
    required property list<string> cells
    property list<string> heads
    property bool across: true
    property bool listed: false
    property bool lined: true
    property bool strong: false // a stronger line, under the pictures
    property real first: 0
    property real cell: 0
    property real gap: 0
    property real pad: Theme.Metrics.px(1.2)
    readonly property real answersY: across ? 0 : asks.height + Theme.Metrics.px(listed ? 2 : 0.6)
    implicitHeight: 2 * pad + (across ? Math.max(asks.height, answers.height) : answersY + answers.height)

    Rectangle {
        visible: root.lined
        width: parent.width
        height: root.strong ? Theme.Metrics.border : Theme.Metrics.line
        color: root.strong || Theme.Palette.contrast ? Theme.Palette.outline : Theme.Palette.hairline
    }
    Words {
        id: asks
        width: root.across ? root.first : root.width
        y: root.across ? Math.round((root.height - height) / 2) : root.pad
        role: root.listed ? "lead" : "label"
        lineHeight: 0.98
        font.bold: true
        text: root.question
    }
    Grid {
        id: answers
        readonly property bool wide: root.listed && !Theme.Metrics.portrait
        x: root.across ? root.first + root.gap : 0
        y: root.across ? Math.round((root.height - height) / 2) : root.pad + root.answersY
        columns: root.listed ? 1 : Math.max(1, root.cells.length)
        columnSpacing: root.gap
        rowSpacing: Theme.Metrics.gapSmall
        verticalItemAlignment: root.across ? Grid.AlignVCenter : Grid.AlignTop
        Repeater {
            model: root.cells
            Item {
                id: one
                required property string modelData
                required property int index
                width: root.listed ? root.width : root.cell
                height: Math.max(name.visible && answers.wide ? name.height : 0, says.y + says.height)
                Words {
                    id: name
                    visible: root.listed
                    silent: true
                    width: answers.wide ? parent.width * 0.46 : parent.width
                    role: "label"
                    lineHeight: 1
                    font.bold: true
                    text: root.heads[one.index] ?? ""
                }
                Words {
                    id: says
                    x: answers.wide ? parent.width * 0.48 : 0
                    y: root.listed && !answers.wide ? name.height : 0
                    width: parent.width - x
                    role: "label"
                    lineHeight: root.listed ? 1 : 0.94
                    text: one.modelData
                    Accessible.name: qsTr("%1: %2").arg(root.heads[one.index] ?? "").arg(one.modelData)
                }
            }
        }
    }
}
