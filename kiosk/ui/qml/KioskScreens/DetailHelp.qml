pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// How it may help: the best figure there is, what it means, and how sure we are.
GridLayout {
    id: root
    required property DetailModel detail
    readonly property bool beside: !Theme.Metrics.portrait && !Theme.Metrics.largeText

    readonly property bool tight: !Theme.Metrics.largeText && !Theme.Metrics.large

    columns: beside ? 2 : 1
    columnSpacing: Theme.Metrics.px(Theme.Metrics.large ? 12 : 6)
    rowSpacing: Theme.Metrics.px(Theme.Metrics.largeText ? 4 : 3)

    Rectangle {
        Layout.fillWidth: !root.beside
        Layout.fillHeight: root.beside
        Layout.preferredWidth: root.beside ? Math.round(root.width * (Theme.Metrics.large ? 0.55 : 0.47)) : -1
        Layout.preferredHeight: figure.implicitHeight + 2 * figure.inset
        radius: Theme.Metrics.radiusLarge
        color: Theme.Palette.card
        border.width: Theme.Palette.contrast ? Theme.Metrics.border : Theme.Metrics.line
        border.color: Theme.Palette.contrast ? Theme.Palette.outline : Theme.Palette.hairline
        Loader {
            id: figure
            readonly property real inset: Theme.Metrics.px(Theme.Metrics.large ? 6 : 2.8)
            anchors { fill: parent; margins: inset }
            sourceComponent: root.detail.figure === "array" ? people : root.detail.figure === "ruler" ? points : words
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: root.beside
        Layout.preferredWidth: 1
        spacing: Theme.Metrics.px(Theme.Metrics.large ? 5 : 2)
        Words {
            Layout.fillWidth: true
            role: root.tight ? "body" : "lead"
            font.bold: true
            text: root.detail.headline
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.detail.benefits
            Words {
                required property string modelData
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.Typography.body * 30
                role: root.tight ? "label" : "body"
                lineHeight: Theme.Metrics.large ? Theme.Typography.lineRunning : 1
                text: modelData
            }
        }
        Certainty {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.Typography.label * 26
            Layout.topMargin: Theme.Metrics.gapTiny
            level: root.detail.certainty
        }
        Item { Layout.fillHeight: true }
    }

    Component {
        id: people
        FigurePeople { detail: root.detail }
    }
    Component {
        id: points
        FigurePoints { detail: root.detail }
    }
    Component {
        id: words
        FigureWords { detail: root.detail }
    }
}
