pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// Yes and No with equal weight; a line below each may say what it means.
FocusScope {
    id: root
    property string chosen // "yes", "no" or empty; the view model owns it
    property string name // the question, for assistive tools
    property string yesDetail
    property string noDetail
    readonly property bool stacked: Theme.Metrics.portrait && Theme.Metrics.largeText && (yesDetail !== "" || noDetail !== "")
    readonly property real share: stacked ? width : (width - Theme.Metrics.gap) / 2
    readonly property real words: Math.max(yes.words, no.words) // both begin on one line
    readonly property real least: Math.max(yes.implicitHeight, no.implicitHeight)

    signal picked(string answer)

    implicitHeight: stacked ? 2 * least + Theme.Metrics.gap : least
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Keys.onRightPressed: no.forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: yes.forceActiveFocus(Qt.TabFocusReason)

    component Answer: Tile {
        id: answer
        property string text
        property string detail
        readonly property real words: says.height
        name: text
        hint: detail
        width: root.share
        height: root.stacked ? (root.height - Theme.Metrics.gap) / 2 : root.height
        implicitHeight: Math.max(Theme.Metrics.touchLarge, says.height + 2 * Theme.Metrics.gap)
        Column {
            id: says
            x: Theme.Metrics.gap
            width: parent.width - 2 * x
            y: Math.round((parent.height - (root.stacked ? height : root.words)) / 2)
            spacing: Theme.Metrics.gapTiny
            Words {
                silent: true
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                role: "title"
                text: answer.text
            }
            Words {
                silent: true
                visible: text !== ""
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: answer.detail
                color: Theme.Palette.inkQuiet
            }
        }
    }
    Answer {
        id: yes
        text: qsTr("Yes")
        detail: root.yesDetail
        chosen: root.chosen === "yes"
        onActivated: root.picked("yes")
    }
    Answer {
        id: no
        text: qsTr("No")
        detail: root.noDetail
        x: root.stacked ? 0 : root.width - width
        y: root.stacked ? root.height - height : 0
        chosen: root.chosen === "no"
        onActivated: root.picked("no")
    }
}
