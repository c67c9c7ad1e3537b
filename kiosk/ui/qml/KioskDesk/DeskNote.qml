pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// One line of a few words that may take several rows on the screen. Enter makes no second line.
FocusScope {
    id: root
    property string said
    property string text // as the model has it
    property int length: 200
    signal typed(string text)

    implicitHeight: Math.max(DeskSizes.type(62), input.implicitHeight + 2 * DeskSizes.gapSmall)
    onTextChanged: take()

    function take(): void {
        if (input.text === root.text)
            return
        const at = input.cursorPosition
        input.text = root.text
        input.cursorPosition = Math.min(at, input.length)
    }
    Rectangle {
        anchors.fill: parent
        radius: DeskSizes.radius
        color: root.enabled ? Theme.Palette.surface : Theme.Palette.surfaceDeep
        border.width: input.activeFocus ? DeskSizes.edge : DeskSizes.line
        border.color: input.activeFocus ? Theme.Palette.primary : root.enabled ? Theme.Palette.outline : Theme.Palette.restEdge
    }
    TextInput { // it cuts a long paste before it lays it out; a TextEdit would stand still for minutes
        id: input
        x: DeskSizes.gap
        y: DeskSizes.gapSmall
        width: parent.width - 2 * x
        height: parent.height - 2 * y
        focus: true
        enabled: root.enabled
        activeFocusOnTab: true
        selectByMouse: true
        wrapMode: TextInput.Wrap
        maximumLength: root.length
        color: Theme.Palette.ink
        selectionColor: Theme.Palette.primary
        selectedTextColor: Theme.Palette.inkOnPrimary
        font.pixelSize: DeskSizes.body
        Accessible.role: Accessible.EditableText
        Accessible.name: root.said
        Accessible.multiLine: false
        Accessible.focusable: true
        onTextChanged: {
            if (text !== root.text) {
                root.typed(text)
                root.take() // the model cut it
            }
        }
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_Return:
            case Qt.Key_Enter:
                event.accepted = true
                break
            case Qt.Key_Tab:
                nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                event.accepted = true
                break
            case Qt.Key_Backtab:
                nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                event.accepted = true
                break
            }
        }
    }
    DeskRing { visible: input.activeFocus }
}
