pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// The sheet in the middle: its pages on the desk, in a size to read.
Item {
    id: root
    required property DeskSheetModel viewModel
    property string fit: "best" // best, page, width, or "" for a zoom of one's own
    readonly property real readable: 0.8 // below this zoom a whole page is too small to read
    property real ownZoom: 1
    readonly property real pixelsPerPoint: 96 / 72 * DeskSizes.unit
    readonly property real zoom: fit === "" ? ownZoom
        : fit === "width" || fit === "best" && zoomOfPage < readable ? zoomOfWidth : Math.min(zoomOfWidth, zoomOfPage)
    readonly property real room: view.width - 2 * DeskSizes.page
    readonly property real zoomOfWidth: Math.max(0.1, room / (widest * pixelsPerPoint))
    readonly property real zoomOfPage: Math.max(0.1, (view.height - 2 * DeskSizes.page) / (highest * pixelsPerPoint))
    property real widest: 612
    property real highest: 792
    readonly property bool shown: viewModel.state === "shown"
    readonly property int serial: viewModel.serial
    readonly property int page: {
        let at = 0
        for (let i = 0; i < papers.count; ++i)
            if ((papers.itemAt(i)?.y ?? 0) <= view.contentY + view.height / 2)
                at = i
        return at
    }

    onSerialChanged: view.contentY = 0

    function zoomBy(factor: real): void {
        const next = Math.max(0.25, Math.min(4, zoom * factor))
        fit = ""
        ownZoom = next
    }
    function show(what: string): void {
        fit = what
        view.contentX = 0
    }
    function turn(by: int): void {
        const to = papers.itemAt(Math.max(0, Math.min(papers.count - 1, page + by)))
        if (to)
            view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, to.y - DeskSizes.page))
    }
    function measure(): void {
        let wide = 0
        let high = 0
        for (let i = 0; i < papers.count; ++i) {
            wide = Math.max(wide, papers.itemAt(i)?.wide ?? 0) // qmllint disable missing-property
            high = Math.max(high, papers.itemAt(i)?.high ?? 0) // qmllint disable missing-property
        }
        if (wide > 0) {
            widest = wide
            highest = high
        }
    }

    Flickable {
        id: view
        y: tools.visible ? tools.height : 0
        width: parent.width
        height: parent.height - y
        clip: true
        contentWidth: Math.max(width, stack.width + 2 * DeskSizes.page)
        contentHeight: Math.max(height, stack.height + 2 * DeskSizes.page)
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: root.shown
        Accessible.role: Accessible.Pane
        Accessible.name: root.shown ? qsTr("Sheet of visit %1, page %2 of %3").arg(Said.code(root.viewModel.code)).arg(root.page + 1).arg(papers.count) : qsTr("Sheet")
        Accessible.focusable: root.shown
        function roll(by: real): void {
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + by))
        }
        Keys.onPressed: event => {
            event.accepted = true
            switch (event.key) {
            case Qt.Key_Down: roll(height * 0.1); break
            case Qt.Key_Up: roll(-height * 0.1); break
            case Qt.Key_PageDown:
            case Qt.Key_Space: roll(height * 0.9); break
            case Qt.Key_PageUp: roll(-height * 0.9); break
            case Qt.Key_Home: roll(-contentHeight); break
            case Qt.Key_End: roll(contentHeight); break
            case Qt.Key_Plus: root.zoomBy(1.2); break
            case Qt.Key_Minus: root.zoomBy(1 / 1.2); break
            default: event.accepted = false
            }
        }
        Column {
            id: stack
            x: Math.round(Math.max(DeskSizes.page, (view.contentWidth - width) / 2))
            y: Math.round(Math.max(DeskSizes.page, (view.contentHeight - height) / 2))
            spacing: DeskSizes.page
            Repeater {
                id: papers
                model: root.viewModel.pages
                onItemAdded: root.measure()
                onItemRemoved: root.measure()
                Item {
                    id: paper
                    required property int number
                    required property real wide
                    required property real high
                    width: Math.round(wide * root.pixelsPerPoint * root.zoom)
                    height: Math.round(high * root.pixelsPerPoint * root.zoom)
                    Rectangle {
                        x: DeskSizes.paperLip
                        y: DeskSizes.paperLip
                        width: parent.width
                        height: parent.height
                        color: Theme.Palette.lip
                    }
                    Image {
                        anchors.fill: parent
                        cache: false // nothing of a visit stays in memory
                        source: `image://sheet/${root.viewModel.serial}/${paper.number}`
                        sourceSize: Qt.size(paper.width, paper.height)
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("Page %1").arg(paper.number + 1)
                    }
                    Rectangle {
                        anchors.fill: parent
                        color: "transparent"
                        border.width: DeskSizes.line
                        border.color: Theme.Palette.outline
                    }
                }
            }
        }
        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => root.zoomBy(event.angleDelta.y > 0 ? 1.1 : 1 / 1.1)
        }
    }
    DeskRing {
        parent: root
        anchors { fill: parent; margins: reach }
        visible: view.activeFocus
    }
    DeskBar {
        view: view
        x: root.width - width - DeskSizes.gapTiny
        y: view.y
        height: view.height
    }
    SheetTools {
        id: tools
        visible: root.shown
        width: parent.width
        view: root
        page: root.page
        pages: papers.count
    }
    SheetAbsent {
        visible: !root.shown
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * DeskSizes.page, DeskSizes.dialog)
        viewModel: root.viewModel
    }
}
