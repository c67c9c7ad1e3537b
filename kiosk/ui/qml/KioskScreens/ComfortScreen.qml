pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// How the patient likes to read, and who is with them.
StepPage {
    id: root
    required property ComfortModel viewModel
    readonly property AppearanceModel looks: kiosk.appearance
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText
    readonly property bool aside: beside && !Theme.Metrics.large // the heading above the picture: four rows need the height
    readonly property string heading: qsTr("Make yourself comfortable")
    readonly property real pictured: Math.min(contentWidth * 0.42, Theme.Metrics.px(Theme.Metrics.portrait ? 90 : 42)) // width of a picture that does not stand beside the rows
    title: aside ? "" : heading
    Accessible.name: heading

    GridLayout {
        anchors.fill: parent
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.Metrics.px(Theme.Metrics.large ? 12 : 8)
        rowSpacing: Theme.Metrics.gap

        GridLayout {
            columns: root.beside ? 1 : 2
            Layout.preferredWidth: Theme.Metrics.px(Theme.Metrics.large ? 104 : 60)
            Layout.fillWidth: !root.beside
            Layout.fillHeight: root.beside || !Theme.Metrics.largeText
            rowSpacing: Theme.Metrics.gapTouch
            columnSpacing: Theme.Metrics.gapWide
            Words {
                visible: root.aside
                Layout.fillWidth: true
                role: "title"
                text: root.heading
            }
            Picture {
                Layout.fillWidth: root.beside
                Layout.fillHeight: root.beside
                Layout.minimumHeight: Theme.Metrics.px(32)
                Layout.preferredWidth: root.beside ? 1 : root.pictured
                Layout.preferredHeight: root.beside ? -1 : root.pictured / aspect
                source: root.viewModel.picture
                alt: root.viewModel.pictureAlt
                aspect: 720 / 620
                focusX: 0.4
                focusY: 0.9
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Stand up whenever you need to.")
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: root.beside
            spacing: Theme.Metrics.gapTouch
            LookRow {
                Layout.fillWidth: true
                Layout.fillHeight: true
                caption: qsTr("Language")
                visible: root.viewModel.languages.count > 1
                Repeater {
                    model: root.viewModel.languages
                    LookTile {
                        required property string key
                        required property var model
                        text: model.text
                        chosen: model.chosen
                        onActivated: root.viewModel.speak(key)
                    }
                }
            }
            LookRows {
                Layout.fillWidth: true
                Layout.fillHeight: true
                appearance: root.looks
            }
            LookRow {
                Layout.fillWidth: true
                Layout.fillHeight: true
                caption: qsTr("Help me")
                columns: root.beside || !root.kiosk.readAloud.available ? -1 : 2
                LookTile {
                    exclusive: false
                    icon: "lower"
                    text: qsTr("Easy reach")
                    hint: qsTr("Brings every button down.")
                    chosen: root.looks.reach
                    onActivated: root.looks.toggleReach()
                }
                LookTile {
                    exclusive: false
                    icon: "handLeft"
                    text: qsTr("Left hand")
                    hint: qsTr("Puts Next on the left.")
                    chosen: root.looks.leftHanded
                    onActivated: root.looks.toggleLeftHanded()
                }
                LookTile {
                    visible: root.kiosk.readAloud.available
                    exclusive: false
                    icon: "speaker"
                    text: qsTr("Read aloud")
                    hint: qsTr("Reads each new page.")
                    chosen: root.kiosk.readAloud.everyPage
                    onActivated: root.kiosk.readAloud.toggleOn()
                }
                LookTile {
                    exclusive: false
                    icon: "helper"
                    text: qsTr("With a helper")
                    hint: qsTr("Someone is here to help me.")
                    chosen: root.viewModel.helper
                    onActivated: root.viewModel.toggleHelper()
                }
            }
        }
    }
}
