pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// A difference in points on a scale of 0 to 100, between what is measured and who was studied.
Item {
    id: root
    required property DetailModel detail
    readonly property var marks: detail.ruler
    implicitHeight: says.height

    Column {
        id: says
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.Metrics.px(Theme.Metrics.large ? 8 : 4)
        Words {
            width: parent.width
            role: "lead"
            text: root.detail.figureText
        }
        Ruler {
            width: parent.width
            value: root.marks.betterBy ?? 0
            low: root.marks.low ?? 0
            high: root.marks.high ?? 0
            matters: root.marks.matters ?? 0
            endLow: root.marks.lowEnd ?? ""
            endHigh: root.marks.highEnd ?? ""
        }
        Words {
            width: parent.width
            role: Theme.Metrics.large || Theme.Metrics.portrait ? "label" : "small"
            color: Theme.Palette.inkQuiet
            text: root.detail.study
        }
    }
}
