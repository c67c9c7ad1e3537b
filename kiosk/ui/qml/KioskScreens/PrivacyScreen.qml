pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// The front desk's code, then: who sees the answers, and may the nurse have them?
StepPage {
    id: root
    required property PrivacyModel viewModel
    readonly property bool code: viewModel.asksCode
    title: code ? qsTr("What is your visit code?") : viewModel.question
    subtitle: code && (Theme.Metrics.portrait || !Theme.Metrics.largeText) ? qsTr("The front desk gave it to you.") : ""
    skipText: !kiosk.maySkip ? "" : code ? qsTr("I have no code") : qsTr("Skip")

    Item {
        visible: root.code
        anchors.fill: parent
        implicitHeight: pad.implicitHeight
        NumberPad {
            id: pad
            readonly property real most: Math.max(implicitHeight, Theme.Metrics.px(rows * 30) + (displayBeside ? 0 : Theme.Metrics.px(24)))
            width: parent.width
            height: Math.min(parent.height, most)
            y: Math.round((parent.height - height) * 0.4)
            columns: Theme.Metrics.portrait ? 3 : 4
            name: qsTr("Visit code")
            open: true
            length: root.viewModel.longestCode
            text: root.viewModel.code
            onEdited: text => root.viewModel.typeCode(text)
            onSubmitted: root.kiosk.next()
        }
    }
    ColumnLayout {
        visible: !root.code
        anchors.fill: parent
        spacing: Theme.Metrics.gap
        Promises {
            Layout.fillWidth: true
            sentences: root.viewModel.sentences
        }
        YesNo {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(implicitHeight, Theme.Metrics.px(Theme.Metrics.portrait || Theme.Metrics.large ? 72 : 42))
            name: root.viewModel.question
            chosen: root.viewModel.consent
            yesDetail: qsTr("My nurse and doctor get them.")
            noDetail: qsTr("Nobody gets them.")
            onPicked: answer => root.viewModel.giveConsent(answer)
        }
        Item { Layout.fillHeight: true }
    }
}
