pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import KioskTheme as Theme
import KioskControls

KioskPage {
    id: root
    property int part: 0
    property int current: 2
    step: 6
    steps: 10
    GridLayout {
        anchors.fill: parent
        columns: Theme.Metrics.portrait ? 1 : 2
        columnSpacing: Theme.Metrics.gapWide
        rowSpacing: Theme.Metrics.px(2.5)
        DetailHead {
            name: "Acupuncture"
            Layout.columnSpan: parent.columns
            Layout.fillWidth: true
            tabs: ["What happens", "How it may help", "Downsides", "More"]
            current: root.part
            onPicked: index => root.part = index
        }
        Item {
            Layout.fillWidth: Theme.Metrics.portrait
            Layout.fillHeight: !Theme.Metrics.portrait
            Layout.preferredWidth: root.contentWidth * (Theme.Metrics.largeText ? 0.36 : 0.45)
            Layout.preferredHeight: Theme.Metrics.portrait ? root.contentWidth * 0.53 : 1
            Picture {
                id: scene
                anchors.fill: parent
                source: Qt.resolvedUrl("scene.svg")
                alt: "A woman lies on her front; a clinician sets a thin needle in her back."
                focusY: 0.62
            }
            Callout {
                visible: !Theme.Metrics.largeText
                text: "Hair-thin"
                anchorX: scene.drawnX + 362 / 960 * scene.drawnWidth
                anchorY: scene.drawnY + 252 / 720 * scene.drawnHeight
            }
            BigButton {
                x: Theme.Metrics.gapTouch
                y: Theme.Metrics.gapTouch
                filled: false
                icon: "replay"
                role: "bar"
                text: Theme.Metrics.largeText ? "" : "Play again"
                name: "Play again"
                height: Theme.Metrics.touchSecondary
            }
        }
        StepThread {
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: "Acupuncture"
            current: root.current
            rich: true
            steps: [
                "You talk about your pain and health.", "You lie down. Skin is cleaned.",
                "About 5 to 20 <b>very thin</b> needles go in. Each is new.",
                "You rest for 15 to 30 minutes. It may tingle or ache.", "Needles out. You go home."
            ]
            onPicked: index => root.current = index
        }
    }
}
