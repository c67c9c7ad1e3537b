pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// What every control shares: it acts on release, sliding off cancels, holding does not repeat,
// a second touch within half a second is a tremor, keys and assistive tools act like a finger.
Item {
    id: root

    property string name // what assistive tools and read-aloud say
    property string hint
    property real ringRadius: Theme.Metrics.radius
    property int settle: Theme.Motion.settle
    readonly property bool down: keyDown || (tap.pressed && contains(tap.point.position))
    readonly property bool ringVisible: activeFocus && !touched
    property bool keyDown: false
    property bool touched: false // focus came by touch: no ring
    property double lastActivation: 0

    signal activated()

    function activate(): void {
        const now = Date.now()
        if (!enabled || Math.abs(now - lastActivation) < settle)
            return
        lastActivation = now
        activated()
    }
    function isSelectKey(key: int): bool {
        return key === Qt.Key_Space || key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Select
    }

    activeFocusOnTab: true
    z: ringVisible ? 1 : 0
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: hint
    Accessible.focusable: true
    Accessible.pressed: down
    Accessible.onPressAction: activate()

    onActiveFocusChanged: {
        if (!activeFocus) {
            touched = false
            keyDown = false
        }
    }
    Keys.onPressed: event => {
        touched = false
        if (!isSelectKey(event.key))
            return
        event.accepted = true
        if (!event.isAutoRepeat)
            keyDown = true
    }
    Keys.onReleased: event => {
        if (!isSelectKey(event.key))
            return
        event.accepted = true
        if (event.isAutoRepeat || !keyDown)
            return
        keyDown = false
        activate()
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 3600 // slow hands: however long it was held, the release counts
        onTapped: {
            root.touched = true
            root.forceActiveFocus(Qt.MouseFocusReason)
            root.activate()
        }
    }
    Loader {
        anchors.fill: parent
        z: 10
        active: root.ringVisible
        sourceComponent: FocusRing { radius: root.ringRadius }
    }
}
