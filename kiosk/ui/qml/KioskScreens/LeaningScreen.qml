pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskTheme as Theme

// Which way the patient leans: several options can stand together, another answer stands alone.
StepPage {
    id: root
    required property LeaningModel viewModel
    title: viewModel.question
    subtitle: qsTr("You can change this later.")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.Metrics.gap
        EvenGrid {
            id: grid
            leastCell: Theme.Typography.label * 10
            Layout.fillWidth: true
            Layout.fillHeight: true
            most: Theme.Metrics.portrait ? 2 : 3
            Repeater {
                model: root.viewModel.options
                ThumbTile {
                    id: option
                    required property var model
                    required property int index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: grid.tallest
                    Layout.columnSpan: grid.columns === 2 && index === root.viewModel.options.count - 1 && index % 2 === 0 ? 2 : 1
                    exclusive: false
                    text: model.text
                    picture: model.picture
                    chosen: model.chosen
                    onActivated: root.viewModel.choose(option.model.key)
                }
            }
        }
        EvenGrid {
            id: others
            Layout.fillWidth: true
            columns: Theme.Metrics.portrait || Theme.Metrics.largeText ? 1 : Math.max(1, root.viewModel.others.count)
            Repeater {
                model: root.viewModel.others
                ThumbTile {
                    id: other
                    required property var model
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: others.tallest
                    exclusive: false
                    text: model.text
                    detail: model.detail
                    picture: model.picture
                    chosen: model.chosen
                    onActivated: root.viewModel.choose(other.model.key)
                }
            }
        }
    }
}
