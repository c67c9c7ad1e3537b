pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Four tools, always in the same place: help first, the way out last.
Item {
    id: root
    property bool readAloudAvailable: true
    property bool reading: false
    readonly property bool stacked: Theme.Metrics.portrait
    readonly property real gap: Theme.Metrics.gapTouch
    readonly property real toolHeight: height - Theme.Metrics.px(stacked ? 1.5 : 2.5) // clear of what stands below
    readonly property int count: readAloudAvailable ? 4 : 3
    readonly property real room: width - 2 * Theme.Metrics.page - (count - 1) * gap
    // a screen that is made ahead makes its parts one by one
    readonly property real natural: (help?.naturalWidth ?? 0) + (readAloudAvailable ? aloud?.naturalWidth ?? 0 : 0)
        + (looks?.naturalWidth ?? 0) + (called?.naturalWidth ?? 0)
    readonly property real padding: Math.max(Theme.Metrics.px(1), Math.min(Theme.Metrics.px(3.5), (room - natural) / (2 * count)))
    readonly property real squeeze: Math.min(1, (room - 2 * count * padding) / natural)
    readonly property real share: room / count

    signal helpAsked()
    signal readAloudAsked()
    signal appearanceAsked()
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
            padding: root.padding
            squeeze: root.squeeze
            icon: "text"
            text: qsTr("Text and colors")
            onActivated: root.appearanceAsked()
        }
    }
    ToolButton {
        id: called
        anchors { right: parent.right; rightMargin: Theme.Metrics.page }
        y: Theme.Metrics.px(1.5)
        height: root.toolHeight
        width: root.stacked ? root.share : implicitWidth
        stacked: root.stacked
        padding: root.padding
        squeeze: root.squeeze
        raised: true
        icon: "called"
        text: qsTr("They called me")
        onActivated: root.calledAsked()
    }
}
