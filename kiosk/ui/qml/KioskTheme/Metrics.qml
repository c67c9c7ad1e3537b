pragma Singleton
import QtQuick

// Everything a finger or an eye meets, in millimetres. The root window writes the inputs once.
QtObject {
    // inputs
    property real pixelsPerMm: 149.4 / 25.4
    property int width: 1280
    property int height: 800
    property real textScale: 1 // 1, 1.25, 1.5, 2
    property bool leftHanded: false
    property bool reach: false // bars and controls in the lower part of the screen
    property bool largeTargets: false

    function px(millimetres: real): int {
        return Math.round(millimetres * pixelsPerMm)
    }

    // a target may not lose a fraction of a millimetre to rounding
    function atLeast(millimetres: real): int {
        return Math.ceil(millimetres * pixelsPerMm)
    }

    readonly property bool portrait: height > width
    readonly property real shortSideMm: Math.min(width, height) / pixelsPerMm
    readonly property bool large: shortSideMm > 170 // about 13 inches and up
    readonly property bool largeText: textScale >= 1.5 // parts that stand side by side become pages

    readonly property int touchFloor: atLeast(12)
    readonly property int touchSecondary: atLeast(!largeTargets ? 15 : large ? 20 : 17)
    readonly property int touch: atLeast(largeTargets ? 30 : 20)
    readonly property int touchLarge: atLeast(30)
    readonly property int pill: px(12.5) // drawn height in the top bar; the bar itself is touched

    readonly property int gapTiny: px(1)
    readonly property int gapSmall: px(2)
    readonly property int gapTouch: px(3) // least gap between two targets
    readonly property int gap: px(4)
    readonly property int gapWide: px(large ? 9 : 6)
    readonly property int page: px(large ? 12 : 8)

    readonly property int radiusSmall: px(2)
    readonly property int radius: px(3)
    readonly property int radiusLarge: px(5)
    readonly property int line: Math.max(1, px(0.2))
    readonly property int border: Math.max(2, px(0.35))
    readonly property int borderThick: px(0.8)
    readonly property int lip: px(0.6)
    readonly property int focusRing: px(1)
    readonly property int focusHalo: px(0.5)
    readonly property int badge: px(6.2)
    readonly property int icon: px(6)
    readonly property int overhang: px(2.6) // how far a tick or a focus ring leaves its control

    readonly property int topBar: px(portrait ? (largeText ? 24 : largeTargets ? 22 : 20) : largeTargets && large ? 20 : 16)
    readonly property bool tight: largeTargets && !large && !portrait // every millimetre of height counts
    readonly property int bottomBar: touch + px(tight ? 5 : 6)
    // large buttons in the lower part of a low screen would leave no room for what they belong to
    readonly property real reachShare: tight ? 0.7 : 0.55
}
