pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// Which day: one back, one on, today, or any; this last in a line of its own where the day would be broken.
Item {
    id: root
    required property DeskVisitsModel viewModel
    readonly property bool anyDay: viewModel.daysAgo < 0
    readonly property string shown: anyDay ? qsTr("Any day") : viewModel.daysAgo === 0 ? qsTr("Today")
        : viewModel.daysAgo === 1 ? qsTr("Yesterday") : Said.day(viewModel.day)
    readonly property bool tight: words.implicitWidth > width - back.width - on.width - other.width - 2 * DeskSizes.gapTiny - DeskSizes.gapSmall
    implicitHeight: row.height + (tight ? DeskSizes.gapSmall + other.height : 0)

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
            x: (root.tight ? row.width : other.x - DeskSizes.gapSmall) - width
            anchors.verticalCenter: parent.verticalCenter
            onActivated: root.viewModel.turnDay(1)
        }
        DeskButton {
            id: other
            readonly property bool toToday: root.anyDay || root.viewModel.daysAgo > 0
            text: toToday ? qsTr("Today") : qsTr("Any day")
            name: toToday ? qsTr("Show today") : qsTr("Show any day")
            anchors.right: parent.right
            y: root.tight ? row.height + DeskSizes.gapSmall : (row.height - height) / 2
            onActivated: toToday ? root.viewModel.showToday() : root.viewModel.showAnyDay()
        }
    }
}
