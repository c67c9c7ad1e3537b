"""A break: the page with the code, the page that asks for it, and who else may come back.

Belongs here: what stands on these pages, in whose language and looks, and for how long. Taking a
visit off the tablet and bringing it back belongs to the services.
"""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.idle import MORE_TIME
from kiosk.domain.ids import LanguageTag
from kiosk.domain.pausing import CODE_STAYS, DIGITS, LENGTH, LETTERS
from kiosk.domain.ports import Clock
from kiosk.services.pausing import PausedVisits, Returned
from kiosk.services.walking import VisitWalk
from kiosk.ui.translation import SpokenLanguage
from kiosk.ui.viewmodels.comforts import Comforts

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_PAGE, CODE, ENTER = "", "code", "enter"


@QmlElement
class PauseModel(QObject):
    """A page of its own beside the visits: no visit is on the tablet while one is shown.

    The wipe has run before the code is shown. tick() is called a few times a second, touch() for
    every touch and key.
    """

    changed = Signal()
    _came = Signal(object)

    def __init__(
        self,
        paused: PausedVisits,
        walk: VisitWalk,
        comforts: Comforts,
        language: SpokenLanguage,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paused = paused
        self._walk = walk
        self._comforts = comforts
        self._language = language
        self._clock = clock
        self._page = NO_PAGE
        self._code = ""
        self._flagged = False
        self._wrong = False
        self._fetching = False
        self._stays = CODE_STAYS
        self._hidden = False
        self._touched_at = 0.0
        self._seconds_left = 0
        self._rest_seconds = 0
        self._came.connect(self._bring_back)
        paused.listen(self.changed.emit)

    @Property(bool, constant=True)
    def available(self) -> bool:
        """Tell whether visits can be paused here."""
        return bool(self._paused.longest)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Tell whether as many visits are paused as there can be."""
        return self._paused.full

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Tell whether a visit waits for its patient."""
        return self._paused.count > 0

    @Property(str, notify=changed)
    def page(self) -> str:
        """Return code, enter, or nothing where neither page is shown."""
        return self._page

    @Property(str, notify=changed)
    def code(self) -> str:
        """Return the code of the visit that was paused just now."""
        return self._code

    @Property(bool, notify=changed)
    def flagged(self) -> bool:
        """Tell whether the front desk should be told something now."""
        return self._flagged

    @Property(int, constant=True)
    def minutes(self) -> int:
        """Return how many minutes a visit waits."""
        return round(self._paused.longest.total_seconds() / 60)

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Return the whole seconds until the page goes."""
        return self._seconds_left

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Tell whether the code that was tried last is none that waits."""
        return self._wrong

    @Property(int, notify=changed)
    def restSeconds(self) -> int:
        """Return the whole seconds until a code may be tried again; 0 for at once."""
        return self._rest_seconds

    @Property(bool, notify=changed)
    def fetching(self) -> bool:
        """Tell whether the visit is on its way."""
        return self._fetching

    @Property(list, constant=True)
    def signs(self) -> list[str]:
        """Return the signs that a code can have."""
        return [*DIGITS, *LETTERS]

    @Property(int, constant=True)
    def length(self) -> int:
        """Return how many signs a code has."""
        return LENGTH

    @Slot()
    def pause(self) -> None:
        """Take a break; nothing is done while as many are paused as there can be."""
        visit = self._walk.journey.visit
        if visit is None:
            return
        look, read = self._comforts.look(), self._comforts.reading.everyPage
        longer = MORE_TIME if self._walk.has_more_time else 1
        code = self._paused.pause(look)
        if code is None:
            return
        self._stays = CODE_STAYS * longer
        self._flagged = bool(visit.red_flags)
        self._open(CODE, visit.language)
        self._comforts.take(look)
        self._comforts.reading.read_aside(visit.language, aloud=bool(read))
        self._comforts.reading.take_manner(str(look["rate"]), str(look["volume"]))
        self._code = code
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """Go on at once: the break was a mistake, or over before it began."""
        if self._page == CODE and not self._fetching:
            self._try(self._code)

    @Slot(str)
    def askForCode(self, language: str) -> None:
        """Ask for the code, in a language; ignored while a visit is on the tablet."""
        if self._walk.journey.visit is None and self._page == NO_PAGE:
            self._stays = CODE_STAYS
            self._open(ENTER, LanguageTag(language))
            self._comforts.reading.read_aside(LanguageTag(language))
            self.changed.emit()

    @Slot()
    def correct(self) -> None:
        """Take the word about the last code away: another is being typed."""
        if self._wrong:
            self._wrong = False
            self.changed.emit()

    @Slot(str)
    def tryCode(self, code: str) -> None:
        """Bring back the visit of a code, or say that there is none."""
        if self._page != ENTER or self._fetching or self._paused.rest_seconds:
            return
        self._try(code)

    @Slot()
    def leave(self) -> None:
        """Go back to the first screen."""
        if self._page != NO_PAGE:
            self._close()
            self._comforts.reset()
            self._language.follow(self._walk.journey)
            self.changed.emit()

    def touch(self) -> None:
        """Start counting anew."""
        self._touched_at = self._clock.monotonic()

    def hide(self, *, hidden: bool) -> None:
        """Stop counting while something lies over the pages; then count anew."""
        self._hidden = hidden
        self.touch()

    @Slot()
    def tick(self) -> None:
        """Look at the clock: end what waited too long, count down, leave."""
        self._paused.tick()
        if self._hidden:
            self.touch()
        now = self._clock.monotonic()
        resting = -int(-self._paused.rest_seconds // 1)
        left = -int(-(self._touched_at + self._stays - now) // 1) if self._page else 0
        if self._page and left <= 0 and not self._fetching:
            self.leave()
        elif (left, resting) != (self._seconds_left, self._rest_seconds):
            self._seconds_left, self._rest_seconds = left, resting
            self._wrong = self._wrong and not resting
            self.changed.emit()

    def _open(self, page: str, language: LanguageTag) -> None:
        self._page = page
        self._language.speak(language)
        self.touch()
        self.tick()

    def _try(self, code: str) -> None:
        self._fetching = True  # it may be here before the call returns
        if not self._paused.try_code(code, self._came.emit):
            self._fetching = False
            self._wrong = True
        self.tick()
        self.changed.emit()

    def _close(self) -> None:
        """Leave nothing on either page."""
        self._page = NO_PAGE
        self._code = ""
        self._flagged = self._wrong = self._fetching = False
        self._seconds_left = 0
        self._comforts.reading.read_aside(None)

    @Slot(object)
    def _bring_back(self, returned: Returned) -> None:
        """Show a visit that was fetched, as its patient liked it."""
        self._close()
        if self._paused.bring_back(returned):
            self._comforts.take(returned.held.look)
        else:
            self._comforts.reset()
            self._language.follow(self._walk.journey)
        self.changed.emit()
