pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// A button with an icon and, at its end, the keys that do the same.
DeskPress {
    id: root
    property string text
    property string icon
    property string keys
    property bool filled: false
    property bool plain: false // no edge: beside others in a bar
    readonly property color ink: !enabled ? Theme.Palette.inkQuiet
        : filled ? Theme.Palette.inkOnPrimary : Theme.Palette.ink
    readonly property bool roomy: width - 2 * DeskSizes.gap >= group + keyWords.implicitWidth + DeskSizes.gap
    readonly property real group: mark.room + label.implicitWidth
    readonly property real least: group + 2 * DeskSizes.gap

    name: text
    hint: keys
    implicitHeight: Math.max(DeskSizes.target, label.implicitHeight + DeskSizes.gap)
    implicitWidth: Math.max(implicitHeight, Math.ceil(least))

    Rectangle {
        anchors.fill: parent
        radius: DeskSizes.radius
        color: !root.enabled ? Theme.Palette.surfaceDeep
            : root.filled ? (root.down || root.hovered ? Theme.Palette.primaryPressed : Theme.Palette.primary)
            : root.down || root.hovered ? Theme.Palette.cardPressed
            : root.plain ? "transparent" : Theme.Palette.card
        border.width: root.filled && root.enabled || root.plain ? 0 : DeskSizes.line
        border.color: root.enabled ? Theme.Palette.outline : Theme.Palette.restEdge
    }
    Icon {
        id: mark
        readonly property real room: root.icon === "" ? 0 : width + (root.text === "" ? 0 : DeskSizes.gapSmall)
        visible: root.icon !== ""
        name: root.icon
        size: DeskSizes.icon
        weight: 2.4
        color: root.ink
        anchors.verticalCenter: parent.verticalCenter
        x: label.x - room
    }
    DeskText {
        id: label
        silent: true
        text: root.text
        font.bold: true
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        width: Math.min(Math.ceil(implicitWidth), root.width - mark.room - DeskSizes.gap)
        x: Math.round((root.width - (root.roomy && root.keys !== "" ? keyWords.width : 0) - mark.room - width) / 2 + mark.room)
        anchors.verticalCenter: parent.verticalCenter
    }
    DeskText {
        id: keyWords
        silent: true
        visible: root.keys !== "" && root.roomy
        text: root.keys
        font.pixelSize: DeskSizes.small
        color: root.filled && root.enabled ? Theme.Palette.inkOnPrimary : Theme.Palette.inkQuiet
        anchors { right: parent.right; rightMargin: DeskSizes.gap; verticalCenter: parent.verticalCenter }
    }
}
