pragma Singleton
import QtQuick

// Durations in milliseconds by meaning; `reduced` is the only input and stops all movement.
QtObject {
    property bool reduced: false
    readonly property int quick: reduced ? 0 : 90
    readonly property int page: reduced ? 0 : 280
    readonly property int chartFill: reduced ? 0 : 600
    readonly property int scene: 5000 // a picture that plays on its own
    readonly property int second: reduced ? 0 : 1000
    readonly property int stroll: 10400 // the poster's walkers: four rounds of their 2.6 seconds
    readonly property int breath: 90 // between two pieces of work that a touch must not wait for
    readonly property int rest: 15000 // and then they stand
    readonly property real pressScale: reduced ? 1 : 0.98
    readonly property real turnShare: 0.06 // how far a page comes in from the side, of its width
    readonly property int easing: Easing.OutCubic
    readonly property int settle: 500 // a second touch of the same control within this is a tremor
}
