pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// A picture with its labels, and the page's sentences; without a picture the sentences stand alone.
Item {
    id: root
    required property WhereModel viewModel
    readonly property MovingPicture moving: scene
    readonly property bool pictured: viewModel.picture !== ""
    readonly property bool beside: pictured && !Theme.Metrics.portrait && !Theme.Metrics.largeText
    readonly property int letters: viewModel.claims.join(" ").length
    readonly property bool few: !pictured && letters < 240 // room for larger words
    readonly property real pictureAspect: viewModel.pictureAspect
    readonly property real captionRoom: Theme.Metrics.gapTiny + Math.max(Theme.Typography.label * 1.35 * 2, beside ? 0 : below.height)
    readonly property real share: Theme.Metrics.large ? 0.53 : letters > 220 ? 0.42 : 0.47
    readonly property real sceneWidth: beside ? Math.min(width * share, (height - captionRoom) * pictureAspect)
        : Math.min(width, Math.max(leastScene, height - captionRoom - says.height - 2 * Theme.Metrics.gap) * pictureAspect)
    readonly property real leastScene: Theme.Metrics.px(Theme.Metrics.portrait ? 52 : 60)

    function sideOf(x: real, y: real): string {
        return x < 0.3 ? "left" : y < 0.25 ? "right" : y < 0.45 ? "above" : "below"
    }

    implicitHeight: beside ? Math.max(says.height, Theme.Metrics.px(60))
        : (pictured ? leastScene + captionRoom + Theme.Metrics.gap : 0) + says.height

    MovingPicture {
        id: scene
        visible: root.pictured
        width: root.sceneWidth
        height: Math.round(width / aspect)
        x: root.beside || !root.pictured ? 0 : (root.width - width) / 2
        source: root.viewModel.picture
        alt: root.viewModel.pictureAlt
        moves: root.viewModel.pictureMoves
        aspect: root.pictureAspect
        Repeater {
            model: root.viewModel.labels
            Callout {
                required property var model
                text: model.text
                anchorX: scene.drawnX + model.x * scene.drawnWidth
                anchorY: scene.drawnY + model.y * scene.drawnHeight
                role: "bar"
                side: root.sideOf(model.x, model.y)
                distance: side !== "left" ? Theme.Metrics.gap
                    : Math.max(Theme.Metrics.gapTiny, Math.min(Theme.Metrics.gap, anchorX - implicitWidth - Theme.Metrics.gapTiny))
            }
        }
    }
    Words {
        id: caption
        visible: root.pictured
        x: root.beside ? scene.x : 0
        y: scene.height + Theme.Metrics.gapTiny
        width: root.beside ? scene.width : root.width
        role: "label"
        color: Theme.Palette.inkQuiet
        text: root.viewModel.caption
    }
    Words { // the caption as it stands below the picture; never as wide as the picture, whose size follows from it
        id: below
        visible: false
        width: root.width
        role: "label"
        text: root.viewModel.caption
    }
    Column {
        id: says
        x: root.beside ? scene.width + Theme.Metrics.gapWide : 0
        y: root.beside ? Math.max(0, (scene.height - height) / 2) : root.pictured ? caption.y + caption.height + Theme.Metrics.gap : 0
        width: root.width - x
        spacing: Theme.Metrics.gapTouch
        Repeater {
            model: root.viewModel.claims
            Item {
                id: claim
                required property string modelData
                width: says.width
                height: words.height + 2 * words.y
                Rectangle {
                    visible: !root.pictured
                    anchors.fill: parent
                    radius: Theme.Metrics.radius
                    color: Theme.Palette.surfaceDeep
                }
                Rectangle { // each sentence is a thought of its own
                    width: Theme.Metrics.gapTiny
                    height: parent.height
                    radius: width / 2
                    color: Theme.Palette.primary
                }
                Words {
                    id: words
                    x: root.pictured ? Theme.Metrics.gap : Theme.Metrics.gapWide
                    y: root.few ? Theme.Metrics.gap : root.pictured ? 0 : Theme.Metrics.gapSmall
                    width: Math.min(parent.width - 2 * x, font.pixelSize * 31)
                    role: root.few ? "lead" : "body"
                    lineHeight: root.letters > 220 ? 1 : Theme.Typography.lineRunning
                    text: claim.modelData
                }
            }
        }
    }
}
