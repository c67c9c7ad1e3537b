import QtQuick

// One set of colours by role. Palette holds three; a preview may show another set than the one in use.
QtObject {
    required property color surface
    required property color surfaceDeep // bars, picture beds
    required property color card
    required property color ink
    required property color inkQuiet // still 7:1
    required property color primary
    required property color primaryPressed
    required property color primaryLip
    required property color inkOnPrimary
    required property color primarySoft
    required property color outline // 3:1 on surface and card
    required property color hairline // decoration only, never carries meaning
    required property color lip // offset rectangle under a card
    required property color cardPressed
    required property color restEdge // of a control that rests
    required property color chosen
    required property color chosenEdge
    required property color inkOnChosenEdge
    required property color attention
    required property color attentionSoft
    required property color focusRing
    required property color focusHalo // both sides of the ring, so that it reads on any ground
    required property color scrim
}
