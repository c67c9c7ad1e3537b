pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Facts, one a row: how it stands, what it is, what is found. Keys and findings are IT's own words.
Column {
    id: root
    required property RowsModel facts
    readonly property int count: facts.count
    readonly property bool stacked: Theme.Metrics.portrait || Theme.Metrics.largeText
    readonly property real sign: Theme.Metrics.icon + Theme.Metrics.gap

    function nameOf(name: string): string {
        switch (name) {
        case "version": return qsTr("Program version")
        case "uptime": return qsTr("Running for")
        case "database-state": return qsTr("Database, last check")
        case "disk-free": return qsTr("Disk space free")
        case "documents-due": return qsTr("Documents still to write")
        case "last-backup": return qsTr("Last backup")
        case "restarts": return qsTr("Crashes remembered")
        case "pack": return qsTr("Content pack")
        case "pack-version": return qsTr("Content version")
        case "status": return qsTr("Status")
        case "published": return qsTr("Published")
        case "review-due": return qsTr("To be reviewed by")
        case "signed-off-by": return qsTr("Signed off by")
        case "languages": return qsTr("Languages")
        case "content-hash": return qsTr("Hash of the content")
        default: return name
        }
    }
    function conditionWords(condition: string): string {
        switch (condition) {
        case "good": return qsTr("In order")
        case "warning": return qsTr("Look at this")
        case "bad": return qsTr("Mend this")
        default: return ""
        }
    }
    function iconOf(condition: string): string {
        return condition === "good" ? "tick" : condition === "plain" ? "" : "warning"
    }
    Repeater {
        model: root.facts
        Item {
            id: row
            required property string name
            required property string value
            required property string condition
            readonly property bool bad: condition === "bad" || condition === "warning"
            readonly property string told: bad ? [root.conditionWords(condition), value].filter(part => part !== "").join(": ") // the two look alike else
                : value || root.conditionWords(condition)
            readonly property real column: root.stacked ? width - root.sign : Math.round((width - root.sign) * 0.36)
            width: root.width
            height: Math.max(label.height, found.y + found.height - label.y) + 2 * Theme.Metrics.gapSmall
            Accessible.role: Accessible.StaticText
            Accessible.name: [label.text, root.conditionWords(condition), value].filter(part => part !== "").join(": ")
            Icon {
                visible: name !== ""
                name: root.iconOf(row.condition)
                y: Theme.Metrics.gapSmall
                color: row.bad ? Theme.Palette.attention : Theme.Palette.primary
            }
            Words {
                id: label
                silent: true
                role: "label"
                font.bold: true
                x: root.sign
                y: Theme.Metrics.gapSmall
                width: row.column - Theme.Metrics.gap
                text: root.nameOf(row.name)
            }
            Words {
                id: found
                silent: true
                role: "label"
                x: root.stacked ? root.sign : root.sign + row.column
                y: root.stacked ? label.y + label.height : label.y
                width: parent.width - x
                color: row.bad ? Theme.Palette.attention : Theme.Palette.ink
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere // paths and hashes have no spaces
                text: row.told || "–"
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.Metrics.line
                color: Theme.Palette.hairline
            }
        }
    }
}
