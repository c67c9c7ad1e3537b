pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// The letter pad as a page: its keys shrink to the smallest touch before the page scrolls.
Item {
    id: root
    property alias text: pad.text
    property alias prompt: pad.prompt
    property alias name: pad.name
    property alias language: pad.language
    property alias maximumLength: pad.maximumLength
    signal edited(string text)
    implicitHeight: pad.leastHeight
    onVisibleChanged: if (visible) pad.forceActiveFocus(Qt.OtherFocusReason)

    LetterPad {
        id: pad
        anchors.fill: parent
        onEdited: text => root.edited(text)
    }
}
