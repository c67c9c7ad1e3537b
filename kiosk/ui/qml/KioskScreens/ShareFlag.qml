pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// A reminder of a safety question answered with yes: calm, and first.
Rectangle {
    id: root
    implicitHeight: Math.max(sign.height, says.height) + 2 * Theme.Metrics.gapTouch
    radius: Theme.Metrics.radius
    color: Theme.Palette.attentionSoft
    border.width: Theme.Metrics.borderThick
    border.color: Theme.Palette.attention
    Icon {
        id: sign
        x: Theme.Metrics.gapTouch
        anchors.verticalCenter: parent.verticalCenter
        name: "warning"
        size: Theme.Metrics.px(8)
        color: Theme.Palette.attention
    }
    Words {
        id: says
        x: sign.x + sign.width + Theme.Metrics.gapTouch
        width: Math.min(parent.width - x - Theme.Metrics.gapTouch, Theme.Typography.label * 30) // 70 characters a line
        anchors.verticalCenter: parent.verticalCenter
        role: "label"
        font.bold: true
        lineHeight: 1
        color: Theme.Palette.attention
        text: qsTr("You said yes to a safety question. Please tell the front desk now.")
    }
}
