pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import KioskTheme as Theme

// How sure we are: one word lit among four, in one tone. Never stars, bars or lights.
Column {
    id: root
    property int level: 0 // 0 we do not know, 1 may, 2 probably, 3 sure
    property string title: qsTr("How sure are we that it helps?")
    readonly property var words: [qsTr("Not known"), qsTr("May"), qsTr("Probably"), qsTr("Sure")]
    spacing: Theme.Metrics.px(1.6)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 %2").arg(title).arg(words[level])

    Words {
        silent: true
        width: parent.width
        role: "label"
        font.bold: true
        text: root.title
    }
    Rectangle {
        width: parent.width
        height: strip.implicitHeight
        radius: Math.min(height / 2, Theme.Metrics.px(6))
        color: Theme.Palette.card
        border.width: Theme.Metrics.border
        border.color: Theme.Palette.outline
        GridLayout {
            id: strip
            readonly property real wordy: Math.max(one.implicitWidth, Theme.Metrics.px(140))
            anchors.fill: parent
            columns: one.implicitWidth > root.width ? 2 : 4
            columnSpacing: 0
            rowSpacing: 0
            Repeater {
                model: root.words
                Rectangle {
                    id: cell
                    required property string modelData
                    required property int index
                    readonly property bool here: index === root.level
                    Layout.fillWidth: true
                    Layout.preferredWidth: word.implicitWidth + Theme.Metrics.px(5)
                    implicitHeight: Math.max(Theme.Metrics.px(Theme.Metrics.large ? 12 : 10), word.height + Theme.Metrics.gapSmall)
                    radius: Math.min(height / 2, Theme.Metrics.px(6))
                    color: here ? Theme.Palette.primary : "transparent"
                    Words {
                        id: word
                        silent: true
                        anchors.centerIn: parent
                        width: Math.min(Math.ceil(implicitWidth), parent.width)
                        role: "label"
                        font.bold: cell.here
                        horizontalAlignment: Text.AlignHCenter
                        text: cell.modelData
                        color: cell.here ? Theme.Palette.inkOnPrimary : Theme.Palette.ink
                    }
                }
            }
        }
        TextMetrics {
            id: one
            readonly property real implicitWidth: advanceWidth + Theme.Metrics.px(4 * 5)
            font.pixelSize: Theme.Typography.label
            font.bold: true
            text: root.words.join("")
        }
    }
}
