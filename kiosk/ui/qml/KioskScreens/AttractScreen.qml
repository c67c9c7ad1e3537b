pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// The poster of the waiting room. The start buttons are the languages: one touch does both.
FocusScope {
    id: root
    required property AttractModel viewModel
    readonly property bool tall: Theme.Metrics.portrait
    readonly property real inset: Theme.Metrics.px(tall ? 10 : Theme.Metrics.large ? 20 : 14)
    readonly property int aside: Math.max(8, Theme.Metrics.px(2)) // a step that spares the panel
    readonly property color ink: Theme.Palette.tonesOf("light").ink // the poster is light in every theme

    // nobody has chosen a text size yet: the poster has its own sizes
    component Line: Words {
        property real size: 1.25 // of the body's
        font.pixelSize: Math.round(Theme.Typography.base * size)
    }

    // all of it, buttons included, stands a little elsewhere every minute: no edge burns in
    transform: Translate {
        x: root.viewModel.asideRight * root.aside
        y: root.viewModel.asideDown * root.aside
    }
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.title

    Image {
        id: poster
        readonly property real shape: root.tall ? 800 / 1280 : 1600 / 1000
        width: Math.ceil(Math.max(root.width + 2 * root.aside, (root.height + 2 * root.aside) * shape))
        height: Math.ceil(width / shape)
        anchors { right: parent.right; bottom: parent.bottom; margins: -root.aside }
        readonly property url drawing: root.tall ? root.viewModel.tallPicture : root.viewModel.widePicture
        source: root.visible ? drawing : "" // nine megabytes that nobody sees during a visit
        sourceSize: Qt.size(width, height)
        asynchronous: true
        retainWhileLoading: true // or a change of scenes would flash
        Accessible.role: Accessible.Graphic
        Accessible.name: root.viewModel.pictureAlt
    }
    Timer { // the walkers walk a little and stand a little; who waits beside it is not disturbed
        id: stroll
        property bool walking: false
        interval: walking ? Theme.Motion.stroll : Theme.Motion.rest
        running: root.visible && !Theme.Motion.reduced && !root.viewModel.still
        repeat: true
        onTriggered: walking = !walking
    }
    Connections {
        target: root.viewModel
        function onSceneChanged(): void {
            stroll.walking = false
            if (stroll.running)
                stroll.restart()
        }
    }
    Loader { // made at the first walk, long after the first frame
        property bool kept: false
        anchors.fill: poster
        active: stroll.walking || kept
        visible: !Theme.Motion.reduced
        onLoaded: kept = true
        sourceComponent: AttractWalk {
            source: poster.source
            walking: stroll.walking && stroll.running
        }
    }
    Column {
        x: root.inset
        y: Theme.Metrics.px(root.tall ? 9 : Theme.Metrics.large ? 26 : 15)
        width: root.tall ? root.width - 2 * root.inset : root.width * 0.52 - root.inset
        spacing: Theme.Metrics.px(root.tall ? 3 : Theme.Metrics.large ? 7 : 5)
        Line {
            role: "hero"
            size: 3.1
            width: Math.min(parent.width, Math.ceil(implicitWidth * 0.62)) // two lines of a like length
            color: root.ink
            text: root.viewModel.title
        }
        Line {
            role: "lead"
            width: Math.min(parent.width, Theme.Metrics.px(Theme.Metrics.large ? 150 : 92))
            color: root.ink
            text: root.viewModel.invitation
        }
    }
    Flow {
        readonly property real below: Theme.Metrics.px(root.tall ? 14 : Theme.Metrics.large ? 20 : 13)
        x: root.inset
        y: root.height - height - (root.viewModel.invitesBack ? Math.min(below, Theme.Metrics.px(7)) : below)
        width: root.width - 2 * root.inset
        spacing: Theme.Metrics.gap
        Repeater {
            model: root.viewModel.starts
            Column {
                id: place
                required property string language
                required property string label
                required property string back // while somebody who paused may come back
                required property var model
                spacing: Theme.Metrics.gapTouch
                BigButton {
                    id: start
                    readonly property string tongue: place.model.name
                    name: tongue === place.label ? tongue : tongue + ". " + place.label
                    width: Math.max(Theme.Metrics.px(root.tall ? 56 : Theme.Metrics.large ? 72 : 53), says.width + Theme.Metrics.px(8))
                    height: Theme.Metrics.touchLarge
                    onActivated: root.viewModel.start(place.language)
                    Column {
                        id: says
                        anchors.centerIn: parent
                        spacing: Theme.Metrics.px(0.6)
                        Line {
                            anchors.horizontalCenter: parent.horizontalCenter
                            silent: true
                            role: "lead"
                            font.bold: true
                            text: start.tongue
                            color: Theme.Palette.inkOnPrimary
                        }
                        Line {
                            anchors.horizontalCenter: parent.horizontalCenter
                            silent: true
                            role: "label"
                            size: 0.86
                            text: place.label
                            color: Theme.Palette.inkOnPrimary
                        }
                    }
                }
                Pressable {
                    id: back
                    visible: place.back !== ""
                    name: place.back
                    width: start.width
                    height: Math.max(Theme.Metrics.touchSecondary, backWords.height + Theme.Metrics.gapSmall)
                    onActivated: root.viewModel.comeBack(place.language)
                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.Metrics.radius
                        color: light.card
                        border.width: back.down ? Theme.Metrics.borderThick : Theme.Metrics.border
                        border.color: light.primary
                        readonly property var light: Theme.Palette.tonesOf("light")
                    }
                    Line {
                        id: backWords
                        silent: true
                        anchors.centerIn: parent
                        width: parent.width - 2 * Theme.Metrics.gapSmall
                        horizontalAlignment: Text.AlignHCenter
                        role: "label"
                        size: 0.86
                        lineHeight: 0.95
                        text: place.back
                        color: root.ink
                    }
                }
            }
        }
    }
}
