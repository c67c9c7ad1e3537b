pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// Every option with the same four answers, as many rows as there is room for.
StepPage {
    id: root
    required property TriedModel viewModel
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText
    title: viewModel.question
    scrollable: true

    Column {
        width: parent.width
        spacing: Theme.Metrics.px(root.beside ? 3 : 5)
        Repeater {
            model: root.viewModel.options
            TriedRow {
                required property string key
                required property string given
                required property url picture
                required property var model
                width: parent.width
                beside: root.beside
                option: model.name
                drawing: picture
                answers: root.viewModel.answers
                chosen: given
                onPicked: answer => root.viewModel.give(key, answer)
            }
        }
    }
}
