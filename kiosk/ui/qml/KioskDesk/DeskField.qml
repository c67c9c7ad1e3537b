pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// A line to type in. `said` is what it is called; what is typed goes out by `typed`.
FocusScope {
    id: root
    property string said
    property string prompt
    property string icon
    property alias text: input.text
    property alias secret: input.secret
    property alias maximumLength: input.maximumLength
    property alias font: input.font
    signal typed(string text)
    signal accepted()

    implicitHeight: DeskSizes.target
    implicitWidth: DeskSizes.px(160)

    function clear(): void {
        input.clear()
    }
    function put(text: string): void {
        if (input.text !== text)
            input.text = text
    }
    Rectangle {
        anchors.fill: parent
        radius: DeskSizes.radius
        color: root.enabled ? Theme.Palette.surface : Theme.Palette.surfaceDeep
        border.width: input.activeFocus ? DeskSizes.edge : DeskSizes.line
        border.color: input.activeFocus ? Theme.Palette.primary : Theme.Palette.outline
    }
    Icon {
        id: mark
        visible: root.icon !== ""
        name: root.icon
        size: DeskSizes.icon
        color: Theme.Palette.inkQuiet
        x: DeskSizes.gapSmall
        anchors.verticalCenter: parent.verticalCenter
    }
    TextInput {
        id: input
        property bool secret: false
        x: mark.visible ? mark.x + mark.width + DeskSizes.gapSmall : DeskSizes.gap
        width: parent.width - x - DeskSizes.gap
        height: parent.height
        verticalAlignment: TextInput.AlignVCenter
        focus: true
        clip: true
        enabled: root.enabled
        activeFocusOnTab: true
        selectByMouse: true
        color: Theme.Palette.ink
        selectionColor: Theme.Palette.primary
        selectedTextColor: Theme.Palette.inkOnPrimary
        font.pixelSize: DeskSizes.body
        echoMode: secret ? TextInput.Password : TextInput.Normal
        inputMethodHints: secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhHiddenText : Qt.ImhNoPredictiveText
        Accessible.role: Accessible.EditableText
        Accessible.name: root.said
        Accessible.description: secret ? root.said : "" // Qt takes the name off a field of secrets
        Accessible.focusable: true
        onTextEdited: root.typed(text)
        onAccepted: root.accepted()
    }
    DeskText {
        silent: true
        visible: input.text === "" && root.prompt !== ""
        x: input.x
        width: input.width
        text: root.prompt
        wrapMode: Text.NoWrap
        color: Theme.Palette.inkQuiet
        anchors.verticalCenter: parent.verticalCenter
    }
    DeskRing { visible: input.activeFocus }
}
