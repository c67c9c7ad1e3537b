pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// Whether, how fast and how loud the screens are read. A new pace or volume is heard at once.
Column {
    id: root
    required property ReadAloudModel readAloud
    signal againAsked()
    spacing: Theme.Metrics.gap

    LookRow {
        width: parent.width
        height: implicitHeight
        caption: qsTr("Read aloud")
        LookTile {
            exclusive: false
            icon: "speaker"
            text: qsTr("Every page")
            hint: qsTr("Reads each new page.")
            chosen: root.readAloud.everyPage
            onActivated: root.readAloud.toggleOn()
        }
        LookTile {
            icon: "replay"
            text: qsTr("Read it again")
            hint: qsTr("Closes this and reads the page.")
            Accessible.role: Accessible.Button
            Accessible.checkable: false
            onActivated: root.againAsked()
        }
    }
    LookRow {
        width: parent.width
        height: implicitHeight
        caption: qsTr("Speed")
        Repeater {
            model: root.readAloud.rates
            LookTile {
                required property string modelData
                text: modelData === "slow" ? qsTr("Slow") : modelData === "fast" ? qsTr("Fast") : qsTr("Usual", "speed of the voice")
                chosen: root.readAloud.rate === modelData
                onActivated: root.readAloud.setRate(modelData)
            }
        }
    }
    LookRow {
        width: parent.width
        height: implicitHeight
        caption: qsTr("Volume")
        Repeater {
            model: root.readAloud.volumes
            LookTile {
                required property string modelData
                text: modelData === "soft" ? qsTr("Soft") : modelData === "loud" ? qsTr("Loud") : qsTr("Usual", "volume of the voice")
                chosen: root.readAloud.volume === modelData
                onActivated: root.readAloud.setVolume(modelData)
            }
        }
    }
}
