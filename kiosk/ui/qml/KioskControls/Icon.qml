pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A line icon in any colour and size. It is a picture because a shape costs twenty times the
// memory. The control around it says its meaning.
Image {
    id: root
    property string name
    property color color: Theme.Palette.ink
    property real size: Theme.Metrics.icon
    property real weight: 2.1
    width: Math.round(size)
    height: width
    sourceSize: Qt.size(width, width)
    source: name === "" ? "" : `image://icons/${weight.toFixed(1)}/${String(color).slice(1)}/${IconPaths.paths[name]}`
}
