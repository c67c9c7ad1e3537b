pragma Singleton
import QtQuick

// Colours by role; `theme` is the only input. Import with a qualifier: QtQuick has a Palette too.
QtObject {
    id: root
    property string theme: "light" // light, dark, contrast
    readonly property bool contrast: theme === "contrast"
    readonly property Tones tones: tonesOf(theme)

    readonly property color surface: tones.surface
    readonly property color surfaceDeep: tones.surfaceDeep
    readonly property color card: tones.card
    readonly property color ink: tones.ink
    readonly property color inkQuiet: tones.inkQuiet
    readonly property color primary: tones.primary
    readonly property color primaryPressed: tones.primaryPressed
    readonly property color primaryLip: tones.primaryLip
    readonly property color inkOnPrimary: tones.inkOnPrimary
    readonly property color primarySoft: tones.primarySoft
    readonly property color outline: tones.outline
    readonly property color hairline: tones.hairline
    readonly property color lip: tones.lip
    readonly property color cardPressed: tones.cardPressed
    readonly property color restEdge: tones.restEdge
    readonly property color chosen: tones.chosen
    readonly property color chosenEdge: tones.chosenEdge
    readonly property color inkOnChosenEdge: tones.inkOnChosenEdge
    readonly property color attention: tones.attention
    readonly property color attentionSoft: tones.attentionSoft
    readonly property color focusRing: tones.focusRing
    readonly property color focusHalo: tones.focusHalo
    readonly property color scrim: tones.scrim
    readonly property color night: "#000000" // a screen that rests
    readonly property real dimming: 0.65 // of it, over a poster that is dimmed: 35 % are left
    readonly property color chartFull: tones.primary
    readonly property color chartEmpty: tones.card
    readonly property color chartEmptyEdge: tones.outline
    // Pictures keep their own light colours in every theme, so a label on one does too.
    readonly property color inkOnPicture: "#17545B"
    readonly property color haloOnPicture: "#FFFDF8"

    function tonesOf(name: string): Tones {
        return name === "dark" ? dark : name === "contrast" ? strong : light
    }

    readonly property Tones light: Tones {
        surface: "#FBF3E7"; surfaceDeep: "#F3E6D2"; card: "#FFFDF8"
        ink: "#22333B"; inkQuiet: "#34464D"
        primary: "#17545B"; primaryPressed: "#0F4046"; primaryLip: "#0C3438"
        inkOnPrimary: "#FFFDF8"; primarySoft: "#DCECEC"
        outline: "#6C7F84"; hairline: "#E3D5BE"; lip: "#E6D7BE"; cardPressed: "#F6ECDC"; restEdge: "#E3D5BE"
        chosen: "#CFE8DF"; chosenEdge: "#17545B"; inkOnChosenEdge: "#FFFDF8"
        attention: "#8A2B1C"; attentionSoft: "#FBE4DC"
        focusRing: "#22333B"; focusHalo: "#FFFDF8"; scrim: "#B322333B"
    }
    readonly property Tones dark: Tones {
        surface: "#14211F"; surfaceDeep: "#1B2B29"; card: "#203330"
        ink: "#F4EFE4"; inkQuiet: "#CFDAD4"
        primary: "#A8DADC"; primaryPressed: "#8FC6C9"; primaryLip: "#5E9093"
        inkOnPrimary: "#0D2022"; primarySoft: "#28403F"
        outline: "#87A09B"; hairline: "#2F4642"; lip: "#0C1615"; cardPressed: "#182825"; restEdge: "#2F4642"
        chosen: "#21473F"; chosenEdge: "#A8DADC"; inkOnChosenEdge: "#0D2022"
        attention: "#FFC9B8"; attentionSoft: "#4A221A"
        focusRing: "#F4EFE4"; focusHalo: "#0D1716"; scrim: "#CC060B0A"
    }
    readonly property Tones strong: Tones {
        surface: "#000000"; surfaceDeep: "#000000"; card: "#000000"
        ink: "#FFFFFF"; inkQuiet: "#FFFFFF"
        primary: "#FFFFFF"; primaryPressed: "#D0D0D0"; primaryLip: "#000000"
        inkOnPrimary: "#000000"; primarySoft: "#000000"
        outline: "#FFFFFF"; hairline: "#FFFFFF"; lip: "#000000"; cardPressed: "#2B2B2B"; restEdge: "#555555"
        chosen: "#000000"; chosenEdge: "#FFD400"; inkOnChosenEdge: "#000000"
        attention: "#FFFFFF"; attentionSoft: "#000000"
        focusRing: "#FFFFFF"; focusHalo: "#000000"; scrim: "#D9000000"
    }
}
