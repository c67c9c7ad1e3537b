pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// A statement to judge, and at once, kindly, whether it is so and why. Nothing is marked or counted.
StepPage {
    id: root
    required property FactsModel viewModel
    readonly property bool answered: viewModel.given !== ""
    title: qsTr("“%1”").arg(viewModel.statement)
    subtitle: qsTr("What do you think? %1 of %2").arg(viewModel.number).arg(viewModel.count)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.Metrics.gapWide
        ChoiceList {
            Layout.fillWidth: true
            Layout.topMargin: Theme.Metrics.gapSmall
            name: root.viewModel.statement
            columns: Theme.Metrics.portrait && Theme.Metrics.largeText ? 1 : 3
            leastTileWidth: Theme.Typography.body * 5
            centered: true
            model: [
                { key: "true", text: qsTr("True") },
                { key: "false", text: qsTr("False") },
                { key: "not-sure", text: qsTr("I am not sure") }
            ]
            chosen: root.viewModel.given
            onPicked: key => root.viewModel.give(key)
        }
        Rectangle {
            visible: root.answered
            Layout.fillWidth: true
            Layout.preferredHeight: reply.height + 2 * reply.y
            radius: Theme.Metrics.radiusLarge
            color: Theme.Palette.card
            border.width: Theme.Palette.contrast ? Theme.Metrics.border : Theme.Metrics.line
            border.color: Theme.Palette.contrast ? Theme.Palette.outline : Theme.Palette.hairline
            Column {
                id: reply
                x: Theme.Metrics.px(Theme.Metrics.large ? 8 : 5)
                y: Theme.Metrics.px(Theme.Metrics.large ? 7 : 4)
                width: parent.width - 2 * x
                spacing: Theme.Metrics.gapSmall
                Accessible.role: Accessible.AlertMessage
                Accessible.name: qsTr("%1 %2").arg(verdict.text).arg(root.viewModel.explanation)
                Words {
                    id: verdict
                    width: parent.width
                    role: "lead"
                    font.bold: true
                    text: root.viewModel.isTrue ? qsTr("It is true.") : qsTr("It is not true.")
                }
                Words {
                    width: Math.min(parent.width, Theme.Typography.body * 31)
                    text: root.viewModel.explanation
                }
            }
        }
        Item { Layout.fillHeight: true }
    }
}
