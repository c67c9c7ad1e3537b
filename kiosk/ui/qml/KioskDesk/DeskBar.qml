pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Where a scrolling part stands; it can be dragged.
Item {
    id: root
    required property Flickable view
    readonly property bool needed: view.contentHeight > view.height + 1
    readonly property real room: height - thumb.height

    width: DeskSizes.bar
    visible: needed
    Accessible.ignored: true

    Rectangle {
        id: thumb
        x: DeskSizes.gapTiny / 2
        width: parent.width - 2 * x
        radius: width / 2
        height: Math.max(DeskSizes.target, root.view.visibleArea.heightRatio * root.height)
        y: root.view.visibleArea.yPosition / Math.max(0.001, 1 - root.view.visibleArea.heightRatio) * root.room
        color: drag.pressed || drag.containsMouse ? Theme.Palette.inkQuiet : Theme.Palette.outline
        opacity: drag.pressed || drag.containsMouse ? 1 : 0.7
    }
    MouseArea {
        id: drag
        property real grip: 0
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        onPressed: mouse => grip = mouse.y >= thumb.y && mouse.y <= thumb.y + thumb.height ? mouse.y - thumb.y : thumb.height / 2
        onPositionChanged: mouse => {
            if (!pressed || root.room <= 0)
                return
            const part = Math.max(0, Math.min(1, (mouse.y - grip) / root.room))
            root.view.contentY = root.view.originY + part * (root.view.contentHeight - root.view.height)
        }
    }
}
