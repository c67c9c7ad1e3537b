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
    spacing: Theme.Metrics.px(tight ? 1.2 : 2)

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        uniformCellSizes: true
        spacing: Theme.Metrics.px(Theme.Metrics.large ? 10 : 5)
        Repeater {
            model: root.detail.groups
            ColumnLayout {
                id: half
                required property string label
                required property int count
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                spacing: root.spacing
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.Metrics.px(2.4)
                    Figures {
                        silent: true
                        text: String(half.count)
                    }
                    Words {
                        silent: true
                        Layout.fillWidth: true
                        role: Theme.Metrics.large ? "label" : "small"
                        lineHeight: 0.96
                        text: qsTr("of 100, %1").arg(half.label)
                    }
                }
                Item {
                    readonly property real least: Theme.Metrics.px(root.tight ? 26 : 30)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: least
                    Layout.preferredHeight: Theme.Metrics.portrait ? Theme.Metrics.px(48) : least
                    IconArray {
                        width: Math.min(parent.width, parent.height)
                        height: width
                        count: half.count
                        alt: qsTr("%1: %2 of 100 %3, %4 of 100 %5").arg(half.label).arg(half.count)
                            .arg(root.detail.figureText).arg(100 - half.count).arg(root.detail.opposite)
                    }
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.Metrics.gap
                    FigureKey { full: true; number: half.count }
                    FigureKey { full: false; number: 100 - half.count }
                    Item { Layout.fillWidth: true }
                }
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
        role: root.tight ? "small" : "label"
        lineHeight: 1
        color: Theme.Palette.inkQuiet
        text: root.detail.study
    }
}
