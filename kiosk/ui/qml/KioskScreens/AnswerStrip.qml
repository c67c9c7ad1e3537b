pragma ComponentBehavior: Bound
import QtQuick
import KioskControls
import KioskTheme as Theme

// A few short answers as one strip without dead gaps; two rows of two where words are large.
FocusScope {
    id: root
    property var model // rows with the roles key and text
    property string chosen // the view model owns it
    property string name // the question, for assistive tools
    property int columns: cells.count
    readonly property int rows: Math.max(1, Math.ceil(cells.count / Math.max(1, columns)))
    property int made: 0 // cells come one by one while a screen is made ahead
    property real cellHeight: Theme.Metrics.touch // at least; words may need more
    readonly property real grown: Math.max(cellHeight, tallestWords() + Theme.Metrics.gap)

    signal picked(string key)

    implicitHeight: rows * grown
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function tallestWords(): real {
        let most = made * 0
        for (let i = 0; i < cells.count; ++i)
            most = Math.max(most, (cells.itemAt(i) as Cell)?.wordsHeight ?? 0)
        return most
    }
    function move(by: int): void {
        for (let i = 0; i < cells.count; ++i) {
            if (!cells.itemAt(i).activeFocus)
                continue
            const next = cells.itemAt(i + by)
            if (next)
                next.forceActiveFocus(Qt.TabFocusReason)
            return
        }
    }
    Keys.onRightPressed: move(1)
    Keys.onLeftPressed: move(-1)

    Rectangle {
        y: Theme.Metrics.lip
        width: parent.width
        height: parent.height
        radius: Theme.Metrics.radius
        color: Theme.Palette.lip
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.Metrics.radius
        color: Theme.Palette.card
        border.width: Theme.Metrics.border
        border.color: Theme.Palette.outline
    }
    Repeater {
        model: root.rows - 1
        Rectangle {
            required property int index
            x: Theme.Metrics.gap
            y: (index + 1) * root.grown
            width: root.width - 2 * x
            height: Theme.Metrics.line
            color: Theme.Palette.contrast ? Theme.Palette.outline : Theme.Palette.hairline
        }
    }
    component Cell: Pressable {
        id: cell
        required property string key
        required property int index
        required property var model
        readonly property bool here: key === root.chosen
        readonly property real wordsHeight: label?.height ?? 0 // where rows come and go, the words go first
        readonly property int column: index % root.columns
        name: model.text
        width: root.width / root.columns
        height: root.grown
        x: column * width
        y: Math.floor(index / root.columns) * height
        z: ringVisible ? 2 : here ? 1 : 0
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: here
        onActivated: root.picked(key)
        Rectangle {
            visible: cell.column > 0 && !cell.here
            width: Theme.Metrics.line
            height: parent.height * 0.5
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.Palette.contrast ? Theme.Palette.outline : Theme.Palette.hairline
        }
        Rectangle {
            visible: cell.here || cell.down
            anchors.fill: parent
            radius: Theme.Metrics.radius
            color: cell.here ? Theme.Palette.chosen : Theme.Palette.cardPressed
            border.width: Theme.Metrics.borderThick
            border.color: cell.here ? Theme.Palette.chosenEdge : Theme.Palette.ink
        }
        Words {
            id: label
            silent: true
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.Metrics.gapSmall
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            role: "label"
            font.bold: cell.here
            text: cell.model.text
        }
        Loader {
            active: cell.here
            z: 11 // over the focus ring
            x: parent.width - width * 0.72
            y: -height * 0.28
            sourceComponent: Badge {}
        }
    }
    Repeater {
        id: cells
        model: root.model
        onItemAdded: root.made += 1
        Cell {}
    }
}
