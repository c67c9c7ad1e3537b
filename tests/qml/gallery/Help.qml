pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import KioskTheme as Theme
import KioskControls

KioskPage {
    id: root
    step: 6
    steps: 10
    title: "It may help a little"
    GridLayout {
        anchors.fill: parent
        columns: Theme.Metrics.portrait ? 1 : 2
        columnSpacing: Theme.Metrics.gapWide
        rowSpacing: Theme.Metrics.gap
        Row {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.Metrics.gap
            Repeater {
                model: [39, 29]
                Column {
                    id: half
                    required property int modelData
                    spacing: Theme.Metrics.gapSmall
                    Row {
                        spacing: Theme.Metrics.gapSmall
                        Figures { id: big; text: String(half.modelData) }
                        Words { anchors.verticalCenter: big.verticalCenter; role: "label"; text: "of 100" }
                    }
                    IconArray {
                        count: half.modelData
                        width: Theme.Metrics.px(Theme.Metrics.large ? 70 : Theme.Metrics.portrait ? 54 : 44)
                        height: width
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.Metrics.gap
            Words {
                Layout.fillWidth: true
                rich: true
                text: "After 6 months, <b>39 of 100</b> people could do clearly more; 61 could not."
            }
            Certainty { level: 1; Layout.fillWidth: true }
            Ruler { Layout.fillWidth: true; value: 7; low: 2; high: 12; matters: 10; endLow: "no difference"; endHigh: "from worst to none" }
        }
    }
}
