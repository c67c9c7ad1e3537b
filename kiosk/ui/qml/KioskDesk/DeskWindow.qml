pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// The desk's window. Who signs out takes the whole page along: nothing of a visit is left.
Window {
    id: window
    required property DeskModel desk
    required property real unit
    title: qsTr("The nurse’s desk")
    color: Theme.Palette.surface
    minimumWidth: DeskSizes.px(900)
    minimumHeight: DeskSizes.px(560)

    Loader {
        anchors.fill: parent
        focus: true
        active: !window.desk.signedIn
        sourceComponent: SignInPage {
            focus: true
            viewModel: window.desk.signIn
            station: window.desk.station
            Component.onCompleted: focusField()
        }
    }
    Loader {
        anchors.fill: parent
        focus: true
        active: window.desk.signedIn
        sourceComponent: DeskPage {
            focus: true
            desk: window.desk
        }
    }
    Binding { target: DeskSizes; property: "unit"; value: window.unit }
    Binding { target: DeskSizes; property: "textScale"; value: window.desk.textScale }
    Binding { target: DeskSizes; property: "width"; value: window.width }
    Binding { target: DeskSizes; property: "height"; value: window.height }
}
