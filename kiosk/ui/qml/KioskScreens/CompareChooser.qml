pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// Which options stand beside each other.
Sheet {
    id: root
    required property CompareModel compare
    title: qsTr("Choose up to %1").arg(compare.most)
    text: compare.chosenCount < compare.most ? "" : qsTr("To choose another one, take one out first.")
    confirmText: qsTr("Done")
    cardWidth: Theme.Metrics.px(Theme.Metrics.large ? 260 : 190)
    onConfirmed: opened = false
    onCancelled: opened = false

    MultiChoice {
        width: parent?.width ?? 0
        name: root.title
        columns: Theme.Metrics.portrait ? 2 : 3
        leastTileWidth: Theme.Typography.body * 6.6
        pictureHeight: Theme.Metrics.px(Theme.Metrics.portrait ? 10 : 12)
        model: root.compare.options
        chosen: root.compare.compared
        maximum: root.compare.most
        onToggled: key => root.compare.choose(key)
    }
}
