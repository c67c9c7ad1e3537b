pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import KioskTheme as Theme

// A line icon: a path, so that it takes any colour and size. The control around it says its meaning.
Item {
    id: root
    property string name
    property color color: Theme.Palette.ink
    property real size: Theme.Metrics.icon
    property real weight: 2.1
    implicitWidth: size
    implicitHeight: size

    // The software renderer paints a shape that lies outside a clip; as a layer it is clipped like a picture.
    layer.enabled: true

    Shape {
        width: 24
        height: 24
        transformOrigin: Item.TopLeft
        scale: root.size / 24
        ShapePath {
            strokeColor: root.color
            strokeWidth: root.weight
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: IconPaths.paths[root.name] ?? "" }
        }
    }
}
