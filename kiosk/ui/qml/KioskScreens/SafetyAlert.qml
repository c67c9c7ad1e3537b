pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// "Please tell the front desk now": one thing to do, said calmly, with one large button.
FocusScope {
    id: root
    required property SafetyModel viewModel
    property bool buttoned: true // with buttons of its own
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText
    readonly property real inset: Theme.Metrics.px(Theme.Metrics.largeText ? 5 : 7)
    readonly property bool small: Theme.Metrics.largeText // the words come first
    readonly property real pictureHeight: small ? Theme.Metrics.px(Theme.Metrics.portrait ? 44 : 34) : Math.min((width - 2 * inset) * 0.6, Theme.Metrics.px(78))
    readonly property real pictureWidth: beside ? (width - 2 * inset) * 0.42 : small ? pictureHeight * 4 / 3 : width - 2 * inset

    signal told()
    signal backAsked()

    implicitHeight: (beside ? Math.max(says.height, Theme.Metrics.px(50)) : pictureHeight + Theme.Metrics.gap + says.height)
        + (buttoned ? buttons.height + inset : 0) + 2 * inset
    Accessible.role: Accessible.AlertMessage
    Accessible.name: viewModel.alertTitle
    Accessible.description: viewModel.alertText

    Rectangle {
        anchors.fill: parent
        radius: Theme.Metrics.radiusLarge
        color: Theme.Palette.attentionSoft
        border.width: Theme.Metrics.borderThick
        border.color: Theme.Palette.attention
    }
    Picture {
        id: scene
        readonly property real room: root.height - 2 * root.inset - (root.buttoned ? buttons.height + root.inset : 0)
        x: root.inset
        y: root.small ? says.y + says.height + Theme.Metrics.gap
            : root.inset + (root.beside ? Math.max(0, (room - height) / 2) : 0)
        width: root.pictureWidth
        height: root.beside ? Math.min(room, width * 0.75) : root.pictureHeight
        behind: Theme.Palette.attentionSoft
        source: root.viewModel.alertPicture
        alt: root.viewModel.alertPictureAlt
        focusX: 0.45
        focusY: 0.6
    }
    Column {
        id: says
        x: root.beside ? scene.x + scene.width + Theme.Metrics.gapWide : root.inset
        y: root.beside ? root.inset + Math.max(0, (scene.room - height) / 2)
            : root.small ? root.inset : scene.y + scene.height + Theme.Metrics.gap
        width: root.width - x - root.inset
        spacing: Theme.Metrics.gap
        Words {
            width: parent.width
            role: Theme.Metrics.textScale > 1 ? "title" : "display"
            color: Theme.Palette.attention
            text: root.viewModel.alertTitle
        }
        Words {
            width: parent.width
            text: root.viewModel.alertText
        }
    }
    Item {
        id: buttons
        visible: root.buttoned
        x: root.inset
        y: root.height - height - root.inset
        width: root.width - 2 * x
        height: Theme.Metrics.touchLarge
        BigButton {
            id: back
            filled: false
            icon: "back"
            text: qsTr("Back")
            x: Theme.Metrics.leftHanded ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            onActivated: root.backAsked()
        }
        BigButton {
            icon: "tick"
            text: qsTr("I have told them")
            width: Math.min(parent.width - back.width - Theme.Metrics.gapWide, Math.max(implicitWidth, Theme.Metrics.px(90)))
            height: parent.height
            x: Theme.Metrics.leftHanded ? 0 : parent.width - width
            onActivated: root.told()
        }
    }
}
