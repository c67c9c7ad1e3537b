pragma ComponentBehavior: Bound
import QtQml
import Kiosk.ViewModels

// The words around the screen's own when it is read aloud, in the language on the screen.
QtObject {
    id: root
    required property ReadAloudModel readAloud
    readonly property var words: ({
        picture: qsTr("Picture:"),
        one: qsTr("Choose one:"),
        any: qsTr("Choose any:"),
        tab: qsTr("Parts:"),
        button: qsTr("Buttons:"),
        tool: qsTr("Tools:"),
        chosen: qsTr("%1, chosen"),
        open: qsTr("%1, open"),
        resting: qsTr("%1, not now"),
        more: qsTr("To hear your answers too, touch Read aloud."),
        sample: qsTr("This is how I read to you.")
    })
    onWordsChanged: readAloud.setPhrases(words)
    Component.onCompleted: readAloud.setPhrases(words)
}
