pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// The letter pad as a page: its keys shrink to the smallest touch before the page scrolls. It is
// made when it is shown, a frame after the page, and let go with it: forty keys are six megabytes.
Item {
    id: root
    property string text
    property string prompt
    property string name
    property string language: "en"
    property int maximumLength: 200
    signal edited(string text)
    implicitHeight: (pad.item as LetterPad)?.leastHeight ?? 0

    Loader {
        id: pad
        anchors.fill: parent
        active: root.visible
        asynchronous: true
        onLoaded: (item as Item).forceActiveFocus(Qt.OtherFocusReason)
        sourceComponent: LetterPad {
            text: root.text
            prompt: root.prompt
            name: root.name
            language: root.language
            maximumLength: root.maximumLength
            onEdited: text => root.edited(text)
        }
    }
}
