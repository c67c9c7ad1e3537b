pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// The left column: which visits, and their cards. Arrows go along the cards, Enter opens one.
Rectangle {
    id: root
    required property DeskVisitsModel viewModel
    required property string openKey
    required property string who
    required property string station
    signal opened(string key)
    signal signedOut()
    signal textSize()
    color: Theme.Palette.card

    readonly property list<string> counts: viewModel.counts // by state, then of all

    Column {
        id: head
        x: DeskSizes.page
        y: DeskSizes.page
        width: parent.width - 2 * x
        spacing: DeskSizes.gap
        DeskText {
            heading: true
            width: parent.width
            text: root.viewModel.state === "reviewed" ? qsTr("Reviewed") : root.viewModel.state === "done" ? qsTr("Done")
                : root.viewModel.state === "" ? qsTr("All visits") : qsTr("Waiting for you")
            font.bold: true
            font.pixelSize: DeskSizes.title
        }
        DeskTabs {
            width: parent.width
            said: qsTr("Which visits")
            keys: ["waiting", "reviewed", "done", ""]
            texts: [
                qsTr("Waiting %1").arg(root.counts[0]), qsTr("Reviewed %1").arg(root.counts[1]),
                qsTr("Done %1").arg(root.counts[2]), qsTr("All %1").arg(root.counts[3])
            ]
            current: root.viewModel.state
            onPicked: key => root.viewModel.showState(key)
        }
        DayChoice {
            width: parent.width
            viewModel: root.viewModel
        }
        DeskField {
            id: field
            width: parent.width
            said: qsTr("Search by code")
            prompt: qsTr("Code (Ctrl+F)")
            icon: "search"
            maximumLength: 16
            onTyped: text => root.viewModel.search(text)
            Keys.onEscapePressed: {
                clear()
                root.viewModel.search("")
            }
            Keys.onDownPressed: root.step(0)
        }
        DeskNotice {
            width: parent.width
            closable: false
            text: Mishap.sentence(root.viewModel.troubleKind)
            detail: root.viewModel.trouble
        }
        DeskNotice {
            width: parent.width
            good: true
            text: root.viewModel.fresh === 0 ? "" : root.viewModel.fresh === 1 ? qsTr("1 new visit") : qsTr("%1 new visits").arg(root.viewModel.fresh)
            onClosed: root.viewModel.look()
        }
    }
    ListView {
        id: cards
        property bool atTop: true
        x: DeskSizes.page - DeskSizes.gapSmall
        y: head.y + head.height + DeskSizes.gap
        width: parent.width - 2 * x
        height: foot.y - y
        clip: true
        spacing: DeskSizes.gapSmall
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.rows
        keyNavigationEnabled: false // the cards themselves go along
        currentIndex: 0
        highlightFollowsCurrentItem: false
        header: Item { width: 1; height: DeskSizes.gapSmall }
        footer: Item {
            width: cards.width
            height: more.visible ? more.height + 2 * DeskSizes.gap : DeskSizes.gapSmall
            DeskButton {
                id: more
                visible: root.viewModel.more
                x: DeskSizes.gapSmall
                y: DeskSizes.gap
                width: parent.width - 2 * x
                text: qsTr("Show more")
                onActivated: root.viewModel.showMore()
            }
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Visits")
        // A visit that comes on top is seen by whoever looks at the top, and moves nobody else.
        onMovementEnded: atTop = atYBeginning
        onContentYChanged: if (moving) atTop = atYBeginning
        onCountChanged: if (atTop) Qt.callLater(positionViewAtBeginning)
        delegate: FocusScope {
            id: slot
            required property var model
            required property int index
            width: cards.width
            height: card.implicitHeight
            VisitCard {
                id: card
                x: DeskSizes.gapSmall
                width: parent.width - 2 * x
                height: implicitHeight
                focus: true
                activeFocusOnTab: slot.ListView.isCurrentItem || activeFocus
                key: slot.model.key
                code: slot.model.code
                day: slot.model.day
                time: slot.model.time
                state_: slot.model.state
                alert: slot.model.alert
                flags: slot.model.flags
                outcome: slot.model.outcome
                reason: slot.model.reason
                stage: slot.model.stage
                language: slot.model.language
                kiosk: slot.model.kiosk
                reviewedBy: slot.model.reviewedBy
                reviewedAt: slot.model.reviewedAt
                chosen: key === root.openKey
                dated: root.viewModel.day === ""
                onActivated: {
                    cards.currentIndex = slot.index
                    root.opened(key)
                }
                Keys.onUpPressed: root.step(-1)
                Keys.onDownPressed: root.step(1)
            }
        }
        DeskText {
            visible: cards.count === 0 && root.viewModel.loaded
            x: DeskSizes.gapSmall
            y: DeskSizes.page
            width: parent.width - 2 * x
            color: Theme.Palette.inkQuiet
            text: root.viewModel.code !== "" ? qsTr("No visit has this code here. Try All, or Any day.")
                : root.viewModel.state === "waiting" ? qsTr("Nobody is waiting. New visits come by themselves.")
                : qsTr("No visits here.")
        }
    }
    DeskBar {
        view: cards
        x: root.width - width - DeskSizes.gapTiny
        y: cards.y
        height: cards.height
    }
    function step(by: int): void {
        const to = Math.max(0, Math.min(cards.count - 1, cards.currentIndex + by))
        cards.currentIndex = to
        if (to === cards.count - 1)
            cards.positionViewAtEnd() // and what stands below it
        else
            cards.positionViewAtIndex(to, ListView.Contain)
        cards.currentItem?.forceActiveFocus(Qt.TabFocusReason)
    }
    function find(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Rectangle {
        y: foot.y
        width: parent.width
        height: DeskSizes.line
        color: Theme.Palette.hairline
    }
    Item {
        id: foot
        x: DeskSizes.page
        y: parent.height - height
        width: parent.width - 2 * x
        height: Math.max(out.height, people.height) + DeskSizes.gap
        Column {
            id: people
            width: out.x - DeskSizes.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            DeskText {
                width: parent.width
                text: root.who
                font.bold: true
                font.pixelSize: DeskSizes.label
            }
            DeskText {
                width: parent.width
                text: root.station
                font.pixelSize: DeskSizes.small
                color: Theme.Palette.inkQuiet
            }
        }
        DeskButton {
            id: size
            icon: "text"
            name: qsTr("Text size")
            x: parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            onActivated: root.textSize()
        }
        DeskButton {
            id: out
            text: qsTr("Sign out")
            x: size.x - width - DeskSizes.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            onActivated: root.signedOut()
        }
    }
}
