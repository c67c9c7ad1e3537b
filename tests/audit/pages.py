"""Every page of the journey in every state that shows something else, and how to put it up.

Belongs here: which pages there are. What is looked at on them belongs to the rules.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject
from PySide6.QtQuick import QQuickItem

from kiosk.domain.content import Card, CardKind, Content
from kiosk.domain.ids import LanguageTag, VisitCode
from kiosk.domain.journey import ALERT_ITEM, main_line
from kiosk.domain.outline import DetailPart, Outline
from kiosk.domain.pausing import REST, WRONG_AT_MOST
from kiosk.domain.visit import (
    NO,
    YES,
    Answer,
    AnswerKind,
    Mark,
    Outcome,
    Page,
    Step,
    StopReason,
    Visit,
)
from kiosk.ui.viewmodels.done import DoneModel
from tests.items import kind_of, panes_in, shown
from tests.ui.harness import Tablet
from tests.visits import full_visit, new_visit

FRAMES_AT_MOST = 60
STILL_FRAMES = 2
"""Layouts in layouts take a frame each: so many must be alike."""

Act = Callable[[Tablet], None]
OWN_WORDS = (
    "Can I walk the dog around the lake with my granddaughter without stopping at each bench?"
)
VISIT_WORDS = (
    "Can I do it together with the exercises?",
    "walk to the shop without stopping",
)
"""What the patient of tests.visits says in words of their own."""
CODES = ("K7-42", "K 7 - 4 2")
"""A visit code, as written and as spoken."""


@dataclass(frozen=True, slots=True)
class State:
    """A page to look at: a visit that stands there, and what is done on it."""

    name: str
    visit: Visit | None
    act: Act | None = None
    undo: Act | None = None


def states(tablet: Tablet, language: LanguageTag, *, whole: bool) -> Iterator[State]:
    """Yield every state of every page; whole takes every card's detail, else the telling ones."""
    content, outline = tablet.pack.content(language), tablet.journey.outline
    started = tablet.clock.now()
    bare = new_visit(started, language=language, code="")
    full = replace(
        full_visit(content, outline, started_at=started),
        language=language,
        outcome=None,
        stop_reason=None,
    )
    yield from _rows(outline, bare, "bare")
    yield from _rows(outline, full, "answered")
    yield from _cards(content, outline, bare, full, whole=whole)
    yield from _ends(full)
    yield from _asides(full, bare)
    yield from _overlays(full, bare)


def put_up(tablet: Tablet, state: State) -> None:
    """Show a state, and let its layout come to rest."""
    if state.visit is not None:  # what a screen notes by itself needs a visit that is stored
        tablet.store.visits[state.visit.id] = state.visit
    tablet.walk.show(replace(tablet.journey, visit=state.visit))
    if state.act is not None:
        tablet.grab()
        state.act(tablet)
    come_to_rest(tablet)


def take_down(tablet: Tablet, state: State) -> None:
    """Undo what was done on a state's page beyond the visit."""
    if state.undo is not None:
        state.undo(tablet)


def come_to_rest(tablet: Tablet) -> None:
    """Lay everything out: a frame, and what the panes make of it, until none changes."""
    window = tablet.engine.window
    before: list[object] = []
    same = 0
    for _ in range(FRAMES_AT_MOST):
        # a screen whose file was still being read is begun anew, and its beginning goes now
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        tablet.grab()
        panes = panes_in(window.contentItem())
        for pane in panes:
            QMetaObject.invokeMethod(pane, "measure")
        now = [(p.property("overflow"), p.property("needed"), p.height()) for p in panes]
        same = same + 1 if now == before else 0
        not_yet = any(p.property("narrow") for p in panes) or _pad_comes(tablet)
        if same >= STILL_FRAMES and not not_yet:
            return
        if not_yet:
            tablet.settle(20)
        before = [*now]


def _pad_comes(tablet: Tablet) -> bool:
    """Tell whether a page's letter pad is being made: it is there when it stands."""
    items = shown(tablet.engine.window.contentItem())
    return any(one.property("standing") is False for one in items)


def not_to_translate(tablet: Tablet) -> frozenset[str]:
    """Return what a page says in the patient's own words, and where facts come from."""
    content = tablet.pack.content(tablet.pack.languages[0])
    sources = {word for one in content.sources.values() for word in (one.citation, one.where)}
    code = str(tablet.pausing.property("code"))
    return (frozenset({OWN_WORDS, *VISIT_WORDS, *CODES, code, " ".join(code)}) | sources) - {""}


def _at(visit: Visit, page: Page) -> Visit:
    return replace(visit, page=page, reached=Step.SHARE)


def _rows(outline: Outline, visit: Visit, how: str) -> Iterator[State]:
    for page in main_line(outline, visit):
        yield State(f"{page} {how}", _at(visit, page))


def telling_cards(content: Content) -> list[Card]:
    """Return the cards with the longest name, sentence and downsides, and no change."""
    cards = content.cards
    told = [
        max(cards, key=lambda card: len(card.name)),
        max(cards, key=lambda card: len(card.sentence)),
        max(cards, key=lambda card: len(repr(card))),
        *(card for card in cards if card.kind is CardKind.NO_CHANGE),
        *cards[:2],
    ]
    return list({card.id: card for card in told}.values())


def _cards(
    content: Content, outline: Outline, bare: Visit, full: Visit, *, whole: bool
) -> Iterator[State]:
    for option in outline.options:
        page = Page(Step.OPTIONS, option)
        yield State(f"{page} bare", _at(bare, page))
    option = telling_cards(content)[0].id
    page = Page(Step.OPTIONS, option)
    for mark in (Mark.MAYBE, Mark.NOT_FOR_ME):
        marked = full.with_answer(Answer(AnswerKind.MARK, option, mark.value))
        if mark is Mark.NOT_FOR_ME:
            marked = marked.with_answer(Answer(AnswerKind.REASON, option, content.reasons[0].id))
        yield State(f"{page} {mark.value}", _at(marked, page))
    for card in content.cards if whole else telling_cards(content):
        for part in DetailPart:
            page = Page(Step.DETAIL, card.id, part.value)
            yield State(f"{page}", _at(full, page))


def _ends(full: Visit) -> Iterator[State]:
    flagged = full.with_answer(Answer(AnswerKind.SAFETY, "fever", YES))
    yield State("safety/alert", _at(flagged, Page(Step.SAFETY, ALERT_ITEM)))
    yield State("share// flagged", _at(flagged, Page(Step.SHARE)))
    done = replace(full, outcome=Outcome.FINISHED, stop_reason=StopReason.DONE)
    yield State("done// finished", done)
    coded = replace(done, code=VisitCode("K7-42"), code_issued=True)
    yield State("done// code", coded)
    yield State("done// flagged", replace(flagged, outcome=Outcome.FINISHED))
    yield State("done// carried", done, _carry, _put_away)
    away = replace(full, outcome=Outcome.PARTIAL, stop_reason=StopReason.CALLED_AWAY)
    yield State("done// called away", away)
    refused = full.with_answer(Answer(AnswerKind.CONSENT, "", NO))
    unshared = replace(refused, outcome=Outcome.PARTIAL, stop_reason=StopReason.CALLED_AWAY)
    yield State("done// nothing shared", unshared)


def _asides(full: Visit, bare: Visit) -> Iterator[State]:
    """Yield parts of screens that the journey does not know."""
    wordy = full.with_answer(Answer(AnswerKind.GOAL_WORDS, "", OWN_WORDS))
    wordy = wordy.with_answer(Answer(AnswerKind.OWN_QUESTION, "", OWN_WORDS))
    goal = Page(Step.VALUES, "goal")
    writing = _set("ValuesScreen", "writing", new=True)
    yield State("values/goal own words", _at(wordy, goal))
    yield State("values/goal writing", _at(wordy, goal), writing)
    yield State("values/goal writing bare", _at(bare, goal), writing)
    yield State("questions/own own words", _at(wordy, Page(Step.QUESTIONS, "own")))
    yield State("share// own words", _at(wordy, Page(Step.SHARE)))
    opened = [str(option) for option in full.opened]
    more = Page(Step.DETAIL, opened[0], DetailPart.MORE.value)
    for section in ("check", "disagree", "sources"):
        state = f"{more} {section}"
        yield State(state, _at(full, more), _set("DetailMore", "open", new=section))
    yield State("compare// chooser", _at(full, Page(Step.COMPARE)), _choose, _end_choosing)
    yield State("compare// last page", _at(full, Page(Step.COMPARE)), _last_page)


def _overlays(full: Visit, bare: Visit) -> Iterator[State]:
    pain = Page(Step.PAIN, "pain")
    for name in ("Help", "Appearance", "Called"):
        yield State(f"overlay {name.lower()}", _at(full, pain), _overlay(f"show{name}"), _close)
    yield State("overlay appearance scanning", _at(full, pain), _scan_and_open, _end_scan)
    yield State("overlay read answers", _at(full, Page(Step.SHARE)), _read, _read_not)
    yield State("overlay called bare", _at(bare, pain), _overlay("showCalled"), _close)
    yield State("overlay no pause", _at(full, pain), _overlay("showNoPause"), _close)
    yield State("overlay idle", _at(full, pain), _wait, _touch)
    yield State("overlay trouble", _at(full, pain), _break, _mend)
    yield from _breaks(_at(full, pain), _at(bare, pain))
    yield State("attract", None)
    yield State("attract come back", None, _begin_and_leave, _end_pauses)


def _breaks(full: Visit, bare: Visit) -> Iterator[State]:
    """Yield the pages of a break; each looks as its patient likes it."""
    flagged = full.with_answer(Answer(AnswerKind.SAFETY, "fever", YES))
    yield State("pause code", bare, lambda tablet: tablet.pausing.pause(), _go_on)
    yield State("pause code flagged", flagged, lambda tablet: tablet.pausing.pause(), _go_on)
    for name, wrong in (("bare", 0), ("wrong", 1), ("rests", WRONG_AT_MOST)):
        ask = _Asked(wrong)
        yield State(f"pause enter {name}", bare, ask, ask.go_on)


@dataclass(slots=True)
class _Asked:
    """Somebody who paused is asked for the code, and has tried some that are wrong."""

    wrong: int
    code: str = ""

    def __call__(self, tablet: Tablet) -> None:
        look = tablet.comforts.look()
        language = LanguageTag(tablet.language.language)
        tablet.pausing.pause()
        self.code = str(tablet.pausing.property("code"))
        tablet.pausing.leave()
        tablet.pausing.askForCode(language)
        tablet.comforts.take(look)
        for _ in range(self.wrong):
            tablet.pausing.tryCode("Y9Y9")

    def go_on(self, tablet: Tablet) -> None:
        """Come back by the code, once it can be tried."""
        tablet.clock.advance(REST)
        tablet.pausing.touch()
        tablet.pausing.tick()
        tablet.pausing.tryCode(self.code)


def _go_on(tablet: Tablet) -> None:
    tablet.pausing.goOn()


def _begin_and_leave(tablet: Tablet) -> None:
    tablet.walk.begin(tablet.pack.languages[0])
    tablet.pausing.pause()
    tablet.pausing.leave()


def _end_pauses(tablet: Tablet) -> None:
    tablet.paused.end_all()


def _only(tablet: Tablet, kind: str) -> QQuickItem:
    """Return the one item of a kind that is on the screen."""
    items = [one for one in shown(tablet.engine.window.contentItem()) if kind_of(one) == kind]
    assert len(items) == 1, (kind, len(items))
    return items[0]


def _set(kind: str, name: str, *, new: object) -> Act:
    def act(tablet: Tablet) -> None:
        _only(tablet, kind).setProperty(name, new)

    return act


def _choose(tablet: Tablet) -> None:
    QMetaObject.invokeMethod(_only(tablet, "CompareScreen"), "choose")


def _end_choosing(tablet: Tablet) -> None:
    _only(tablet, "CompareChooser").setProperty("opened", False)


def _last_page(tablet: Tablet) -> None:
    table = _only(tablet, "CompareTable")
    table.setProperty("page", int(table.property("pages")) - 1)


def _overlay(name: str) -> Act:
    return lambda tablet: _call(tablet, name)


def _call(tablet: Tablet, name: str) -> None:
    overlays = tablet.engine.window.findChild(QObject, "overlays")
    assert overlays is not None
    QMetaObject.invokeMethod(overlays, name)


def _close(tablet: Tablet) -> None:
    _call(tablet, "close")


def _carry(tablet: Tablet) -> None:
    _done(tablet).carry()


def _put_away(tablet: Tablet) -> None:
    _done(tablet).putAway()


def _done(tablet: Tablet) -> DoneModel:
    model: object = tablet.model.done
    assert isinstance(model, DoneModel)
    return model


def _scan_and_open(tablet: Tablet) -> None:
    tablet.scanning.toggle()
    _call(tablet, "showAppearance")


def _end_scan(tablet: Tablet) -> None:
    _close(tablet)
    tablet.scanning.toggle()


def _read(tablet: Tablet) -> None:
    tablet.reading.again()


def _read_not(tablet: Tablet) -> None:
    tablet.reading.readAnswers(False)
    tablet.reading.toggleOn()


def _wait(tablet: Tablet) -> None:
    tablet.idle.touch()
    tablet.clock.advance(100)
    tablet.idle.tick()


def _touch(tablet: Tablet) -> None:
    tablet.idle.stillHere()


def _break(tablet: Tablet) -> None:
    tablet.model.report_trouble("database")


def _mend(tablet: Tablet) -> None:
    tablet.model.report_trouble("")
