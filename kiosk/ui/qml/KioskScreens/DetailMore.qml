pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// The rest, one subject at a time: beside the list of subjects, or opened under its row.
Item {
    id: root
    required property DetailModel detail
    property string open: "works"
    property string shownPage: detail.page
    onShownPageChanged: open = "works"
    property var openBlocks: []
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText
    readonly property var titles: ({
        works: qsTr("How it works"),
        time: qsTr("Time and recovery"),
        suits: qsTr("Who it may suit"),
        check: qsTr("Check first"),
        cost: qsTr("What it costs"),
        disagree: qsTr("What experts disagree on"),
        sources: qsTr("Where this comes from")
    })
    readonly property real listWidth: beside ? Math.round(width * 0.36) : width
    implicitHeight: beside ? Math.max(detail.sections.count * list.leastRow, page.implicitHeight + 2 * page.y) : list.implicitHeight

    Rectangle {
        visible: root.beside
        width: root.listWidth
        height: list.height
        radius: Theme.Metrics.radius
        color: Theme.Palette.surfaceDeep
        border.width: Theme.Palette.contrast ? Theme.Metrics.border : 0
        border.color: Theme.Palette.outline
    }
    Column {
        id: list
        readonly property real leastRow: {
            let most = Theme.Metrics.touchFloor
            for (const row of children)
                most = Math.max(most, (row as MoreSection)?.leastRow ?? 0)
            return most
        }
        width: root.listWidth
        spacing: root.beside ? 0 : Theme.Metrics.gapTouch
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("More about %1").arg(root.detail.name)
        Repeater {
            model: root.detail.sections
            MoreSection {
                required property string key
                required property var blocks
                width: list.width
                rowHeight: Math.max(list.leastRow, root.beside ? Math.min(Theme.Metrics.px(18), root.height / Math.max(1, root.detail.sections.count)) : Theme.Metrics.touchSecondary)
                title: root.titles[key] ?? key
                beside: root.beside
                here: root.open === key
                body: blocks
                titles: root.titles
                onActivated: root.open = here && !root.beside ? "" : key
                onHereChanged: if (here) root.openBlocks = blocks
                onBlocksChanged: if (here) root.openBlocks = blocks
                Component.onCompleted: if (here) root.openBlocks = blocks
            }
        }
    }
    MoreTexts {
        id: page
        visible: root.beside
        x: root.listWidth + Theme.Metrics.gapWide
        y: Theme.Metrics.gapTiny
        width: root.width - x
        blocks: visible ? root.openBlocks : []
        titles: root.titles
    }
}
