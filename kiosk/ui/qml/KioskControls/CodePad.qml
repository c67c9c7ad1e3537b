pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A code of a few signs: only the keys that it can have, its places above or beside them, and a
// line that tells what came of it. Takes a keyboard's letters and digits too.
FocusScope {
    id: root
    property string text
    property int length: 4
    property list<string> signs
    property string name: qsTr("Your code")
    property string told
    property bool wrong: false
    property bool resting: false // nothing can be typed

    readonly property bool beside: !Theme.Metrics.portrait
    readonly property int columns: 6
    readonly property int rows: Math.ceil((signs.length + 1) / columns)
    readonly property real gap: Theme.Metrics.gapTouch
    readonly property real padRoom: beside ? Math.round((width - Theme.Metrics.gapWide) * 0.6) : width
    readonly property real keyWidth: Math.floor((padRoom - (columns - 1) * gap) / columns)
    readonly property real keyHeight: Math.max(Theme.Metrics.touchSecondary, Math.min(Theme.Metrics.px(22),
        (height - (beside ? 0 : says.height + Theme.Metrics.gapWide) - (rows - 1) * gap) / rows))
    readonly property real padHeight: rows * Theme.Metrics.touchSecondary + (rows - 1) * gap

    signal edited(string text)
    signal submitted()

    implicitWidth: Theme.Metrics.px(beside ? 190 : 110)
    implicitHeight: beside ? Math.max(padHeight, says.height) : padHeight + Theme.Metrics.gapWide + says.height
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function type(sign: string): void {
        if (!resting && text.length < length && signs.includes(sign))
            edited(text + sign)
    }
    function erase(): void {
        if (text.length > 0)
            edited(text.slice(0, -1))
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            erase()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            submitted()
        else if (/^[0-9A-Za-z]$/.test(event.text))
            type(event.text.toUpperCase())
        else
            return
        event.accepted = true
    }

    Column {
        id: says
        width: root.beside ? root.width - root.padRoom - Theme.Metrics.gapWide : root.width
        y: root.beside ? Math.max(0, (keys.height - height) / 2) : 0
        spacing: Theme.Metrics.gap
        DigitDisplay {
            width: parent.width
            text: root.text
            length: root.length
        }
        Words {
            width: parent.width
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            role: root.beside && Theme.Metrics.largeText ? "label" : "body"
            font.bold: root.wrong
            text: root.told
            Accessible.role: root.wrong ? Accessible.AlertMessage : Accessible.StaticText
        }
    }
    Grid {
        id: keys
        x: root.beside ? root.width - root.padRoom : 0
        y: root.beside ? 0 : says.height + Theme.Metrics.gapWide
        columns: root.columns
        spacing: root.gap
        Repeater {
            model: [...root.signs, "erase"]
            PadKey {
                required property string modelData
                readonly property bool erases: modelData === "erase"
                width: root.keyWidth
                height: root.keyHeight
                enabled: erases ? root.text.length > 0 : !root.resting && root.text.length < root.length
                text: erases ? "" : modelData
                icon: erases ? "erase" : ""
                name: erases ? qsTr("Erase") : modelData
                onActivated: erases ? root.erase() : root.type(modelData)
            }
        }
    }
}
