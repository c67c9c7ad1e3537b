pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Text size and colours: a touch takes effect at once, so the screen itself is the preview.
ColumnLayout {
    id: root
    required property AppearanceModel appearance
    spacing: Theme.Metrics.gapTouch

    LookRow {
        Layout.fillWidth: true
        Layout.fillHeight: true
        caption: qsTr("Text size")
        Repeater {
            model: root.appearance.textScales
            LookTile {
                id: size
                required property real modelData
                name: qsTr("Text size %1 percent").arg(Math.round(modelData * 100))
                chosen: root.appearance.textScale === modelData
                onActivated: root.appearance.setTextScale(modelData)
                Words {
                    silent: true
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.baseline: parent.verticalCenter
                    anchors.baselineOffset: Theme.Metrics.px(4)
                    lineHeight: 1
                    text: "Aa" // a sample of letters, the same in all languages
                    font.bold: true
                    font.pixelSize: Math.round(Theme.Typography.base * size.modelData)
                }
            }
        }
    }
    LookRow {
        Layout.fillWidth: true
        Layout.fillHeight: true
        caption: qsTr("Colors")
        Repeater {
            model: root.appearance.themes
            LookTile {
                id: colours
                required property string modelData
                readonly property var look: modelData === "dark" ? { word: qsTr("Dark"), icon: "moon" }
                    : modelData === "contrast" ? { word: qsTr("Strong"), icon: "contrast" } : { word: qsTr("Light"), icon: "sun" }
                readonly property color ink: Theme.Palette.tonesOf(modelData).ink
                name: look.word
                implicitHeight: Math.max(Theme.Metrics.touchSecondary, word.height + 2 * margin)
                chosen: root.appearance.theme === modelData
                onActivated: root.appearance.setTheme(modelData)
                Rectangle {
                    anchors { fill: parent; margins: Theme.Metrics.px(1.4) }
                    radius: Theme.Metrics.radiusSmall
                    color: Theme.Palette.tonesOf(colours.modelData).surface
                    Icon {
                        id: sign
                        readonly property real room: visible ? size + Theme.Metrics.gapSmall : 0
                        visible: parent.width > Theme.Metrics.px(34) && !Theme.Metrics.largeText
                        name: colours.look.icon
                        color: colours.ink
                        x: Math.round((parent.width - room - word.width) / 2)
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Words {
                        id: word
                        silent: true
                        role: "label"
                        font.bold: true
                        text: colours.look.word
                        color: colours.ink
                        // three of them share a row whatever the language
                        width: Math.min(Math.ceil(implicitWidth), parent.width - sign.room - 2 * Theme.Metrics.gapTiny)
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Math.round(font.pixelSize * 0.5)
                        wrapMode: Text.NoWrap
                        x: Math.round((parent.width - sign.room - width) / 2) + sign.room
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
            }
        }
    }
}
