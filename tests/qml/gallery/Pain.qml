pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import KioskTheme as Theme
import KioskControls

KioskPage {
    id: root
    property int value: 7
    property string place: "back"
    step: 3
    steps: 10
    skipText: "Skip"
    title: "How bad was your pain, on average?"
    subtitle: "In the past week"
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.Metrics.gap
        NumberStrip {
            Layout.fillWidth: true
            name: root.title
            value: root.value
            lowText: "No pain"
            highText: "As bad as you can imagine"
            onPicked: number => root.value = number
        }
        ChoiceList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(implicitHeight, Theme.Metrics.px(60))
            columns: Theme.Metrics.largeText ? 1 : 3
            name: "Where is it mostly?"
            chosen: root.place
            pictureAbove: Theme.Metrics.portrait && !Theme.Metrics.largeText
            pictureAspect: 160 / 410
            pictureHeight: Theme.Metrics.px(Theme.Metrics.largeText ? 20   : Theme.Metrics.portrait ? 40 : Theme.Metrics.large ? 64 : 30)
            model: [
                { key: "back", text: "Mostly my back", picture: Qt.resolvedUrl("figure.svg") },
                { key: "leg", text: "Mostly my leg", picture: Qt.resolvedUrl("figure.svg") },
                { key: "both", text: "Both equally", picture: Qt.resolvedUrl("figure.svg") }
            ]
            onPicked: key => root.place = key
        }
    }
}
