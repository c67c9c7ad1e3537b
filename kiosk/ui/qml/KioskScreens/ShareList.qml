pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// What was said, step by step, in the words of the screens.
Column {
    id: root
    property RowsModel model
    readonly property var titles: ({
        safety: qsTr("Safety check"),
        pain: qsTr("Your pain"),
        tried: qsTr("What you have tried"),
        where: qsTr("Who decides"),
        options: qsTr("What you said of the options"),
        compare: qsTr("What you compared"),
        values: qsTr("What matters to you"),
        leaning: qsTr("Which way you lean"),
        facts: qsTr("What you think is so"),
        sure: qsTr("How sure you are"),
        questions: qsTr("Your questions")
    })
    readonly property var said: ({
        "yes": qsTr("yes"),
        "no": qsTr("no"),
        "true": qsTr("true"),
        "false": qsTr("false"),
        "not-sure": qsTr("not sure"),
        "maybe": qsTr("maybe"),
        "not-for-me": qsTr("not for me")
    })
    signal editAsked(string step)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Your answers")

    Repeater {
        model: root.model
        Item {
            id: row
            required property string key
            required property list<string> texts
            required property list<string> words
            required property int index
            readonly property string title: root.titles[key] ?? key
            readonly property string nothing: key === "safety" ? qsTr("No to every question") : qsTr("Nothing yet")
            width: root.width
            implicitHeight: Math.max(edit.height, says.height) + 2 * Theme.Metrics.gapSmall
            height: implicitHeight
            Rectangle {
                visible: row.index > 0
                width: parent.width
                height: Theme.Metrics.line
                color: Theme.Palette.contrast ? Theme.Palette.outline : Theme.Palette.hairline
            }
            Column {
                id: says
                width: edit.x - Theme.Metrics.gap
                anchors.verticalCenter: parent.verticalCenter
                Words {
                    width: parent.width
                    role: "label"
                    font.bold: true
                    text: row.title
                }
                Words {
                    visible: row.texts.length === 0
                    width: parent.width
                    role: "label"
                    color: Theme.Palette.inkQuiet
                    text: row.nothing
                    Accessible.id: "personal" // read on request
                }
                Repeater {
                    model: row.texts
                    Words {
                        required property string modelData
                        required property int index
                        // its row goes first: a change of language may come between the two
                        readonly property string word: root.said[row?.words[index]] ?? ""
                        width: says.width
                        role: "label"
                        lineHeight: 1
                        Accessible.id: "personal"
                        text: word === "" ? modelData : qsTr("%1: %2").arg(modelData).arg(word)
                    }
                }
            }
            BigButton {
                id: edit
                x: parent.width - width
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.Metrics.touchSecondary
                filled: false
                role: "bar"
                sidePadding: Theme.Metrics.gapTouch
                icon: "edit"
                text: qsTr("Edit")
                name: qsTr("Edit: %1").arg(row.title)
                onActivated: root.editAsked(row.key)
            }
        }
    }
}
