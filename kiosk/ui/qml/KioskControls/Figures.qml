pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A number that is read as an amount: figures of one width, the zero without a slash.
Text {
    id: root
    property string role: "display"
    property bool silent: false
    property bool strong: role === "button" || Theme.Typography.heading(role)

    color: Theme.Palette.ink
    font.family: Theme.Typography.figureFamily
    font.pixelSize: Math.round(Theme.Typography.size(role) * Theme.Typography.figureRatio)
    font.bold: strong
    font.features: { "tnum": 1 }
    font.variableAxes: { "wght": strong ? 700 : 400 } // the family is one variable font
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: silent
}
