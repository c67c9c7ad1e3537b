pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// A tile with words: a name, a line of detail, and a small drawing where there is one.
Tile {
    id: root
    property string text
    property string detail
    property url picture
    property real pictureAspect: 4 / 3
    property bool centered: false
    property bool pictureAbove: false
    property real pictureHeight: Theme.Metrics.px(pictureAbove ? 30 : 15)
    property real wordsHeight: says.height // of the tallest tile beside it: pictures then stand in a row
    readonly property alias ownWordsHeight: says.height
    readonly property bool pictured: picture.toString() !== ""
    readonly property real pictureWidth: Math.ceil(pictureHeight * pictureAspect)
    readonly property real edge: Theme.Metrics.gap
    readonly property real beside: pictured && !pictureAbove ? pictureWidth + Theme.Metrics.gap : 0
    readonly property real above: pictured && pictureAbove ? pictureHeight + Theme.Metrics.gapSmall : 0

    name: text
    hint: detail
    implicitHeight: Math.max(Theme.Metrics.touch, beside > 0 ? pictureHeight + 2 * Theme.Metrics.gapSmall : 0,
                             says.height + above + 2 * Theme.Metrics.px(2.5))
    implicitWidth: Math.max(label.implicitWidth, more.implicitWidth, above > 0 ? pictureWidth : 0) + beside + 2 * edge

    Image {
        visible: root.pictured
        width: root.pictureWidth
        height: root.pictureHeight
        x: root.pictureAbove ? (root.width - width) / 2 : root.edge
        y: Math.round((root.height - height - (root.pictureAbove ? root.wordsHeight + Theme.Metrics.gapSmall : 0)) / 2)
        fillMode: Image.PreserveAspectFit
        source: root.picture
        sourceSize: Qt.size(width, Math.ceil(height))
        asynchronous: true
    }
    RoundedCorners {
        visible: root.above > 0
        x: (root.width - width) / 2
        y: (root.height - height - root.wordsHeight - Theme.Metrics.gapSmall) / 2
        width: root.pictureWidth
        height: root.pictureHeight
        inner: Theme.Metrics.radiusSmall
        behind: root.fill
    }
    Column {
        id: says
        x: root.edge + root.beside
        y: Math.round((root.height - (root.above > 0 ? root.wordsHeight : height) + root.above) / 2)
        width: root.width - x - root.edge
        spacing: Theme.Metrics.px(0.6)
        Words {
            id: label
            silent: true
            width: parent.width
            font.bold: true
            text: root.text
            horizontalAlignment: root.centered || root.pictureAbove ? Text.AlignHCenter : Text.AlignLeft
        }
        Words {
            id: more
            silent: true
            visible: text !== ""
            width: parent.width
            role: "label"
            text: root.detail
            color: Theme.Palette.inkQuiet
            horizontalAlignment: label.horizontalAlignment
        }
    }
}
