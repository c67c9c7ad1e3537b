pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// All options at a glance; a touch leads to one of them, where it is opened, kept or put aside.
StepPage {
    id: root
    required property OptionsModel viewModel
    readonly property bool choosing: viewModel.choosing
    title: choosing ? viewModel.name : viewModel.question
    subtitle: choosing ? "" : qsTr("Touch one to learn more. The order means nothing.")
    nextText: choosing ? qsTr("All options") : kiosk.editing ? qsTr("Done") : qsTr("Next")

    OptionsGlance {
        visible: !root.choosing
        anchors.fill: parent
        options: root.viewModel
    }
    Loader {
        property bool kept: false
        anchors.fill: parent
        visible: root.choosing
        active: root.choosing || kept
        onLoaded: kept = true
        sourceComponent: OptionChoice { options: root.viewModel }
    }
}
