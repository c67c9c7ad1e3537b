pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// The break has begun: the code that brings the visit back, and for how long. The answers have
// left the screens by now; this page goes by itself.
KioskPage {
    id: root
    required property KioskModel kiosk
    readonly property PauseModel pausing: kiosk.pausing
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText
    title: qsTr("Your answers wait for you")
    topBarVisible: false
    scrollable: true
    backText: qsTr("Go on now")
    nextText: qsTr("I have it")
    nextIcon: "tick"
    onBackAsked: pausing.goOn()
    onNextAsked: pausing.leave()
    Keys.onEscapePressed: pausing.leave()

    GridLayout {
        width: parent?.width ?? 0
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.Metrics.gapWide
        rowSpacing: Theme.Metrics.gap
        DoneNotice {
            visible: root.pausing.flagged
            Layout.columnSpan: root.beside ? 2 : 1
            Layout.fillWidth: true
            icon: "warning"
            attention: true
            text: qsTr("Please tell the front desk now what you said yes to.")
        }
        ColumnLayout {
            Layout.fillWidth: !root.beside
            Layout.preferredWidth: root.beside ? Math.round(root.contentWidth * 0.4) : -1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.Metrics.gap
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: inside.height + 2 * (Theme.Metrics.largeText ? Theme.Metrics.gap : Theme.Metrics.gapWide)
                radius: Theme.Metrics.radiusLarge
                color: Theme.Palette.card
                border.width: Theme.Metrics.borderThick
                border.color: Theme.Palette.primary
                Accessible.role: Accessible.StaticText
                Accessible.id: "personal " + qsTr("To hear your code, touch Read aloud.")
                Accessible.name: qsTr("Your code: %1").arg(root.pausing.code.split("").join(" "))
                Column {
                    id: inside
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.Metrics.gap
                    Words {
                        silent: true
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: qsTr("Your code")
                    }
                    Figures {
                        silent: true
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        role: "hero"
                        font.pixelSize: Math.min(Theme.Typography.hero, width / 4.2)
                        font.letterSpacing: Theme.Metrics.px(3)
                        leftPadding: Theme.Metrics.px(3)
                        text: root.pausing.code
                    }
                }
            }
            BigButton {
                visible: root.kiosk.readAloud.available
                filled: false
                Layout.fillWidth: true
                icon: root.kiosk.readAloud.reading ? "stop" : "speaker"
                text: root.kiosk.readAloud.reading ? qsTr("Stop reading") : qsTr("Read aloud")
                onActivated: root.kiosk.readAloud.toggle()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.Metrics.gap
            Words {
                Layout.fillWidth: true
                role: root.beside ? "lead" : "body"
                font.bold: true
                text: qsTr("Write it down or remember it.")
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Your answers wait %1 minutes. To come back, touch “%2” on the first screen.").arg(root.pausing.minutes).arg(qsTr("Come back to my visit"))
            }
            Words {
                Layout.fillWidth: true
                text: root.pausing.flagged ? qsTr("Your nurse sees your safety answer now.")
                    : qsTr("If you do not come back, your nurse gets your answers only if you said yes.")
            }
            Words {
                Layout.fillWidth: true
                role: "label"
                color: Theme.Palette.inkQuiet
                text: qsTr("This screen clears itself in %1 s.").arg(root.pausing.secondsLeft)
            }
        }
    }
}
