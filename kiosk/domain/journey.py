"""The journey: one state machine for the whole walk, from the attract screen to the wipe.

It says which page follows which touch, which pages wait for an answer, and how a visit ends.
It knows no Qt, no clock and no storage: events go in, a new journey comes out.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.domain.giving import given
from kiosk.domain.ids import OptionId
from kiosk.domain.outline import CodePolicy, DetailPart, Outline
from kiosk.domain.visit import (
    NO,
    YES,
    Answer,
    AnswerKind,
    Mark,
    Outcome,
    Page,
    Share,
    Step,
    StopReason,
    Visit,
)

ATTRACT = Page(Step.ATTRACT)
ALERT_ITEM = "alert"
CODE_ITEM = "code"
CONSENT_ITEM = "consent"
PLACE_ITEM = "place"
ROLE_ITEM = "role"
VALUE_ITEMS = ("rate", "top", "goal")
QUESTION_ITEMS = ("choose", "own")

STAGES: tuple[frozenset[Step], ...] = (
    frozenset({Step.COMFORT, Step.PRIVACY}),
    frozenset({Step.SAFETY}),
    frozenset({Step.PAIN}),
    frozenset({Step.TRIED, Step.WHERE}),
    frozenset({Step.OPTIONS, Step.DETAIL}),
    frozenset({Step.COMPARE}),
    frozenset({Step.VALUES}),
    frozenset({Step.LEANING}),
    frozenset({Step.FACTS, Step.SURE, Step.QUESTIONS}),
    frozenset({Step.SHARE}),
)
"""The stages that a person would count."""


NEAR_AHEAD = 2
"""How many steps ahead count as near."""


@dataclass(frozen=True, slots=True)
class Begin:
    """A start button was touched; the visit is the new one, still without answers."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class Give:
    """An answer was given, changed, or (empty value) taken back."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Next:
    """Go on; ignored while the page waits for an answer. Skipping is going on without one."""


@dataclass(frozen=True, slots=True)
class Back:
    """Go one page back; from the first page, leave."""


@dataclass(frozen=True, slots=True)
class Look:
    """Choose one option at a glance to say something about it."""

    option: OptionId


@dataclass(frozen=True, slots=True)
class Open:
    """Tell me more about an option."""

    option: OptionId


@dataclass(frozen=True, slots=True)
class ShowPart:
    """Turn to another part of the detail that is shown."""

    part: DetailPart


@dataclass(frozen=True, slots=True)
class Edit:
    """From check and share, change the answers of one step and come back."""

    step: Step


@dataclass(frozen=True, slots=True)
class CalledAway:
    """They called me. consent answers the question where it was not asked yet, else None."""

    consent: bool | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """Time ran out, staff ended the visit, or the program was interrupted."""

    reason: StopReason


@dataclass(frozen=True, slots=True)
class Leave:
    """The last screen was touched or its time is over: back to attract."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Take the visit off the tablet without ending it."""


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Go on with a visit that was paused, at the page where it was."""

    visit: Visit
    editing: Step | None = None
    """The step that was being changed from check and share."""


Event = (
    Begin
    | Give
    | Next
    | Back
    | Look
    | Open
    | ShowPart
    | Edit
    | CalledAway
    | Stop
    | Leave
    | Pause
    | ComeBack
)


@dataclass(frozen=True, slots=True)
class Journey:
    """Where the tablet stands: attract (no visit), within a visit, or at its end."""

    outline: Outline
    visit: Visit | None = None
    editing: Step | None = None
    """The step being changed from check and share."""

    @property
    def page(self) -> Page:
        """Return the page to show; a visit keeps the page at which it ended."""
        if self.visit is None:
            return ATTRACT
        return Page(Step.DONE) if self.ended else self.visit.page

    @property
    def ended(self) -> bool:
        """Tell whether the visit on the screen has its outcome."""
        return self.visit is not None and self.visit.outcome is not None

    @property
    def may_go_on(self) -> bool:
        """Tell whether Next does something: the page waits for no answer."""
        return self.visit is not None and not self.ended and not self._waits_for_answer(self.visit)

    @property
    def may_skip(self) -> bool:
        """Tell whether the page asks something that was not answered and need not be."""
        return self.may_go_on and self.visit is not None and not _answered(self.visit, self.page)

    @property
    def stages(self) -> int:
        """Return how many stages this journey has."""
        return len(self._stages())

    @property
    def stage(self) -> int:
        """Return the stage of the page shown, from 1; 0 outside of the stages."""
        for number, steps in enumerate(self._stages(), start=1):
            if self.page.step in steps:
                return number
        return 0

    @property
    def near(self) -> tuple[Step, ...]:
        """Return the steps that a touch or two may lead to, the likeliest first."""
        row = [step for step in Step if step in self.outline.steps | {Step.DETAIL}]
        at = row.index(self.page.step)
        behind = [step for step in row[:at] if step not in {Step.ATTRACT, Step.DETAIL}]
        likely = [
            *([Step.SHARE] if self.editing else []),
            *row[at + 1 : at + 1 + NEAR_AHEAD],
            *behind[-1:],
            Step.DONE,  # they may be called at any moment
        ]
        return tuple(dict.fromkeys(step for step in likely if step is not self.page.step))

    def pages(self) -> tuple[Page, ...]:
        """Return the pages in a row, without the side ways to an option and its detail."""
        return main_line(self.outline, self.visit) if self.visit else (ATTRACT,)

    def after(self, event: Event) -> "Journey":
        """Return the journey after an event; an event that does not fit changes nothing."""
        if isinstance(event, Begin):
            return self if self.visit else self._begin(event.visit)
        if isinstance(event, ComeBack):
            return self if self.visit else self._come_back(event)
        if self.visit is None:
            return self
        if self.ended:
            return replace(self, visit=None, editing=None) if isinstance(event, Leave) else self
        if isinstance(event, Give):
            return self._give(self.visit, event.answer)
        if isinstance(event, Pause):
            return replace(self, visit=None, editing=None)
        if isinstance(event, CalledAway):
            return self._called_away(self.visit, event)
        if isinstance(event, Stop):
            done = event.reason is StopReason.DONE  # that is said by Next from share, only
            return self if done else self._end(self.visit, event.reason)
        return self._move(self.visit, event)

    def _begin(self, visit: Visit) -> "Journey":
        first = Page(Step.COMFORT)
        return replace(self, visit=replace(visit, page=first, reached=Step.COMFORT), editing=None)

    def _come_back(self, event: ComeBack) -> "Journey":
        """Take a visit back; a page that another pack does not have gives way to the first."""
        if event.visit.outcome is not None:
            return self
        back = replace(self, visit=event.visit, editing=event.editing)
        if back._stands():
            return back
        first = replace(event.visit, page=Page(Step.COMFORT))
        return replace(self, visit=first, editing=None)

    def _stands(self) -> bool:
        """Tell whether the page shown is one of the row, or a side way to an option."""
        page = self.page
        if page in self.pages():
            return True
        parts = {part.value for part in DetailPart} if page.step is Step.DETAIL else {""}
        aside = page.step in {Step.OPTIONS, Step.DETAIL}
        return aside and page.item in self.outline.options and page.part in parts

    def _give(self, visit: Visit, answer: Answer) -> "Journey":
        """Take an answer; the alert goes with the last yes, so its question is shown again."""
        visit = given(self.outline, visit, answer)
        if visit.page == Page(Step.SAFETY, ALERT_ITEM) and not visit.red_flags:
            visit = replace(visit, page=Page(Step.SAFETY, answer.item))
        return replace(self, visit=visit)

    def _move(self, visit: Visit, event: Event) -> "Journey":
        step = visit.page.step
        match event:
            case Next() if self.may_go_on:
                if step is Step.SHARE:
                    return self._end(visit, StopReason.DONE)
                return self._turn(self._following(visit))
            case Back():
                before = self._preceding(visit)
                return self._end(visit, StopReason.LEFT) if before is None else self._turn(before)
            case Look(option) if step is Step.OPTIONS and option in self.outline.options:
                return self._turn(Page(Step.OPTIONS, option))
            case Open(option) if step is Step.OPTIONS and option in self.outline.options:
                return self._turn(Page(Step.DETAIL, option, DetailPart.WHAT.value))
            case ShowPart(part) if step is Step.DETAIL:
                return self._turn(replace(visit.page, part=part.value))
            case Edit(edited) if step is Step.SHARE and edited is not Step.SHARE:
                pages = [page for page in self.pages() if page.step is edited]
                return replace(self._turn(pages[0]), editing=edited) if pages else self
            case _:
                return self

    def _turn(self, page: Page) -> "Journey":
        """Show a page; a detail that was shown counts as opened."""
        if self.visit is None:
            return self
        visit = replace(self.visit, page=page, reached=max(self.visit.reached, page.step))
        if page.step is Step.DETAIL:
            visit = visit.with_answer(Answer(AnswerKind.OPENED, page.item, YES))
        editing = None if page.step is Step.SHARE else self.editing
        return replace(self, visit=visit, editing=editing)

    def _called_away(self, visit: Visit, event: CalledAway) -> "Journey":
        if event.consent is not None and not visit.answer(AnswerKind.CONSENT):
            word = YES if event.consent else NO
            visit = visit.with_answer(Answer(AnswerKind.CONSENT, "", word))
        return self._end(visit, StopReason.CALLED_AWAY)

    def _end(self, visit: Visit, reason: StopReason) -> "Journey":
        """End the visit with exactly one outcome."""
        if reason is StopReason.DONE:
            outcome = Outcome.FINISHED
            if visit.answer(AnswerKind.SHARE) == Share.NURSE.value:
                visit = visit.with_answer(Answer(AnswerKind.CONSENT, "", YES))
        elif visit.consented and reason is not StopReason.LEFT:
            outcome = Outcome.PARTIAL
        else:
            outcome = Outcome.WIPED
        ended = replace(visit, outcome=outcome, stop_reason=reason)
        return replace(self, visit=ended, editing=None)

    def _following(self, visit: Visit) -> Page:
        page = visit.page
        if page.step is Step.DETAIL:
            parts = [part.value for part in DetailPart]
            at = parts.index(page.part)
            if at + 1 < len(parts):
                return replace(page, part=parts[at + 1])
            return Page(Step.OPTIONS, page.item)
        if page.step is Step.OPTIONS:
            if page.item:
                return Page(Step.OPTIONS)
            unread = self._maybe_but_unopened(visit)
            if unread is not None and self.editing is None:
                return Page(Step.DETAIL, unread, DetailPart.WHAT.value)
        pages = self.pages()
        following = pages[min(pages.index(page) + 1, len(pages) - 1)]
        if self.editing is not None and following.step is not self.editing:
            return Page(Step.SHARE)
        return following

    def _preceding(self, visit: Visit) -> Page | None:
        page = visit.page
        if page.step is Step.DETAIL:
            parts = [part.value for part in DetailPart]
            at = parts.index(page.part)
            if at > 0:
                return replace(page, part=parts[at - 1])
            return Page(Step.OPTIONS, page.item)
        if page.step is Step.OPTIONS and page.item:
            return Page(Step.OPTIONS)
        pages = self.pages()
        at = pages.index(page)
        preceding = pages[at - 1] if at else None
        if self.editing is not None and (preceding is None or preceding.step is not self.editing):
            return Page(Step.SHARE)
        return preceding

    def _maybe_but_unopened(self, visit: Visit) -> OptionId | None:
        if Step.DETAIL not in self.outline.steps:
            return None
        for option in visit.marked(Mark.MAYBE):
            if option not in visit.opened:
                return option
        return None

    def _waits_for_answer(self, visit: Visit) -> bool:
        page = visit.page
        match page.step:
            case Step.PRIVACY if page.item == CODE_ITEM:
                return self.outline.code is CodePolicy.REQUIRED and not visit.code
            case Step.PRIVACY | Step.SHARE:
                return not _answered(visit, page)
            case Step.SAFETY:
                return page.item != ALERT_ITEM and not _answered(visit, page)
            case _:
                return False

    def _stages(self) -> tuple[frozenset[Step], ...]:
        return tuple(steps for steps in STAGES if steps & self.outline.steps)


def main_line(outline: Outline, visit: Visit) -> tuple[Page, ...]:
    """Return the pages that Next walks through in a row for this visit."""
    items: dict[Step, Callable[[], tuple[str, ...]]] = {
        Step.PRIVACY: lambda: (
            *((CODE_ITEM,) if outline.code is not CodePolicy.OFF else ()),
            CONSENT_ITEM,
        ),
        Step.SAFETY: lambda: _safety_items(outline, visit),
        Step.PAIN: lambda: (*outline.peg, PLACE_ITEM),
        Step.WHERE: lambda: (*outline.topic, ROLE_ITEM),
        Step.VALUES: lambda: VALUE_ITEMS,
        Step.FACTS: lambda: outline.facts_for(visit),
        Step.SURE: lambda: outline.sure,
        Step.QUESTIONS: lambda: QUESTION_ITEMS,
    }
    pages: list[Page] = []
    for step in Step:
        if step in outline.steps and step not in {Step.ATTRACT, Step.DETAIL, Step.DONE}:
            pages += [Page(step, item) for item in items.get(step, lambda: ("",))()]
    return tuple(pages)


def _safety_items(outline: Outline, visit: Visit) -> tuple[str, ...]:
    """Put the alert right behind the first question answered with yes."""
    row: list[str] = []
    for item in outline.safety:
        row.append(item)
        if ALERT_ITEM not in row and visit.answer(AnswerKind.SAFETY, item) == YES:
            row.append(ALERT_ITEM)
    return tuple(row)


def _answered(visit: Visit, page: Page) -> bool:
    """Tell whether the page's question has an answer; pages that ask nothing count as answered."""
    one: dict[Step, AnswerKind] = {
        Step.LEANING: AnswerKind.LEANING,
        Step.SHARE: AnswerKind.SHARE,
    }
    many = {Step.TRIED: AnswerKind.TRIED}
    by_item = {
        Step.SAFETY: AnswerKind.SAFETY,
        Step.FACTS: AnswerKind.FACT,
        Step.SURE: AnswerKind.SURE,
    }
    named = {
        (Step.PRIVACY, CONSENT_ITEM): AnswerKind.CONSENT,
        (Step.PAIN, PLACE_ITEM): AnswerKind.PLACE,
        (Step.WHERE, ROLE_ITEM): AnswerKind.ROLE,
        (Step.VALUES, "rate"): AnswerKind.VALUE,
        (Step.VALUES, "top"): AnswerKind.TOP_VALUE,
        (Step.VALUES, "goal"): AnswerKind.GOAL,
        (Step.QUESTIONS, "choose"): AnswerKind.QUESTION,
        (Step.QUESTIONS, "own"): AnswerKind.OWN_QUESTION,
    }
    if page == Page(Step.VALUES, "goal") and visit.items(AnswerKind.GOAL_WORDS):
        return True
    if page.step is Step.PRIVACY and page.item == CODE_ITEM:
        return bool(visit.code)
    if page.step is Step.PAIN and page.item != PLACE_ITEM:
        return bool(visit.answer(AnswerKind.PEG, page.item))
    if page.step in by_item and page.item != ALERT_ITEM:
        return bool(visit.answer(by_item[page.step], page.item))
    kind = named.get((page.step, page.item)) or one.get(page.step) or many.get(page.step)
    return kind is None or bool(visit.items(kind))
