"""The desk on its screens, in both languages: nothing cut, nothing left in English."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.visit import Step
from kiosk.paths import program_files
from tests.desk.conftest import MakeCounter
from tests.desk.counter import ENGLISH, FEVER, SPANISH, Counter
from tests.desk.nurse import Nurse
from tests.items import shown
from tools import translations

SCREENS = {(1280, 800): 96, (1366, 768): 96, (1920, 1200): 120}
"""Sizes in pixels, with pixels per inch."""


def spilled(nurse: Nurse) -> list[str]:
    """Return the words that are cut, wider than their place, or leave the box around them."""
    nurse.settle()
    words = [one for one in shown(nurse.window.contentItem()) if one.inherits("QQuickText")]
    return [str(one.property("text")) for one in words if one.property("text") and leaves(one)]


def leaves(words: QQuickItem) -> bool:
    wide = float(words.property("contentWidth"))
    high = float(words.property("contentHeight"))
    if words.property("truncated") or wide > words.width() + 1.5 or high > words.height() + 1.5:
        return True
    box = words.parentItem()
    while box is not None and not box.property("activeFocusOnTab") and not box.property("radius"):
        box = box.parentItem()
    if box is None or box.inherits("QQuickFlickable"):
        return False
    start = words.mapToItem(box, QPointF(0, 0))
    end = words.mapToItem(box, QPointF(wide, high))
    return min(start.x(), start.y()) < -1 or end.x() > box.width() + 1 or end.y() > box.height() + 1


def busy_day(counter: Counter) -> None:
    visits = counter.visits
    visits("K7-42", flag=FEVER, minutes_ago=9)
    visits("K7-40", until=Step.SAFETY, minutes_ago=2, language=SPANISH)
    visits("K7-39", minutes_ago=20)
    reviewed = visits("K7-36", minutes_ago=40, until=Step.VALUES)
    counter.review_elsewhere(reviewed)


@pytest.mark.parametrize("language", [ENGLISH, SPANISH])
@pytest.mark.parametrize("larger", [0, 2])
@pytest.mark.parametrize("size", SCREENS)
def test_no_word_is_cut(
    make_counter: MakeCounter, qtbot: QtBot, size: tuple[int, int], larger: int, language: str
) -> None:
    counter = make_counter(size=size, density=SCREENS[size], language=language)
    busy_day(counter)
    nurse = Nurse(counter, qtbot)
    for _ in range(larger):
        counter.model.nextTextSize()
    assert spilled(nurse) == []

    nurse.sign_in()
    counter.list.showState("")
    assert spilled(nurse) == []

    counter.model.open(counter.by_code("K7-42"))
    counter.form.setInitials("")
    counter.form.save()
    assert spilled(nurse) == []

    counter.model.open(counter.by_code("K7-36"))
    counter.form.markDone()
    assert spilled(nurse) == []

    counter.advance(590)
    assert spilled(nurse) == []


def test_the_desk_speaks_the_clinics_language(make_counter: MakeCounter, qtbot: QtBot) -> None:
    texts = translations.read(program_files().translations / "kiosk_es.ts")
    english = {text.source for text in texts if text.source not in text.translations}
    counter = make_counter(language=SPANISH)
    busy_day(counter)
    nurse = Nurse(counter, qtbot)
    seen: set[str] = set()

    def look() -> None:
        nurse.settle()
        items = shown(nurse.window.contentItem())
        seen.update(str(one.property("text")) for one in items if one.inherits("QQuickText"))

    look()
    nurse.sign_in(pin="999999")
    look()
    nurse.sign_in()
    look()
    counter.model.open(counter.by_code("K7-42"))
    look()
    counter.form.printSheet()
    counter.form.save()
    look()

    assert "Le esperan" in seen
    assert "Atender primero" in seen
    assert seen & english == set()


def test_every_text_of_the_desk_has_a_spanish_one() -> None:
    texts = translations.read(program_files().translations / "kiosk_es.ts")
    desk = [one for one in texts if one.context.startswith(("Desk", "Sheet", "Visit", "Review"))]

    assert len(desk) > 40
    assert [one.source for one in desk if not one.finished] == []
