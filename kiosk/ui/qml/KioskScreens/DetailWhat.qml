pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// What happens: the picture of the step that is lit, how it works below it, the steps beside it.
Item {
    id: root
    required property DetailModel detail
    property int current: 0
    readonly property var scene: detail.scenes[current] ?? ({ picture: "", alt: "", focusX: 0.5, focusY: 0.5 })
    readonly property bool tall: Theme.Metrics.portrait
    readonly property bool paged: thread.paged
    readonly property bool brief: !paged && !Theme.Metrics.large // the rest stands under More
    readonly property real gap: Theme.Metrics.gapWide
    readonly property real side: tall ? width : Math.round(width * (paged ? 0.36 : Theme.Metrics.large ? 0.52 : 0.47))
    implicitHeight: tall ? leastPicture + works.height + thread.implicitHeight + 2 * Theme.Metrics.gap
        : paged ? Math.max(leastPicture, thread.implicitHeight) + Theme.Metrics.gap + works.height
        : Math.max(leastPicture + Theme.Metrics.gapSmall + works.height, thread.implicitHeight)
    readonly property real leastPicture: tall ? width * 0.37 : Theme.Metrics.px(38)
    property string shownPage: detail.page
    onShownPageChanged: current = 0

    Picture {
        id: hero
        width: root.side
        height: root.tall ? Math.max(root.leastPicture, Math.min(root.width * 0.6, root.height - works.height - thread.implicitHeight - 2 * Theme.Metrics.gap))
            : root.height - works.height - (root.paged ? Theme.Metrics.gap : Theme.Metrics.gapSmall)
        source: root.scene.picture
        alt: root.scene.alt
        focusX: root.scene.focusX
        focusY: root.scene.focusY
    }
    Words {
        id: works
        width: root.paged || root.tall ? parent.width : root.side
        y: root.tall ? hero.height + Theme.Metrics.gap : root.height - height
        role: root.brief ? "label" : "body"
        lineHeight: 1
        text: root.brief ? root.detail.howItWorks[0] ?? "" : root.detail.howItWorks.join(" ")
    }
    StepThread {
        id: thread
        x: root.tall ? 0 : root.side + root.gap
        y: root.tall ? works.y + works.height + Theme.Metrics.gap : 0
        width: root.width - x
        height: root.tall ? root.height - y : root.paged ? hero.height : root.height
        name: root.detail.name
        role: root.brief ? "label" : "body"
        steps: root.detail.steps
        current: root.current
        onPicked: index => root.current = index
    }
}
