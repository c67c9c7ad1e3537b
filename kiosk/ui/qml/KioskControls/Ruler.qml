pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A difference on a scale of 0 to 100: the band is how many points better, its thin line how far it may be off,
// the mark the smallest difference that people notice.
Item {
    id: root
    property real value: 0 // points better
    property real low: value // range of what is plausible; no line when low and high are equal
    property real high: value
    property real matters: 0 // 0: none known
    property string endLow: qsTr("no difference")
    property string endHigh: qsTr("most there can be")
    property string valueText: Math.round(value) === 1 ? qsTr("1 point better") : qsTr("%1 points better").arg(Math.round(value))
    property string mattersText: qsTr("Most people notice %1 points").arg(Math.round(matters))
    property string alt: [valueText, matters > 0 ? mattersText : "", `0: ${endLow}. 100: ${endHigh}.`].filter(t => t !== "").join(". ")
    readonly property real barHeight: Theme.Metrics.px(9)
    readonly property real barY: says.height + Theme.Metrics.gapSmall

    function at(points: real): real {
        return Math.max(0, Math.min(100, points)) / 100 * width
    }
    implicitWidth: Theme.Metrics.px(90)
    implicitHeight: ends.y + ends.height
    Accessible.role: Accessible.Graphic
    Accessible.name: alt

    Words {
        id: says
        silent: true
        width: parent.width
        role: "label"
        font.bold: true
        text: root.valueText
    }
    Rectangle {
        y: root.barY
        width: parent.width
        height: root.barHeight
        radius: Theme.Metrics.gapTiny
        color: Theme.Palette.card
        border.width: Theme.Metrics.border
        border.color: Theme.Palette.outline
        Rectangle {
            width: Math.max(root.at(root.value), Theme.Metrics.borderThick)
            height: parent.height
            radius: parent.radius
            color: Theme.Palette.primary
        }
        Repeater {
            model: 9
            Rectangle {
                required property int index
                readonly property bool over: (index + 1) * 10 < root.value
                x: root.at((index + 1) * 10) - width / 2
                y: parent.height - height
                width: Theme.Metrics.border
                height: parent.height * (index === 4 ? 0.5 : 0.28)
                color: over ? Theme.Palette.inkOnPrimary : Theme.Palette.outline
            }
        }
        Rectangle { // the plausible range
            visible: root.high > root.low
            x: root.at(root.low)
            width: root.at(root.high) - x
            y: parent.height * 0.2
            height: Theme.Metrics.px(2)
            radius: height / 2
            color: Theme.Palette.card
            border.width: Theme.Metrics.px(0.6)
            border.color: Theme.Palette.ink
        }
    }
    Rectangle { // the smallest difference that matters
        id: post
        visible: root.matters > 0
        x: root.at(root.matters) - width / 2
        y: root.barY - Theme.Metrics.gapTiny
        width: Theme.Metrics.borderThick
        height: root.barHeight + Theme.Metrics.gapTiny + Theme.Metrics.gapSmall
        color: Theme.Palette.ink
        border.width: Theme.Palette.contrast ? 0 : Theme.Metrics.line
        border.color: Theme.Palette.card
    }
    Words {
        id: note
        silent: true
        visible: root.matters > 0
        readonly property real most: parent.width * 0.8
        width: Math.min(Math.ceil(implicitWidth), most)
        x: Math.max(0, Math.min(parent.width - width, post.x - Theme.Metrics.gapTiny))
        y: root.barY + root.barHeight + Theme.Metrics.gapSmall
        role: "small"
        font.bold: true
        text: root.mattersText
    }
    Item {
        id: ends
        readonly property bool both: from.implicitWidth + to.implicitWidth + Theme.Metrics.gap <= width
        y: root.barY + root.barHeight + Theme.Metrics.gapSmall + (note.visible ? note.height + Theme.Metrics.gapTiny : 0)
        width: parent.width
        height: both ? from.height : from.height + to.height
        Words {
            id: from
            silent: true
            role: "small"
            text: qsTr("%1 = %2").arg(0).arg(root.endLow)
            width: ends.both ? Math.ceil(implicitWidth) : parent.width
            color: Theme.Palette.inkQuiet
        }
        Words {
            id: to
            silent: true
            role: "small"
            text: qsTr("%1 = %2").arg(100).arg(root.endHigh)
            width: ends.both ? Math.ceil(implicitWidth) : parent.width
            x: parent.width - width
            y: ends.both ? 0 : from.height
            horizontalAlignment: Text.AlignRight
            color: Theme.Palette.inkQuiet
        }
    }
}
