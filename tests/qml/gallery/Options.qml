pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import KioskTheme as Theme
import KioskControls

KioskPage {
    id: root
    step: 5
    steps: 10
    title: "What could come next?"
    subtitle: "Touch one to learn more. The order means nothing."
    readonly property var cards: [
        { n: "Physical therapy", l: "Moves that make your back strong", m: "tried", t: "Tried before" },
        { n: "Chiropractic care", l: "Hands move your back joints" },
        { n: "Acupuncture", l: "Very thin needles in your skin", m: "maybe", t: "Maybe" },
        { n: "Epidural steroid injection", l: "Medicine near the nerves" },
        { n: "Surgery: laminectomy", l: "More room for pinched nerves" },
        { n: "Surgery: spinal fusion", l: "Two back bones made into one", m: "no", t: "Not for me" },
        { n: "Lifestyle changes", l: "Small daily habits" },
        { n: "No change for now", l: "Carry on and look again later" },
        { n: "Nerve block and ablation", l: "Ask about: a test, then heat" }
    ]
    GridLayout {
        anchors.fill: parent
        columns: Theme.Metrics.portrait && Theme.Metrics.largeText ? 1 : Theme.Metrics.portrait || Theme.Metrics.largeText ? 2 : 3
        columnSpacing: Theme.Metrics.px(Theme.Metrics.large ? 5 : 3)
        rowSpacing: Theme.Metrics.px(Theme.Metrics.large ? 5 : 2.6)
        uniformCellWidths: true
        Repeater {
            model: root.cards
            OptionCard {
                required property var modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: modelData.n
                detail: modelData.l
                mark: modelData.m ?? ""
                markText: modelData.t ?? ""
                picture: Qt.resolvedUrl("scene.svg")
                focusX: 0.45
            }
        }
    }
}
