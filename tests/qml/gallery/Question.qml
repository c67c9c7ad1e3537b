pragma ComponentBehavior: Bound
import QtQuick
import KioskControls

Item {
    id: root
    Pain { anchors.fill: parent }
    Sheet {
        opened: true
        title: "Are you still here?"
        text: "Your answers go away when nobody touches the screen."
        confirmText: "Yes, go on"
        cancelText: "I am done"
        icon: "clock"
        Countdown { width: parent.width; remaining: 20; total: 30 }
    }
}
