pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Name of an option beside its parts; under each other where the room is narrow, and for large text the parts alone.
Item {
    id: root
    property string name
    property alias tabs: parts.tabs
    property alias current: parts.current
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText
        && heading.implicitWidth + parts.implicitWidth + Theme.Metrics.gap <= width
    readonly property bool named: !Theme.Metrics.largeText || Theme.Metrics.portrait
    signal picked(int index)

    implicitWidth: heading.implicitWidth + parts.implicitWidth + Theme.Metrics.gap
    implicitHeight: beside || !named ? parts.height : parts.y + parts.height

    Words {
        id: heading
        visible: root.named
        role: "title"
        text: root.name
        width: root.beside ? Math.ceil(implicitWidth) : root.width
        y: root.beside ? Math.round((parts.height - height) / 2) : 0
    }
    TabStrip {
        id: parts
        name: root.name
        x: root.width - width
        y: root.beside || !root.named ? 0 : heading.height + Theme.Metrics.gapSmall
        width: root.beside ? implicitWidth : root.width
        height: implicitHeight
        onPicked: index => root.picked(index)
    }
}
