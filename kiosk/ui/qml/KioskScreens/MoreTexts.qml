pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// The text of one subject; a second block of it has a heading of its own.
Column {
    id: root
    property var blocks: []
    property var titles: ({})
    property bool headed: true // the first block has its heading too
    spacing: Theme.Metrics.gap

    Repeater {
        model: root.blocks
        Column {
            id: block
            required property var modelData
            required property int index
            width: root.width
            spacing: Theme.Metrics.gapTouch
            Words {
                visible: root.headed || block.index > 0
                width: parent.width
                role: "body"
                font.bold: true
                text: root.titles[block.modelData.key] ?? ""
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: block.modelData.texts
                Words {
                    required property string modelData
                    width: Math.min(block.width, Theme.Typography.body * 30)
                    role: block.modelData.key === "sources" ? "small" : "body"
                    lineHeight: 1.02
                    text: modelData
                }
            }
        }
    }
}
