pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// One option, of the same shape and weight as every other. What the patient said of it stands in words.
Pressable {
    id: root
    property string text
    property string detail
    property string mark // "", "tried", "maybe", "no"
    property string markText
    property bool across: true // picture beside the words, else above
    property real share: Theme.Metrics.large ? 0.42 : 0.33 // of the width, for the picture
    property alias picture: pic.source
    property alias focusX: pic.focusX
    property alias focusY: pic.focusY
    property alias zoom: pic.zoom
    property alias aspect: pic.aspect
    property alias asynchronous: pic.asynchronous
    readonly property bool chosen: mark === "maybe"
    readonly property bool detailShown: detail !== "" && (mark === "" || Theme.Metrics.large)
    readonly property color face: chosen ? Theme.Palette.chosen : down ? Theme.Palette.cardPressed : Theme.Palette.card
    readonly property real edge: chosen || down ? Theme.Metrics.borderThick : Theme.Metrics.border
    readonly property real inset: Theme.Metrics.px(1.5)

    name: mark === "" ? text : qsTr("%1. %2").arg(text).arg(markText)
    hint: detail
    Accessible.id: mark === "" ? "" : `personal ${text}` // what was said of it is read on request
    implicitHeight: across ? Math.max(Theme.Metrics.px(Theme.Metrics.large ? 30 : 22), says.implicitHeight + Theme.Metrics.gapTiny)
        : says.implicitHeight + Theme.Metrics.px(30) + 2 * inset + Theme.Metrics.gapSmall
    implicitWidth: Theme.Metrics.px(65)
    scale: down ? Theme.Motion.pressScale : 1

    Rectangle {
        visible: !root.down
        y: Theme.Metrics.lip * 1.3
        width: parent.width
        height: parent.height
        radius: Theme.Metrics.radius
        color: root.chosen ? Theme.Palette.chosenEdge : Theme.Palette.lip
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.Metrics.radius
        color: root.face
        border.width: root.edge
        border.color: root.chosen ? Theme.Palette.chosenEdge : root.down ? Theme.Palette.ink : Theme.Palette.outline
    }
    Picture {
        id: pic
        x: root.inset
        y: root.inset
        // the words keep room for a long one
        width: root.across ? Math.max(Theme.Metrics.touchFloor, Math.round(Math.min(root.width * root.share, root.width - Theme.Typography.label * 8)))
            : root.width - 2 * root.inset
        height: root.across ? root.height - 2 * root.inset : root.height - says.height - 2 * root.inset - Theme.Metrics.gapSmall
        radius: Theme.Metrics.radiusSmall
        behind: root.face
    }
    Loader {
        active: root.mark === "no"
        anchors.fill: pic
        sourceComponent: Hatch {}
    }
    Column {
        id: says
        x: root.across ? pic.x + pic.width + Theme.Metrics.px(2.4) : root.inset * 1.6
        y: root.across ? Math.round((root.height - height) / 2) : root.height - height - root.inset
        width: root.width - x - Theme.Metrics.px(1)
        spacing: Theme.Metrics.px(0.5)
        Words {
            silent: true
            width: parent.width
            role: "label"
            font.bold: true
            lineHeight: 0.96
            text: root.text
        }
        Loader {
            active: root.mark !== ""
            visible: active
            width: Math.min(parent.width, item?.implicitWidth ?? 0) // qmllint disable missing-property
            sourceComponent: Pill {
                silent: true
                text: root.markText
                filled: root.chosen
                icon: root.mark === "maybe" ? "tick" : root.mark === "no" ? "close" : ""
            }
        }
        Words {
            silent: true
            visible: root.detailShown
            width: parent.width
            role: "small"
            lineHeight: 0.98
            text: root.detail
            color: Theme.Palette.inkQuiet
        }
    }
}
