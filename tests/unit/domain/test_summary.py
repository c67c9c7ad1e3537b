"""The summary: each part for full, partial, red-flag, print-only and wiped visits."""

import dataclasses
import typing
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import datetime, timedelta

import pytest

from kiosk.domain import summary as summary_module
from kiosk.domain.journey import CalledAway, Give, Journey, Next, Open, Stop
from kiosk.domain.outline import JourneyPath, Outline
from kiosk.domain.summarise import summarise
from kiosk.domain.summary import (
    AlertState,
    Need,
    Reached,
    Stamp,
    Summary,
    ToExplain,
    ValueLine,
)
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
from tests.factories import (
    ABLATION,
    CONSENT,
    ENGLISH,
    EXERCISE,
    NEEDLES,
    NO_CONSENT,
    OPTIONS,
    PEG,
    PRINT_ONLY,
    RED_FLAG,
    SAFETY,
    SPANISH,
    STARTED,
    STAY,
    SURE,
    TO_NURSE,
    after,
    begun,
    content,
    outline,
    say,
    visit,
    walk_to,
)

STAMP = Stamp("0.1.0", "kiosk-7")
ENDED = STARTED + timedelta(minutes=9)
PARTS: dict[str, Callable[[Summary], Reached]] = {
    "pain": lambda one: one.pain.reached,
    "tried": lambda one: one.tried.reached,
    "role": lambda one: one.standing.role_reached,
    "options": lambda one: one.options_reached,
    "values": lambda one: one.standing.values_reached,
    "leaning": lambda one: one.standing.leaning_reached,
    "facts": lambda one: one.facts_reached,
    "sure": lambda one: one.sure.reached,
    "questions": lambda one: one.questions_reached,
}
STEP_OF = {
    "pain": Step.PAIN,
    "tried": Step.TRIED,
    "role": Step.WHERE,
    "options": Step.OPTIONS,
    "values": Step.VALUES,
    "leaning": Step.LEANING,
    "facts": Step.FACTS,
    "sure": Step.SURE,
    "questions": Step.QUESTIONS,
}


def summary_of(
    one: Visit | Journey, *, bones: Outline | None = None, now: datetime = ENDED
) -> Summary:
    shown = one.visit if isinstance(one, Journey) else one
    assert shown is not None
    return summarise(
        shown,
        content(),
        bones or outline(),
        patient_language_name="Español",
        stamp=STAMP,
        now=now,
    )


def with_answers(*answers: Answer) -> Summary:
    return summary_of(visit(*answers, page=Page(Step.SHARE)))


def full_walk() -> Journey:
    """Return a finished visit with something said on every page."""
    said = {
        Step.PAIN: [say(AnswerKind.PEG, item, n) for item, n in zip(PEG, "764", strict=True)]
        + [say(AnswerKind.PLACE, value="back")],
        Step.TRIED: [
            say(AnswerKind.TRIED, NEEDLES, "did-not-help"),
            say(AnswerKind.TRIED, EXERCISE, "not-tried"),
        ],
        Step.WHERE: [say(AnswerKind.ROLE, value="together")],
        Step.OPTIONS: [
            say(AnswerKind.MARK, EXERCISE, Mark.MAYBE.value),
            say(AnswerKind.MARK, NEEDLES, Mark.NOT_FOR_ME.value),
            say(AnswerKind.REASON, NEEDLES, "needles"),
        ],
        Step.VALUES: [
            say(AnswerKind.VALUE, "sleep", "very"),
            say(AnswerKind.VALUE, "walk", "some"),
            say(AnswerKind.TOP_VALUE, "sleep"),
            say(AnswerKind.GOAL, value="garden"),
            say(AnswerKind.GOAL_WORDS, value="  carry my grandson  "),
        ],
        Step.LEANING: [say(AnswerKind.LEANING, EXERCISE)],
        Step.FACTS: [
            say(AnswerKind.FACT, f"{EXERCISE}-1", "true"),
            say(AnswerKind.FACT, f"{EXERCISE}-2", "true"),
            say(AnswerKind.FACT, "general-1", "not-sure"),
        ],
        Step.SURE: [say(AnswerKind.SURE, item, v) for item, v in zip(SURE, "yyny", strict=True)],
        Step.QUESTIONS: [
            say(AnswerKind.QUESTION, "ask-cost"),
            say(AnswerKind.QUESTION, f"ask-{EXERCISE}"),
            say(AnswerKind.OWN_QUESTION, value="can i still garden ?"),
        ],
    }
    journey = begun().after(Give(say(AnswerKind.COMFORT, "helper")))
    for step, answers in said.items():
        journey = walk_to(step, journey=journey)
        short = {"y": YES, "n": NO}
        given = [replace(one, value=short.get(one.value, one.value)) for one in answers]
        journey = after(journey, *map(Give, given))
    return after(walk_to(Step.SHARE, journey=journey), Give(TO_NURSE), Next())


def test_the_header_says_when_in_which_language_and_with_whose_help() -> None:
    one = summary_of(full_walk())
    assert (one.started_at, one.ended_at) == (STARTED, ENDED)
    assert one.patient_language_name == "Español"
    assert one.stamp == STAMP
    assert (one.helper, one.read_aloud) == (True, False)
    assert not one.alert_only
    assert with_answers(say(AnswerKind.COMFORT, "read-aloud")).read_aloud


@pytest.mark.parametrize(
    ("answers", "state", "flags", "no", "open_"),
    [
        ({}, AlertState.NOT_REACHED, (), (), ("flag numb", "flag bladder", "flag fever")),
        ({"numb": NO}, AlertState.INCOMPLETE, (), ("flag numb",), ("flag bladder", "flag fever")),
        (dict.fromkeys(SAFETY, NO), AlertState.ALL_NO, (), tuple(f"flag {i}" for i in SAFETY), ()),
        (
            {"numb": NO, "bladder": YES},
            AlertState.FLAGS,
            ("Any bladder?",),
            ("flag numb",),
            ("flag fever",),
        ),
    ],
)
def test_the_alert_names_flags_in_their_words_and_what_stayed_open(
    answers: dict[str, str],
    state: AlertState,
    flags: tuple[str, ...],
    no: tuple[str, ...],
    open_: tuple[str, ...],
) -> None:
    alert = with_answers(*(say(AnswerKind.SAFETY, i, v) for i, v in answers.items())).alert
    assert (alert.state, alert.flags, alert.answered_no, alert.not_reached) == (
        state,
        flags,
        no,
        open_,
    )


def test_sure_counts_what_was_answered_and_names_each_no_with_its_action() -> None:
    sure = summary_of(full_walk()).sure
    assert (sure.yes, sure.answered, sure.asked) == (3, 4, 4)
    assert sure.needs == (Need("short clear", "action clear"),)
    one = with_answers(say(AnswerKind.SURE, SURE[0], NO)).sure
    assert (one.yes, one.answered, one.asked) == (0, 1, 4)


def test_missed_facts_come_with_the_answer_given_and_the_right_statement() -> None:
    one = summary_of(full_walk())
    assert one.to_explain == (
        ToExplain("statement general-1", "not-sure", "right general-1"),
        ToExplain(f"statement {EXERCISE}-2", "true", f"right {EXERCISE}-2"),
    )


def test_a_right_answer_is_not_explained_again() -> None:
    assert with_answers(say(AnswerKind.FACT, f"{EXERCISE}-2", "false")).to_explain == ()


def test_pain_has_three_numbers_their_mean_and_the_place() -> None:
    pain = summary_of(full_walk()).pain
    assert [score.value for score in pain.scores] == [7, 6, 4]
    assert pain.mean == 5.7
    assert pain.place == "Mostly back"


def test_there_is_no_mean_unless_every_number_was_given() -> None:
    two = [say(AnswerKind.PEG, item, "0") for item in PEG[:2]]
    pain = with_answers(*two).pain
    assert [score.value for score in pain.scores] == [0, 0, None]
    assert pain.mean is None
    whole = with_answers(*two, say(AnswerKind.PEG, PEG[2], "0")).pain
    assert whole.mean == 0.0


def test_what_was_tried_is_grouped_by_answer_and_not_tried_needs_no_line() -> None:
    assert summary_of(full_walk()).tried.groups == (("Did not help", ("name of needles",)),)


def test_where_the_patient_is_in_their_own_words() -> None:
    standing = summary_of(full_walk()).standing
    assert standing.leaning == ("name of exercise",)
    assert standing.role == "Together"
    assert standing.top_values == ("value sleep",)
    assert standing.goal == "Garden again"
    assert standing.goal_words == "carry my grandson"


@pytest.mark.parametrize(
    ("item", "label"), [(STAY, "name of stay"), ("not-sure", "leaning not-sure")]
)
def test_staying_as_things_are_and_not_sure_are_leanings_too(item: str, label: str) -> None:
    assert with_answers(say(AnswerKind.LEANING, item)).standing.leaning == (label,)


def test_every_option_has_a_line_so_that_those_not_seen_are_named() -> None:
    lines = {line.card.id: line for line in summary_of(full_walk()).options}
    assert tuple(lines) == OPTIONS
    exercise, needles, ablation = lines[EXERCISE], lines[NEEDLES], lines[ABLATION]
    assert (exercise.opened, exercise.maybe, exercise.leaning) == (True, True, True)
    assert (needles.ruled_out, needles.reason, needles.tried) == (True, "Needles", "Did not help")
    untouched = (ablation.opened, ablation.maybe, ablation.ruled_out, ablation.leaning)
    assert untouched == (False, False, False, False)
    assert (ablation.reason, ablation.tried, exercise.tried) == ("", "", "")


def test_questions_are_carried_over_word_for_word_the_patients_own_last() -> None:
    one = summary_of(full_walk())
    assert one.questions == (
        "What will it cost me?",
        "question about exercise?",
        "can i still garden ?",
    )
    assert one.own_questions == ("can i still garden ?",)


def test_a_line_of_blanks_is_no_question() -> None:
    one = with_answers(say(AnswerKind.OWN_QUESTION, value="   "))
    assert (one.questions, one.own_questions) == ((), ())
    assert one.questions_reached is not Reached.ANSWERED


def test_value_ratings_and_sources_fill_the_second_page() -> None:
    one = summary_of(full_walk())
    assert one.values == (
        ValueLine("value sleep", "Very", top=True),
        ValueLine("value walk", "Some", top=False),
    )
    assert [source.id for source in one.sources] == ["source-exercise", "trial"]
    assert one.warning_signs == content().warning_signs


def test_a_finished_visit_ends_on_its_last_stage() -> None:
    completion = summary_of(full_walk()).completion
    assert completion.outcome is Outcome.FINISHED
    assert completion.reason is StopReason.DONE
    assert completion.stage == completion.stages == 10
    assert completion.minutes == 9


def test_a_stopped_visit_says_where_and_why() -> None:
    one = summary_of(walk_to(Step.TRIED).after(CalledAway()))
    assert (one.completion.outcome, one.completion.reason) == (
        Outcome.PARTIAL,
        StopReason.CALLED_AWAY,
    )
    assert (one.completion.stage, one.completion.stages) == (4, 10)
    assert not one.alert_only


@pytest.mark.parametrize("by", [timedelta(days=3653), timedelta(hours=25), -timedelta(hours=1)])
def test_nobody_knows_how_long_a_visit_took_whose_clock_was_set(by: timedelta) -> None:
    assert summary_of(visit(), now=STARTED + by).completion.minutes is None


@pytest.mark.parametrize(
    ("by", "minutes"), [(timedelta(seconds=-20), 0), (timedelta(days=1), 1440)]
)
def test_a_clock_that_was_put_right_by_seconds_still_counts(by: timedelta, minutes: int) -> None:
    assert summary_of(visit(), now=STARTED + by).completion.minutes == minutes


def test_the_end_that_is_stored_counts_not_the_time_of_printing() -> None:
    ended = replace(visit(), ended_at=STARTED + timedelta(minutes=4))
    one = summary_of(ended, now=ENDED)
    assert (one.ended_at, one.completion.minutes) == (ended.ended_at, 4)


def test_nobody_knows_how_long_an_interrupted_visit_took() -> None:
    ended = replace(visit(), ended_at=ENDED, stop_reason=StopReason.INTERRUPTED)
    assert summary_of(ended, now=ENDED).completion.minutes is None


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_was_passed_without_an_answer_is_skipped(part: str) -> None:
    one = summary_of(after(walk_to(Step.SHARE), Give(TO_NURSE), Next()))
    assert PARTS[part](one) is Reached.SKIPPED


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_was_answered_is_answered(part: str) -> None:
    assert PARTS[part](summary_of(full_walk())) is Reached.ANSWERED


@pytest.mark.parametrize("part", PARTS)
def test_a_part_behind_the_stop_is_not_reached(part: str) -> None:
    before = walk_to(STEP_OF[part])
    while before.page.step >= STEP_OF[part]:
        before = walk_to(Step(STEP_OF[part] - 1)) if STEP_OF[part] - 1 != Step.DETAIL else begun()
    one = summary_of(before.after(Stop(StopReason.TIMED_OUT)))
    assert PARTS[part](one) is Reached.NOT_REACHED


def test_stopping_on_the_pages_before_a_question_is_not_skipping_it() -> None:
    topic = walk_to(Step.WHERE, "joints").after(CalledAway())
    assert summary_of(topic).standing.role_reached is Reached.NOT_REACHED
    asked = walk_to(Step.WHERE, "role").after(CalledAway())
    assert summary_of(asked).standing.role_reached is Reached.SKIPPED


OPTIONAL_PARTS = sorted(set(PARTS) - {"options"})


@pytest.mark.parametrize("part", OPTIONAL_PARTS)
def test_a_part_that_the_clinic_switched_off_says_so(part: str) -> None:
    bones = outline(off=[STEP_OF[part]])
    one = summary_of(walk_to(Step.SHARE, journey=begun(bones)), bones=bones)
    assert PARTS[part](one) is Reached.SWITCHED_OFF


def test_on_the_core_path_the_longer_steps_are_switched_off() -> None:
    bones = outline(path=JourneyPath.CORE)
    one = summary_of(walk_to(Step.SHARE, journey=begun(bones)), bones=bones)
    assert {part for part, read in PARTS.items() if read(one) is Reached.SWITCHED_OFF} == {
        "values",
        "facts",
        "questions",
    }


@pytest.mark.parametrize(
    ("journey", "alert_only"),
    [
        (after(walk_to(Step.SHARE), Give(TO_NURSE), Next()), False),
        (after(walk_to(Step.SHARE), Give(PRINT_ONLY), Next()), True),
        (after(walk_to(Step.SHARE), Give(PRINT_ONLY), CalledAway()), True),
        (after(begun(), Give(CONSENT), CalledAway()), False),
        (after(begun(), Give(NO_CONSENT), Give(RED_FLAG), CalledAway()), True),
        (after(begun(), Give(RED_FLAG), Stop(StopReason.TIMED_OUT)), True),
    ],
    ids=["nurse", "print only", "print only, cut short", "partial", "wiped", "timed out"],
)
def test_without_leave_the_nurse_gets_the_alert_only(*, journey: Journey, alert_only: bool) -> None:
    assert summary_of(journey).alert_only is alert_only


def test_a_wiped_visit_with_a_flag_has_the_flag_and_nothing_else() -> None:
    wiped = visit(RED_FLAG)
    one = summary_of(replace(wiped, outcome=Outcome.WIPED, stop_reason=StopReason.TIMED_OUT))
    assert one.alert.flags == ("Any bladder?",)
    for part in (one.questions, one.values, one.to_explain, one.sources):
        assert part == ()
    assert all(score.value is None for score in one.pain.scores)
    assert one.completion.outcome is Outcome.WIPED


def test_opening_an_option_without_marking_it_is_told() -> None:
    journey = walk_to(Step.OPTIONS).after(Open(ABLATION))
    line = next(one for one in summary_of(journey).options if one.card.id == ABLATION)
    assert (line.opened, line.maybe) == (True, False)
    assert summary_of(journey).options_reached is Reached.ANSWERED


def test_the_documents_language_is_the_contents() -> None:
    shown = full_walk().visit
    assert shown is not None
    spanish = summarise(
        shown,
        content(SPANISH),
        outline(),
        patient_language_name="English",
        stamp=STAMP,
        now=ENDED,
    )
    assert spanish.content.language == SPANISH
    assert spanish.questions[0] == "es What will it cost me?"
    assert summary_of(full_walk()).content.language == ENGLISH


FORBIDDEN = ("rank", "score_total", "match", "predict", "suit", "best", "recommend", "hesitat")


def test_no_part_of_a_summary_can_hold_a_rank_a_match_or_a_prediction() -> None:
    parts = [
        kind
        for kind in vars(summary_module).values()
        if isinstance(kind, type) and is_dataclass(kind) and kind.__module__.endswith("summary")
    ]
    assert len(parts) > 10
    names = {f"{kind.__name__}.{field.name}" for kind in parts for field in fields(kind)}
    assert [name for name in names if any(word in name.lower() for word in FORBIDDEN)] == []


def test_a_summary_holds_no_number_of_an_option() -> None:
    line = typing.get_type_hints(summary_module.OptionLine)
    numbers = {name for name, kind in line.items() if kind in {int, float, complex}}
    assert numbers == set()
    assert dataclasses.fields(summary_module.OptionLine)[0].name == "card"
