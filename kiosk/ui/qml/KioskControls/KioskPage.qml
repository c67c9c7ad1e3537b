pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Frame of every patient screen: tools above, a heading, content in page margins, Back and Next below.
// In reach mode the heading stays above and everything that is touched comes down.
FocusScope {
    id: root
    property string title
    property string subtitle
    property string eyebrow
    property bool scrollable: false // content keeps its own height; else it fills the room
    property bool compactHead: false // where the content needs all the height that there is
    property alias step: bottom.step
    property alias steps: bottom.steps
    property alias backText: bottom.backText
    property alias nextText: bottom.nextText
    property alias nextIcon: bottom.nextIcon
    property alias skipText: bottom.skipText
    property alias nextEnabled: bottom.nextEnabled
    property alias nextVisible: bottom.nextVisible
    property alias backVisible: bottom.backVisible
    property alias readAloudAvailable: top.readAloudAvailable
    property alias reading: top.reading
    property alias pauseAvailable: top.pauseAvailable
    property bool topBarVisible: true
    property bool bottomBarVisible: true
    property alias minimumContentHeight: pane.leastHeight
    readonly property alias contentWidth: pane.width
    readonly property alias contentRoom: pane.height
    readonly property alias pane: pane
    default property alias content: pane.content

    // large words leave little room: the heading scrolls along then
    readonly property bool headScrolls: title !== "" && (low ? Theme.Metrics.tight && Theme.Metrics.textScale > 1 : Theme.Metrics.largeText)
    readonly property bool low: Theme.Metrics.reach
    readonly property real lowTop: Math.max(Math.round(height * (1 - Theme.Metrics.reachShare)), headAbove) // a long heading pushes it down
    readonly property real headAbove: title === "" || headScrolls ? 0 : head.height + 2 * Theme.Metrics.gap
    readonly property real topRoom: topBarVisible ? Theme.Metrics.topBar : Theme.Metrics.page
    readonly property real bottomRoom: bottomBarVisible ? Theme.Metrics.bottomBar : 0
    readonly property real airAbove: Theme.Metrics.px(Theme.Metrics.large || Theme.Metrics.portrait ? 5 : 2)
    readonly property real airBelow: Theme.Metrics.px(Theme.Metrics.large ? 5 : 3)
    readonly property real usualHeight: height - topRoom - bottomRoom - airAbove - airBelow - head.room

    signal backAsked()
    signal nextAsked()
    signal skipAsked()
    signal helpAsked()
    signal readAloudAsked()
    signal appearanceAsked()
    signal pauseAsked()
    signal calledAsked()

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
            return
        pane.turn(event.key === Qt.Key_PageDown ? 1 : -1)
        event.accepted = true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.Palette.surface
    }
    TopBar {
        id: top
        visible: root.topBarVisible
        y: root.low ? root.lowTop : 0
        width: root.width
        height: Theme.Metrics.topBar
        onHelpAsked: root.helpAsked()
        onReadAloudAsked: root.readAloudAsked()
        onAppearanceAsked: root.appearanceAsked()
        onPauseAsked: root.pauseAsked()
        onCalledAsked: root.calledAsked()
    }
    Item { id: headPlace } // so that the heading is read before the content wherever it has been
    PageHead {
        id: head
        readonly property real room: root.title !== "" ? height + Theme.Metrics.px(Theme.Metrics.large ? 5 : Theme.Metrics.tight ? 1.5 : 2.5) : 0
        visible: root.title !== ""
        parent: root.headScrolls ? pane.headHolder : headPlace
        x: root.headScrolls ? 0 : Theme.Metrics.page
        y: root.headScrolls ? 0 : root.low ? root.lowTop - height - Theme.Metrics.gap : root.topRoom + root.airAbove
        width: root.headScrolls ? pane.leastWidth : root.width - 2 * Theme.Metrics.page
        title: root.title
        subtitle: root.subtitle
        eyebrow: root.eyebrow
        compact: root.compactHead || root.low && Theme.Metrics.textScale >= 2 && !Theme.Metrics.portrait
    }
    ScrollPane {
        id: pane
        property real leastHeight: 0
        x: Theme.Metrics.page
        y: root.low ? root.lowTop + root.topRoom + root.airAbove : root.topRoom + root.airAbove + (root.headScrolls ? 0 : head.room)
        width: root.width - 2 * Theme.Metrics.page
        height: Math.max(0, root.height - root.bottomRoom - root.airBelow - y)
        headRoom: root.headScrolls ? head.room : 0
        fillView: !root.scrollable
        minimumHeight: Math.max(leastHeight, root.low && !root.scrollable ? root.usualHeight : 0)
    }
    BottomBar {
        id: bottom
        visible: root.bottomBarVisible
        y: root.height - height
        width: root.width
        height: Theme.Metrics.bottomBar
        onBackAsked: root.backAsked()
        onNextAsked: root.nextAsked()
        onSkipAsked: root.skipAsked()
    }
}
