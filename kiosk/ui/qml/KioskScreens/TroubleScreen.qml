pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// The tablet cannot go on. Nothing technical: the front desk is told elsewhere what it is.
FocusScope {
    id: root
    readonly property real column: Math.min(width - 2 * Theme.Metrics.page, Theme.Metrics.px(Theme.Metrics.large ? 200 : 150))
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text
    Accessible.description: words.text
    Component.onCompleted: {
        forceActiveFocus()
        Accessible.announce([heading.text, words.text].join(" "), Accessible.Assertive)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.Palette.surface
    }
    MouseArea { // nothing below can be touched
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Column {
        anchors.centerIn: parent
        width: root.column
        spacing: Theme.Metrics.gapWide
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.Metrics.px(34)
            height: width
            radius: width / 2
            color: Theme.Palette.surfaceDeep
            border.width: Theme.Palette.contrast ? Theme.Metrics.border : 0
            border.color: Theme.Palette.outline
            Icon {
                anchors.centerIn: parent
                name: "help"
                size: Theme.Metrics.px(17)
                color: Theme.Palette.primary
            }
        }
        Words {
            id: heading
            anchors.horizontalCenter: parent.horizontalCenter
            width: implicitWidth > parent.width ? Math.min(parent.width, Math.ceil(implicitWidth * 0.6)) : parent.width
            horizontalAlignment: Text.AlignHCenter
            role: "display"
            text: qsTr("This tablet needs a rest.")
        }
        Words {
            id: words
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: "lead"
            text: qsTr("Please ask at the front desk.")
        }
    }
}
