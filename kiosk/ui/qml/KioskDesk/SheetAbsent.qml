pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Where a sheet would lie: why there is none.
Column {
    id: root
    required property DeskSheetModel viewModel
    readonly property string state_: viewModel.state
    spacing: DeskSizes.gap

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.state_ === "trouble" ? "warning" : root.state_ === "not-shared" ? "lock" : root.state_ === "opening" || root.state_ === "gone" ? "clock" : "person"
        size: DeskSizes.type(40)
        color: Theme.Palette.inkQuiet
    }
    DeskText {
        heading: true
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        font.bold: true
        font.pixelSize: DeskSizes.lead
        text: {
            switch (root.state_) {
            case "opening": return qsTr("Opening…")
            case "not-shared": return qsTr("The patient did not agree to share")
            case "gone": return qsTr("This sheet is no longer kept")
            case "trouble": return qsTr("This sheet cannot be shown now")
            default: return qsTr("Choose a visit on the left")
            }
        }
    }
    DeskText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        color: Theme.Palette.inkQuiet
        visible: text !== ""
        text: {
            switch (root.state_) {
            case "not-shared": return qsTr("There is no sheet for the nurse, and no red flag. Please ask the patient.")
            case "gone": return qsTr("Its time is over: neither the file nor the answers are kept. The printed sheet is what is left.")
            case "trouble": return Mishap.sentence(root.viewModel.troubleKind)
            case "": return qsTr("Red flags stand on top. The sheet opens here.")
            default: return ""
            }
        }
    }
    DeskText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        color: Theme.Palette.inkQuiet
        font.pixelSize: DeskSizes.small
        visible: root.state_ === "trouble" && text !== ""
        text: root.viewModel.trouble
    }
    DeskButton {
        visible: root.state_ === "trouble"
        anchors.horizontalCenter: parent.horizontalCenter
        icon: "replay"
        text: qsTr("Try again")
        onActivated: root.viewModel.tryAgain()
    }
}
