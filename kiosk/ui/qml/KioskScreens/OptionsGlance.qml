pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Every option as a card of the same shape, in the pack's order.
EvenGrid {
    id: root
    required property OptionsModel options
    leastCell: Theme.Typography.label * 10.5
    most: Theme.Metrics.portrait ? 2 : 3
    columnSpacing: Theme.Metrics.px(Theme.Metrics.large ? 5 : 3)
    rowSpacing: Theme.Metrics.px(Theme.Metrics.large ? 5 : 3)

    Repeater {
        model: root.options.cards
        OptionCard {
            id: card
            required property var model
            required property int index
            readonly property bool alone: root.columns === 2 && index === root.options.cards.count - 1 && index % 2 === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: root.tallest
            Layout.columnSpan: alone ? 2 : 1
            share: Theme.Metrics.large ? 0.38 : alone ? 0.2 : 0.27
            text: Theme.Metrics.large ? model.name : model.shortName
            name: mark === "" ? model.name : qsTr("%1. %2").arg(model.name).arg(markText)
            detail: model.line
            hint: text === model.name ? detail : text + ". " + detail // what is written can be spoken to
            picture: model.picture
            focusX: model.focusX
            focusY: model.focusY
            mark: model.mark === "maybe" ? "maybe" : model.mark === "not-for-me" ? "no" : model.tried !== "" ? "tried" : ""
            markText: mark === "maybe" ? qsTr("Maybe") : mark === "no" ? qsTr("Not for me") : mark === "tried" ? qsTr("Tried before") : ""
            onActivated: root.options.look(card.model.key)
        }
    }
}
