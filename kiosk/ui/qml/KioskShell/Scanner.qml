pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Finds the controls for the scan, in the order of the Tab key, and gives the focus to what it
// marks: a control, or a row of them with a ring around all.
Item {
    id: root
    required property ScanModel scanning
    required property bool covered // something lies over the page
    property list<Pressable> stops
    readonly property bool marksRow: scanning.last > scanning.first
    readonly property int most: 200
    readonly property bool beginning: anew.running // what is marked now is about to be forgotten

    function found(): list<Pressable> {
        const met = []
        let one = Window.window.contentItem.nextItemInFocusChain(true)
        while (one instanceof Pressable && !met.includes(one) && met.length < most) {
            met.push(one)
            one = one.nextItemInFocusChain(true)
        }
        return met
    }
    function isTool(item: Item): bool {
        for (let one = item; one; one = one.parent)
            if (one instanceof TopBar)
                return true
        return false
    }
    function place(item: Item): rect {
        return mapFromItem(item, 0, 0, item.width, item.height)
    }
    function look(): void {
        const now = found()
        if (now.length === stops.length && now.every((one, at) => one === stops[at])) {
            scanning.step()
            return
        }
        // the round begins after the tools, which come last then, or goes on after what was marked
        const at = now.indexOf(stops[scanning.last] ?? null)
        const first = at < 0 ? now.findIndex(one => !isTool(one)) : (at + 1) % now.length
        stops = now
        scanning.lay(now.map(place), Math.max(0, first))
    }
    function lookAnew(): void {
        stops = []
        if (scanning.on)
            look()
    }
    function show(): void {
        const item = stops[scanning.first] ?? null
        if (!item)
            return
        item.keyDown = false // of a key that was held to start
        item.forceActiveFocus(Qt.TabFocusReason)
        item.touched = marksRow // the ring around the row stands for its own
        const places = stops.slice(scanning.first, scanning.last + 1).map(place)
        const left = Math.min(...places.map(one => one.x)), top = Math.min(...places.map(one => one.y))
        const right = Math.max(...places.map(one => one.x + one.width)), bottom = Math.max(...places.map(one => one.y + one.height))
        row.x = left
        row.y = top
        row.width = right - left
        row.height = bottom - top
    }

    onCoveredChanged: anew.restart()
    Connections {
        target: root.scanning
        enabled: root.visible // not over the staff's screens
        function onDue(): void { root.look() }
        function onMoved(): void { root.show() }
        function onChanged(): void { if (!root.scanning.on) root.stops = [] }
    }
    Timer { // when the page has come to rest
        id: anew
        interval: Theme.Motion.page + Theme.Motion.breath
        onTriggered: root.lookAnew()
    }
    function begin(): void {
        anew.restart()
    }
    FocusRing {
        id: row
        visible: root.scanning.on && root.marksRow
    }
}
