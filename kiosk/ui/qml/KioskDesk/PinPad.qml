pragma ComponentBehavior: Bound
import QtQuick

// Digits to touch, beside those of the keyboard.
Grid {
    id: root
    signal digit(string digit)
    signal erased()
    columns: 3
    spacing: DeskSizes.gapSmall
    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]
        Item {
            id: cell
            required property string modelData
            width: (root.width - 2 * root.spacing) / 3
            height: DeskSizes.key
            DeskButton {
                anchors.fill: parent
                visible: cell.modelData !== ""
                text: cell.modelData === "erase" ? "" : cell.modelData
                icon: cell.modelData === "erase" ? "erase" : ""
                name: cell.modelData === "erase" ? qsTr("Erase") : cell.modelData
                onActivated: cell.modelData === "erase" ? root.erased() : root.digit(cell.modelData)
            }
        }
    }
}
