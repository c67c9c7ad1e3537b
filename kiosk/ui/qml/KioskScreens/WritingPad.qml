pragma ComponentBehavior: Bound
import QtQuick
import KioskControls

// The letter pad as a page: its keys shrink to the smallest touch before the page scrolls. It is
// made when it is shown, a frame after the page, and let go with it: forty keys are six megabytes.
// Its keys are made one by one, and the page then judges whether it scrolls. All that moves them:
// a touch would type another letter than the eye saw. So the pad is there when it stands.
Item {
    id: root
    required property bool judged // its page has judged whether it scrolls
    required property real room // what its page shows at once
    required property real heading // what of it a heading takes that scrolls along
    property string text
    property string prompt
    property string name
    property string language: "en"
    property int maximumLength: 200
    readonly property bool made: pad.status === Loader.Ready && judged
    property bool standing: false
    signal edited(string text)
    implicitHeight: (pad.item as LetterPad)?.leastHeight ?? 0
    onVisibleChanged: standing = false
    onStandingChanged: if (standing) (pad.item as Item).forceActiveFocus(Qt.OtherFocusReason)

    Loader {
        id: pad
        anchors.fill: parent
        visible: root.standing
        active: root.visible
        asynchronous: true
        sourceComponent: LetterPad {
            room: root.room
            heading: root.heading
            text: root.text
            prompt: root.prompt
            name: root.name
            language: root.language
            maximumLength: root.maximumLength
            onEdited: text => root.edited(text)
        }
    }
    FrameAnimation { // what was laid out and judged in one frame stands in the next
        property int still: 0
        running: root.visible && !root.standing
        onRunningChanged: still = 0
        onTriggered: {
            still = root.made ? still + 1 : 0
            root.standing = still > 1
        }
    }
}
