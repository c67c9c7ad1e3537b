pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// All text of the desk: wrapped, never cut.
Text {
    id: root
    property bool heading: false
    property bool silent: false // the control around it already says it

    color: Theme.Palette.ink
    font.pixelSize: DeskSizes.body
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: silent
}
