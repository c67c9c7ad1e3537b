"""A nurse at the desk: finds by role and name, clicks, touches, types, reads.

Belongs here: how a test uses the desk. What it expects belongs to the tests.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.accessible import Control, controls
from kiosk.ui.accessible import find as find_in
from tests.desk.counter import Counter
from tests.items import shown
from tests.qml.accessible import find as interface
from tests.staff import ANA, PINS

Role = QAccessible.Role
BUTTON = Role.Button
CARD = Role.ListItem
CHECK = Role.CheckBox
FIELD = Role.EditableText
HEADING = Role.Heading
NAME = Role.RadioButton
NOTICE = Role.AlertMessage
TAB = Role.PageTab
DIALOG = Role.Dialog
PAGE = Role.Graphic
PATIENCE_MS = 20_000
INSIDE = 4
"""Pixels from a notice's edge to where neither its border nor its words are."""


@dataclass
class Nurse:
    """Uses one desk."""

    counter: Counter
    qtbot: QtBot

    @property
    def window(self) -> QQuickWindow:
        return self.counter.engine.window

    def settle(self) -> None:
        """Draw frames until nothing moves."""
        before: list[Control] = []
        for _ in range(50):
            self.counter.grab()
            now = list(controls(self.window))
            if now == before:
                return
            before = now
            QTest.qWait(1)

    def wait_until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def find(self, role: Role, name: str) -> Control:
        self.settle()
        return find_in(self.window, role, name)

    def names(self, role: Role) -> list[str]:
        """Return the names of all controls of a role, in reading order."""
        self.settle()
        return [one.name for one in controls(self.window) if one.role == role and one.name]

    def cards(self) -> list[str]:
        """Return the codes of the cards that are in view, from top to bottom."""
        self.settle()
        found = [one for one in controls(self.window) if one.role == CARD]
        found.sort(key=lambda one: one.rect.top())
        return [one.name.partition(".")[0] for one in found]

    def card(self, code: str) -> Control:
        self.settle()
        for one in controls(self.window):
            if one.role == CARD and one.name.startswith(f"{code}."):
                return one
        raise LookupError(f"no card {code}; there is {self.cards()}")

    def notice(self) -> str:
        """Return what the desk tells last: the notice over the buttons."""
        return next(reversed(self.names(NOTICE)), "")

    def colour(self, words: str) -> str:
        """Return the colour, as #rrggbb, that the notice with these words stands on."""
        place = self.find(NOTICE, words).rect
        return self.counter.grab().pixelColor(place.center().x(), place.top() + INSIDE).name()

    def says(self, words: str) -> bool:
        """Tell whether the window says these words anywhere."""
        self.settle()
        return any(words in one.name for one in controls(self.window))

    def click(self, role: Role, name: str) -> None:
        self.click_at(self.find(role, name).rect.center())

    def click_at(self, place: QPoint) -> None:
        QTest.mouseClick(
            self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )

    def touch(self, role: Role, name: str) -> None:
        finger = QTest.createTouchDevice()
        middle = self.find(role, name).rect.center()
        QTest.touchEvent(self.window, finger).press(0, middle, self.window).commit()
        QTest.touchEvent(self.window, finger).release(0, middle, self.window).commit()

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self.window, key, modifiers)

    def type(self, text: str) -> None:
        """Type letters into what has the keyboard."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self.window, event)

    def focused(self) -> str:
        """Return the spoken name of what has the keyboard; of a field of secrets, what it is."""
        node = QAccessible.queryAccessibleInterface(self.window.activeFocusItem())
        texts = (QAccessible.Text.Name, QAccessible.Text.Description)
        return next(filter(None, map(node.text, texts)), "") if node is not None else ""

    @property
    def secret(self) -> Control:
        """Return the field of the PIN: Qt gives fields of secrets a description, but no name."""
        self.settle()
        (field,) = (one for one in controls(self.window) if one.role == FIELD)
        return field

    @property
    def digits(self) -> int:
        """Return how many signs stand in the field of the PIN."""
        items = shown(self.window.contentItem())
        item = next(one for one in items if one.inherits("QQuickTextInput"))
        return int(item.property("length"))

    def value(self, name: str) -> str:
        """Return what stands in a field."""
        self.settle()
        item = interface(self.window, FIELD, name).object()
        return str(item.property("text"))

    def sign_in(self, name: str = ANA, pin: str = "") -> None:
        """Choose a name, type the PIN, press Enter."""
        self.click(NAME, name)
        self.type(pin or PINS[name])
        self.key(Qt.Key.Key_Return)
        self.settle()

    def open(self, code: str) -> None:
        self.click_at(self.card(code).rect.center())
        self.settle()
