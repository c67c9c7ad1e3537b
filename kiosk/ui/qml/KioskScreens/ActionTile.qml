pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// One of a few equal actions: the same face whether it opens something or says something.
Tile {
    id: root
    property string text
    property string icon
    name: text
    implicitHeight: Math.max(Theme.Metrics.touch, label.implicitHeight + 2 * Theme.Metrics.gapSmall)

    Icon {
        id: sign
        name: root.icon
        weight: 2.8
        x: Math.max(Theme.Metrics.gapSmall, Math.round((parent.width - group.width) / 2))
        anchors.verticalCenter: parent.verticalCenter
    }
    Item {
        id: group
        width: sign.width + Theme.Metrics.gapSmall + label.width
    }
    Words {
        id: label
        silent: true
        role: "button"
        lineHeight: 1
        text: root.text
        x: sign.x + sign.width + Theme.Metrics.gapSmall
        width: Math.min(Math.ceil(implicitWidth), root.width - sign.width - 3 * Theme.Metrics.gapSmall)
        anchors.verticalCenter: parent.verticalCenter
    }
}
