pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// StepThread for large text: one step at a time, the buttons say which number comes.
Item {
    id: root
    required property list<string> steps
    required property int current
    property string name
    property bool rich: false
    signal moved(int by)
    readonly property bool low: !Theme.Metrics.portrait && !Theme.Metrics.large // three lines of large words shall fit
    readonly property real gap: low ? Theme.Metrics.gapSmall : Theme.Metrics.gapTouch
    implicitHeight: top.height + says.implicitHeight + before.height + 2 * gap

    Words {
        id: top
        width: parent.width
        role: "bar"
        color: Theme.Palette.inkQuiet
        text: root.name === "" ? qsTr("Picture %1 of %2").arg(root.current + 1).arg(root.steps.length)
            : qsTr("%1 · picture %2 of %3").arg(root.name).arg(root.current + 1).arg(root.steps.length)
    }
    Words {
        id: says
        y: top.height + root.gap
        width: parent.width
        height: Math.max(implicitHeight, parent.height - y - before.height - root.gap)
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1
        rich: root.rich
        text: root.steps[root.current] ?? ""
    }
    BigButton {
        id: before
        y: says.y + says.height + root.gap
        width: (parent.width - Theme.Metrics.gapTouch) / 2
        height: root.low ? Theme.Metrics.touchSecondary : implicitHeight
        enabled: root.current > 0
        filled: false
        icon: "back"
        text: enabled ? String(root.current) : ""
        name: enabled ? qsTr("Picture %1").arg(root.current) : qsTr("No picture before this one")
        onActivated: root.moved(-1)
    }
    BigButton {
        x: parent.width - width
        y: before.y
        width: before.width
        height: before.height
        enabled: root.current < root.steps.length - 1
        filled: false
        icon: "next"
        iconAfter: true
        text: enabled ? String(root.current + 2) : ""
        name: enabled ? qsTr("Picture %1").arg(root.current + 2) : qsTr("No picture after this one")
        onActivated: root.moved(1)
    }
}
