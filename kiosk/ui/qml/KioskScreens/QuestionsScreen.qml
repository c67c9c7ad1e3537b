pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Questions to take along: ticks by option, then one line of one's own.
StepPage {
    id: root
    required property QuestionsModel viewModel
    readonly property bool writing: viewModel.page === "own"
    title: writing ? qsTr("Anything else you want to ask?") : qsTr("What do you want to ask?")
    subtitle: writing ? qsTr("In your own words") : qsTr("Touch the questions you want to bring.")

    Column {
        visible: !root.writing
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.Metrics.gapWide
        Repeater {
            model: root.viewModel.groups
            Column {
                id: group
                required property string about
                required property var questions
                width: parent?.width ?? 0
                spacing: Theme.Metrics.gapTouch
                Words {
                    id: heading
                    width: parent.width
                    font.bold: true
                    text: group.about === "" ? qsTr("About any option") : qsTr("About %1").arg(group.about)
                    Accessible.role: Accessible.Heading
                }
                MultiChoice {
                    width: parent.width
                    name: heading.text
                    columns: Theme.Metrics.portrait ? 1 : 2
                    leastTileWidth: Theme.Typography.body * 12
                    model: group.questions
                    chosen: root.viewModel.ticked
                    onToggled: key => root.viewModel.choose(key)
                }
            }
        }
    }
    WritingPad {
        visible: root.writing
        anchors.fill: parent
        judged: root.pane.settled
        room: root.contentRoom
        heading: root.pane.headRoom
        name: root.title
        prompt: qsTr("Write your question here")
        language: root.kiosk.comfort.language
        text: root.viewModel.own
        maximumLength: root.viewModel.longest
        onEdited: text => root.viewModel.write(text)
    }
}
