pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskTheme as Theme

// The three columns, their shortcuts, and the questions that lie over them.
FocusScope {
    id: root
    required property DeskModel desk
    readonly property bool free: !again.opened && !unsaved.opened && !idle.opened

    property Item used // what had the keyboard last, outside of a question

    Component.onCompleted: list.forceActiveFocus()
    onFreeChanged: if (free) Qt.callLater(giveBack)

    function giveBack(): void {
        used?.forceActiveFocus(Qt.TabFocusReason)
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            const item = root.Window.window?.activeFocusItem ?? null
            for (let one = item; one; one = one.parent)
                if (one === list || one === sheet || one === pane)
                    root.used = item
        }
    }

    VisitList {
        id: list
        width: DeskSizes.list
        height: parent.height
        enabled: root.free
        viewModel: root.desk.visits
        openKey: root.desk.sheet.key
        who: root.desk.who
        station: root.desk.station
        onOpened: key => root.desk.open(key)
        onSignedOut: root.desk.signOut()
        onTextSize: root.desk.nextTextSize()
    }
    SheetView {
        id: sheet
        x: list.width
        width: pane.x - x
        height: parent.height
        enabled: root.free
        viewModel: root.desk.sheet
    }
    ReviewPane {
        id: pane
        x: parent.width - width
        width: DeskSizes.pane
        height: parent.height
        enabled: root.free
        viewModel: root.desk.review
        sheet: root.desk.sheet
        onPrintAgainAsked: again.opened = true
        onDoneAsked: unsaved.opened = true
    }
    Repeater {
        model: [list.width - DeskSizes.line, pane.x]
        Rectangle {
            required property real modelData
            x: modelData
            width: DeskSizes.line
            height: root.height
            color: Theme.Palette.hairline
        }
    }
    DeskDialog {
        id: again
        title: qsTr("Print again?")
        text: root.desk.review.printed === "perhaps" ? qsTr("The printer did not answer. The sheet may have come out all the same.") : qsTr("This version of the sheet was sent to the printer already.")
        yes: qsTr("Print again")
        no: qsTr("Do not print")
        onConfirmed: {
            opened = false
            root.desk.review.printSheet()
        }
        onCancelled: opened = false
    }
    DeskDialog {
        id: unsaved
        title: qsTr("Done without this review?")
        text: qsTr("Your ticks and your note are not saved. After this nobody can add a review.")
        yes: qsTr("Go back")
        no: qsTr("Mark as done")
        onConfirmed: opened = false
        onCancelled: {
            opened = false
            root.desk.review.markDone()
        }
    }
    DeskDialog {
        id: idle
        opened: root.desk.secondsLeft > 0
        title: qsTr("Still there?")
        text: root.desk.review.unsaved
            ? qsTr("You will be signed out in %1 s. Your unsaved note is kept for you on this desk.").arg(root.desk.secondsLeft)
            : qsTr("You will be signed out in %1 s.").arg(root.desk.secondsLeft)
        yes: qsTr("Stay signed in")
        onConfirmed: root.desk.touch()
    }
    Shortcut { sequences: ["Ctrl+F"]; enabled: root.free; onActivated: list.find() }
    Shortcut { sequences: ["Ctrl+S"]; enabled: root.free; onActivated: pane.save() }
    Shortcut { sequences: ["Ctrl+P"]; enabled: root.free; onActivated: pane.send() }
    Shortcut { sequences: ["Ctrl++", "Ctrl+="]; enabled: root.free; onActivated: sheet.zoomBy(1.2) }
    Shortcut { sequences: ["Ctrl+-"]; enabled: root.free; onActivated: sheet.zoomBy(1 / 1.2) }
    Shortcut { sequences: ["Ctrl+0"]; enabled: root.free; onActivated: sheet.show("page") }
    Shortcut { sequences: ["Ctrl+1"]; enabled: root.free; onActivated: sheet.show("width") }
}
