pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// What matters: statements rated one by one, the two that matter most, and a goal. Nothing is scored.
StepPage {
    id: root
    required property ValuesModel viewModel
    property bool writing: false
    readonly property bool rating: viewModel.page === "rate"
    readonly property bool choosing: viewModel.page === "top"
    readonly property bool aiming: viewModel.page === "goal"

    title: rating ? viewModel.question : choosing ? qsTr("Which matter most to you?")
        : writing ? qsTr("My goal, in my own words") : viewModel.goalQuestion
    subtitle: choosing ? qsTr("Choose up to %1").arg(viewModel.most) : ""
    ownSteps: writing
    nextText: writing || kiosk.editing ? qsTr("Done") : qsTr("Next")
    skipText: kiosk.maySkip && !writing ? qsTr("Skip") : ""
    onBackAsked: writing = false
    onNextAsked: writing = false
    onAimingChanged: writing = false

    ValuesRate {
        visible: root.rating
        anchors.fill: parent
        values: root.viewModel
    }
    ValuesTop {
        visible: root.choosing
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: root.choosing ? Math.max(implicitHeight, Math.min(parent.height, lines * (Theme.Metrics.touchLarge + rowSpacing) - rowSpacing)) : 0 // unseen it would loop with other pages' heights
        values: root.viewModel
        name: root.title
    }
    ValuesGoal {
        visible: root.aiming && !root.writing
        anchors.fill: parent
        values: root.viewModel
        onWordsAsked: root.writing = true
    }
    WritingPad {
        visible: root.writing
        anchors.fill: parent
        judged: root.pane.settled
        room: root.contentRoom
        heading: root.pane.headRoom
        name: root.title
        prompt: qsTr("Such as: walk my dog around the lake")
        language: root.kiosk.comfort.language
        text: root.viewModel.goalWords
        maximumLength: root.viewModel.longestWords
        onEdited: text => root.viewModel.writeGoal(text)
    }
}
