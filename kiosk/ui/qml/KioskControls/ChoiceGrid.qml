pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import KioskTheme as Theme

// Tiles from a model with the roles key, text, detail, picture. ChoiceList and MultiChoice say what a touch means.
FocusScope {
    id: root
    property var model: []
    property int columns: 1 // at most; fewer where a tile would hold less than some 18 letters a line
    property real leastTileWidth: Theme.Typography.body * 8.5
    readonly property int shownColumns: Math.max(1, Math.min(columns, Math.floor((width + grid.columnSpacing) / (leastTileWidth + grid.columnSpacing))))
    property string name // the question, for assistive tools
    property bool exclusive: true
    property bool centered: false
    property bool pictureAbove: false
    property real pictureAspect: 4 / 3
    property real pictureHeight: Theme.Metrics.px(pictureAbove ? 30 : 15)
    property var isChosen: key => false // (string) -> bool
    property var isOpen: key => true // (string) -> bool
    readonly property int count: tiles.count
    readonly property real wordsHeight: tallestWords()

    signal touched(string key)

    implicitHeight: grid.implicitHeight
    implicitWidth: grid.implicitWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function tallestWords(): real {
        let most = 0
        for (let i = 0; i < tiles.count; ++i)
            most = Math.max(most, (tiles.itemAt(i) as ChoiceTile)?.ownWordsHeight ?? 0)
        return most
    }
    // Arrows move the focus and choose nothing: every tile is a stop of the Tab key too, so that two switches suffice.
    function step(by: int): void {
        for (let i = 0; i < tiles.count; ++i) {
            if (!tiles.itemAt(i).activeFocus)
                continue
            const next = tiles.itemAt(i + by)
            if (next)
                next.forceActiveFocus(Qt.TabFocusReason)
            return
        }
    }
    Keys.onDownPressed: step(shownColumns)
    Keys.onUpPressed: step(-shownColumns)
    Keys.onRightPressed: step(1)
    Keys.onLeftPressed: step(-1)

    GridLayout {
        id: grid
        anchors.fill: parent
        columns: root.shownColumns
        columnSpacing: Theme.Metrics.gapTouch
        rowSpacing: Theme.Metrics.gapTouch
        uniformCellWidths: true
        Repeater {
            id: tiles
            model: root.model
            ChoiceTile {
                id: tile
                required property var model
                readonly property var entry: model.modelData ?? model
                readonly property string key: entry.key ?? ""
                text: entry.text ?? ""
                detail: entry.detail ?? ""
                picture: entry.picture ?? ""
                pictureAspect: root.pictureAspect
                pictureHeight: root.pictureHeight
                pictureAbove: root.pictureAbove
                centered: root.centered
                wordsHeight: root.wordsHeight
                exclusive: root.exclusive
                chosen: root.isChosen(key)
                enabled: root.isOpen(key)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onActivated: root.touched(tile.key)
            }
        }
    }
}
