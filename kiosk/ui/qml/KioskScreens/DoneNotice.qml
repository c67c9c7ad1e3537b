pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// One thing not to be missed: a code in large figures, or what the front desk has to hear.
Rectangle {
    id: root
    property string text
    property string code
    property string icon
    property bool attention: false
    readonly property real inset: Theme.Metrics.gap

    implicitHeight: Math.max(sign.visible ? sign.height : 0, words.height + (code === "" ? 0 : figures.height)) + 2 * inset
    height: implicitHeight
    radius: Theme.Metrics.radius
    color: attention ? Theme.Palette.attentionSoft : Theme.Palette.card
    border.width: attention ? Theme.Metrics.borderThick : Theme.Metrics.border
    border.color: attention ? Theme.Palette.attention : Theme.Palette.outline
    Accessible.role: attention ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: code === "" ? text : text + ": " + code.split("").join(" ")

    Icon {
        id: sign
        visible: root.icon !== ""
        name: root.icon
        size: Theme.Metrics.px(8)
        color: root.attention ? Theme.Palette.attention : Theme.Palette.primary
        x: root.inset
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: words
        silent: true
        x: root.inset + (sign.visible ? sign.width + root.inset : 0)
        y: root.code === "" ? (parent.height - height) / 2 : root.inset
        width: parent.width - x - root.inset
        font.bold: root.attention
        role: root.code === "" ? "body" : "label"
        color: root.attention ? Theme.Palette.attention : Theme.Palette.ink
        text: root.text
    }
    Figures {
        id: figures
        silent: true
        visible: root.code !== ""
        x: words.x
        y: words.y + words.height
        role: "display"
        font.letterSpacing: Theme.Metrics.gapTiny
        text: root.code
    }
}
