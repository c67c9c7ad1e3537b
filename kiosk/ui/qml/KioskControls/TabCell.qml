pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// One part in a TabStrip: the open one is a raised card with a line under its word.
Pressable {
    id: root
    property string text
    property bool here: false
    name: text
    implicitWidth: Math.ceil(widest.advanceWidth) + Theme.Metrics.px(Theme.Metrics.portrait ? 4 : Theme.Metrics.large ? 14 : 7)
    ringRadius: Theme.Metrics.radius
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: here

    TextMetrics {
        id: widest
        font.pixelSize: word.font.pixelSize
        font.bold: true
        text: root.text
    }
    Rectangle {
        visible: root.here || root.down
        anchors.fill: parent
        radius: Theme.Metrics.px(2.4)
        color: root.down ? Theme.Palette.cardPressed : Theme.Palette.card
        border.width: root.down ? Theme.Metrics.borderThick : Theme.Metrics.border
        border.color: root.down ? Theme.Palette.ink : Theme.Palette.contrast ? Theme.Palette.chosenEdge : Theme.Palette.outline
    }
    Words {
        id: word
        silent: true
        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), parent.width - Theme.Metrics.gapSmall)
        horizontalAlignment: Text.AlignHCenter
        role: "bar"
        font.bold: root.here
        text: root.text
    }
    Rectangle {
        visible: root.here
        x: (parent.width - width) / 2
        y: Math.min(parent.height - Theme.Metrics.px(2.3), word.y + word.height + Theme.Metrics.px(0.5))
        width: word.width
        height: Theme.Metrics.px(1)
        radius: height / 2
        color: Theme.Palette.chosenEdge
    }
}
