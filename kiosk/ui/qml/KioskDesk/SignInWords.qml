pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls

// Why sign-in does not go on.
Column {
    id: root
    required property DeskSignInModel viewModel
    readonly property SignInText told: SignInText {
        locked: root.viewModel.locked
        refused: root.viewModel.refused
        seconds: root.viewModel.waitSeconds
    }
    spacing: DeskSizes.gapSmall

    DeskNotice {
        width: parent.width
        closable: false
        text: Mishap.sentence(root.viewModel.troubleKind)
        detail: root.viewModel.trouble
    }
    DeskNotice {
        width: parent.width
        closable: false
        text: root.viewModel.noSheets ? qsTr("This sign-in is for the kiosks’ settings. It opens no sheets.") : root.told.refusal
    }
    DeskText {
        visible: text !== ""
        width: parent.width
        font.bold: true
        text: root.told.wait
    }
}
