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
    readonly property bool aside: beside && !Theme.Metrics.large // the heading above the picture: five rows need the height
    readonly property string heading: qsTr("Make yourself comfortable")
    readonly property real pictured: Math.min(contentWidth * 0.42, Theme.Metrics.px(Theme.Metrics.portrait ? 90 : 42)) // width of a picture that does not stand beside the rows
    title: aside ? "" : heading
    Accessible.name: heading

    GridLayout {
        anchors.fill: parent
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.Metrics.px(Theme.Metrics.large ? 12 : 6)
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
                Layout.fillWidth: root.beside && !root.aside // where it is low it is whole, not as wide as the words
                Layout.fillHeight: root.beside
                Layout.minimumHeight: Theme.Metrics.px(26)
                Layout.preferredWidth: root.aside ? Math.min(height * aspect, parent.width) : root.beside ? 1 : root.pictured
                Layout.preferredHeight: root.beside ? -1 : root.pictured / aspect
                source: root.viewModel.picture
                alt: root.viewModel.pictureAlt
                aspect: 720 / 620
                focusX: 0.4
                focusY: 0.9
            }
            ColumnLayout {
                spacing: Theme.Metrics.gapTiny
                Words {
                    Layout.fillWidth: true
                    text: qsTr("Stand up whenever you need to.")
                }
                Words {
                    readonly property int seconds: root.viewModel.secondsUntilCleared
                    readonly property string span: seconds % 60 === 0 ? qsTr("%1 minutes").arg(seconds / 60) : qsTr("%1 seconds").arg(seconds)
                    Layout.fillWidth: true
                    role: "label"
                    color: Theme.Palette.inkQuiet
                    text: qsTr("After %1 without a touch, this screen is cleared.").arg(span)
                }
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
            EaseRow {
                Layout.fillWidth: true
                Layout.fillHeight: true
                appearance: root.looks
                scanning: root.kiosk.scanning
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
