pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Where the patient stands: a picture and a few sentences a page, then who should decide.
StepPage {
    id: root
    required property WhereModel viewModel
    readonly property bool timed: viewModel.timeline.count > 0
    readonly property bool stepped: viewModel.steps.length > 0
    title: viewModel.title
    moving: (topic.shown ? (topic.item as TopicPage)?.moving : stepped ? (told.item as StepScenes)?.moving : null) ?? null

    component Part: Loader {
        property bool shown: false
        property bool kept: false
        anchors.fill: parent
        visible: shown
        active: shown || kept
        onLoaded: kept = true
    }

    Part {
        id: topic
        shown: !root.viewModel.asksRole && !root.timed && !root.stepped
        sourceComponent: TopicPage { viewModel: root.viewModel }
    }
    Part {
        shown: root.timed
        sourceComponent: TopicTimeline { viewModel: root.viewModel }
    }
    Part {
        id: told
        shown: root.stepped
        sourceComponent: StepScenes {
            steps: root.viewModel.steps
            scenes: root.viewModel.scenes
            name: "" // the heading says it
            page: root.viewModel.page
        }
    }
    Part {
        shown: root.viewModel.asksRole
        sourceComponent: ChoiceList {
            name: root.viewModel.title
            model: root.viewModel.roles
            columns: Theme.Metrics.portrait || Theme.Metrics.largeText ? 1 : 3
            pictureAbove: columns > 1
            pictureHeight: Theme.Metrics.px(columns > 1 ? Theme.Metrics.large ? 62 : 42 : Theme.Metrics.largeText ? 30 : 38)
            chosen: root.viewModel.role
            onPicked: key => root.viewModel.pickRole(key)
        }
    }
}
