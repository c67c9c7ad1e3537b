pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// Who are you? A name and a PIN; whatever fails, the words are the same.
FocusScope {
    id: root
    required property DeskSignInModel viewModel
    required property string station
    readonly property bool mayTry: viewModel.chosen !== "" && viewModel.waitSeconds === 0 && !viewModel.busy
    readonly property bool narrow: width < 2 * DeskSizes.entry + 3 * DeskSizes.page

    onMayTryChanged: if (mayTry) focusField() // a field that rests lets go of the keyboard

    function enter(): void {
        if (!mayTry || field.text === "")
            return
        const secret = field.text
        field.clear()
        viewModel.enter(secret)
    }
    function focusField(): void {
        field.forceActiveFocus(Qt.OtherFocusReason)
    }
    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, card.height + 2 * DeskSizes.page)
        boundsBehavior: Flickable.StopAtBounds
        Rectangle {
            id: card
            readonly property int inset: DeskSizes.px(32)
            width: Math.min(parent.width - 2 * DeskSizes.page, 2 * DeskSizes.entry + 3 * inset)
            height: head.height + parts.height + 2 * inset + DeskSizes.page
            x: Math.round((parent.width - width) / 2)
            y: Math.round((parent.height - height) / 2)
            radius: DeskSizes.radiusLarge
            color: Theme.Palette.card
            border.width: DeskSizes.line
            border.color: Theme.Palette.hairline
            Column {
                id: head
                x: card.inset
                y: card.inset
                width: parent.width - 2 * x
                spacing: DeskSizes.gapTiny
                DeskText {
                    heading: true
                    width: parent.width
                    text: qsTr("The nurse’s desk")
                    font.bold: true
                    font.pixelSize: DeskSizes.title
                }
                DeskText {
                    width: parent.width
                    text: root.station
                    color: Theme.Palette.inkQuiet
                }
            }
            Item {
                id: parts
                x: card.inset
                y: head.y + head.height + DeskSizes.page
                width: parent.width - 2 * x
                height: Math.max(people.height, entry.height)
                Column {
                    id: people
                    width: Math.round((parent.width - card.inset) / 2)
                    spacing: DeskSizes.gapSmall
                    DeskText {
                        width: parent.width
                        text: qsTr("Your name")
                        font.bold: true
                    }
                    DeskText {
                        visible: root.viewModel.nobody
                        width: parent.width
                        text: qsTr("Nobody can sign in yet. IT adds a member of staff on this machine with:")
                    }
                    DeskText {
                        visible: root.viewModel.nobody
                        width: parent.width
                        text: "kiosk staff add NAME"
                        font.bold: true
                    }
                    Flickable {
                        x: -DeskSizes.gapSmall
                        width: parent.width + 2 * DeskSizes.gapSmall
                        height: Math.min(list.height, entry.height - DeskSizes.target)
                        contentHeight: list.height
                        clip: true
                        boundsBehavior: Flickable.StopAtBounds
                        Column {
                            id: list
                            width: parent.width
                            spacing: DeskSizes.gapSmall
                            padding: DeskSizes.gapSmall
                            leftPadding: 0
                            Repeater {
                                id: names
                                model: root.viewModel.names
                                NameRow {
                                    required property string key
                                    required property bool chosen
                                    required property int index
                                    x: DeskSizes.gapSmall
                                    width: list.width - 2 * DeskSizes.gapSmall
                                    text: key
                                    checked: chosen
                                    onActivated: {
                                        root.viewModel.choose(key)
                                        root.focusField()
                                    }
                                    Keys.onDownPressed: names.itemAt(index + 1)?.forceActiveFocus(Qt.TabFocusReason)
                                    Keys.onUpPressed: names.itemAt(index - 1)?.forceActiveFocus(Qt.TabFocusReason)
                                }
                            }
                        }
                    }
                }
                Column {
                    id: entry
                    x: people.width + card.inset
                    width: people.width
                    spacing: DeskSizes.gap
                    enabled: !root.viewModel.nobody
                    DeskText {
                        width: parent.width
                        text: qsTr("Your PIN or password")
                        font.bold: true
                    }
                    DeskField {
                        id: field
                        focus: true
                        width: parent.width
                        said: qsTr("Your PIN or password")
                        secret: true
                        enabled: root.mayTry
                        maximumLength: 128
                        font.pixelSize: DeskSizes.lead
                        onAccepted: root.enter()
                    }
                    SignInWords {
                        width: parent.width
                        viewModel: root.viewModel
                    }
                    PinPad {
                        width: parent.width
                        enabled: root.mayTry
                        onDigit: digit => field.text += digit
                        onErased: field.text = field.text.slice(0, -1)
                    }
                    DeskButton {
                        width: parent.width
                        filled: true
                        icon: "lock"
                        text: root.viewModel.busy ? qsTr("Checking…") : qsTr("Sign in")
                        enabled: root.mayTry && field.text !== ""
                        onActivated: root.enter()
                    }
                }
            }
        }
    }
}
