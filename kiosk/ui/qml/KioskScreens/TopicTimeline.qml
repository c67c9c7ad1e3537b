pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// A path with stations: what happens when. Below the stations in landscape, else as a list.
Item {
    id: root
    required property WhereModel viewModel
    readonly property bool across: !Theme.Metrics.portrait && !Theme.Metrics.largeText
    readonly property real crest: path.height + Theme.Metrics.gapTouch
    implicitHeight: across ? crest + columnsHeight : crest + list.height
    readonly property real columnsHeight: tallest(columns)

    function tallest(items: Repeater): real {
        let most = 0
        for (let i = 0; i < items.count; ++i)
            most = Math.max(most, (items.itemAt(i) as Item)?.implicitHeight ?? 0)
        return most
    }

    Picture {
        id: path
        width: parent.width
        height: Math.round(width * 0.29)
        source: root.viewModel.picture
        alt: root.viewModel.pictureAlt
        aspect: root.viewModel.pictureAspect
        focusY: 0.35
    }
    component Moment: Column {
        id: moment
        property string when
        property string what
        property bool centered: false
        spacing: Theme.Metrics.px(0.6)
        Words {
            width: moment.width
            role: "label"
            font.bold: true
            color: Theme.Palette.primary
            horizontalAlignment: moment.centered ? Text.AlignHCenter : Text.AlignLeft
            text: moment.when
        }
        Words {
            width: moment.width
            role: "label"
            horizontalAlignment: moment.centered ? Text.AlignHCenter : Text.AlignLeft
            text: moment.what
        }
    }
    Repeater {
        id: columns
        model: root.across ? root.viewModel.timeline : null
        Moment {
            required property var model
            readonly property bool placed: model.x >= 0
            centered: true
            when: model.when
            what: model.what
            width: Math.round(root.width * 0.18)
            x: path.drawnX + model.x * path.drawnWidth - width / 2
            y: root.crest
        }
    }
    Column {
        id: list
        y: root.crest
        width: parent.width
        spacing: Theme.Metrics.gap
        Repeater {
            model: root.across ? null : root.viewModel.timeline
            Moment {
                required property var model
                width: list.width
                when: model.when
                what: model.what
            }
        }
    }
}
