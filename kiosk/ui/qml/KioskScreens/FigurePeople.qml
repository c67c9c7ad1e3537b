pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Two hundreds of people of one study, side by side; both sides of each are said in numbers.
ColumnLayout {
    id: root
    required property DetailModel detail
    readonly property bool tight: !Theme.Metrics.portrait && !Theme.Metrics.large && !Theme.Metrics.largeText
    // What each half has at least. By the screen, because a size that comes from our own width would pass
    // through others while a page is laid out, and bring buttons to scroll with that then stay.
    readonly property real half: ((Theme.Metrics.width - 2 * Theme.Metrics.page - Theme.Metrics.touchSecondary - Theme.Metrics.gap)
        * (Theme.Metrics.portrait || Theme.Metrics.largeText ? 1 : 0.47) - Theme.Metrics.px(10)) / 2
    spacing: Theme.Metrics.px(tight ? 1.2 : 2)

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Math.max(1, root.detail.groups.count)
        uniformCellWidths: true
        columnSpacing: Theme.Metrics.px(Theme.Metrics.large ? 10 : 5)
        rowSpacing: root.spacing
        Repeater {
            model: root.detail.groups
            GridLayout {
                id: head
                required property string label
                required property int count
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                readonly property string longest: label.split(" ").reduce((one, other) => other.length > one.length ? other : one, "")
                // no word is broken to stand beside the number
                columns: word.advanceWidth > root.half - number.implicitWidth - columnSpacing || Theme.Metrics.largeText && Theme.Metrics.portrait ? 1 : 2
                columnSpacing: Theme.Metrics.px(2.4)
                rowSpacing: 0
                Figures {
                    id: number
                    silent: true
                    text: String(head.count)
                }
                TextMetrics {
                    id: word
                    font.pixelSize: says.font.pixelSize
                    text: head.longest
                }
                Words {
                    id: says
                    Layout.fillWidth: true
                    Accessible.name: `${head.count} ${text}`
                    role: Theme.Metrics.large && !Theme.Metrics.largeText ? "label" : "small"
                    lineHeight: 0.96
                    text: qsTr("of 100: %1").arg(head.label)
                }
            }
        }
        Repeater {
            model: root.detail.groups
            Item {
                id: crowd
                required property string label
                required property int count
                readonly property real least: Theme.Metrics.px(Theme.Metrics.largeText ? 36 : Theme.Metrics.portrait ? 28 : root.tight ? 26 : 30)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: least
                Layout.preferredHeight: least
                IconArray {
                    width: Math.min(parent.width, parent.height)
                    height: width
                    count: crowd.count
                    alt: qsTr("%1: %2 of 100 %3, %4 of 100 %5").arg(crowd.label).arg(crowd.count)
                        .arg(root.detail.figureText).arg(100 - crowd.count).arg(root.detail.opposite)
                }
            }
        }
        Repeater {
            model: root.detail.groups
            RowLayout {
                id: sides
                required property int count
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.Metrics.gap
                FigureKey { full: true; number: sides.count }
                FigureKey { full: false; number: 100 - sides.count }
                Item { Layout.fillWidth: true }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.Metrics.gapTiny

        FigureKey { full: true; text: root.detail.figureText }
        Item { width: Theme.Metrics.gapTouch; height: 1 }
        FigureKey { full: false; text: root.detail.opposite }
    }
    Words {
        Layout.fillWidth: true
        role: root.tight || Theme.Metrics.portrait ? "small" : "label"
        lineHeight: 1
        color: Theme.Palette.inkQuiet
        text: root.detail.study
    }
}
