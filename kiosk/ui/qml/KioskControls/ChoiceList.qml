pragma ComponentBehavior: Bound
import QtQuick

// One answer of several. The view model owns `chosen`; a touch only asks.
ChoiceGrid {
    id: root
    property string chosen
    signal picked(string key)
    exclusive: true
    isChosen: key => key === root.chosen
    onTouched: key => root.picked(key)
}
