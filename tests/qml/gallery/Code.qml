pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme
import KioskControls

KioskPage {
    id: root
    property string code: "405"
    step: 1
    steps: 10
    title: "Type your visit code"
    nextEnabled: code.length === 6
    NumberPad {
        anchors.fill: parent
        columns: Theme.Metrics.portrait || Theme.Metrics.large ? 3 : 4
        text: root.code
        onEdited: text => root.code = text
    }
}
