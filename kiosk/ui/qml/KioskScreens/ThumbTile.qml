pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// A choice with a small picture (or a sign) at its left and a name beside it.
Tile {
    id: root
    property string text
    property string detail
    property url picture
    property string icon
    readonly property bool led: picture.toString() !== "" || icon !== ""
    readonly property real inset: Theme.Metrics.px(1.5)
    readonly property color face: chosen ? Theme.Palette.chosen : down ? Theme.Palette.cardPressed : Theme.Palette.card
    name: text
    hint: detail
    implicitHeight: Math.max(Theme.Metrics.touchSecondary, says.height + 2 * inset)

    Picture {
        id: scene
        visible: root.picture.toString() !== ""
        x: root.inset
        y: root.inset
        height: parent.height - 2 * root.inset
        width: Math.round(Math.min(height * aspect, root.width * (Theme.Metrics.large ? 0.38 : 0.3)))
        radius: Theme.Metrics.radiusSmall
        behind: root.face
        source: root.picture
    }
    Icon {
        visible: root.icon !== ""
        name: root.icon
        size: Theme.Metrics.px(9)
        color: Theme.Palette.primary
        x: Math.round(Math.max(root.inset, (scene.width - size) / 2))
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: says
        x: root.led ? scene.x + scene.width + Theme.Metrics.px(2.4) : Theme.Metrics.gap
        width: parent.width - x - Theme.Metrics.gapTiny
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.Metrics.px(0.6)
        Words {
            silent: true
            width: parent.width
            role: "label"
            lineHeight: 0.98
            font.bold: true
            text: root.text
        }
        Words {
            silent: true
            visible: text !== ""
            width: parent.width
            role: "small"
            lineHeight: 0.98
            text: root.detail
            color: Theme.Palette.inkQuiet
        }
    }
}
