pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// Content that is never cut: where it is taller than the room, two large buttons turn it page by page.
// Children fill the width; their greatest implicitHeight says how much height is needed.
Item {
    id: root
    default property alias content: holder.data
    property bool fillView: true // stretch the content to the room where it is shorter
    property real minimumHeight: 0
    property real headRoom: 0 // for a heading that scrolls along, to be put into headHolder
    readonly property alias headHolder: headHolder
    readonly property bool overflowing: overflow
    readonly property alias viewHeight: flick.height
    readonly property real leastWidth: width - (below ? 0 : Theme.Metrics.touchSecondary + Theme.Metrics.gap) // beside the buttons
    property alias contentY: flick.contentY
    readonly property bool atStart: flick.contentY <= 1
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 1
    readonly property real needed: headRoom + Math.max(minimumHeight, tallest())
    readonly property bool below: Theme.Metrics.portrait
    readonly property real overhang: Theme.Metrics.overhang
    readonly property bool settled: !rest.running
    readonly property real mayFit: 1.4 // of the room: what is taller beside the buttons is too tall without them, too
    property bool overflow: false
    property real known: 0 // the height that was needed when it was judged last
    property real refused: -1 // that, beside the buttons, at which it was seen that they are needed
    property bool narrow: false // rows may still be laid out for the room beside the buttons
    property int resizes: 0
    property double lastResize: 0

    function tallest(): real {
        let most = 0
        for (const child of holder.children)
            most = Math.max(most, child.visible ? child.implicitHeight : 0)
        return most
    }
    function turn(pages: real): void {
        const most = Math.max(0, flick.contentHeight - flick.height)
        glide.to = Math.max(0, Math.min(most, flick.contentY + pages * flick.height * 0.8))
        glide.restart()
    }
    function pageDown(): void { turn(1) }
    function pageUp(): void { turn(-1) }
    function show(item: Item): void {
        const top = root.headRoom + holder.mapFromItem(item, 0, 0).y
        const least = top + item.height + 2 * overhang - flick.height // all of it is seen from here on
        if (top < flick.contentY || least > flick.contentY)
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, Math.max(top - overhang, Math.min(top, least))))
    }
    function holds(item: Item): bool {
        for (let one = item; one; one = one.parent)
            if (one === holder)
                return true
        return false
    }
    // Judged when sizes have come to rest. The buttons take room themselves: only without them is it seen whether the
    // content needs them. So where it has become shorter it gets their room for a moment, once for each height that
    // it has then; they are drawn until it is judged.
    function measure(): void {
        if (width <= 0 || height <= 0)
            return
        const tall = needed > height + 1
        if (!overflow) {
            overflow = tall
            known = needed
            if (!tall)
                refused = -1
            return
        }
        const shorter = needed < known - 1
        known = needed
        if ((shorter && !below || !tall) && needed < height * mayFit && Math.abs(needed - refused) >= 1) {
            refused = needed
            narrow = !below
            overflow = false
            rest.restart()
        }
    }
    // For another room or page. Where our own size follows the content's, as in a sheet, this could go on for ever.
    function measureAfresh(): void {
        const now = Date.now()
        resizes = now - lastResize < 300 ? resizes + 1 : 0
        lastResize = now
        if (resizes < 40) {
            narrow = narrow || overflow && !below
            overflow = false
            refused = -1
        }
        if (!narrow || needed > height * mayFit)
            measure() // right at once, so that the buttons do not come a moment later
        rest.restart()
    }
    onNeededChanged: rest.restart()
    onHeightChanged: measureAfresh()
    onWidthChanged: measureAfresh()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
            return
        turn(event.key === Qt.Key_PageDown ? 1 : -1)
        event.accepted = true
    }

    Timer {
        id: rest
        interval: 20
        onTriggered: {
            const laidOut = root.narrow
            root.measure()
            if (laidOut)
                root.narrow = false
        }
    }
    NumberAnimation {
        id: glide
        target: flick
        property: "contentY"
        duration: Theme.Motion.page
        easing.type: Theme.Motion.easing
    }
    Connections {
        target: root.Window.window
        enabled: root.overflow
        function onActiveFocusItemChanged(): void {
            const item = root.Window.window?.activeFocusItem ?? null
            if (item && root.holds(item))
                root.show(item)
        }
    }
    Flickable {
        id: flick
        readonly property real rail: root.overflow ? Theme.Metrics.touchSecondary + (root.below ? Theme.Metrics.gapTouch + root.overhang : Theme.Metrics.gap) : 0
        x: -root.overhang + (!root.below && Theme.Metrics.leftHanded ? rail : 0)
        y: -root.overhang
        width: root.width + 2 * root.overhang - (root.below ? 0 : rail)
        height: root.height + 2 * root.overhang - (root.below ? rail : 0)
        contentWidth: width
        contentHeight: root.headRoom + holder.height + 2 * root.overhang
        clip: root.overflow || root.needed > root.height + 1
        interactive: root.overflow
        boundsBehavior: Flickable.StopAtBounds
        Item {
            id: headHolder
            x: root.overhang
            y: root.overhang
            width: holder.width
            height: root.headRoom
        }
        Item {
            id: holder
            x: root.overhang
            y: root.overhang + root.headRoom
            width: flick.width - 2 * root.overhang
            height: Math.max(root.needed, root.fillView && !root.overflow ? root.height : 0) - root.headRoom
        }
    }
    Loader {
        active: root.overflow || root.narrow
        anchors.fill: parent
        sourceComponent: ScrollRail {
            below: root.below
            atStart: root.atStart
            atEnd: root.atEnd
            viewHeight: root.viewHeight
            onTurned: pages => root.turn(pages)
        }
    }
}
