pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A number that is read as an amount: figures of one width.
Text {
    id: root
    property string role: "display"
    property bool silent: false
    property bool strong: role === "button" || Theme.Typography.heading(role)

    color: Theme.Palette.ink
    font.pixelSize: Theme.Typography.size(role)
    font.bold: strong
    font.features: { "tnum": 1 }
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: silent
}
