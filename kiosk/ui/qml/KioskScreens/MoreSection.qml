pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// A subject: a row to touch and, where its text has no room beside the rows, the text under it.
Item {
    id: root
    property string title
    property var body: []
    property var titles: ({})
    property bool here: false
    property bool beside: true
    property real rowHeight: Theme.Metrics.touchSecondary
    readonly property real leastRow: words.height + Theme.Metrics.gapSmall
    signal activated()
    implicitHeight: row.height + (texts.visible ? texts.height + Theme.Metrics.gap : 0)
    height: implicitHeight

    Pressable {
        id: row
        name: root.title
        width: parent.width
        height: Math.max(root.rowHeight, root.leastRow)
        settle: 0
        Accessible.role: root.beside ? Accessible.PageTab : Accessible.Button
        Accessible.selectable: root.beside
        Accessible.selected: root.here
        onActivated: root.activated()
        Rectangle {
            visible: root.here || row.down || !root.beside
            anchors { fill: parent; margins: root.beside ? Theme.Metrics.px(0.8) : 0 }
            radius: Theme.Metrics.radius
            color: row.down ? Theme.Palette.cardPressed : Theme.Palette.card
            border.width: row.down ? Theme.Metrics.borderThick : Theme.Metrics.border
            border.color: row.down ? Theme.Palette.ink : root.here ? Theme.Palette.chosenEdge : Theme.Palette.outline
        }
        Words {
            id: words
            silent: true
            x: Theme.Metrics.gap
            width: parent.width - 2 * x - (sign.visible ? sign.width + Theme.Metrics.gap : 0)
            anchors.verticalCenter: parent.verticalCenter
            role: "label"
            lineHeight: 1
            font.bold: root.here || !root.beside
            text: root.title
        }
        Icon {
            id: sign
            x: parent.width - width - Theme.Metrics.gap
            anchors.verticalCenter: parent.verticalCenter
            name: root.beside ? "next" : root.here ? "up" : "down"
            size: Theme.Metrics.px(5)
            visible: !root.beside || root.here
        }
    }
    MoreTexts {
        id: texts
        visible: root.here && !root.beside
        x: Theme.Metrics.gap
        y: row.height + Theme.Metrics.gapTouch
        width: parent.width - 2 * x
        blocks: visible ? root.body : []
        titles: root.titles
        headed: false
    }
}
