pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Back, where am I, Next: never moves from screen to screen; mirrored for left hands.
Item {
    id: root
    property int step: 0 // 0: no steps shown
    property int steps: 0
    property string backText: qsTr("Back")
    property string nextText: qsTr("Next")
    property string skipText
    property string nextIcon: "next"
    property bool nextEnabled: true
    property bool nextVisible: true
    property bool backVisible: true
    readonly property bool skipping: skipText !== "" // not the visibility, which changes with the page's
    readonly property bool mirrored: Theme.Metrics.leftHanded
    readonly property bool tight: Theme.Metrics.portrait
    readonly property real inset: Theme.Metrics.page
    readonly property real leftEnd: mirrored ? (root.nextVisible ? next.x + next.width : inset) : (root.backVisible ? back.x + back.width : inset)
    readonly property real rightEnd: mirrored ? (root.backVisible ? back.x : width - inset) : (root.nextVisible ? next.x : width - inset)
    readonly property real most: (width - 2 * inset) * (tight ? 0.38 : 0.42)

    signal backAsked()
    signal nextAsked()
    signal skipAsked()

    implicitHeight: Theme.Metrics.bottomBar
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Steps")

    Rectangle {
        width: parent.width
        height: Theme.Metrics.line
        color: Theme.Palette.hairline
    }
    BigButton {
        id: back
        visible: root.backVisible
        x: root.mirrored ? root.width - root.inset - width : root.inset
        width: Math.min(implicitWidth, root.most)
        anchors.verticalCenter: parent.verticalCenter
        filled: false
        icon: "back"
        text: root.backText
        onActivated: root.backAsked()
    }
    Column {
        id: where
        visible: root.steps > 0
        readonly property real room: root.rightEnd - root.leftEnd - 2 * Theme.Metrics.gapTouch
            - (root.tight || !root.skipping ? 0 : skip.width + Theme.Metrics.gap)
        readonly property real low: root.leftEnd + Theme.Metrics.gapTouch
            + (root.mirrored && root.skipping && !root.tight ? skip.width + Theme.Metrics.gap : 0)
        width: Math.min(room, Theme.Metrics.px(70))
        x: Math.max(low, Math.min((root.width - width) / 2, low + room - width))
        y: root.tight && root.skipping ? Theme.Metrics.px(1.4) : (root.height - height) / 2
        spacing: Theme.Metrics.px(2.2)
        Words {
            width: parent.width
            role: "bar"
            horizontalAlignment: Text.AlignHCenter
            wrapMode: root.tight ? Text.NoWrap : Text.Wrap
            fontSizeMode: root.tight ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Math.round(font.pixelSize * 0.5)
            text: qsTr("Step %1 of %2").arg(root.step).arg(root.steps)
        }
        StepBar {
            visible: !(root.tight && root.skipping)
            anchors.horizontalCenter: parent.horizontalCenter
            step: root.step
            steps: root.steps
            room: where.width
        }
    }
    Pressable {
        id: skip
        visible: root.skipping
        name: root.skipText
        readonly property real between: root.rightEnd - root.leftEnd - 2 * Theme.Metrics.gapTouch
        readonly property real under: Math.max(Theme.Metrics.touchSecondary, root.height - where.y - where.height - Theme.Metrics.px(1.6)) // the words above it
        readonly property real oneLine: Math.ceil(metrics.advanceWidth)
        width: root.tight ? between : Math.min(between * 0.55, oneLine + Theme.Metrics.px(8))
        height: root.tight ? under : Math.max(Theme.Metrics.touchSecondary, Math.min(skipWords.implicitHeight + Theme.Metrics.gapTiny, root.height - Theme.Metrics.gapSmall))
        x: root.tight ? root.leftEnd + (root.rightEnd - root.leftEnd - width) / 2
            : root.mirrored ? next.x + next.width + Theme.Metrics.gap : (root.nextVisible ? next.x : root.rightEnd) - width - Theme.Metrics.gap
        y: root.tight ? root.height - height - Theme.Metrics.px(1.6) : (root.height - height) / 2
        onActivated: root.skipAsked()
        TextMetrics {
            id: metrics
            font: skipWords.font
            text: root.skipText
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.Metrics.radius
            visible: skip.down
            color: Theme.Palette.cardPressed
            border.width: Theme.Metrics.border
            border.color: Theme.Palette.ink
        }
        Words {
            id: skipWords
            silent: true
            anchors.centerIn: parent
            width: Math.min(root.tight ? Infinity : skip.oneLine, skip.width - Theme.Metrics.gapSmall)
            height: root.tight ? skip.under : implicitHeight // not of what follows from it: a tablet that is turned would loop
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: root.tight ? Text.Fit : Text.FixedSize
            minimumPixelSize: Math.round(font.pixelSize * 0.5)
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            role: "bar"
            font.underline: true
            text: root.skipText
        }
    }
    BigButton {
        id: next
        visible: root.nextVisible
        enabled: root.nextEnabled
        x: root.mirrored ? root.inset : root.width - root.inset - width
        width: Math.min(root.most, Math.max(implicitWidth, Theme.Metrics.px(root.tight ? 38 : 46)))
        anchors.verticalCenter: parent.verticalCenter
        icon: root.nextIcon
        iconAfter: true
        role: root.tight && text.length > 10 ? "bar" : "button"
        text: root.nextText
        onActivated: root.nextAsked()
    }
}
