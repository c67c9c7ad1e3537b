pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// One option: its picture, one sentence, and three equal things to do. "Not for me" asks why.
Item {
    id: root
    required property OptionsModel options
    readonly property bool why: options.mark === "not-for-me"
    readonly property bool tall: Theme.Metrics.portrait
    readonly property real gap: Theme.Metrics.gapWide
    property bool brief: false // the sentence stands elsewhere: actions only
    implicitHeight: upper.implicitHeight + actions.implicitHeight + (brief && !why ? 0 : gap)

    Item {
        id: upper
        width: parent.width
        height: Math.max(implicitHeight, parent.height - actions.height - root.gap)
        implicitHeight: root.why ? reasons.implicitHeight : root.brief ? 0 : about.implicitHeight

        GridLayout {
            id: about
            visible: !root.why && !root.brief
            anchors.fill: parent
            columns: root.tall ? 1 : 2
            columnSpacing: root.gap
            rowSpacing: Theme.Metrics.gap
            Picture {
                readonly property real least: Theme.Metrics.px(Theme.Metrics.largeText ? 34 : 44)
                Layout.fillHeight: true
                Layout.fillWidth: root.tall
                Layout.minimumHeight: least
                Layout.preferredHeight: least
                Layout.maximumHeight: root.tall ? root.width * 0.75 : Number.POSITIVE_INFINITY
                Layout.preferredWidth: root.tall ? root.width : Math.min(root.width * 0.47, Math.max(least, about.height) * aspect)
                source: root.options.picture
                alt: root.options.pictureAlt
            }
            Words {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.Typography.lead * 30
                Layout.alignment: root.tall ? Qt.AlignTop : Qt.AlignVCenter
                role: "lead"
                text: root.options.sentence
            }
            Item { visible: root.tall; Layout.fillHeight: true; Layout.preferredHeight: 1 }
        }
        Column {
            id: reasons
            visible: root.why
            width: parent.width
            anchors.verticalCenter: root.tall ? undefined : parent.verticalCenter
            spacing: Theme.Metrics.gap
            Words {
                width: parent.width
                role: "lead"
                text: qsTr("What is the main reason? You can leave this open.")
            }
            EvenGrid {
                id: whys
                leastCell: Theme.Typography.label * 9
                width: parent.width
                most: root.tall ? 2 : 4
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("What is the main reason?")
                Repeater {
                    model: root.options.reasons
                    ThumbTile {
                        id: reason
                        required property var model
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        Layout.preferredHeight: Math.max(whys.tallest, Theme.Metrics.px(Theme.Metrics.large ? 28 : 17))
                        text: model.text
                        picture: model.picture
                        chosen: model.chosen
                        onActivated: root.options.setReason(reason.model.key)
                    }
                }
            }
        }
    }
    Item {
        id: actions
        readonly property real share: (width - 2 * Theme.Metrics.gap) / 3
        width: parent.width
        y: parent.height - height
        height: implicitHeight
        implicitHeight: Math.max(tell.implicitHeight, maybe.implicitHeight, no.implicitHeight)
        Accessible.role: Accessible.Grouping
        Accessible.name: root.options.name
        ActionTile {
            id: tell
            width: actions.share
            height: parent.height
            icon: "plus"
            text: qsTr("Tell me more")
            Accessible.role: Accessible.Button
            Accessible.checkable: false
            onActivated: root.options.open()
        }
        ActionTile {
            id: maybe
            x: actions.share + Theme.Metrics.gap
            width: actions.share
            height: parent.height
            icon: "tick"
            text: qsTr("Maybe")
            chosen: root.options.mark === "maybe"
            onActivated: root.options.setMark("maybe")
        }
        ActionTile {
            id: no
            x: 2 * (actions.share + Theme.Metrics.gap)
            width: actions.share
            height: parent.height
            icon: "close"
            text: qsTr("Not for me")
            chosen: root.why
            onActivated: root.options.setMark("not-for-me")
        }
    }
}
