pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskScreens
import KioskTheme as Theme

// A bank card's outline, to be made as large as a real one. The buttons stay in their places while
// it grows: an outline that leaves no room beside them goes below.
Item {
    id: root
    required property ScreenSizeModel screen
    readonly property bool stacked: Theme.Metrics.portrait || Theme.Metrics.largeText
    readonly property bool brief: Theme.Metrics.largeText // the card must be seen together with its buttons
    readonly property real column: stacked ? width : Theme.Metrics.px(90)
    readonly property bool beside: !stacked && screen.cardWidth + Theme.Metrics.gapWide + column <= width
    readonly property real below: controls.height + Theme.Metrics.gap

    function perInch(pixels: real, digits: int): string {
        return qsTr("%1 pixels per inch.").arg(Number(pixels).toLocaleString(Qt.locale(), "f", digits))
    }
    function sourceWords(): string {
        switch (screen.source) {
        case "set": return qsTr("The configuration says %1: to change it, write this number there.").arg(screen.inForce)
        case "measured": return screen.kept ? qsTr("Kept: the kiosk uses it from now on.") : qsTr("Measured on %1.").arg(screen.measuredOn)
        case "guessed": return qsTr("Nobody has measured this screen: the kiosk guesses.")
        default: return ""
        }
    }
    implicitHeight: Math.max(controls.height, told.y + told.height, card.y + card.height)

    Rectangle {
        id: card
        x: root.beside ? controls.width + Theme.Metrics.gapWide : 0
        y: root.beside ? 0 : root.below + (root.brief ? 0 : told.height + Theme.Metrics.gap)
        width: root.screen.cardWidth
        height: root.screen.cardHeight
        radius: width * 3.18 / 85.6 // the standard's corner
        color: Theme.Palette.card
        border.width: Theme.Metrics.border
        border.color: Theme.Palette.primary
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Outline of a bank card: 85.60 by 53.98 millimeters")
        Words {
            silent: true
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.Metrics.gap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.Palette.inkQuiet
            role: "label"
            text: "85.60 × 53.98 mm"
        }
    }
    Column {
        id: controls
        width: root.column
        spacing: Theme.Metrics.gap
        Words {
            width: parent.width
            text: qsTr("Lay a bank card flat on the outline. Change the outline until both are the same size.")
        }
        EvenGrid {
            width: parent.width
            most: root.brief ? 4 : 2
            leastCell: Theme.Metrics.px(root.brief ? 26 : 36)
            Repeater {
                model: [
                    { icon: "minus", text: qsTr("Smaller"), steps: 5 },
                    { icon: "plus", text: qsTr("Larger"), steps: 5 },
                    { icon: "minus", text: qsTr("A little smaller"), steps: 0.5 },
                    { icon: "plus", text: qsTr("A little larger"), steps: 0.5 },
                ]
                BigButton {
                    required property var modelData
                    readonly property int digits: modelData.steps < 1 ? 1 : 0
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    filled: false
                    settle: 0 // to touch again and again is how it is used
                    icon: modelData.icon
                    text: root.brief ? Number(modelData.steps).toLocaleString(Qt.locale(), "f", digits) : modelData.text
                    name: modelData.text
                    hint: root.brief ? root.perInch(modelData.steps, digits) : ""
                    onActivated: root.screen.change(modelData.icon === "minus" ? -modelData.steps : modelData.steps)
                }
            }
        }
    }
    Column {
        id: told
        y: root.beside ? card.height + Theme.Metrics.gap : root.below + (root.brief ? card.height + Theme.Metrics.gap : 0)
        x: card.x
        width: root.width - x
        Words {
            width: parent.width
            font.bold: true
            text: root.perInch(root.screen.pixelsPerInch, 1)
        }
        Words {
            width: parent.width
            text: root.sourceWords()
        }
    }
}
