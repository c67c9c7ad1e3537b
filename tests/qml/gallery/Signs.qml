pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme
import KioskControls

KioskPage {
    id: root
    title: "Buttons and signs"
    readAloudAvailable: true
    reading: true
    scrollable: true
    step: 2
    steps: 10
    Flow {
        width: parent.width
        spacing: Theme.Metrics.gap
        BigButton { text: "Filled" }
        BigButton { text: "Outlined"; filled: false; focus: true }
        BigButton { text: "Disabled"; enabled: false }
        BigButton { text: "With an icon"; icon: "print" }
        BigButton { text: "A long text that needs two lines in its button"; width: Theme.Metrics.px(60); filled: false; icon: "question" }
        Tile { width: Theme.Metrics.px(60); chosen: true; name: "Tile"; Words { anchors.centerIn: parent; text: "Tile"; silent: true } }
        Tile { width: Theme.Metrics.px(60); name: "Tile"; enabled: false; Words { anchors.centerIn: parent; text: "Resting"; silent: true } }
        Pill { text: "Tried before" }
        Pill { text: "Maybe"; icon: "tick"; filled: true }
        Pill { text: "Not for me"; icon: "close" }
        Badge { icon: "question" }
        Repeater {
            model: Object.keys(IconPaths.paths)
            Icon { required property string modelData; name: modelData; size: Theme.Metrics.px(8) }
        }
        Repeater {
            model: ["small", "label", "body", "lead", "title", "display"]
            Words { required property string modelData; role: modelData; text: modelData + " 0123456789"; width: Math.min(Math.ceil(implicitWidth), root.contentWidth * 0.8) }
        }
        Figures { text: "0123456789" }
    }
}
