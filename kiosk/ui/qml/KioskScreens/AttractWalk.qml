pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VectorImage

// The poster with its people walking. Standing still it costs nothing.
VectorImage {
    id: root
    property bool walking: false
    fillMode: VectorImage.Stretch
    animations.paused: !walking
    Accessible.ignored: true
}
