pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Name of an option beside its parts; under each other where the room is narrow.
Item {
    id: root
    property string name
    property alias tabs: parts.tabs
    property alias current: parts.current
    readonly property real nameRoom: width - parts.implicitWidth - Theme.Metrics.gap
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText && nameRoom > width * 0.2
    signal picked(int index)

    implicitWidth: heading.implicitWidth + parts.implicitWidth + Theme.Metrics.gap
    readonly property real tallest: Math.max(parts.height, heading.height)
    implicitHeight: beside ? tallest : heading.height + Theme.Metrics.gapSmall + parts.height

    Words {
        id: heading
        // a long name beside its parts is set smaller, on two lines at most
        role: root.beside && asTitle.advanceWidth > root.nameRoom ? "lead" : "title"
        font.bold: true
        Accessible.role: Accessible.Heading
        text: root.name
        width: root.beside ? root.nameRoom : root.width
        y: root.beside ? Math.round((root.tallest - height) / 2) : 0
    }
    TextMetrics {
        id: asTitle
        font.pixelSize: Theme.Typography.title
        font.bold: true
        text: root.name
    }
    TabStrip {
        id: parts
        name: root.name
        x: root.width - width
        y: root.beside ? Math.round((root.tallest - height) / 2) : heading.height + Theme.Metrics.gapSmall
        width: root.beside ? implicitWidth : root.width
        height: implicitHeight
        onPicked: index => root.picked(index)
    }
}
