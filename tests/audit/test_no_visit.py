"""The tablet that nobody uses or can use: the poster dimmed, the black screen, the safe page.

The safe page is painted without QML and has no accessibility tree: a screen reader has the title
of its window, eyes its pixels. How bright a dimmed poster is belongs to tests/ui/test_rest.py.
"""

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QImage

from kiosk.domain.resting import AWAKE, OpeningHours, RestRules
from kiosk.ui.accessible import controls
from kiosk.ui.engine import guess_pixels_per_mm
from kiosk.ui.safe_page import WORDS, WRAPPED, SafePage, paint_safe_page, sentences_on
from kiosk.ui.viewmodels.rest import RestModel
from tests.audit import rules
from tests.audit.conftest import LookAt
from tests.audit.matrix import ENGLISH, SIZES, TEN_INCH, Look
from tests.audit.pages import State, come_to_rest, put_up
from tests.audit.reading import Role, read_screen
from tests.audit.seeing import contrast, most_common, number_of, pixels
from tests.audit.test_every_page import tell
from tests.audit.test_seeing import READABLE, is_drawn
from tests.ui.harness import Tablet

CAPITALS = 4.9
"""Millimetres: of who reads from 40 cm and cannot ask for larger words."""


class Resting:
    """The poster of a tablet, put to rest by rules; woken, it stands as at the start."""

    def __init__(self, tablet: Tablet, rules: RestRules) -> None:
        put_up(tablet, State("attract", None))
        self._may_rest = True
        attract = tablet.attract
        self._rest = RestModel(rules, tablet.clock, attract, lambda: self._may_rest, attract)
        tablet.engine.let_rest(self._rest)
        tablet.clock.advance(AWAKE)
        self._rest.tick()
        come_to_rest(tablet)

    def end(self) -> None:
        self._rest.wake()
        for self._may_rest in (False, True):
            self._rest.tick()


def closed_now(now: datetime) -> RestRules:
    """Return rules of a clinic that opens in an hour."""
    opens, closes = (now + timedelta(hours=hours) for hours in (1, 2))
    return RestRules(hours=OpeningHours(_minute(opens), _minute(closes)))


def _minute(at: datetime) -> time:
    return at.time().replace(second=0, microsecond=0)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_a_dimmed_poster_keeps_its_words_and_buttons(look_at: LookAt, size: QSize) -> None:
    tablet = look_at(Look(size, 1.0, ENGLISH))
    resting = Resting(tablet, RestRules(dim_after=1.0))
    dimmed = bool(tablet.engine.window.property("dimmed"))
    screen = read_screen(tablet.engine.window)
    resting.end()
    assert dimmed
    assert screen.targets
    tell([finding for rule in rules.LAYOUT for finding in rule(screen)])


def test_a_black_screen_is_one_button_as_large_as_the_screen(look_at: LookAt) -> None:
    tablet = look_at(Look(TEN_INCH, 1.0, ENGLISH))
    resting = Resting(tablet, closed_now(tablet.clock.now()))
    screen = read_screen(tablet.engine.window)
    there = [one for one in controls(tablet.engine.window) if one.role == Role.Button]
    resting.end()
    assert [(one.name, one.rect.size()) for one in there] == [("Wake the screen", TEN_INCH)]
    assert (screen.texts, screen.targets, screen.drawings) == ((), (), ())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.usefixtures("shelf")  # the program's fonts are there
def test_the_safe_page_is_whole_large_and_readable(size: QSize) -> None:
    image = QImage(size, QImage.Format.Format_RGB32)
    paint_safe_page(image, size.width(), size.height())
    found: list[str] = []
    for sentence in sentences_on(size.width(), size.height()):
        metrics = QFontMetrics(sentence.font())
        place = sentence.place.toRect()
        needed = metrics.boundingRect(QRect(0, 0, place.width(), 0), WRAPPED, sentence.text)
        if needed.width() > place.width() or needed.height() > place.height():
            found.append(f"{sentence.text!r} is cut")
        capitals = metrics.capHeight() / guess_pixels_per_mm(size)
        if capitals < CAPITALS:
            found.append(f"{sentence.text!r} has capitals of {capitals:.1f} mm")
        rows = list(pixels(image, sentence.place))
        ground, ink = most_common(rows), number_of(QColor(sentence.colour))
        if contrast(ink, ground) < READABLE or not is_drawn(rows, ink, ground):
            found.append(f"{sentence.text!r}: {contrast(ink, ground):.1f}:1")
    tell(found)


def test_the_safe_page_tells_a_screen_reader_all_that_it_says() -> None:
    page = SafePage()
    assert [one for words in WORDS for one in words if one not in page.title()] == []
