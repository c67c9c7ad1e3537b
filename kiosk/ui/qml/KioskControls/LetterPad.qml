pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A calm letter pad for one free line. Touch or a real keyboard; nothing is suggested or learned.
FocusScope {
    id: root
    property string text
    property int maximumLength: 200
    property string language: "en" // "es" adds ñ and the accented letters
    property bool alphabetical: false
    property bool masked: false // a password: dots, and no capital that nobody asked for
    property string prompt: qsTr("Write here")
    property string name: prompt
    property bool shifted: text === "" && !masked // a line begins with a capital
    property string page: "letters" // letters, numbers, accents
    property real room: 0 // what its page shows at once, where two lines shall be seen if they can be
    property real heading: 0 // what of it a heading takes that scrolls along

    readonly property bool narrow: width < 10 * Theme.Metrics.touchFloor + 9 * gap
    readonly property int lines: layouts.letters.length + 1
    readonly property var layouts: masked ? LetterRows.plainRows(narrow) : LetterRows.rowsFor(language, alphabetical, narrow)
    readonly property bool hasAccents: layouts.accents.length > 0
    readonly property var rows: layouts[page]
    readonly property int widest: layouts.widest
    readonly property real gap: Theme.Metrics.gapSmall
    readonly property real keyWidth: (width - (widest - 1) * gap) / widest
    readonly property real keyHeight: Math.max(Theme.Metrics.touchFloor,
        Math.min(Theme.Metrics.px(20), (height - line.implicitHeight - lines * gap) / lines))
    readonly property real leastHeight: line.implicitHeight + lines * (gap + Theme.Metrics.touchFloor)
    readonly property bool full: text.length >= maximumLength

    signal edited(string text)
    signal submitted()

    implicitWidth: Theme.Metrics.px(190)
    implicitHeight: line.implicitHeight + lines * (gap + Theme.Metrics.touchSecondary)
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function type(sign: string): void {
        if (full)
            return
        shifted = !masked && /[.!?¿¡]$/.test(sign)
        edited((text + sign).slice(0, maximumLength))
    }
    function erase(): void {
        edited(Array.from(text).slice(0, -1).join(""))
    }
    function isSign(event: KeyEvent): bool { // Ctrl+V is none; AltGr, which some systems call Ctrl+Alt, makes some
        const held = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)
        return (held === 0 || held === (Qt.ControlModifier | Qt.AltModifier))
            && event.text !== "" && !/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(event.text)
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            erase()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            submitted()
        else if (isSign(event))
            type(event.text)
        else
            return
        event.accepted = true
    }

    WritingLine {
        id: line
        width: parent.width
        text: root.text
        prompt: root.prompt
        masked: root.masked
        maximumLength: root.maximumLength
        readonly property real spare: root.room - root.lines * (root.gap + Theme.Metrics.touchFloor)
        fills: root.heading > 0 && spare - root.heading < least // the heading goes up then, and no half of it stays
        room: fills ? spare : spare - root.heading
        height: Math.max(implicitHeight, Math.min(Theme.Metrics.px(45), root.height - keys.height - root.gap))
    }
    Column {
        id: keys
        y: line.height + root.gap
        width: parent.width
        spacing: root.gap
        Repeater {
            model: root.rows
            LetterRow {
                required property string modelData
                required property int index
                anchors.horizontalCenter: parent?.horizontalCenter
                signs: modelData
                upper: root.shifted
                spacing: root.gap
                keyWidth: root.keyWidth
                keyHeight: root.keyHeight
                last: index === root.rows.length - 1
                open: !root.full
                mayErase: root.text.length > 0
                shiftable: root.page !== "numbers"
                onTyped: sign => root.type(sign)
                onShiftAsked: root.shifted = !root.shifted
                onEraseAsked: root.erase()
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.gap
            PadKey {
                width: root.keyWidth * 2 + root.gap
                height: root.keyHeight
                role: "button"
                text: root.page === "numbers" ? "ABC" : "123"
                name: root.page === "numbers" ? qsTr("Letters") : qsTr("Numbers and signs")
                onActivated: root.page = root.page === "numbers" ? "letters" : "numbers"
            }
            PadKey {
                visible: root.hasAccents
                width: root.keyWidth * 2 + root.gap
                height: root.keyHeight
                role: "button"
                text: root.page === "accents" ? "ABC" : root.masked ? "< @ >" : "á ñ ¿"
                name: root.page === "accents" ? qsTr("Letters") : root.masked ? qsTr("More signs") : qsTr("Letters with accents")
                onActivated: root.page = root.page === "accents" ? "letters" : "accents"
            }
            PadKey {
                readonly property int keysLeft: root.widest - (root.hasAccents ? 4 : 2)
                width: root.keyWidth * keysLeft + root.gap * (keysLeft - 1)
                height: root.keyHeight
                role: "button"
                enabled: !root.full
                text: qsTr("Space")
                onActivated: root.type(" ")
            }
        }
    }
}
