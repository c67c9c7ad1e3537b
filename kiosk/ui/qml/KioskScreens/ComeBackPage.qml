pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Which visit is yours? Its code brings it back. Whatever was wrong with a code, the words are the same.
KioskPage {
    id: root
    required property KioskModel kiosk
    readonly property PauseModel pausing: kiosk.pausing
    readonly property bool whole: typed.length === pausing.length
    property string typed

    function tryIt(): void {
        if (!whole || pausing.restSeconds > 0)
            return
        const code = typed
        typed = ""
        pad.forceActiveFocus(Qt.OtherFocusReason) // for who types another
        pausing.tryCode(code)
    }
    title: qsTr("Come back to my visit")
    subtitle: Theme.Metrics.portrait || !Theme.Metrics.largeText ? qsTr("What is your code?") : ""
    topBarVisible: false
    nextText: qsTr("Come back")
    nextEnabled: whole && pausing.restSeconds === 0 && !pausing.fetching
    onBackAsked: pausing.leave()
    onNextAsked: tryIt()
    Keys.onEscapePressed: pausing.leave()

    CodePad {
        id: pad
        anchors.fill: parent
        focus: true
        name: qsTr("Your code")
        signs: root.pausing.signs
        length: root.pausing.length
        resting: root.pausing.restSeconds > 0 || root.pausing.fetching
        text: root.typed
        told: root.pausing.restSeconds > 0 ? qsTr("That did not work. Please try again in %1 s, or ask at the front desk.").arg(root.pausing.restSeconds)
            : root.pausing.wrong ? qsTr("No visit waits with that code. Please look again.")
            : qsTr("Lost your code? Please ask at the front desk.")
        wrong: root.pausing.restSeconds > 0 || root.pausing.wrong
        onEdited: text => {
            root.typed = text
            root.pausing.correct()
        }
        onSubmitted: root.tryIt()
    }
}
