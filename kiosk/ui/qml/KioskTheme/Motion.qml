pragma Singleton
import QtQuick

// Durations in milliseconds by meaning; `reduced` stops all movement.
QtObject {
    property bool reduced: false
    property int settle: 500 // a second touch of the same control within this is a tremor
    readonly property int quick: reduced ? 0 : 90
    readonly property int page: reduced ? 0 : 280
    readonly property int chartFill: reduced ? 0 : 600
    readonly property int scene: 5000 // a picture that plays on its own
    readonly property int second: reduced ? 0 : 1000
    readonly property int stroll: 10400 // about so long the people of the poster move, in whole rounds
    readonly property int breath: 90 // between two pieces of work that a touch must not wait for
    readonly property int rest: 5000 // before that they stand; both fit into a scene's 18 seconds
    readonly property real pressScale: reduced ? 1 : 0.98
    readonly property real turnShare: 0.06 // how far a page comes in from the side, of its width
    readonly property int easing: Easing.OutCubic
}
