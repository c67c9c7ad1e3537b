"""Any touches in any order: nothing raises, the page is valid, the store has what was said."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from kiosk.domain.ids import LanguageTag, VisitCode
from kiosk.domain.journey import (
    ALERT_ITEM,
    Back,
    CalledAway,
    Edit,
    Event,
    Give,
    Journey,
    Leave,
    Look,
    Next,
    Open,
    ShowPart,
    Stop,
)
from kiosk.domain.outline import ALWAYS, CodePolicy, DetailPart, JourneyPath
from kiosk.domain.pausing import LONGEST_PAUSE, PauseCode
from kiosk.domain.ports import Document, DocumentKind, DocumentState
from kiosk.domain.summarise import may_share_with_nurse
from kiosk.domain.visit import (
    NO,
    YES,
    Answer,
    AnswerKind,
    FactAnswer,
    Mark,
    Outcome,
    Page,
    Share,
    Step,
    StopReason,
    Visit,
)
from kiosk.errors import ExportError
from kiosk.services.pausing import Returned
from tests.factories import (
    ENGLISH,
    GENERAL_FACTS,
    OPTIONS,
    OTHER_LEANINGS,
    PEG,
    SAFETY,
    SPANISH,
    SURE,
    VALUES,
    Habits,
    facts_of,
    go_on,
    outline,
    what_it_waits_for,
)
from tests.unit.services.rig import Rig

LONGEST_WALK = 120
"""Touches of Next from anywhere to the end: the row, and five for each option opened."""
FULL = ExportError("the disk is full", where="/documents", remedy="Free some space")

known = (*OPTIONS, *SAFETY, *PEG, *SURE, *VALUES, *OTHER_LEANINGS, *GENERAL_FACTS)
facts = [fact for option in OPTIONS for fact in facts_of(option)]
items = st.sampled_from(["", "gone", "helper", ALERT_ITEM, *known, *facts])
values = st.sampled_from(
    ["", YES, NO, "0", "10", "11", "helped", "garden", "very", "me", "back", "cost"]
    + [one.value for kind in (Mark, FactAnswer, Share) for one in kind]
) | st.text(max_size=5)
answers = st.builds(Answer, st.sampled_from(AnswerKind), items, values)
of_kind = {
    AnswerKind.SAFETY: (SAFETY, ("", YES, NO)),
    AnswerKind.CONSENT: (("",), ("", YES, NO)),
    AnswerKind.SHARE: (("",), ("", *(share.value for share in Share))),
    AnswerKind.MARK: (OPTIONS, ("", *(mark.value for mark in Mark))),
    AnswerKind.PEG: (PEG, ("", "0", "10", "11", "much")),
    AnswerKind.LEANING: ((*OPTIONS, *OTHER_LEANINGS), ("", YES)),
}
fitting = st.sampled_from(
    [
        Answer(kind, item, given)
        for kind, (all_, any_) in of_kind.items()
        for item in all_
        for given in any_
    ]
)
options = st.sampled_from(OPTIONS)
languages = st.sampled_from((ENGLISH, SPANISH))
yes_or_no = st.sampled_from((YES, NO))
side_ways: st.SearchStrategy[Event] = st.one_of(
    st.builds(Look, options),
    st.builds(Open, options),
    st.builds(ShowPart, st.sampled_from(DetailPart)),
    st.builds(Edit, st.sampled_from(Step)),
)
stops: st.SearchStrategy[Event] = st.one_of(
    st.builds(CalledAway, st.none() | st.booleans()),
    st.builds(Stop, st.sampled_from(StopReason)),
)


def is_valid(journey: Journey) -> bool:
    """Tell whether the page shown is one of the row, or a side way to an option of the pack."""
    page, row = journey.page, journey.pages()
    if page in row:
        return True
    if page.item in OPTIONS and page.step is Step.OPTIONS:
        return not page.part
    if page.item in OPTIONS and page.step is Step.DETAIL:
        return page.part in {part.value for part in DetailPart}
    return journey.ended and page == Page(Step.DONE)


def is_under_way(machine: "AnyWalk") -> bool:
    """Tell whether a visit is under way."""
    return machine.rig.journey.visit is not None and not machine.rig.journey.ended


class AnyWalk(RuleBasedStateMachine):
    """One tablet, any touches; the store and the export folder are looked at after each."""

    @initialize(
        path=st.sampled_from(JourneyPath),
        code=st.sampled_from(CodePolicy),
        off=st.frozensets(st.sampled_from(sorted(set(Step) - ALWAYS)), max_size=3),
        folder_is_full=st.booleans(),
    )
    def set_up(
        self, path: JourneyPath, code: CodePolicy, off: frozenset[Step], *, folder_is_full: bool
    ) -> None:
        self.rig = Rig(bones=outline(path=path, code=code, off=off))
        self.rig.folder.fault = FULL if folder_is_full else None
        self.outcomes: dict[str, Outcome] = {}
        self.waiting: dict[PauseCode, Journey] = {}

    @precondition(lambda self: self.rig.journey.visit is None)
    @rule(language=languages, pages=st.integers(0, 40), safety=yes_or_no)
    def begin_and_walk(self, language: LanguageTag, pages: int, safety: str) -> None:
        self.rig.walk.begin(language)
        self._walk_on(pages, Habits(safety=safety))

    @precondition(is_under_way)
    @rule(answer=answers | fitting)
    def give(self, answer: Answer) -> None:
        self.rig.touch(Give(answer))

    @precondition(is_under_way)
    @rule(answer=yes_or_no)
    def answer_what_is_asked_on_safety_and_turn(self, answer: str) -> None:
        if self.rig.journey.page.step is Step.SAFETY:
            self.rig.touch(Give(Answer(AnswerKind.SAFETY, self.rig.journey.page.item, answer)))
        self.rig.touch(Next())

    @precondition(lambda self: self.rig.journey.page.step is Step.SAFETY)
    @rule(event=st.sampled_from((Next(), Back())))
    def take_a_yes_back_on_the_page_behind_it(self, event: Event) -> None:
        item = self.rig.journey.page.item
        self.rig.touch(Give(Answer(AnswerKind.SAFETY, item, YES)), Next())
        self.rig.touch(Give(Answer(AnswerKind.SAFETY, item, NO)), event)

    @precondition(lambda self: self.rig.journey.page.step is Step.SHARE)
    @rule(step=st.sampled_from(Step), backs=st.integers(1, 3))
    def change_a_step_and_go_back(self, step: Step, backs: int) -> None:
        self.rig.touch(Edit(step))
        for _ in range(backs if self.rig.journey.editing else 0):
            self.back()

    @precondition(is_under_way)
    @rule(data=st.data(), value=st.sampled_from(("", NO)))
    def change_their_mind(self, data: st.DataObject, value: str) -> None:
        given = list(self.rig.visit.answers)
        if given:
            key = data.draw(st.sampled_from(given))
            self.rig.touch(Give(Answer(key.kind, key.item, value)))

    @precondition(is_under_way)
    @rule(pages=st.integers(1, 20), safety=yes_or_no)
    def walk_on(self, pages: int, safety: str) -> None:
        self._walk_on(pages, Habits(safety=safety))

    @precondition(is_under_way)
    @rule()
    def next_page(self) -> None:
        self.rig.touch(Next())

    @precondition(is_under_way)
    @rule()
    def back(self) -> None:
        before = self.rig.journey
        self.rig.touch(Back())
        if before.editing is not None:
            assert self.rig.journey.visit is not None

    @precondition(is_under_way)
    @rule(event=side_ways)
    def turn_aside(self, event: Event) -> None:
        self.rig.touch(event)

    @precondition(is_under_way)
    @rule(code=st.sampled_from((VisitCode(""), VisitCode("4271"))))
    def type_code(self, code: VisitCode) -> None:
        if self.rig.outline.code is not CodePolicy.OFF:
            self.rig.walk.set_code(code)

    @precondition(is_under_way)
    @rule(language=languages)
    def speak(self, language: LanguageTag) -> None:
        self.rig.walk.speak(language)

    @rule()
    def more_time(self) -> None:
        self.rig.walk.give_more_time()

    @precondition(lambda self: is_under_way(self) and self.rig.journey.stage % 4 == 2)
    @rule(event=stops)
    def stop(self, event: Event) -> None:
        visit = self.rig.visit
        self.rig.touch(event)
        assert self.rig.store.visits[visit.id].stop_reason is not StopReason.DONE

    @rule()
    def pause(self) -> None:
        before = self.rig.journey
        code = self.rig.paused.pause({})
        if code is None:
            assert self.rig.journey == before
            assert self.rig.paused.full or before.visit is None or before.ended
            return
        assert before.visit is not None
        assert self.rig.journey.visit is None
        open_visits = {visit.id for visit in self.rig.store.unfinished()}
        assert (before.visit.id in open_visits) != bool(before.visit.red_flags)
        self.waiting[code] = before

    @precondition(lambda self: self.waiting and self.rig.journey.visit is None)
    @rule(data=st.data())
    def come_back(self, data: st.DataObject) -> None:
        code = data.draw(st.sampled_from(sorted(self.waiting)))
        before = self.waiting.pop(code)
        came: list[Returned] = []
        assert self.rig.paused.try_code(code, came.append)
        assert self.rig.paused.bring_back(came[0])
        now = self.rig.journey
        assert now.visit is not None
        assert before.visit is not None
        assert now.visit.answers == before.visit.answers
        assert (now.page, now.editing) == (before.page, before.editing)

    @precondition(lambda self: self.waiting)
    @rule()
    def nobody_comes_back(self) -> None:
        self.rig.clock.advance(LONGEST_PAUSE * 60)
        self.rig.paused.tick()
        self.waiting.clear()
        assert self.rig.pauses.held() == []

    @precondition(lambda self: self.rig.journey.visit is not None)
    @rule()
    def leave(self) -> None:
        self.rig.touch(Leave())

    @precondition(lambda self: self.rig.store.due_documents())
    @rule()
    def mend_the_folder(self) -> None:
        self.rig.folder.fault = None
        self.rig.exports.export_due()
        assert self.rig.store.due_documents() == []

    @precondition(lambda self: self.rig.journey.visit is not None)
    @rule(share=st.sampled_from(Share))
    def next_alone_would_reach_an_end(self, share: Share) -> None:
        journey = self.rig.journey
        for _ in range(LONGEST_WALK):
            if journey.ended:
                return
            turned = go_on(journey, Habits(share=share))
            assert turned != journey
            journey = turned
        raise AssertionError(f"no end from {self.rig.journey.page}")

    def _walk_on(self, pages: int, habits: Habits) -> None:
        for _ in range(pages):
            journey = self.rig.journey
            if journey.page.step in {Step.ATTRACT, Step.SHARE, Step.DONE}:
                return
            if not journey.may_go_on and journey.page == Page(Step.PRIVACY, "code"):
                self.rig.walk.set_code(VisitCode("4271"))
            elif not journey.may_go_on:
                self.rig.touch(Give(what_it_waits_for(journey, habits)))
            self.rig.touch(Next())

    @invariant()
    def the_page_is_valid_and_counted(self) -> None:
        journey = self.rig.journey
        assert is_valid(journey)
        assert 0 <= journey.stage <= journey.stages
        assert (journey.stage == 0) == (journey.page.step in {Step.ATTRACT, Step.DONE})
        assert not (journey.may_skip and not journey.may_go_on)
        assert len(set(journey.pages())) == len(journey.pages())
        if journey.editing is not None:
            assert journey.page.step in {journey.editing, Step.DETAIL}

    @invariant()
    def the_store_has_what_was_said(self) -> None:
        if self.rig.journey.visit is None or self.rig.journey.ended:
            return
        stored = self.rig.store.visits[self.rig.visit.id]
        assert stored == self.rig.visit
        assert list(stored.answers) == list(self.rig.visit.answers)

    @invariant()
    def an_ended_visit_has_one_outcome_for_good_and_keeps_what_it_may(self) -> None:
        under_way = self.rig.journey.visit
        for visit in self.rig.store.visits.values():
            if visit.outcome is None:
                paused = {held.visit for held in self.rig.pauses.held()}
                assert visit.id in paused or (under_way and visit.id == under_way.id)
                continue
            assert self.outcomes.setdefault(visit.id, visit.outcome) is visit.outcome
            assert visit.stop_reason is not None
            assert visit.ended_at is not None
            assert visit.code
            self._keeps_what_it_may(visit)

    def _keeps_what_it_may(self, visit: Visit) -> None:
        kept = set(visit.answers.items())
        if visit.outcome is Outcome.WIPED:
            assert {(key.kind, value) for key, value in kept} <= {(AnswerKind.SAFETY, YES)}
        due = [one for one in self.rig.store.due_documents() if one.visit == visit.id]
        if not due and not may_share_with_nurse(visit):
            assert {key.kind for key, _ in kept} <= {AnswerKind.SAFETY}
            assert bool(kept) == bool(visit.red_flags)

    @invariant()
    def the_tablet_forgets(self) -> None:
        journey = self.rig.journey
        if journey.visit is None:
            assert journey == Journey(self.rig.outline)
        elif journey.visit.outcome is Outcome.WIPED:
            assert set(journey.visit.answers.values()) <= {YES}
            assert {key.kind for key in journey.visit.answers} <= {AnswerKind.SAFETY}

    @invariant()
    def a_summary_can_be_made_at_any_time(self) -> None:
        visit = self.rig.journey.visit
        for kind in DocumentKind if visit else ():
            assert visit is not None
            document = Document(visit.id, kind, "a.pdf", DocumentState.DUE)
            summary = self.rig.exports.summary_of(visit, document)
            assert summary.completion.stage <= summary.completion.stages


AnyWalk.TestCase.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None, derandomize=True, database=None
)
TestAnyWalk = AnyWalk.TestCase
