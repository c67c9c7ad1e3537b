pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// One option in four parts; each part fills the room under the option's name.
StepPage {
    id: root
    required property DetailModel viewModel
    readonly property list<string> parts: ["what", "help", "downsides", "more"]
    moving: what.moving
    Accessible.name: viewModel.name

    Item {
        id: all
        readonly property real gap: Theme.Metrics.px(Theme.Metrics.large ? 5 : 2.5)
        readonly property real below: head.implicitHeight + gap
        anchors.fill: parent
        readonly property Item shown: [what, help, downsides, more][Math.max(0, head.current)]
        implicitHeight: below + shown.implicitHeight

        DetailHead {
            id: head
            width: parent.width
            height: implicitHeight
            name: beside ? root.viewModel.shortName : root.viewModel.name
            tabs: [qsTr("What happens"), qsTr("How it may help"), qsTr("Downsides"), qsTr("More")]
            current: root.parts.indexOf(root.viewModel.part)
            onPicked: index => root.viewModel.showPart(root.parts[index])
        }
        StepScenes {
            id: what
            visible: root.viewModel.part === "what"
            y: all.below
            width: parent.width
            height: parent.height - y
            steps: root.viewModel.steps
            scenes: root.viewModel.scenes
            name: root.viewModel.name
            page: root.viewModel.page
            note: root.viewModel.howItWorks
        }
        DetailHelp {
            id: help
            visible: root.viewModel.part === "help"
            y: all.below
            width: parent.width
            height: parent.height - y
            detail: root.viewModel
        }
        DetailDownsides {
            id: downsides
            visible: root.viewModel.part === "downsides"
            y: all.below
            width: parent.width
            height: parent.height - y
            detail: root.viewModel
        }
        DetailMore {
            id: more
            visible: root.viewModel.part === "more"
            y: all.below
            width: parent.width
            height: parent.height - y
            detail: root.viewModel
        }
    }
}
