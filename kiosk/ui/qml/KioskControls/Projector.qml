pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Pictures

// The drawing that plays, lent to the picture that is on the screen. There is one for all pages:
// PySide6 6.11 never gives back an object of Python's that QML has made, nor what it holds.
Item {
    id: root
    property MovingPicture picture: null

    MovingDrawing {
        parent: root.picture?.inside ?? root
        x: (root.picture?.drawnX ?? 0) + area.x
        y: (root.picture?.drawnY ?? 0) + area.y
        width: area.width
        height: area.height
        visible: ready && (root.picture?.playing ?? false)
        source: root.picture?.wanted ?? ""
        drawn: Qt.size(root.picture?.drawnWidth ?? 0, root.picture?.drawnHeight ?? 0)
        at: root.picture?.at ?? 0
        fillColor: root.picture?.behind ?? "transparent"
        onReadyChanged: if (ready) root.picture.begin(loop)
    }
}
