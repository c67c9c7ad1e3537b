pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// How many seconds are left: a number and a bar that shrinks.
Item {
    id: root
    property int remaining: 0
    property int total: 30
    readonly property string text: remaining === 1 ? qsTr("1 second left") : qsTr("%1 seconds left").arg(remaining)
    implicitWidth: Theme.Metrics.px(90)
    implicitHeight: number.height + Theme.Metrics.gapSmall + bar.height
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Figures {
        id: number
        silent: true
        role: "display"
        text: String(root.remaining)
    }
    Words {
        silent: true
        x: number.width + Theme.Metrics.gapTouch
        width: parent.width - x
        anchors.verticalCenter: number.verticalCenter
        text: root.remaining === 1 ? qsTr("second left") : qsTr("seconds left")
    }
    Rectangle {
        id: bar
        y: number.height + Theme.Metrics.gapSmall
        width: parent.width
        height: Theme.Metrics.gap
        radius: height / 2
        color: Theme.Palette.card
        border.width: Theme.Metrics.border
        border.color: Theme.Palette.outline
        Rectangle {
            height: parent.height
            radius: height / 2
            color: Theme.Palette.primary
            width: root.total > 0 ? Math.max(height, parent.width * root.remaining / root.total) : 0
            visible: root.remaining > 0
            Behavior on width { NumberAnimation { duration: Theme.Motion.second } }
        }
    }
}
