pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Over the sheet: pages and zoom.
Rectangle {
    id: root
    required property SheetView view
    required property int page
    required property int pages
    color: Theme.Palette.surfaceDeep
    implicitHeight: row.height + 2 * DeskSizes.gapTiny

    Flow {
        id: row
        x: DeskSizes.gap
        y: DeskSizes.gapTiny
        width: parent.width - 2 * x
        spacing: DeskSizes.gapTiny
        DeskButton {
            plain: true
            icon: "up"
            name: qsTr("Page before")
            visible: root.pages > 1
            enabled: root.page > 0
            onActivated: root.view.turn(-1)
        }
        DeskText {
            height: DeskSizes.target
            verticalAlignment: Text.AlignVCenter
            visible: root.pages > 1
            text: qsTr("Page %1 of %2").arg(root.page + 1).arg(root.pages)
        }
        DeskButton {
            plain: true
            icon: "down"
            name: qsTr("Page after")
            visible: root.pages > 1
            enabled: root.page < root.pages - 1
            onActivated: root.view.turn(1)
        }
        DeskButton {
            plain: true
            icon: "minus"
            name: qsTr("Smaller")
            hint: "Ctrl+-"
            onActivated: root.view.zoomBy(1 / 1.2)
        }
        DeskText {
            height: DeskSizes.target
            verticalAlignment: Text.AlignVCenter
            text: qsTr("%1 %", "zoom").arg(Math.round(root.view.zoom * 100))
        }
        DeskButton {
            plain: true
            icon: "plus"
            name: qsTr("Larger")
            hint: "Ctrl++"
            onActivated: root.view.zoomBy(1.2)
        }
        DeskButton {
            plain: true
            text: qsTr("Whole page")
            hint: "Ctrl+0"
            onActivated: root.view.show("page")
        }
        DeskButton {
            plain: true
            text: qsTr("Full width")
            hint: "Ctrl+1"
            onActivated: root.view.show("width")
        }
    }
}
