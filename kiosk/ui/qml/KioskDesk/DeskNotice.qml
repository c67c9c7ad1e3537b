pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// What happened, or what is wrong, in words. It is read out when it comes.
Rectangle {
    id: root
    property string text
    property string detail // for IT, in small print
    property bool good: false
    property bool closable: true
    signal closed()

    visible: text !== ""
    implicitHeight: (small.visible ? small.y + small.height : words.y + words.implicitHeight) + DeskSizes.gapSmall
    radius: DeskSizes.radius
    color: good ? Theme.Palette.primarySoft : Theme.Palette.attentionSoft
    border.width: DeskSizes.line
    border.color: good ? Theme.Palette.primary : Theme.Palette.attention
    Accessible.role: Accessible.AlertMessage
    Accessible.name: detail === "" ? text : `${text} ${detail}`

    Icon {
        id: sign
        name: root.good ? "tick" : "warning"
        size: DeskSizes.icon
        weight: 2.6
        color: root.good ? Theme.Palette.primary : Theme.Palette.attention
        x: DeskSizes.gapSmall
        y: words.y
    }
    DeskText {
        id: words
        silent: true
        x: sign.x + sign.width + DeskSizes.gapSmall
        y: DeskSizes.gapSmall
        width: (close.visible ? close.x : parent.width - DeskSizes.gapSmall) - x
        font.pixelSize: DeskSizes.label
        text: root.text
    }
    DeskText {
        id: small
        visible: text !== ""
        silent: true
        x: words.x
        y: words.y + words.implicitHeight + DeskSizes.gapTiny
        width: words.width
        font.pixelSize: DeskSizes.small
        text: root.detail
    }
    DeskPress {
        id: close
        visible: root.closable
        name: qsTr("Close this message")
        width: DeskSizes.px(30)
        height: width
        ringRadius: DeskSizes.radiusSmall
        anchors { right: parent.right; top: parent.top; margins: DeskSizes.gapTiny / 2 }
        onActivated: root.closed()
        Icon {
            anchors.centerIn: parent
            name: "close"
            size: DeskSizes.px(13)
            weight: 2.8
        }
    }
}
