pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// What has been written; the caret rests (nothing blinks). Its height does not follow the words, or
// the keys below would move under a finger that writes: what has no room goes up, and can be pulled down.
Rectangle {
    id: root
    property string text
    property string prompt
    property int maximumLength: 200
    property bool masked: false // dots, and never spoken
    property real room: 0 // what a page has for it: a second line then, even before it is needed
    property bool fills: false // it takes all of the room
    readonly property int remaining: maximumLength - text.length
    readonly property real step: asked.height / Math.max(1, asked.lineCount) // from line to line
    readonly property real most: words.font.pixelSize * 30 // some 66 letters a line
    readonly property real air: 2 * Theme.Metrics.gapTiny
    readonly property real least: Math.max(Theme.Metrics.px(14), asked.height + air)
    implicitHeight: Math.max(least, fills ? room : Math.min(Math.ceil(2 * step) + air, room))
    radius: Theme.Metrics.radius
    color: Theme.Palette.card
    border.width: Theme.Metrics.border
    border.color: Theme.Palette.primary
    Accessible.role: Accessible.EditableText
    Accessible.id: text === "" ? "" : "personal" // read on request
    Accessible.name: root.text === "" ? prompt : masked ? qsTr("%1 signs, hidden").arg(text.length) : text
    Accessible.readOnly: true

    Rectangle {
        visible: root.text === ""
        x: Theme.Metrics.gap - Theme.Metrics.gapTiny
        y: view.y
        width: Theme.Metrics.border
        height: words.height
        color: Theme.Palette.primary
    }
    Words { // how much the prompt needs, whatever stands in its place
        id: asked
        visible: false
        width: Math.min(root.width - 2 * Theme.Metrics.gap, root.most)
        text: root.prompt
    }
    Flickable {
        id: view
        function showEnd(): void {
            contentY = Math.max(0, contentHeight - height)
        }
        x: Theme.Metrics.gap
        readonly property int fitting: Math.max(1, Math.floor((root.height - root.air) / root.step)) // lines
        y: Math.min((root.height - height) / 2, Theme.Metrics.gap)
        width: Math.min(parent.width - 2 * x - (count.visible ? count.implicitWidth : 0), root.most)
        height: Math.min(words.height, fitting * root.step)
        contentWidth: width
        contentHeight: words.height
        clip: contentHeight > height
        interactive: clip
        boundsBehavior: Flickable.StopAtBounds
        onHeightChanged: showEnd()
        onContentHeightChanged: showEnd()
        Words {
            id: words
            silent: true
            width: parent.width
            text: root.text === "" ? root.prompt : (root.masked ? "•".repeat(root.text.length) : root.text) + "|"
            color: root.text === "" ? Theme.Palette.inkQuiet : Theme.Palette.ink
            onTextChanged: view.showEnd()
        }
    }
    Words {
        id: count
        visible: root.remaining <= 40
        wrapMode: Text.NoWrap
        anchors { right: parent.right; rightMargin: Theme.Metrics.gap; verticalCenter: parent.verticalCenter }
        role: "label"
        text: qsTr("%1 left").arg(root.remaining)
        color: Theme.Palette.inkQuiet
    }
}
