pragma ComponentBehavior: Bound
import QtQuick
import KioskTheme as Theme

// What happens, step by step: numbers on a thread, one lit. For large text one step is a page.
FocusScope {
    id: root
    property list<string> steps
    property int current: 0
    property string name // of what these are the steps
    property bool paged: Theme.Metrics.largeText
    property bool rich: false
    property string role: "body" // of the words on the thread
    signal picked(int index)

    implicitWidth: Theme.Metrics.px(90)
    implicitHeight: view.item?.implicitHeight ?? 0 // qmllint disable missing-property
    Accessible.role: Accessible.List
    Accessible.name: name

    function move(by: int): void {
        const next = current + by
        if (next >= 0 && next < steps.length)
            picked(next)
    }

    Loader {
        id: view
        anchors.fill: parent
        sourceComponent: root.paged ? pages : thread
    }
    Component {
        id: pages
        StepPages {
            steps: root.steps
            current: root.current
            name: root.name
            rich: root.rich
            onMoved: by => root.move(by)
        }
    }
    Component {
        id: thread
        Item {
            id: column
            readonly property real gap: Theme.Metrics.px(Theme.Metrics.large ? 2.5 : 1)
            implicitHeight: list.natural
            Column {
                id: list
                readonly property real spare: Math.max(0, column.height - natural) / Math.max(1, root.steps.length)
                property int made: 0 // rows come one by one while a screen is made ahead
                readonly property real natural: {
                    let sum = made * 0 + (root.steps.length - 1) * spacing
                    for (let i = 0; i < rows.count; ++i)
                        sum += rows.itemAt(i)?.implicitHeight ?? 0 // qmllint disable missing-property
                    return sum
                }
                width: parent.width
                spacing: column.gap
                Repeater {
                    id: rows
                    model: root.steps
                    onItemAdded: list.made += 1
                    StepRow {
                        required property string modelData
                        required property int index
                        width: list.width
                        height: implicitHeight + list.spare
                        text: modelData
                        rich: root.rich
                        role: root.role
                        number: index + 1
                        here: index === root.current
                        threaded: index < root.steps.length - 1
                        onActivated: root.picked(index)
                    }
                }
            }
        }
    }
}
