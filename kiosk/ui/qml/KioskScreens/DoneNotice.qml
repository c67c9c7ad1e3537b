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
    property alias role: words.role
    readonly property real inset: Theme.Metrics.gap

    readonly property bool signed: icon !== "" // not the sign's visibility, which changes with the page's
    readonly property bool coded: code !== ""
    readonly property bool oneLine: words.implicitWidth + figures.implicitWidth + 3 * inset <= width
    implicitHeight: (!coded ? Math.max(signed ? sign.height : 0, words.height)
        : oneLine ? figures.height : words.height + figures.height) + (coded && oneLine ? 1 : 2) * inset
    height: implicitHeight
    radius: Theme.Metrics.radius
    color: attention ? Theme.Palette.attentionSoft : Theme.Palette.card
    border.width: attention ? Theme.Metrics.borderThick : Theme.Metrics.border
    border.color: attention ? Theme.Palette.attention : Theme.Palette.outline
    Accessible.role: attention ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: code === "" ? text : text + ": " + code.split("").join(" ")

    Icon {
        id: sign
        visible: root.signed
        name: root.icon
        size: Theme.Metrics.px(8)
        color: root.attention ? Theme.Palette.attention : Theme.Palette.primary
        x: root.inset
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: words
        silent: true
        x: root.inset + (root.signed ? sign.width + root.inset : 0)
        y: root.coded && !root.oneLine ? root.inset : (parent.height - height) / 2
        width: root.coded && root.oneLine ? Math.ceil(implicitWidth) : parent.width - x - root.inset
        font.bold: root.attention
        color: root.attention ? Theme.Palette.attention : Theme.Palette.ink
        text: root.text
    }
    Figures {
        id: figures
        silent: true
        visible: root.coded
        x: root.oneLine ? parent.width - width - root.inset : words.x
        y: root.oneLine ? (parent.height - height) / 2 : words.y + words.height
        role: "display"
        font.letterSpacing: Theme.Metrics.gapTiny
        text: root.code
    }
}
