pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A question over the dimmed desk. It keeps the focus; Escape says no.
FocusScope {
    id: root
    property string title
    property string text
    property string yes: qsTr("OK")
    property string no // empty: no such button
    property bool opened: false
    signal confirmed()
    signal cancelled()

    anchors.fill: parent
    visible: opened
    z: 100
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: text
    onOpenedChanged: if (opened) confirm.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: no === "" ? confirmed() : cancelled()
    Keys.onPressed: event => event.accepted = true // nothing under it hears a key

    Rectangle {
        anchors.fill: parent
        color: Theme.Palette.scrim
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(DeskSizes.dialog, root.width - 2 * DeskSizes.page)
        height: words.height + 2 * DeskSizes.page
        radius: DeskSizes.radiusLarge
        color: Theme.Palette.card
        border.width: DeskSizes.edge
        border.color: Theme.Palette.outline
        Column {
            id: words
            x: DeskSizes.page
            y: DeskSizes.page
            width: parent.width - 2 * x
            spacing: DeskSizes.gap
            DeskText {
                heading: true
                width: parent.width
                text: root.title
                font.bold: true
                font.pixelSize: DeskSizes.title
            }
            DeskText {
                width: parent.width
                text: root.text
            }
            Flow {
                width: parent.width
                topPadding: DeskSizes.gapSmall
                spacing: DeskSizes.gap
                DeskButton {
                    id: confirm
                    filled: true
                    text: root.yes
                    KeyNavigation.tab: refuse.visible ? refuse : confirm
                    KeyNavigation.backtab: refuse.visible ? refuse : confirm
                    onActivated: root.confirmed()
                }
                DeskButton {
                    id: refuse
                    visible: root.no !== ""
                    text: root.no
                    KeyNavigation.tab: confirm
                    KeyNavigation.backtab: confirm
                    onActivated: root.cancelled()
                }
            }
        }
    }
}
