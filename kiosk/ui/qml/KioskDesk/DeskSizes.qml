pragma Singleton
import QtQuick

// Sizes of the desk, in pixels of a screen with 96 to the inch: read at arm's length, used with a
// mouse, a keyboard or a finger. The window writes the inputs.
QtObject {
    // inputs
    property real unit: 1 // real pixels for one of those
    property real textScale: 1 // 1, 1.25, 1.5
    property int width: 1 // of the window
    property int height: 1

    function px(pixels: real): int {
        return Math.round(pixels * unit)
    }
    function type(pixels: real): int {
        return Math.round(pixels * unit * textScale)
    }
    readonly property real soft: 1 + (textScale - 1) * 0.6 // places grow less than their text

    readonly property int small: type(13)
    readonly property int label: type(14)
    readonly property int body: type(15.5)
    readonly property int lead: type(18)
    readonly property int title: type(24 - 4 * (textScale - 1))

    readonly property int line: Math.max(1, px(1.5))
    readonly property int edge: Math.max(2, px(2))
    readonly property int gapTiny: px(4)
    readonly property int gapSmall: px(8)
    readonly property int gap: px(12)
    readonly property int page: px(20)
    readonly property int radiusSmall: px(4)
    readonly property int radius: px(9)
    readonly property int radiusLarge: px(16)
    readonly property int icon: type(17)
    readonly property int box: type(21) // to tick
    readonly property int target: Math.max(px(36), type(15.5) * 2) // least height of a control
    readonly property int ring: px(2.5)
    readonly property int halo: px(1.5)
    readonly property int bar: px(10)
    readonly property int paperLip: px(5)
    readonly property int list: Math.min(Math.round(width * 0.29), px(330 * soft))
    readonly property int pane: Math.min(Math.round(width * 0.28), px(310 * soft))
    readonly property int entry: px(380 * soft) // a column of the sign-in page
    readonly property int key: Math.max(px(60), type(30)) // of the PIN pad
    readonly property int dialog: px(460 * soft)
}
