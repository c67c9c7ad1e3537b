pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.ViewModels
import KioskControls
import KioskTheme as Theme

// The take-home sheet's text as a code for the patient's phone. Black on white in every theme:
// cameras want it so. Modules are whole pixels, or seams would show between them.
Sheet {
    id: root
    required property DoneModel viewModel
    readonly property int quiet: 4
    readonly property int across: viewModel.codeModules + 2 * quiet
    readonly property bool below: Theme.Metrics.portrait
    readonly property real inside: Math.min(cardWidth, width - 2 * Theme.Metrics.page) - 2 * inset
    readonly property real tallest: height - 2 * Theme.Metrics.gap - 4 * inset - Theme.Metrics.touch
        - Theme.Typography.size("title") * Theme.Typography.lineHeading
    readonly property int module: Math.max(2, Math.floor(Math.min(below ? inside : inside * 0.62, below ? tallest * 0.7 : tallest) / across))

    opened: true
    cardWidth: Theme.Metrics.px(below ? 190 : 250)
    title: qsTr("Take it with you")
    confirmText: qsTr("Close")
    onConfirmed: viewModel.putAway()
    onCancelled: viewModel.putAway()

    Item {
        width: parent.width
        height: root.below ? ground.height + Theme.Metrics.gap + says.height : Math.max(ground.height, says.height)
        Rectangle {
            id: ground
            width: root.across * root.module
            height: width
            x: root.below ? Math.round((parent.width - width) / 2) : Theme.Metrics.leftHanded ? parent.width - width : 0
            color: "white"
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code with the text of your sheet")
            Shape {
                x: root.quiet * root.module
                y: x
                transform: Scale { xScale: root.module; yScale: root.module }
                ShapePath {
                    strokeWidth: -1
                    fillColor: "black"
                    PathSvg { path: root.viewModel.codePath }
                }
            }
        }
        Column {
            id: says
            x: root.below || Theme.Metrics.leftHanded ? 0 : ground.width + Theme.Metrics.gapWide
            y: root.below ? ground.height + Theme.Metrics.gap : Math.max(0, (parent.height - height) / 2)
            width: root.below ? parent.width : parent.width - ground.width - Theme.Metrics.gapWide
            spacing: Theme.Metrics.gap
            Words {
                width: parent.width
                font.bold: true
                text: qsTr("Point your phone's camera here.")
            }
            Words {
                width: parent.width
                text: qsTr("Your phone shows your options, your questions and the warning signs. It needs no internet. Your name is not in it.")
            }
        }
    }
}
