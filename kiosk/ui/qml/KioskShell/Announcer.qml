pragma ComponentBehavior: Bound
import QtQuick
import KioskScreens

// Tells a screen reader that a page has turned. Sheets and trouble tell of themselves.
Item {
    id: root
    required property StepPage page
    property string where

    Accessible.ignored: true // it speaks, and is nothing that could be read

    function tell(): void {
        soon.restart()
    }
    Timer { // the page's own words have changed by then
        id: soon
        interval: 0
        onTriggered: if (root.page) {
            const heading = root.page.Accessible.name
            root.Accessible.announce((heading + (/[.?!]$/.test(heading) ? " " : ". ") + root.where).trim())
        }
    }
}
