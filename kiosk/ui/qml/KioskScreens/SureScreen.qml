pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Four yes or no questions about being ready to choose, one a page.
StepPage {
    id: root
    required property SureModel viewModel
    title: viewModel.question
    subtitle: qsTr("Question %1 of %2").arg(viewModel.number).arg(viewModel.count)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.Metrics.gapWide
        YesNo {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.Metrics.gapSmall
            Layout.maximumHeight: Math.max(implicitHeight, Theme.Metrics.px(Theme.Metrics.portrait || Theme.Metrics.large ? 60 : 46))
            name: root.viewModel.question
            chosen: root.viewModel.given
            onPicked: answer => root.viewModel.give(answer)
        }
        Words {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.Typography.body * 30 // 70 characters a line
            color: Theme.Palette.inkQuiet
            text: qsTr("No is a good answer too. It tells your nurse what to talk about with you.")
        }
        Item { Layout.fillHeight: true }
    }
}
