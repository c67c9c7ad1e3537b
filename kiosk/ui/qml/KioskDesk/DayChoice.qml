pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// Which day: one back, one on, today, or any.
Item {
    id: root
    required property DeskVisitsModel viewModel
    readonly property bool anyDay: viewModel.daysAgo < 0
    readonly property string shown: anyDay ? qsTr("Any day") : viewModel.daysAgo === 0 ? qsTr("Today")
        : viewModel.daysAgo === 1 ? qsTr("Yesterday") : Said.day(viewModel.day)
    implicitHeight: row.height

    Item {
        id: row
        width: parent.width
        height: Math.max(back.height, words.height)
        DeskButton {
            id: back
            icon: "back"
            name: qsTr("The day before")
            anchors.verticalCenter: parent.verticalCenter
            onActivated: root.viewModel.turnDay(-1)
        }
        DeskText {
            id: words
            x: back.width + DeskSizes.gapTiny
            width: on.x - x - DeskSizes.gapTiny
            horizontalAlignment: Text.AlignHCenter
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            text: root.shown
        }
        DeskButton {
            id: on
            icon: "next"
            name: qsTr("The day after")
            enabled: root.viewModel.daysAgo > 0
            x: other.x - width - DeskSizes.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            onActivated: root.viewModel.turnDay(1)
        }
        DeskButton {
            id: other
            readonly property bool toToday: root.anyDay || root.viewModel.daysAgo > 0
            text: toToday ? qsTr("Today") : qsTr("Any day")
            name: toToday ? qsTr("Show today") : qsTr("Show any day")
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            onActivated: toToday ? root.viewModel.showToday() : root.viewModel.showAnyDay()
        }
    }
}
