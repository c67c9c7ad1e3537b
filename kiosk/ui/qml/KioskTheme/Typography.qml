pragma Singleton
import QtQuick

// Sizes follow from the cap height in millimetres (Atkinson's capitals are 0.668 em high).
// No family stands here: the application's own font names three, which QML cannot.
QtObject {
    readonly property real capMm: Math.max(3.5, Math.min(4.7, 3.5 + (Metrics.shortSideMm - 136) / 74 * 1.2))
    readonly property real base: capMm / 0.668 * Metrics.pixelsPerMm
    readonly property real scale: Metrics.textScale
    readonly property real soft: 1 + (scale - 1) * 0.5 // headings grow half as fast
    readonly property real chrome: 1 + (scale - 1) * 0.25 // bars grow a quarter as fast

    readonly property int small: Math.round(base * 0.78 * scale)
    readonly property int label: Math.round(base * 0.86 * scale)
    readonly property int body: Math.round(base * scale)
    readonly property int lead: Math.round(base * 1.25 * soft)
    readonly property int title: Math.round(base * 1.6 * soft)
    readonly property int display: Math.round(base * 2.2 * soft)
    readonly property int hero: Math.round(base * 3.1 * soft)
    readonly property int bar: Math.round(base * 0.86 * chrome)
    readonly property int button: Math.round(base * 1.1 * chrome)

    // Factors of the font's own 1.24 em.
    readonly property real lineRunning: 1.13
    readonly property real lineHeading: 0.96

    function size(role: string): int {
        switch (role) {
        case "small": return small
        case "label": return label
        case "lead": return lead
        case "title": return title
        case "display": return display
        case "hero": return hero
        case "bar": return bar
        case "button": return button
        default: return body
        }
    }
    function heading(role: string): bool {
        return role === "title" || role === "display" || role === "hero"
    }
    function running(role: string): bool {
        return role === "body" || role === "label" || role === "small" || role === "lead"
    }
}
