pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// One danger sign a page; after the first yes a calm screen that sends to the front desk.
StepPage {
    id: root
    required property SafetyModel viewModel
    readonly property bool alert: viewModel.alert
    title: alert ? "" : viewModel.question
    subtitle: alert ? "" : qsTr("Question %1 of %2").arg(viewModel.number).arg(viewModel.count)
    eyebrow: alert ? "" : viewModel.intro
    // large words scroll: the one button then stands in the bar, where it is always seen
    readonly property bool barred: alert && Theme.Metrics.textScale > 1
    bottomBarVisible: !alert || barred
    nextText: barred ? (Theme.Metrics.portrait ? qsTr("I told them") : qsTr("I have told them")) : kiosk.editing ? qsTr("Done") : qsTr("Next")
    nextIcon: !barred ? "next" : Theme.Metrics.portrait ? "" : "tick"
    Accessible.name: alert ? viewModel.alertTitle : title

    ColumnLayout {
        visible: !root.alert
        anchors.fill: parent
        spacing: Theme.Metrics.gap
        Words {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.Typography.body * 30 // 70 characters a line
            text: root.viewModel.detail
        }
        YesNo {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.Metrics.gapSmall
            Layout.maximumHeight: Math.max(implicitHeight, Theme.Metrics.px(Theme.Metrics.portrait || Theme.Metrics.large ? 72 : 46))
            name: root.viewModel.question
            chosen: root.viewModel.given
            onPicked: answer => root.viewModel.give(answer)
        }
        Item { Layout.fillHeight: true }
    }
    Loader {
        id: alerts
        property bool kept: false
        anchors.fill: parent
        visible: root.alert
        active: root.alert || kept
        onLoaded: kept = true
        sourceComponent: SafetyAlert {
            viewModel: root.viewModel
            buttoned: !root.barred
            onTold: root.kiosk.next()
            onBackAsked: root.kiosk.back()
        }
    }
}
