pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Up to three options beside staying as things are: the same questions, answered for each.
StepPage {
    id: root
    required property CompareModel viewModel
    readonly property bool chosen: viewModel.chosenCount > 0
    Accessible.name: head.title

    Item {
        id: all
        readonly property real gap: Theme.Metrics.px(Theme.Metrics.large ? 4 : 2)
        anchors.fill: parent
        implicitHeight: root.chosen ? table.y + table.implicitHeight : invitation.y + invitation.implicitHeight

        CompareHead {
            id: head
            width: parent.width
            changeable: root.chosen
            pages: root.chosen ? table.pages : 1
            page: table.page
            onChangeAsked: root.choose()
            onTurnAsked: table.page = (table.page + 1) % table.pages
        }
        CompareTable {
            id: table
            visible: root.chosen
            y: head.height + all.gap
            width: parent.width
            height: parent.height - y
            compare: root.viewModel
            room: root.contentRoom - y
        }
        Column {
            id: invitation
            visible: !root.chosen
            y: head.height + all.gap + Theme.Metrics.gap
            width: parent.width
            spacing: Theme.Metrics.gapWide
            Words {
                width: Math.min(parent.width, Theme.Typography.lead * 28)
                role: "lead"
                text: qsTr("Choose up to %1 options. You will see the same questions answered for each, beside no change for now.").arg(root.viewModel.most)
            }
            BigButton {
                icon: "swap"
                text: qsTr("Choose options")
                onActivated: root.choose()
            }
        }
    }
    function choose(): void {
        chooser.active = true;
        (chooser.item as CompareChooser).opened = true
        root.kiosk.readAloud.showAnew()
    }
    Loader {
        id: chooser
        parent: root
        anchors.fill: parent
        z: 100
        active: false
        sourceComponent: CompareChooser { compare: root.viewModel }
    }
    Connections {
        target: root.kiosk
        function onTurned(): void {
            table.page = 0
            if (chooser.item)
                (chooser.item as CompareChooser).opened = false
        }
    }
}
