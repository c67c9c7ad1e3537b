pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// The end: thanks, where the tablet goes, the code if the tablet made one. Wiped soon.
FocusScope {
    id: root
    required property KioskModel kiosk
    required property Overlays overlays
    required property DoneModel viewModel
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText
    readonly property real inset: Theme.Metrics.page
    readonly property real sceneWidth: beside ? (width - 2 * inset) * 0.45 : width - 2 * inset
    readonly property real sceneHeight: beside ? Math.min(sceneWidth * 0.75, foot.y - 2 * inset)
        : Math.min(sceneWidth * 0.75, root.height * (Theme.Metrics.portrait ? Theme.Metrics.largeText ? 0.22 : 0.42 : 0.25))
    // large words need the room where there is something to tell or to remember
    readonly property bool pictured: Theme.Metrics.portrait || !Theme.Metrics.largeText || !viewModel.flagged && viewModel.issuedCode === ""
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Rectangle {
        anchors.fill: parent
        color: Theme.Palette.surface
    }
    ScrollPane {
        x: root.inset
        y: root.inset
        width: parent.width - 2 * x
        height: foot.y - y - Theme.Metrics.gap
        Item {
            width: parent.width
            height: parent.height
            implicitHeight: says.height + (root.beside || !root.pictured ? 0 : Theme.Metrics.px(36) + Theme.Metrics.gapWide)
            Picture {
                id: scene
                visible: root.pictured
                width: root.beside ? root.sceneWidth : Math.min(parent.width, height * aspect)
                height: root.beside ? root.sceneHeight
                    : Math.max(Theme.Metrics.px(36), Math.min(root.sceneHeight, parent.height - says.height - Theme.Metrics.gapWide))
                y: root.beside ? Math.max(0, (parent.height - height) / 2) : 0
                source: root.viewModel.picture
                alt: root.viewModel.pictureAlt
                focusY: 0.45
            }
            Column {
                id: says
                x: root.beside ? scene.width + Theme.Metrics.gapWide : 0
                y: root.beside ? Math.max(0, (parent.height - height) / 2) : root.pictured ? scene.height + Theme.Metrics.gapWide : 0
                width: parent.width - x
                spacing: Theme.Metrics.gap
                Words {
                    id: heading
                    width: implicitWidth > parent.width ? Math.min(parent.width, Math.ceil(implicitWidth * 0.6)) : parent.width
                    role: "title"
                    text: root.viewModel.calledAway ? qsTr("Please go with them now.") : qsTr("Please hand the tablet back.")
                }
                DoneNotice {
                    visible: root.viewModel.flagged
                    width: parent.width
                    icon: "warning"
                    attention: true
                    text: qsTr("Please tell the front desk now what you said yes to.")
                }
                DoneNotice {
                    visible: root.viewModel.issuedCode !== ""
                    width: parent.width
                    text: qsTr("Your code")
                    code: root.viewModel.issuedCode
                }
                Words {
                    width: parent.width
                    text: root.viewModel.calledAway || root.viewModel.flagged ? "" : root.viewModel.closing
                    visible: text !== ""
                }
                Words {
                    width: parent.width
                    text: root.viewModel.shared
                        ? root.viewModel.calledAway ? qsTr("Your nurse gets what you told us so far. Leave the tablet at the front desk.") : qsTr("Your nurse gets your answers.")
                        : root.viewModel.calledAway ? qsTr("We keep none of your answers. Leave the tablet at the front desk.") : qsTr("Nobody but you gets your answers.")
                }
            }
        }
    }
    Item {
        id: foot
        x: root.inset
        y: root.height - height - root.inset
        width: parent.width - 2 * x
        readonly property real buttons: finished.width + (take.visible ? take.width + Theme.Metrics.gap : 0)
        readonly property bool beside: width - buttons - Theme.Metrics.gapWide >= Theme.Metrics.px(60)
        readonly property bool stacked: buttons > width
        readonly property real row: stacked ? finished.height + take.height + Theme.Metrics.gap : finished.height
        height: beside ? Math.max(row, clears.height) : row + (clears.visible ? clears.height + Theme.Metrics.gap : 0)
        Words {
            id: clears
            visible: root.kiosk.idle.secondsLeft > 0
            width: foot.beside ? parent.width - foot.buttons - Theme.Metrics.gapWide : parent.width
            x: Theme.Metrics.leftHanded ? parent.width - width : 0
            y: foot.beside ? (parent.height - height) / 2 : 0
            role: "label"
            color: Theme.Palette.inkQuiet
            text: qsTr("This screen clears itself in %1 s.").arg(root.kiosk.idle.secondsLeft)
        }
        BigButton {
            id: take
            visible: root.viewModel.offered
            filled: false
            width: Math.min(foot.width, Math.max(implicitWidth, Theme.Metrics.px(50)))
            text: qsTr("Take it with you")
            x: foot.stacked ? (Theme.Metrics.leftHanded ? 0 : foot.width - width)
                : Theme.Metrics.leftHanded ? finished.width + Theme.Metrics.gap : finished.x - width - Theme.Metrics.gap
            y: foot.stacked ? finished.y - height - Theme.Metrics.gap : finished.y
            onActivated: root.viewModel.carry()
        }
        BigButton {
            id: finished
            icon: "tick"
            text: qsTr("Finished")
            width: Math.max(implicitWidth, Theme.Metrics.px(50))
            x: Theme.Metrics.leftHanded ? 0 : parent.width - width
            y: parent.height - height
            onActivated: root.viewModel.leave()
        }
    }
    Loader { // only while it is asked for: others in the room can see this screen
        anchors.fill: parent
        z: 100
        active: root.viewModel.carrying
        sourceComponent: CarrySheet { viewModel: root.viewModel }
        onLoaded: root.kiosk.readAloud.showAnew()
    }
}
