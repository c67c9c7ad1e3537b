pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Digits and Erase with the number above or beside them: visit code, staff PIN. Takes a keyboard's digits too.
FocusScope {
    id: root
    property string text
    property int length: 6 // at most so many digits
    property bool masked: false // dots, and never spoken
    property bool open: false // numbers of any length: one field instead of a box a digit
    property bool high: false // beside the keys the number stands at the top, over what its page puts under it
    property string name: qsTr("Number pad")
    property int columns: 3 // 4 makes it flat: three rows, Erase and 0 at the side
    readonly property real leastPad: columns * Theme.Metrics.touch + (columns - 1) * gap
    property bool displayBeside: !Theme.Metrics.portrait && leastPad <= (width - Theme.Metrics.gapWide) * 0.58
    readonly property var signs: columns === 4
        ? ["1", "2", "3", "erase", "4", "5", "6", "", "7", "8", "9", "0"]
        : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]
    readonly property int rows: signs.length / columns
    readonly property real gap: Theme.Metrics.gapTouch
    readonly property real padRoom: displayBeside ? (width - Theme.Metrics.gapWide) * 0.58 : width
    readonly property real keyWidth: Math.min(Theme.Metrics.px(34), (padRoom - (columns - 1) * gap) / columns)
    readonly property real keyHeight: Math.max(Theme.Metrics.touch, Math.min(Theme.Metrics.px(26),
        (height - (displayBeside ? 0 : display.height + gap) - (rows - 1) * gap) / rows))
    readonly property rect room: Qt.rect(display.x, display.y + display.height + gap, display.width,
        Math.max(0, height - display.y - display.height - gap)) // under the display, where it stands beside the keys
    readonly property real padHeight: rows * Theme.Metrics.touch + (rows - 1) * gap

    signal edited(string text)
    signal submitted()

    implicitWidth: Theme.Metrics.px(displayBeside ? 180 : 110)
    implicitHeight: displayBeside ? Math.max(padHeight, display.implicitHeight) : padHeight + gap + display.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function type(digit: string): void {
        if (text.length < length)
            edited(text + digit)
    }
    function erase(): void {
        if (text.length > 0)
            edited(text.slice(0, -1))
    }
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (/^[0-9]$/.test(event.text))
            type(event.text)
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            erase()
        else if (enter)
            submitted()
        else
            return
        event.accepted = true
    }

    DigitDisplay {
        id: display
        text: root.text
        length: root.length
        masked: root.masked
        open: root.open
        width: root.displayBeside ? root.width - keys.width - Theme.Metrics.gapWide : keys.width
        x: root.displayBeside ? 0 : keys.x
        y: root.displayBeside && !root.high ? (keys.height - height) / 2 : 0
    }
    Grid {
        id: keys
        columns: root.columns
        spacing: root.gap
        x: root.displayBeside ? root.width - width : (root.width - width) / 2
        y: root.displayBeside ? 0 : display.height + root.gap
        Repeater {
            model: root.signs
            PadKey {
                id: key
                required property string modelData
                readonly property bool erases: modelData === "erase"
                readonly property bool blank: modelData === ""
                width: root.keyWidth
                height: root.keyHeight
                opacity: blank ? 0 : 1
                enabled: !blank && (erases ? root.text.length > 0 : root.text.length < root.length)
                Accessible.ignored: blank
                role: "title"
                text: erases ? "" : modelData
                icon: erases ? "erase" : ""
                name: erases ? qsTr("Erase") : modelData
                onActivated: erases ? root.erase() : root.type(key.modelData)
            }
        }
    }
}
