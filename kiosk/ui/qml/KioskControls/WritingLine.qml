pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// What has been written, growing with its lines; the caret rests (nothing blinks).
Rectangle {
    id: root
    property string text
    property string prompt
    property int maximumLength: 200
    property bool masked: false // dots, and never spoken
    readonly property int remaining: maximumLength - text.length
    implicitHeight: Math.max(Theme.Metrics.px(14), words.height + 2 * Theme.Metrics.gapSmall)
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
        y: words.y
        width: Theme.Metrics.border
        height: words.height
        color: Theme.Palette.primary
    }
    Words {
        id: words
        silent: true
        x: Theme.Metrics.gap
        width: parent.width - 2 * x - (count.visible ? count.implicitWidth : 0)
        y: Math.min((root.height - height) / 2, Theme.Metrics.gap)
        text: root.text === "" ? root.prompt : (root.masked ? "•".repeat(root.text.length) : root.text) + "|"
        color: root.text === "" ? Theme.Palette.inkQuiet : Theme.Palette.ink
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
