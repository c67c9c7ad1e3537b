pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// A picture with its labels, and the page's sentences; without a picture the sentences stand alone.
Item {
    id: root
    required property WhereModel viewModel
    readonly property bool pictured: viewModel.picture !== ""
    readonly property bool beside: pictured && !Theme.Metrics.portrait && !Theme.Metrics.largeText
    readonly property bool few: !pictured && viewModel.claims.join(" ").length < 240 // room for larger words
    readonly property real share: Theme.Metrics.large ? 0.53 : 0.47
    readonly property real sceneWidth: beside ? Math.min(width * share, (height - caption.height - Theme.Metrics.gapTiny) * scene.aspect)
        : Math.min(width, Theme.Metrics.px(Theme.Metrics.portrait ? 110 : 80) * scene.aspect)

    implicitHeight: beside ? Math.max(says.height, Theme.Metrics.px(60))
        : (pictured ? says.y : 0) + says.height + (pictured ? 0 : Theme.Metrics.gap)

    Picture {
        id: scene
        visible: root.pictured
        width: root.sceneWidth
        height: Math.round(width / aspect)
        x: root.beside || !root.pictured ? 0 : (root.width - width) / 2
        source: root.viewModel.picture
        alt: root.viewModel.pictureAlt
        aspect: root.viewModel.pictureAspect
        Repeater {
            model: root.viewModel.labels
            Callout {
                required property var model
                text: model.text
                anchorX: scene.drawnX + model.x * scene.drawnWidth
                anchorY: scene.drawnY + model.y * scene.drawnHeight
                side: model.x < 0.5 ? "left" : "right"
            }
        }
    }
    Words {
        id: caption
        visible: root.pictured
        x: scene.x
        y: scene.height + Theme.Metrics.gapTiny
        width: scene.width
        role: "label"
        color: Theme.Palette.inkQuiet
        text: root.viewModel.caption
    }
    Column {
        id: says
        x: root.beside ? scene.width + Theme.Metrics.gapWide : 0
        y: root.beside ? Math.max(0, (scene.height - height) / 2) : root.pictured ? caption.y + caption.height + Theme.Metrics.gap : 0
        width: Math.min(root.width - x, (root.few ? Theme.Typography.lead : Theme.Typography.body) * 30)
        spacing: root.few ? Theme.Metrics.gapWide : Theme.Metrics.gapTouch
        Repeater {
            model: root.viewModel.claims
            Item {
                id: claim
                required property string modelData
                width: says.width
                height: words.height
                Rectangle { // a quiet mark: each sentence is a thought of its own
                    width: Theme.Metrics.gapTiny
                    height: parent.height
                    radius: width / 2
                    color: Theme.Palette.primary
                }
                Words {
                    id: words
                    x: Theme.Metrics.gap
                    width: parent.width - x
                    role: root.few ? "lead" : "body"
                    text: claim.modelData
                }
            }
        }
    }
}
