pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskScreens
import KioskTheme as Theme

// Who are you, and your PIN: digits first, letters for an administrator's password. Whatever
// fails, the words are the same. The PIN stands here only, and only until it is tried.
KioskPage {
    id: root
    required property StaffModel staff
    readonly property DeskSignInModel door: staff.signIn
    readonly property bool named: door.chosen !== ""
    readonly property bool mayTry: named && door.waitSeconds === 0 && !door.busy
    readonly property SignInText told: SignInText {
        locked: root.door.locked
        refused: root.door.refused
        seconds: root.door.waitSeconds
    }
    property bool letters: false
    property string secret

    function enter(): void {
        if (!mayTry || secret === "")
            return
        const tried = secret
        secret = ""
        door.enter(tried)
    }
    function goBack(): void {
        secret = ""
        if (named && door.names.count > 1)
            door.choose("")
        else
            staff.back()
    }
    component Refusal: DoneNotice {
        icon: "lock"
        attention: true
        role: "button" // grows less than running text: the keys stay in sight
        text: [root.told.refusal, root.told.wait].filter(part => part !== "").join(" ")
    }
    title: named ? qsTr("%1, your PIN or password").arg(door.chosen) : qsTr("Staff: who are you?")
    topBarVisible: false
    scrollable: !named
    backText: qsTr("Back")
    nextVisible: named
    nextIcon: "lock"
    nextText: door.busy ? qsTr("Checking…") : qsTr("Sign in")
    nextEnabled: mayTry && secret !== ""
    skipText: !named ? "" : letters ? qsTr("Use digits") : qsTr("Use letters")
    onBackAsked: goBack()
    onNextAsked: enter()
    onSkipAsked: {
        secret = ""
        letters = !letters
    }
    onNamedChanged: letters = false
    Keys.onEscapePressed: goBack()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.Metrics.gap
        DoneNotice {
            visible: root.door.nobody
            Layout.fillWidth: true
            icon: "info"
            text: qsTr("No staff are set up. IT runs: kiosk staff add")
        }
        DoneNotice {
            visible: root.door.trouble !== ""
            Layout.fillWidth: true
            icon: "warning"
            attention: true
            text: root.door.trouble
        }
        Refusal {
            visible: text !== "" && !entry.roomy
            Layout.fillWidth: true
        }
        EvenGrid {
            visible: !root.named
            Layout.fillWidth: true
            most: 3
            leastCell: Theme.Metrics.px(Theme.Metrics.largeText ? 76 : 52)
            Repeater {
                model: root.door.names
                BigButton {
                    required property string key
                    Layout.fillWidth: true
                    filled: false
                    icon: "person"
                    text: key
                    onActivated: root.door.choose(key)
                }
            }
        }
        Item {
            id: entry
            visible: root.named
            // of the page, not of the pad: what stands above the pad for want of room here makes it lower
            readonly property real under: Math.max(pad.padHeight, Math.min(root.pane.height - root.pane.headRoom, pad.most)) - pad.room.y
            readonly property bool roomy: root.named && pad.displayBeside && !root.letters && beside.implicitHeight <= under
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: root.letters ? (words.item as LetterPad)?.leastHeight ?? 0 : pad.implicitHeight
            Keys.onPressed: event => { // a password that is typed on a keyboard needs no touch before
                if (root.letters || event.modifiers & (Qt.ControlModifier | Qt.AltModifier) || !/^[^\s\d]$/.test(event.text))
                    return
                event.accepted = true
                root.letters = true
                root.secret += event.text
            }
            NumberPad {
                id: pad
                visible: !root.letters
                enabled: root.mayTry
                focus: !root.letters
                readonly property real most: Theme.Metrics.px(rows * 30) + (displayBeside ? 0 : Theme.Metrics.px(24))
                width: parent.width
                height: Math.min(parent.height, most)
                columns: Theme.Metrics.portrait ? 3 : 4
                name: qsTr("Your PIN or password")
                high: true
                open: true
                masked: true
                length: 12
                text: root.secret
                onEdited: text => root.secret = text
                onSubmitted: root.enter()
                onVisibleChanged: if (visible && root.named) forceActiveFocus(Qt.OtherFocusReason)
            }
            Refusal {
                id: beside
                visible: text !== "" && entry.roomy
                x: pad.room.x
                y: pad.y + pad.room.y
                width: pad.room.width
            }
            Loader {
                id: words
                anchors.fill: parent
                active: root.letters && root.named
                onLoaded: (item as Item).forceActiveFocus(Qt.OtherFocusReason)
                sourceComponent: LetterPad {
                    enabled: root.mayTry
                    masked: true
                    maximumLength: 64
                    language: Qt.uiLanguage
                    name: qsTr("Your PIN or password")
                    prompt: qsTr("Your PIN or password")
                    text: root.secret
                    onEdited: text => root.secret = text
                    onSubmitted: root.enter()
                }
            }
        }
    }
}
