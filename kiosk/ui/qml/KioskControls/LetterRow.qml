pragma ComponentBehavior: Bound
import QtQuick

// One row of letters; the last one begins with Shift and ends with Erase.
Row {
    id: root
    property string signs
    property bool upper: false
    property bool last: false
    property bool shiftable: true
    property bool open: true
    property bool mayErase: true
    property real keyWidth
    property real keyHeight
    signal typed(string sign)
    signal shiftAsked()
    signal eraseAsked()

    PadKey {
        visible: root.last
        width: root.keyWidth * 1.5
        height: root.keyHeight
        enabled: root.shiftable
        icon: "shift"
        lit: root.upper && root.shiftable
        name: qsTr("Capital letter")
        Accessible.checkable: true
        Accessible.checked: lit
        onActivated: root.shiftAsked()
    }
    Repeater {
        model: root.signs.length
        PadKey {
            required property int index
            readonly property string sign: root.signs.charAt(index)
            width: root.keyWidth
            height: root.keyHeight
            enabled: root.open
            text: root.upper && root.shiftable ? sign.toUpperCase() : sign
            onActivated: root.typed(text)
        }
    }
    PadKey {
        visible: root.last
        width: root.keyWidth * 1.5
        height: root.keyHeight
        enabled: root.mayErase
        icon: "erase"
        name: qsTr("Erase")
        onActivated: root.eraseAsked()
    }
}
