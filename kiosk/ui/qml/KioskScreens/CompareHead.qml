pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// Title of the comparison; which options, and which questions.
Flow {
    id: root
    property int pages: 1
    property bool changeable: true
    property int page: 0
    readonly property string title: qsTr("Side by side")
    readonly property real toolHeight: Theme.Metrics.px(Theme.Metrics.large ? 15 : 12.5)
    readonly property real tools: (changeable ? change.width : 0) + (more.visible ? more.width + spacing : 0)
    readonly property bool beside: heading.implicitWidth + tools + spacing <= width
    signal changeAsked()
    signal turnAsked()
    spacing: Theme.Metrics.gapTouch

    Words {
        id: heading
        role: "title"
        text: root.title
        width: root.beside ? root.width - root.tools - root.spacing : root.width
        height: root.beside ? root.toolHeight : implicitHeight
        verticalAlignment: Text.AlignVCenter
    }
    BigButton {
        id: change
        visible: root.changeable
        height: Math.max(root.toolHeight, implicitHeight - Theme.Metrics.touch + root.toolHeight)
        width: Math.min(implicitWidth, root.width)
        filled: false
        role: "bar"
        sidePadding: Theme.Metrics.gap
        icon: "swap"
        text: qsTr("Change options")
        onActivated: root.changeAsked()
    }
    BigButton {
        id: more
        visible: root.pages > 1
        height: change.height
        // as wide on every page: the room for the table may not hang on which page it shows
        readonly property real words: Math.max(turn.advanceWidth, begin.advanceWidth)
        width: Math.min(Math.ceil(words) + Theme.Metrics.icon + Theme.Metrics.px(2.5) + 2 * sidePadding, root.width)
        filled: false
        role: "bar"
        sidePadding: Theme.Metrics.gap
        icon: root.page === root.pages - 1 ? "up" : "down"
        text: root.page === root.pages - 1 ? begin.text : turn.text
        onActivated: root.turnAsked()
        TextMetrics {
            id: turn
            font.pixelSize: Theme.Typography.bar
            font.bold: true
            text: qsTr("More questions")
        }
        TextMetrics {
            id: begin
            font: turn.font
            text: qsTr("First questions")
        }
    }
}
