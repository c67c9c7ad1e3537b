pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// The nurse's block to fill in: ticks, a note, initials.
Column {
    id: root
    required property DeskReviewModel viewModel
    spacing: DeskSizes.gapTiny

    DeskText {
        heading: true
        width: parent.width
        text: qsTr("What you did")
        font.bold: true
        font.pixelSize: DeskSizes.lead
    }
    DeskText {
        visible: root.viewModel.reviewed
        width: parent.width
        font.pixelSize: DeskSizes.label
        color: Theme.Palette.inkQuiet
        text: Said.next("reviewed", "", root.viewModel.reviewedBy, root.viewModel.reviewedAt)
    }
    Repeater {
        model: root.viewModel.ticks
        DeskCheck {
            required property string key
            required property bool chosen
            width: root.width
            text: Said.tick(key)
            checked: chosen
            onActivated: root.viewModel.flip(key)
        }
    }
    Item {
        width: parent.width
        height: noteWords.height + DeskSizes.gapSmall
        DeskText {
            id: noteWords
            silent: true
            y: DeskSizes.gapSmall
            text: qsTr("Note")
            font.bold: true
        }
        DeskText {
            anchors { right: parent.right; baseline: noteWords.baseline }
            font.pixelSize: DeskSizes.small
            color: Theme.Palette.inkQuiet
            text: qsTr("%1 of %2", "characters").arg(root.viewModel.note.length).arg(root.viewModel.noteLength)
            Accessible.name: qsTr("%1 of %2 characters").arg(root.viewModel.note.length).arg(root.viewModel.noteLength)
        }
    }
    DeskNote {
        width: parent.width
        said: qsTr("Note")
        text: root.viewModel.note
        onTyped: text => root.viewModel.setNote(text)
    }
    Item {
        width: parent.width
        height: initials.height + DeskSizes.gapSmall
        DeskText {
            silent: true
            text: qsTr("Your initials")
            font.bold: true
            width: initials.x - DeskSizes.gapSmall
            anchors.verticalCenter: initials.verticalCenter
        }
        DeskField {
            id: initials
            y: DeskSizes.gapSmall
            anchors.right: parent.right
            width: DeskSizes.type(90)
            said: qsTr("Your initials")
            maximumLength: root.viewModel.initialsLength
            onTyped: text => {
                root.viewModel.setInitials(text)
                put(root.viewModel.initials)
            }
            Component.onCompleted: put(root.viewModel.initials)
            Connections {
                target: root.viewModel
                function onChanged(): void {
                    initials.put(root.viewModel.initials)
                }
            }
        }
    }
}
