pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// The safety questions of a visit in a few words; form, icon and words say it, not colour alone.
Item {
    id: root
    property string alert
    property string flags
    readonly property bool flagged: alert === "flags"
    readonly property bool open: alert === "incomplete" || alert === "not-reached"
    readonly property color ink: flagged ? Theme.Palette.card : open ? Theme.Palette.attention : Theme.Palette.inkQuiet
    readonly property string text: flagged ? flags : Said.safety(alert)
    readonly property int inset: flagged || open ? DeskSizes.gapSmall : 0

    implicitHeight: words.implicitHeight + (flagged || open ? DeskSizes.gapTiny * 1.5 : DeskSizes.gapTiny / 2)

    Rectangle {
        visible: root.inset > 0
        width: Math.min(parent.width, words.x + Math.ceil(words.implicitWidth) + root.inset)
        height: parent.height
        radius: DeskSizes.radiusSmall
        color: root.flagged ? Theme.Palette.attention : "transparent"
        border.width: DeskSizes.edge
        border.color: Theme.Palette.attention
    }
    Icon {
        id: mark
        name: root.flagged || root.open ? "flag" : root.alert === "all-no" ? "tick" : "info"
        size: DeskSizes.type(15)
        weight: 2.6
        color: root.ink
        x: root.inset
        anchors.verticalCenter: parent.verticalCenter
    }
    DeskText {
        id: words
        silent: true
        x: mark.x + mark.width + DeskSizes.gapTiny * 1.5
        width: parent.width - x - root.inset
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.bold: root.flagged || root.open
        font.pixelSize: DeskSizes.label
        color: root.ink
    }
}
