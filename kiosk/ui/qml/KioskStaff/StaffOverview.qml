pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskScreens
import KioskTheme as Theme

// The duties of this member's role, one large button each.
EvenGrid {
    id: root
    required property StaffAreaModel area
    most: 3
    leastCell: Theme.Metrics.px(Theme.Metrics.largeText ? 90 : 58)

    function wordsOf(duty: string): string {
        switch (duty) {
        case "exit": return qsTr("Exit the kiosk")
        case "restart": return qsTr("Restart the kiosk")
        case "settings": return qsTr("Settings")
        case "export": return qsTr("Export again")
        case "diagnostics": return qsTr("Diagnostics")
        case "content": return qsTr("Content versions")
        case "screen-size": return qsTr("Screen size")
        default: return qsTr("Support bundle")
        }
    }
    function iconOf(duty: string): string {
        switch (duty) {
        case "exit": return "close"
        case "restart": return "replay"
        case "settings": return "info"
        case "export": return "print"
        case "diagnostics": return "search"
        case "content": return "text"
        case "screen-size": return "card"
        default: return "copy"
        }
    }
    Repeater {
        model: root.area.duties
        BigButton {
            required property string modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            filled: false
            icon: root.iconOf(modelData)
            text: root.wordsOf(modelData)
            onActivated: root.area.open(modelData)
        }
    }
}
