pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// What happens: the picture of the step that is lit, a note below or beside it, and the steps.
Item {
    id: root
    required property list<string> steps
    required property var scenes // a picture a step: picture, alt, focusX, focusY, moves
    required property string name // of what these are the steps
    required property string page // where it changes, the first step is lit again
    property list<string> note: []
    property int current: 0
    readonly property MovingPicture moving: hero
    readonly property bool noted: note.length > 0
    readonly property real noteHeight: noted ? works.height : 0
    readonly property var scene: scenes[current] ?? ({ picture: "", alt: "", focusX: 0.5, focusY: 0.5, moves: false })
    readonly property bool tall: Theme.Metrics.portrait
    readonly property bool paged: thread.paged
    readonly property bool brief: !paged && !Theme.Metrics.large // the note stands under More
    readonly property bool alone: !tall && !paged // the picture whole, and nothing below it
    readonly property real below: alone ? 0 : root.noteHeight // the note takes
    readonly property real gap: Theme.Metrics.gapWide
    readonly property bool halved: tall && !paged && noted // the picture whole, the note beside it, the steps below
    readonly property real side: halved ? Math.round(width * 0.58) : tall ? width
        : paged ? Math.round(width * 0.36)
        : Math.round(Math.min(width * (Theme.Metrics.large ? 0.55 : 0.47), Theme.Metrics.height * 0.53 * hero.aspect)) // by the screen: our own height follows from it
    readonly property bool small: tall && paged // large words leave the picture little height: then it is whole and narrow
    readonly property real upper: Math.max(Math.round(side / hero.aspect), noteHeight) // not hero's height, which follows from ours
    implicitHeight: halved ? upper + Theme.Metrics.gap + thread.implicitHeight
        : tall ? leastPicture + root.noteHeight + thread.implicitHeight + 2 * Theme.Metrics.gap
        : paged ? Math.max(leastPicture, thread.implicitHeight) + Theme.Metrics.gap + root.noteHeight
        : Math.max(leastPicture + Theme.Metrics.gapSmall + below, thread.implicitHeight)
    readonly property real leastPicture: tall ? width * 0.37 : Theme.Metrics.px(38)
    onPageChanged: current = 0

    MovingPicture {
        id: hero
        x: root.small ? Math.round((root.width - width) / 2) : 0
        width: root.small ? Math.min(root.side, Math.round(height * aspect)) : root.side
        height: root.halved ? root.upper
            : root.tall ? Math.max(root.leastPicture, Math.min(root.noted ? root.width * 0.6 : Math.round(root.side / aspect), root.height - root.noteHeight - thread.implicitHeight - 2 * Theme.Metrics.gap))
            : root.alone ? Math.min(root.height, Math.round(root.side / aspect))
            : root.height - root.noteHeight - (root.paged ? Theme.Metrics.gap : Theme.Metrics.gapSmall)
        source: root.scene.picture
        alt: root.scene.alt
        focusX: root.scene.focusX
        focusY: root.scene.focusY
        moves: root.scene.moves
    }
    Words {
        id: works
        visible: !root.alone && root.noted
        x: root.halved ? root.side + Theme.Metrics.gap : 0
        width: root.halved ? parent.width - x : root.paged ? parent.width : root.side
        y: root.halved ? Math.round((hero.height - height) / 2) : root.tall ? hero.height + Theme.Metrics.gap : root.height - height
        role: root.brief ? "label" : "body"
        lineHeight: 1
        text: root.brief ? root.note[0] ?? "" : root.note.join(" ")
    }
    StepThread {
        id: thread
        x: root.tall ? 0 : root.side + root.gap
        y: root.halved ? hero.height + Theme.Metrics.gap : root.tall ? works.y + root.noteHeight + Theme.Metrics.gap : 0
        width: root.width - x
        height: root.tall ? root.height - y : root.paged ? hero.height : root.height
        name: root.name
        role: root.brief ? "label" : "body"
        steps: root.steps
        current: root.current
        onPicked: index => root.current = index
    }
}
