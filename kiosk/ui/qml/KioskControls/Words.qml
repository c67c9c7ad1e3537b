pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// All text: one family, wrapped, left aligned, never cut. `rich` allows <b>, <br> and <i>.
Text {
    id: root
    property string role: "body" // small label body lead title display hero bar button
    property bool rich: false
    property bool silent: false // the control around it already says it

    color: Theme.Palette.ink
    font.pixelSize: Theme.Typography.size(role)
    font.bold: role === "button" || Theme.Typography.heading(role)
    lineHeight: Theme.Typography.running(role) ? Theme.Typography.lineRunning : Theme.Typography.lineHeading
    wrapMode: Text.Wrap
    textFormat: rich ? Text.StyledText : Text.PlainText
    Accessible.role: Theme.Typography.heading(role) ? Accessible.Heading : Accessible.StaticText
    Accessible.name: rich ? text.replace(/<[^>]*>/g, " ") : text
    Accessible.ignored: silent
}
