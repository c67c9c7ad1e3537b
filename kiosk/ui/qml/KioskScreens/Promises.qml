pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// What becomes of the answers, sentence by sentence, beside a lock.
Item {
    id: root
    property list<string> sentences
    implicitHeight: says.height + 2 * Theme.Metrics.gap

    Rectangle {
        anchors.fill: parent
        radius: Theme.Metrics.radius
        color: Theme.Palette.surfaceDeep
        border.width: Theme.Palette.contrast ? Theme.Metrics.border : 0
        border.color: Theme.Palette.outline
    }
    Icon {
        id: lock
        name: "lock"
        size: Theme.Metrics.px(9)
        color: Theme.Palette.primary
        x: Theme.Metrics.gapWide
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: says
        x: lock.x + lock.width + Theme.Metrics.gapWide
        y: Theme.Metrics.gap
        width: parent.width - x - Theme.Metrics.gap
        spacing: Theme.Metrics.gapTiny
        Repeater {
            model: root.sentences
            Words {
                required property string modelData
                width: Math.min(parent.width, Theme.Typography.body * 30) // 70 characters a line
                text: modelData
            }
        }
    }
}
