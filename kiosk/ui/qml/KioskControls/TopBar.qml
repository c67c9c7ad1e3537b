pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Five tools, always in the same place: help first, a break and the way out last.
Item {
    id: root
    property bool readAloudAvailable: true
    property bool reading: false
    property bool pauseAvailable: true
    readonly property bool stacked: Theme.Metrics.portrait
    readonly property real gap: Theme.Metrics.gapTouch
    readonly property real toolHeight: height - Theme.Metrics.px(stacked ? 1.5 : 2.5) // clear of what stands below
    readonly property int count: 3 + (readAloudAvailable ? 1 : 0) + (pauseAvailable ? 1 : 0)
    readonly property real room: width - 2 * Theme.Metrics.page - (count - 1) * gap
    // a screen that is made ahead makes its parts one by one
    readonly property real oneLine: (help?.oneLine ?? 0) + (readAloudAvailable ? aloud?.oneLine ?? 0 : 0)
        + (looks?.oneLine ?? 0) + (pauseAvailable ? rest?.oneLine ?? 0 : 0) + (called?.oneLine ?? 0)
    readonly property real twoLines: (help?.twoLines ?? 0) + (readAloudAvailable ? aloud?.twoLines ?? 0 : 0)
        + (looks?.twoLines ?? 0) + (pauseAvailable ? rest?.twoLines ?? 0 : 0) + (called?.twoLines ?? 0)
    readonly property bool folded: !stacked && oneLine + 2 * count * Theme.Metrics.px(1) > room // words in two lines
    readonly property real natural: folded ? twoLines : oneLine
    readonly property real padding: Math.max(Theme.Metrics.px(1), Math.min(Theme.Metrics.px(3.5), (room - natural) / (2 * count)))
    readonly property real squeeze: Math.min(1, (room - 2 * count * padding) / natural)
    readonly property real share: room / count

    signal helpAsked()
    signal readAloudAsked()
    signal appearanceAsked()
    signal pauseAsked()
    signal calledAsked()

    implicitHeight: Theme.Metrics.topBar
    Accessible.role: Accessible.ToolBar
    Accessible.id: "tools" // read last, and on request
    Accessible.name: qsTr("Tools")

    Row {
        x: Theme.Metrics.page
        y: Theme.Metrics.px(1.5)
        height: root.toolHeight
        spacing: root.gap
        ToolButton {
            id: help
            height: parent.height
            width: root.stacked ? root.share : implicitWidth
            stacked: root.stacked
            folded: root.folded
            padding: root.padding
            squeeze: root.squeeze
            icon: "help"
            text: qsTr("Ask for help")
            onActivated: root.helpAsked()
        }
        ToolButton {
            id: aloud
            visible: root.readAloudAvailable
            height: parent.height
            width: root.stacked ? root.share : implicitWidth
            stacked: root.stacked
            folded: root.folded
            padding: root.padding
            squeeze: root.squeeze
            icon: root.reading ? "stop" : "speaker"
            readonly property string start: qsTr("Read aloud")
            readonly property string stop: qsTr("Stop reading")
            text: root.reading ? stop : start
            otherText: root.reading ? start : stop
            lit: root.reading
            onActivated: root.readAloudAsked()
        }
        ToolButton {
            id: looks
            height: parent.height
            width: root.stacked ? root.share : implicitWidth
            stacked: root.stacked
            folded: root.folded
            padding: root.padding
            squeeze: root.squeeze
            icon: "text"
            text: qsTr("Text and colors")
            onActivated: root.appearanceAsked()
        }
    }
    ToolButton {
        id: rest
        visible: root.pauseAvailable
        x: called.x - width - root.gap
        y: Theme.Metrics.px(1.5)
        height: root.toolHeight
        width: root.stacked ? root.share : implicitWidth
        stacked: root.stacked
        folded: root.folded
        padding: root.padding
        squeeze: root.squeeze
        icon: "pause"
        text: qsTr("Pause")
        onActivated: root.pauseAsked()
    }
    ToolButton {
        id: called
        anchors { right: parent.right; rightMargin: Theme.Metrics.page }
        y: Theme.Metrics.px(1.5)
        height: root.toolHeight
        width: root.stacked ? root.share : implicitWidth
        stacked: root.stacked
        folded: root.folded
        padding: root.padding
        squeeze: root.squeeze
        raised: true
        icon: "called"
        text: qsTr("They called me")
        onActivated: root.calledAsked()
    }
}
