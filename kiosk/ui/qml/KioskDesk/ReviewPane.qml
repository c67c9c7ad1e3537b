pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// The right column: act first, the nurse's block, and what can be done with the sheet.
Rectangle {
    id: root
    required property DeskReviewModel viewModel
    required property DeskSheetModel sheet
    readonly property bool here: viewModel.open
    readonly property bool busy: viewModel.busy !== ""
    readonly property bool roomy: height >= DeskSizes.type(600) // else most buttons scroll with the form
    signal printAgainAsked()
    signal doneAsked()
    color: Theme.Palette.card

    function send(): void {
        if (!printButton.enabled)
            return
        if (viewModel.printed !== "")
            printAgainAsked()
        else
            viewModel.printSheet()
    }
    function save(): void {
        if (saveButton.enabled)
            viewModel.save()
    }
    function finish(): void {
        if (viewModel.unsaved)
            doneAsked()
        else
            viewModel.markDone()
    }
    function reveal(item: Item): void {
        const top = item.mapToItem(body, 0, 0).y - DeskSizes.gap
        const bottom = top + item.height + 2 * DeskSizes.gap
        if (top < scroll.contentY)
            scroll.contentY = Math.max(0, top)
        else if (bottom > scroll.contentY + scroll.height)
            scroll.contentY = Math.max(0, bottom - scroll.height)
    }
    Connections { // what has the keyboard is on the screen
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            for (let one = root.Window.window?.activeFocusItem ?? null; one; one = one.parent)
                if (one === body)
                    return root.reveal(root.Window.window?.activeFocusItem ?? null)
        }
    }
    Flickable {
        id: scroll
        x: DeskSizes.page - DeskSizes.gapSmall
        width: parent.width - 2 * x
        height: buttons.y
        contentHeight: body.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: body
            x: DeskSizes.gapSmall
            width: parent.width - 2 * x
            topPadding: DeskSizes.page
            bottomPadding: DeskSizes.gap
            spacing: DeskSizes.gap
            visible: root.here
            ActFirst {
                width: parent.width
                viewModel: root.sheet
            }
            DeskText {
                visible: root.sheet.counted
                width: parent.width
                font.bold: true
                text: qsTr("%1 · %2").arg(Said.toDo(root.sheet.toDo)).arg(Said.questions(root.sheet.questions))
            }
            DeskNotice {
                width: parent.width
                closable: false
                text: root.sheet.due === 0 ? "" : qsTr("Not written to the folder yet. It is tried again every 10 s.")
                detail: root.sheet.dueBecause
            }
            ReviewForm {
                width: parent.width
                enabled: root.viewModel.mayReview
                viewModel: root.viewModel
            }
        }
    }
    DeskBar {
        view: scroll
        x: root.width - width - DeskSizes.gapTiny
        height: scroll.height
    }
    Rectangle {
        visible: root.here
        y: buttons.y
        width: parent.width
        height: DeskSizes.line
        color: Theme.Palette.hairline
    }
    Column {
        id: buttons
        x: DeskSizes.page
        y: parent.height - height
        width: parent.width - 2 * x
        topPadding: DeskSizes.gap
        bottomPadding: DeskSizes.page
        spacing: DeskSizes.gapSmall
        DeskNotice {
            width: parent.width
            good: Said.good(root.viewModel.notice)
            text: Said.notice(root.viewModel.notice, root.viewModel.noticeParts)
            detail: Said.detail(root.viewModel.notice, root.viewModel.noticeParts)
            onClosed: root.viewModel.dismiss()
        }
        Column {
            visible: root.here
            width: parent.width
            spacing: DeskSizes.gapSmall
            DeskButton {
                id: saveButton
                width: parent.width
                filled: true
                settle: Theme.Motion.settle
                enabled: root.viewModel.mayReview && !root.busy
                icon: "tick"
                keys: "Ctrl+S"
                text: root.viewModel.busy === "review" ? qsTr("Saving…")
                    : root.viewModel.reviewed ? qsTr("Save review again") : qsTr("Mark as reviewed")
                onActivated: root.save()
            }
            DeskButton {
                id: printButton
                width: parent.width
                settle: Theme.Motion.settle
                enabled: root.sheet.state === "shown" && !root.busy
                icon: "print"
                keys: "Ctrl+P"
                text: root.viewModel.busy === "print" ? qsTr("Sending…") : qsTr("Print sheet")
                onActivated: root.send()
            }
        }
        Column {
            id: others
            parent: root.roomy ? buttons : body
            visible: root.here
            width: parent.width
            spacing: DeskSizes.gapSmall
            DeskButton {
                width: parent.width
                enabled: root.sheet.state === "shown" && !root.busy
                icon: "copy"
                text: qsTr("Copy note for the record")
                onActivated: root.viewModel.copyNote()
            }
            DeskButton {
                width: parent.width
                enabled: root.sheet.state !== "not-shared" && !root.busy
                icon: "replay"
                text: root.viewModel.busy === "export" ? qsTr("Writing…") : qsTr("Export again")
                onActivated: root.viewModel.exportAgain()
            }
            DeskButton {
                width: parent.width
                settle: Theme.Motion.settle
                enabled: !root.viewModel.done && !root.busy
                icon: "lower"
                text: root.viewModel.done ? qsTr("Done") : qsTr("Mark as done")
                onActivated: root.finish()
            }
        }
    }
}
