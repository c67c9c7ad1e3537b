pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskTheme as Theme

// Goals as pictures, and one tile of the same shape for own words.
EvenGrid {
    id: root
    required property ValuesModel values
    leastCell: Theme.Typography.body * 8.4
    signal wordsAsked()

    most: Theme.Metrics.portrait ? 2 : 3

    Repeater {
        model: root.values.goals
        ThumbTile {
            id: tile
            required property var model
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: root.tallest
            text: model.text
            picture: model.picture
            chosen: model.chosen
            onActivated: root.values.pickGoal(tile.model.key)
        }
    }
    ThumbTile {
        readonly property bool alone: root.columns === 2 && root.values.goals.count % 2 === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: root.tallest
        Layout.columnSpan: alone ? 2 : 1
        exclusive: false
        icon: "edit"
        text: root.values.goalWords === "" ? qsTr("In my own words") : root.values.goalWords
        name: root.values.goalWords === "" ? text : qsTr("In my own words: %1").arg(text)
        chosen: root.values.goalWords !== ""
        Accessible.id: chosen ? `personal ${qsTr("In my own words")}` : "" // read on request
        onActivated: root.wordsAsked()
    }
}
