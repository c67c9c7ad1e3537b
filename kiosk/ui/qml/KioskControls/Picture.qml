pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A drawing that covers its frame, cropped around the point that matters, with round corners.
Item {
    id: root
    property url source
    property string alt // spoken; empty only where words beside it say the same
    property real radius: Theme.Metrics.radiusLarge
    property color behind: Theme.Palette.surface
    property real aspect: 4 / 3 // of the drawing
    property real focusX: 0.5
    property real focusY: 0.5
    property real zoom: 1
    property bool asynchronous: true
    readonly property bool ready: image.status === Image.Ready
    // where the drawing lies in this item: for labels at anchors given as shares of the drawing
    readonly property real drawnX: image.x
    readonly property real drawnY: image.y
    readonly property real drawnWidth: image.width
    readonly property real drawnHeight: image.height
    readonly property Item inside: within // lies on the drawing, under the round corners

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Rectangle { // a quiet bed until the drawing is there
        visible: !root.ready
        anchors.fill: parent
        color: Theme.Palette.surfaceDeep
    }
    Image {
        id: image
        width: Math.ceil(Math.max(root.width, root.height * root.aspect) * root.zoom)
        height: Math.ceil(width / root.aspect)
        x: -Math.round((width - root.width) * root.focusX)
        y: -Math.round((height - root.height) * root.focusY)
        source: root.width > 0 && root.height > 0 ? root.source : ""
        sourceSize: Qt.size(width, height)
        asynchronous: root.asynchronous
        retainWhileLoading: true
    }
    Item {
        id: within
        anchors.fill: parent
    }
    RoundedCorners {
        inner: root.radius
        behind: root.behind
    }
}
