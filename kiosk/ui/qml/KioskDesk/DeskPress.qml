pragma ComponentBehavior: Bound
import QtQuick

// What the desk's controls share: click, touch and key act alike; the focus shows after a key.
Item {
    id: root
    property string name // what assistive tools say
    property string hint
    property real ringRadius: DeskSizes.radius
    property bool byTouch: false
    property int settle: 0 // milliseconds in which a second press counts as the first
    property double pressedAt: 0
    readonly property bool down: tap.pressed
    readonly property bool hovered: hover.hovered
    signal activated()

    function activate(): void {
        const now = Date.now()
        if (!enabled || settle > 0 && Math.abs(now - pressedAt) < settle)
            return
        pressedAt = now
        activated()
    }

    activeFocusOnTab: true
    z: activeFocus ? 1 : 0
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: hint
    Accessible.focusable: true
    Accessible.pressed: down
    Accessible.onPressAction: activate()
    onActiveFocusChanged: if (!activeFocus) byTouch = false
    Keys.onPressed: event => {
        byTouch = false
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            event.accepted = true
            if (!event.isAutoRepeat)
                activate()
        }
    }
    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: {
            root.byTouch = true
            root.forceActiveFocus(Qt.MouseFocusReason)
            root.activate()
        }
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    DeskRing {
        visible: root.activeFocus && !root.byTouch
        radius: root.ringRadius
    }
}
