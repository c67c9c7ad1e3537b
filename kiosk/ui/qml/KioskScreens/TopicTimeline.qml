pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// A path with stations: what happens when. Large screens say it below the stations, others in a list.
Item {
    id: root
    required property WhereModel viewModel
    readonly property bool across: !Theme.Metrics.portrait && Theme.Metrics.large && !Theme.Metrics.largeText
    readonly property bool stacked: Theme.Metrics.portrait || Theme.Metrics.largeText
    readonly property real shape: 0.28 // of the path's height through its width: the part that is drawn on
    readonly property real room: height - list.height - Theme.Metrics.gap
    readonly property real below: path.height + Theme.Metrics.gap
    readonly property real least: Theme.Metrics.px(18)
    readonly property real columnHeight: tallest(true)
    readonly property real leastAcross: width * 0.93 // the words below the stations need it
    // By the width alone, not by how high the path stands: that follows from our height where the list is beside it.
    implicitHeight: across ? leastAcross * shape + Theme.Metrics.gap + columnHeight + unplaced : (stacked ? Math.round(width * shape) : least) + Theme.Metrics.gap + list.height

    readonly property real unplaced: Theme.Metrics.gap + tallest(false) // of a moment without a station
    property int made: 0 // moments come one by one while the screen is made ahead

    function tallest(placed: bool): real {
        let most = made * 0
        for (let i = 0; i < columns.count; ++i) {
            const one = columns.itemAt(i) as Moment
            if (one?.below === placed)
                most = Math.max(most, one.implicitHeight)
        }
        return most
    }

    Picture {
        id: path
        width: root.stacked ? parent.width
            : root.across ? Math.max(root.leastAcross, Math.min(parent.width, (root.height - Theme.Metrics.gap - root.columnHeight - root.unplaced) / root.shape))
            : Math.min(parent.width, Math.max(root.least, root.room) / root.shape)
        height: Math.round(width * root.shape)
        x: (parent.width - width) / 2
        source: root.viewModel.picture
        alt: root.viewModel.pictureAlt
        aspect: root.viewModel.pictureAspect
        focusY: 0.24
    }
    component Moment: Item {
        id: moment
        property string when
        property string what
        property bool below: false // the words below the time, both in the middle
        property real whenWidth: Theme.Typography.label * 7.8
        implicitHeight: Math.max(when.height, what.y + what.height)
        Accessible.role: Accessible.ListItem
        Accessible.name: moment.when + ": " + moment.what
        Words {
            id: when
            silent: true
            width: moment.below || root.stacked ? moment.width : moment.whenWidth
            role: "label"
            font.bold: true
            color: Theme.Palette.primary
            horizontalAlignment: moment.below ? Text.AlignHCenter : Text.AlignLeft
            text: moment.when
        }
        Words {
            id: what
            silent: true
            x: moment.below || root.stacked ? 0 : moment.whenWidth
            y: moment.below || root.stacked ? when.height : 0
            width: moment.width - x
            role: root.stacked ? "body" : "label"
            horizontalAlignment: moment.below ? Text.AlignHCenter : Text.AlignLeft
            text: moment.what
        }
    }
    Repeater {
        id: columns
        model: root.across ? root.viewModel.timeline : null
        onItemAdded: root.made += 1
        Moment {
            required property var model
            readonly property bool placed: model.x >= 0
            below: placed
            when: model.when
            what: model.what
            width: placed ? Math.round(root.leastAcross * 0.19) : root.width
            height: implicitHeight
            x: placed ? path.x + path.drawnX + model.x * path.drawnWidth - width / 2 : 0
            y: root.below + (placed ? 0 : root.columnHeight + Theme.Metrics.gap)
        }
    }
    Column {
        id: list
        y: root.below
        width: parent.width
        spacing: Theme.Metrics.px(root.stacked ? 4 : 1)
        Repeater {
            model: root.across ? null : root.viewModel.timeline
            Moment {
                required property var model
                width: list.width
                height: implicitHeight
                when: model.when
                what: model.what
            }
        }
    }
}
