pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A card over the dimmed screen that wants an answer. It keeps the focus; Escape cancels.
FocusScope {
    id: root
    property bool opened: false
    property string title
    property string text
    property string confirmText: qsTr("OK")
    property string cancelText // empty: no such button
    property string icon
    property bool attention: false // safety only
    property bool confirmEnabled: true
    property bool largeConfirm: false // the one answer that shaking hands must not miss
    property Item lastInside
    property real cardWidth: Theme.Metrics.px(Theme.Metrics.large ? 190 : 165)
    default property alias content: extra.data
    property real inset: Theme.Metrics.px(Theme.Metrics.largeText ? 6 : 8)
    readonly property bool stacked: answers.natural > answers.width || Theme.Metrics.portrait && Theme.Metrics.largeText

    signal confirmed()
    signal cancelled()
    signal touchedBeside() // nothing that answers

    visible: opened
    anchors.fill: parent
    z: 100
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: text
    onOpenedChanged: takeFocus()
    Component.onCompleted: takeFocus()
    Keys.onEscapePressed: cancelText === "" ? confirmed() : cancelled()

    function takeFocus(): void {
        if (opened)
            start.forceActiveFocus(Qt.OtherFocusReason)
        if (opened)
            telling.restart()
    }
    function firstControl(): Item {
        return start.nextItemInFocusChain(true)
    }
    // Leaving after the last control goes to the first, before the first to the last.
    function keepFocus(): void {
        const backwards = lastInside === firstControl() && yes.enabled
        if (opened)
            (backwards ? yes : firstControl()).forceActiveFocus(Qt.TabFocusReason)
    }
    function holds(item: Item): bool {
        for (let one = item; one; one = one.parent)
            if (one === root)
                return true
        return false
    }
    Connections {
        target: root.Window.window
        enabled: root.opened
        function onActiveFocusItemChanged(): void {
            const item = root.Window.window?.activeFocusItem ?? null
            if (item && root.holds(item))
                root.lastInside = item
            else if (item)
                bringBack.restart()
        }
    }
    Timer { // goes with the sheet, as a call for later does not
        id: bringBack
        interval: 0
        onTriggered: root.keepFocus()
    }
    Timer { // once, when all of it stands
        id: telling
        interval: 0
        onTriggered: root.Accessible.announce([root.title, root.text].filter(part => part !== "").join(" "))
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.Palette.scrim
    }
    MouseArea { // what lies under the sheet rests
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
        onClicked: root.touchedBeside()
    }
    Rectangle {
        id: card
        width: Math.min(root.cardWidth, root.width - 2 * Theme.Metrics.page)
        height: Math.min(body.needed + answers.height + 3 * root.inset, root.height - 2 * Theme.Metrics.gap)
        x: (root.width - width) / 2
        y: Theme.Metrics.reach ? root.height - height - Theme.Metrics.gap : (root.height - height) / 2
        radius: Theme.Metrics.radiusLarge
        color: root.attention ? Theme.Palette.attentionSoft : Theme.Palette.surface
        border.width: root.attention || Theme.Palette.contrast ? Theme.Metrics.borderThick : Theme.Metrics.border
        border.color: root.attention ? Theme.Palette.attention : Theme.Palette.outline

        Item {
            id: start // the focus begins here, before the first control, and shows no ring
            focus: true
            Accessible.ignored: true
            Keys.onTabPressed: root.firstControl().forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: yes.forceActiveFocus(Qt.BacktabFocusReason)
        }
        ScrollPane {
            id: body
            x: root.inset
            y: root.inset
            width: parent.width - 2 * x
            height: answers.y - y - root.inset
            fillView: false
            Column {
                width: parent.width
                spacing: Theme.Metrics.gap
                Item {
                    width: parent.width
                    height: Math.max(sign.visible ? sign.height : 0, heading.height)
                    Icon {
                        id: sign
                        visible: root.icon !== ""
                        name: root.icon
                        size: Theme.Metrics.px(11)
                        color: root.attention ? Theme.Palette.attention : Theme.Palette.primary
                    }
                    Words {
                        id: heading
                        x: sign.visible ? sign.width + Theme.Metrics.gap : 0
                        width: parent.width - x
                        anchors.verticalCenter: parent.verticalCenter
                        role: "title"
                        text: root.title
                        color: root.attention ? Theme.Palette.attention : Theme.Palette.ink
                    }
                }
                Words {
                    visible: text !== ""
                    width: parent.width
                    text: root.text
                }
                Column {
                    id: extra
                    visible: children.length > 0
                    width: parent.width
                    spacing: Theme.Metrics.gap
                }
            }
        }
        Item {
            id: answers
            readonly property real natural: no.implicitWidth + yes.wanted + Theme.Metrics.gap
            x: root.inset
            y: card.height - height - root.inset
            width: parent.width - 2 * x
            height: root.stacked && no.visible ? yes.height + no.height + Theme.Metrics.gap : Math.max(yes.height, no.height)
            BigButton {
                id: no
                visible: root.cancelText !== ""
                filled: false
                text: root.cancelText
                width: root.stacked ? parent.width : implicitWidth
                x: root.stacked || !Theme.Metrics.leftHanded ? 0 : parent.width - width
                y: root.stacked ? 0 : (parent.height - height) / 2
                onActivated: root.cancelled()
            }
            BigButton {
                id: yes
                readonly property real wanted: Math.max(implicitWidth, Theme.Metrics.px(root.largeConfirm ? 70 : 40))
                enabled: root.confirmEnabled
                text: root.confirmText
                width: root.stacked ? parent.width : wanted
                height: root.largeConfirm ? Theme.Metrics.touchLarge : implicitHeight
                x: root.stacked || Theme.Metrics.leftHanded ? 0 : parent.width - width
                y: root.stacked && no.visible ? no.height + Theme.Metrics.gap : 0
                onActivated: root.confirmed()
            }
        }
    }
}
