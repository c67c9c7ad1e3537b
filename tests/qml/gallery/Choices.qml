pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme
import KioskControls

KioskPage {
    id: root
    property string share: "together"
    property list<string> goals: ["walk"]
    step: 4
    steps: 10
    nextEnabled: false
    skipText: "Skip"
    title: "Who should decide?"
    subtitle: "All answers are fine."
    scrollable: true
    Column {
        width: parent.width
        spacing: Theme.Metrics.gap
        ChoiceList {
            width: parent.width
            columns: Theme.Metrics.portrait ? 1 : 3
            name: root.title
            chosen: root.share
            model: [
                { key: "me", text: "I decide", detail: "after I have heard the facts" },
                { key: "together", text: "We decide together" },
                { key: "clinician", text: "My clinician decides", detail: "and knows what matters to me" }
            ]
            onPicked: key => root.share = key
        }
        MultiChoice {
            width: parent.width
            columns: 2
            name: "What matters most?"
            chosen: root.goals
            maximum: 2
            model: [
                { key: "walk", text: "Walk farther" }, { key: "sleep", text: "Sleep better" },
                { key: "work", text: "Go back to work" }, { key: "play", text: "Play with my grandchildren" }
            ]
            onToggled: (key, on) => root.goals = on ? [...root.goals, key] : root.goals.filter(one => one !== key)
        }
    }
}
