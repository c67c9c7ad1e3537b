pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// One visit of the list.
DeskPress {
    id: root
    required property string key
    required property string code
    required property string day
    required property string time
    required property string state_ // not Item's own state
    required property string alert
    required property string flags
    required property string outcome
    required property string reason
    required property int stage
    required property string language
    required property string kiosk
    required property string reviewedBy
    required property string reviewedAt
    property bool chosen: false
    property bool dated: false
    readonly property string when: dated ? qsTr("%1, %2", "a day and a time").arg(Said.day(day)).arg(time) : time
    readonly property string about: qsTr("%1 · %2").arg(Said.completion(outcome, reason, stage)).arg(language)
    readonly property string next: Said.next(state_, alert, reviewedBy, reviewedAt)

    name: [Said.code(code), pill.text, about, next, kiosk, when].join(". ")
    implicitHeight: lines.implicitHeight + 2 * DeskSizes.px(9)
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: chosen

    Rectangle {
        anchors.fill: parent
        radius: DeskSizes.radius
        color: root.chosen ? Theme.Palette.chosen : root.hovered || root.down ? Theme.Palette.cardPressed : Theme.Palette.card
        border.width: root.chosen ? DeskSizes.px(3) : DeskSizes.line
        border.color: root.chosen ? Theme.Palette.chosenEdge : Theme.Palette.hairline
    }
    Column {
        id: lines
        x: DeskSizes.gap
        y: DeskSizes.px(9)
        width: parent.width - 2 * x
        spacing: DeskSizes.gapTiny
        Item {
            width: parent.width
            height: Math.max(codeWords.height, timeWords.height)
            DeskText {
                id: codeWords
                silent: true
                width: parent.width - timeWords.width - DeskSizes.gapSmall
                text: Said.code(root.code)
                font.bold: true
                font.pixelSize: DeskSizes.lead
            }
            DeskText {
                id: timeWords
                silent: true
                anchors { right: parent.right; baseline: codeWords.baseline }
                wrapMode: Text.NoWrap
                text: qsTr("%1 · %2").arg(root.kiosk).arg(root.when)
                font.pixelSize: DeskSizes.label
                color: Theme.Palette.inkQuiet
            }
        }
        FlagPill {
            id: pill
            width: parent.width
            alert: root.alert
            flags: root.flags
        }
        DeskText {
            silent: true
            width: parent.width
            text: root.about
            font.pixelSize: DeskSizes.label
            color: Theme.Palette.inkQuiet
        }
        DeskText {
            silent: true
            width: parent.width
            text: root.next
            font.bold: true
            font.pixelSize: DeskSizes.label
        }
    }
}
