pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// The two page buttons of a ScrollPane: beside it in landscape, below it in portrait; and the fade that says there is more.
Item {
    id: root
    property bool below: false
    property bool atStart: true
    property bool atEnd: false
    property real viewHeight
    readonly property real thick: Theme.Metrics.touchSecondary
    readonly property real share: below ? (width - Theme.Metrics.gap) / 2
        : Math.min(Theme.Metrics.touchLarge, (height - Theme.Metrics.gapTouch) / 2)

    signal turned(int pages)

    Rectangle {
        visible: !root.atEnd
        x: root.below || !Theme.Metrics.leftHanded ? -Theme.Metrics.overhang : root.thick + Theme.Metrics.gapTiny
        y: root.viewHeight - 2 * Theme.Metrics.overhang - height + Theme.Metrics.overhang
        width: root.width - (root.below ? 0 : root.thick + Theme.Metrics.gap) + 2 * Theme.Metrics.overhang
        height: Theme.Metrics.px(7)
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(Theme.Palette.surface, 0) }
            GradientStop { position: 1; color: Theme.Palette.surface }
        }
    }
    BigButton {
        x: root.below || Theme.Metrics.leftHanded ? 0 : root.width - width
        y: root.below ? root.height - height : 0
        width: root.below ? root.share : root.thick
        height: root.below ? root.thick : root.share
        filled: false
        icon: "up"
        name: qsTr("Up")
        Accessible.id: "turns" // the whole page is read
        enabled: !root.atStart
        onActivated: root.turned(-1)
    }
    BigButton {
        x: root.below ? root.width - width : Theme.Metrics.leftHanded ? 0 : root.width - width
        y: root.height - height
        width: root.below ? root.share : root.thick
        height: root.below ? root.thick : root.share
        filled: false
        icon: "down"
        role: "bar"
        text: root.below ? qsTr("More below") : ""
        name: qsTr("More below")
        Accessible.id: "turns"
        enabled: !root.atEnd
        onActivated: root.turned(1)
    }
}
