pragma ComponentBehavior: Bound
import QtQuick
import KioskControls

KioskPage {
    id: root
    property string line: "Will I be able to garden again after"
    step: 8
    steps: 10
    LetterPad {
        anchors.fill: parent
        language: "es"
        text: root.line
        onEdited: text => root.line = text
    }
}
