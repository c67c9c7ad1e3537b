pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// What solid or hollow people share, or how many of them there are.
Item {
    id: root
    property bool full: false
    property string text
    property int number: -1
    implicitHeight: words.height
    implicitWidth: words.x + Math.ceil(number < 0 ? words.implicitWidth : amount.implicitWidth)
    width: parent ? Math.min(implicitWidth, parent.width) : implicitWidth

    Rectangle {
        width: Theme.Metrics.px(3.4)
        height: width
        radius: width / 2
        y: Math.round((words.font.pixelSize * 1.24 - height) / 2)
        color: root.full ? Theme.Palette.chartFull : Theme.Palette.chartEmpty
        border.width: Theme.Metrics.border
        border.color: root.full ? Theme.Palette.chartFull : Theme.Palette.chartEmptyEdge
    }
    Words {
        id: words
        silent: true
        x: Theme.Metrics.px(5)
        width: root.width - x
        role: "small"
        lineHeight: 1
        visible: root.number < 0
        text: root.text
    }
    Figures {
        id: amount
        silent: true
        visible: root.number >= 0
        x: words.x
        role: "small"
        strong: true
        text: String(root.number)
    }
}
