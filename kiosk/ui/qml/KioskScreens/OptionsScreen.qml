pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// All options at a glance; a touch leads to one of them, where it is opened, kept or put aside.
StepPage {
    id: root
    required property OptionsModel viewModel
    readonly property bool choosing: viewModel.choosing
    title: choosing ? viewModel.name : viewModel.question
    subtitle: !choosing ? qsTr("The order means nothing.") : low && viewModel.mark !== "not-for-me" ? viewModel.sentence : ""
    scrollable: choosing && low // in reach mode the sentence stands above, only what is touched comes down
    nextText: choosing ? qsTr("All options") : kiosk.editing ? qsTr("Done") : qsTr("Next")

    OptionsGlance {
        visible: !root.choosing
        anchors.fill: parent
        options: root.viewModel
    }
    OptionChoice {
        visible: root.choosing
        anchors.fill: parent
        options: root.viewModel
        brief: root.low
    }
}
