pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Every answer in a plain list, each step open to change, and who gets them.
StepPage {
    id: root
    required property ShareModel viewModel
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText
    // where there is no room for a list that scrolls on its own, the page scrolls
    readonly property real leastList: Theme.Metrics.px(40)
    readonly property real flagRoom: viewModel.flagged ? flag.implicitHeight + Theme.Metrics.gap : 0
    readonly property real leastRoom: flagRoom + (beside ? Math.max(leastList, choice.implicitHeight) : leastList + Theme.Metrics.gap + choice.implicitHeight)
    readonly property bool flows: Theme.Metrics.largeText || leastRoom > contentRoom
    title: qsTr("Check and share")
    subtitle: qsTr("Nothing stays on this tablet.")
    nextText: qsTr("Finish")
    nextIcon: "tick"

    GridLayout {
        anchors.fill: parent
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.Metrics.gapWide
        rowSpacing: Theme.Metrics.gap
        ShareFlag {
            id: flag
            visible: root.viewModel.flagged
            Layout.fillWidth: true
            Layout.columnSpan: root.beside ? 2 : 1
        }
        ScrollPane {
            visible: !root.flows
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: root.leastList
            fillView: false
            ShareList {
                width: parent?.width ?? 0
                model: root.viewModel.rows
                onEditAsked: step => root.viewModel.edit(step)
            }
        }
        ColumnLayout {
            id: choice
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.beside
            Layout.fillHeight: root.beside
            Layout.preferredWidth: root.beside ? Math.round(root.contentWidth * 0.48) : -1
            spacing: Theme.Metrics.gapTouch
            Words {
                Layout.fillWidth: true
                role: root.beside && !Theme.Metrics.large ? "body" : "lead"
                font.bold: true
                text: qsTr("Who gets your answers?")
                Accessible.role: Accessible.Heading
            }
            ChoiceList {
                Layout.fillWidth: true
                name: qsTr("Who gets your answers?")
                model: [
                    { key: "nurse", text: qsTr("Give to my nurse"), detail: qsTr("Your nurse reads it before your visit.") },
                    { key: "print-only", text: qsTr("Only print for me"), detail: root.viewModel.flagged ? qsTr("You get a page. Your nurse only sees your safety answer.") : qsTr("You get a page. Your nurse gets nothing.") }
                ]
                chosen: root.viewModel.given
                onPicked: key => root.viewModel.give(key)
            }
            Item { Layout.fillHeight: root.beside; visible: root.beside }
        }
        Loader {
            Layout.fillWidth: true
            visible: active
            active: root.flows
            sourceComponent: ShareList {
                model: root.viewModel.rows
                onEditAsked: step => root.viewModel.edit(step)
            }
        }
    }
}
