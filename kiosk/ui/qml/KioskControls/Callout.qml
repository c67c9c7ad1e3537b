pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A label of the app, never of the drawing, at an anchor that the scene publishes; its leader ends there.
Item {
    id: root
    property string text
    property real anchorX // in the parent
    property real anchorY
    property string role: "label"
    property string side: "left" // where the label lies: left, right, above, below
    property real distance: Theme.Metrics.gap
    readonly property bool level: side === "left" || side === "right"
    readonly property real dot: Theme.Metrics.px(2)

    implicitWidth: words.implicitWidth + Theme.Metrics.px(5)
    implicitHeight: words.implicitHeight + Theme.Metrics.px(2.4)
    width: implicitWidth
    height: implicitHeight
    readonly property real wish: side === "left" ? anchorX - distance - width : side === "right" ? anchorX + distance : anchorX - width / 2
    // a long word rather covers its own leader than leaves the drawing
    x: Math.round(parent ? Math.max(0, Math.min(parent.width - width, wish)) : wish)
    y: Math.round(side === "above" ? anchorY - distance - height : side === "below" ? anchorY + distance : anchorY - height / 2)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle { // the leader, light on both sides so that it reads on any drawing
        x: root.level ? Math.min(root.anchorX - root.x, root.width / 2) : root.anchorX - root.x - width / 2
        y: root.level ? root.anchorY - root.y - height / 2 : Math.min(root.anchorY - root.y, root.height / 2)
        width: root.level ? Math.abs(root.anchorX - root.x - root.width / 2) : Theme.Metrics.gapTiny
        height: root.level ? Theme.Metrics.gapTiny : Math.abs(root.anchorY - root.y - root.height / 2)
        color: Theme.Palette.inkOnPicture
        border.width: Theme.Metrics.line
        border.color: Theme.Palette.haloOnPicture
    }
    Rectangle {
        x: root.anchorX - root.x - width / 2
        y: root.anchorY - root.y - height / 2
        width: root.dot
        height: width
        radius: width / 2
        color: Theme.Palette.inkOnPicture
        border.width: Theme.Metrics.border
        border.color: Theme.Palette.haloOnPicture
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.Metrics.radiusSmall
        color: Theme.Palette.card
        border.width: Theme.Metrics.border
        border.color: Theme.Palette.primary
    }
    Words {
        id: words
        silent: true
        anchors.centerIn: parent
        role: root.role
        font.bold: true
        text: root.text
    }
}
