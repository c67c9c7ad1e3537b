pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// What comes before everything else: the red flags word for word, or what is still to be asked.
Rectangle {
    id: root
    required property DeskSheetModel viewModel
    readonly property bool flagged: viewModel.alert === "flags"
    readonly property bool open: viewModel.alert === "incomplete" || viewModel.alert === "not-reached"
    readonly property string said: flagged ? qsTr("Act first") : open ? qsTr("Please ask") : Said.safety(viewModel.alert)
    implicitHeight: words.height + 2 * DeskSizes.gapSmall
    radius: DeskSizes.radius
    color: flagged ? Theme.Palette.attentionSoft : open ? Theme.Palette.card : Theme.Palette.primarySoft
    border.width: flagged ? DeskSizes.px(3) : open ? DeskSizes.edge : 0
    border.color: Theme.Palette.attention
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [said, ...viewModel.flags, open ? Said.safety(viewModel.alert) : "", viewModel.notReached].filter(one => one !== "").join(". ")

    Column {
        id: words
        x: DeskSizes.gap
        y: DeskSizes.gapSmall
        width: parent.width - 2 * x
        spacing: DeskSizes.gapTiny
        Item {
            width: parent.width
            height: Math.max(mark.height, title.height)
            Icon {
                id: mark
                name: root.flagged || root.open ? "flag" : root.viewModel.alert === "all-no" ? "tick" : "info"
                size: DeskSizes.icon
                weight: 2.6
                color: root.flagged || root.open ? Theme.Palette.attention : Theme.Palette.primary
                anchors.verticalCenter: parent.verticalCenter
            }
            DeskText {
                id: title
                silent: true
                x: mark.width + DeskSizes.gapSmall
                width: parent.width - x
                text: root.said
                font.bold: true
                font.pixelSize: root.flagged || root.open ? DeskSizes.lead : DeskSizes.body
                color: root.flagged || root.open ? Theme.Palette.attention : Theme.Palette.ink
            }
        }
        Repeater {
            model: root.viewModel.flags
            DeskText {
                required property string modelData
                silent: true
                width: words.width
                text: qsTr("Yes to: “%1”").arg(modelData)
            }
        }
        DeskText {
            silent: true
            visible: root.open
            width: words.width
            text: root.viewModel.notReached === "" ? Said.safety(root.viewModel.alert)
                : qsTr("%1: %2", "which safety questions").arg(Said.safety(root.viewModel.alert)).arg(root.viewModel.notReached)
        }
        DeskText {
            silent: true
            visible: root.flagged && root.viewModel.notReached !== ""
            width: words.width
            font.pixelSize: DeskSizes.label
            text: qsTr("Not reached: %1").arg(root.viewModel.notReached)
        }
    }
}
