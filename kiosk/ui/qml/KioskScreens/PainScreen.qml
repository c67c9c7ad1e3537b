pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Three numbers from 0 to 10, one a page, then where the pain is.
StepPage {
    id: root
    required property PainModel viewModel
    title: viewModel.question
    subtitle: viewModel.asksPlace ? "" : viewModel.period
    compactHead: Theme.Metrics.tight && !viewModel.asksPlace

    Item {
        visible: !root.viewModel.asksPlace
        anchors.fill: parent
        implicitHeight: strip.implicitHeight + (says.visible ? says.height + Theme.Metrics.gapWide : 0)
        NumberStrip {
            id: strip
            width: parent.width
            y: Math.max(0, (parent.height - parent.implicitHeight) * 0.4)
            cellHeight: Math.max(Theme.Metrics.touch, Theme.Metrics.px(Theme.Metrics.largeText ? 22 : 30))
            name: root.viewModel.question
            lowText: root.viewModel.lowEnd
            highText: root.viewModel.highEnd
            value: root.viewModel.value
            onPicked: number => root.viewModel.pick(number)
        }
        Words {
            id: says
            visible: !Theme.Metrics.largeText && !Theme.Metrics.tight // the strip says it too
            width: parent.width
            y: strip.y + strip.implicitHeight + Theme.Metrics.gapWide
            horizontalAlignment: Text.AlignHCenter
            role: "lead"
            color: root.viewModel.value < 0 ? Theme.Palette.inkQuiet : Theme.Palette.ink
            Accessible.id: root.viewModel.value < 0 ? "" : "personal" // read on request
            text: root.viewModel.value < 0 ? qsTr("Touch a number.") : qsTr("You chose %1.").arg(root.viewModel.value)
        }
    }
    Loader {
        property bool kept: false
        anchors.fill: parent
        visible: root.viewModel.asksPlace
        active: visible || kept
        onLoaded: kept = true
        sourceComponent: ChoiceList {
            name: root.viewModel.question
            model: root.viewModel.places
            readonly property bool listed: Theme.Metrics.portrait && Theme.Metrics.largeText
            columns: listed ? 1 : 3
            leastTileWidth: Theme.Metrics.px(32)
            pictureAbove: !listed
            pictureAspect: 160 / 410
            pictureHeight: Theme.Metrics.px(Theme.Metrics.largeText ? 34 : Theme.Metrics.portrait || Theme.Metrics.large ? 95 : 58)
            chosen: root.viewModel.place
            onPicked: key => root.viewModel.pickPlace(key)
        }
    }
}
