pragma ComponentBehavior: Bound
import QtQuick

// Several answers, at most `maximum` (0: no limit). When it is reached the others rest.
ChoiceGrid {
    id: root
    property list<string> chosen
    property int maximum: 0
    readonly property bool full: maximum > 0 && chosen.length >= maximum
    signal toggled(string key, bool on)
    exclusive: false
    isChosen: key => root.chosen.includes(key)
    isOpen: key => !root.full || root.chosen.includes(key)
    onTouched: key => root.toggled(key, !root.chosen.includes(key))
}
