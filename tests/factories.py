"""Small handmade content, outlines and visits, for tests that need no pack.

Four options: two to open and compare, one to ask about, one that means staying as things are.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from types import MappingProxyType

from kiosk.domain.content import (
    Benefit,
    Card,
    CardKind,
    Certainty,
    Choice,
    Claim,
    CompareRow,
    Content,
    Fact,
    PackInfo,
    Picture,
    PictureLayout,
    Question,
    SafetyQuestion,
    ScaleItem,
    Source,
    SureItem,
    Term,
    TopicPage,
    Words,
)
from kiosk.domain.ids import (
    ItemId,
    LanguageTag,
    OptionId,
    PictureId,
    SourceId,
    VisitCode,
    VisitId,
)
from kiosk.domain.journey import Begin, Event, Give, Journey, Next
from kiosk.domain.outline import CodePolicy, JourneyPath, Outline, outline_of
from kiosk.domain.visit import (
    NO,
    YES,
    Answer,
    AnswerKind,
    Page,
    Share,
    Step,
    Visit,
)

STARTED = datetime(2026, 11, 22, 10, 4, tzinfo=UTC)
ENGLISH = LanguageTag("en")
SPANISH = LanguageTag("es")

EXERCISE = OptionId("exercise")
NEEDLES = OptionId("needles")
ABLATION = OptionId("ablation")
STAY = OptionId("stay")
OPTIONS = (EXERCISE, NEEDLES, ABLATION, STAY)
SAFETY = (ItemId("numb"), ItemId("bladder"), ItemId("fever"))
PEG = (ItemId("pain"), ItemId("enjoy"), ItemId("general"))
TOPIC = (ItemId("joints"), ItemId("why-not"))
SURE = (ItemId("sure"), ItemId("know"), ItemId("clear"), ItemId("support"))
GENERAL_FACTS = (ItemId("general-1"), ItemId("general-2"))
VALUES = (ItemId("avoid-needles"), ItemId("sleep"), ItemId("walk"))
OTHER_LEANINGS = (ItemId("not-sure"), ItemId("advice"))

_KINDS = {ABLATION: CardKind.ASK_ABOUT, STAY: CardKind.NO_CHANGE}
_SOURCE = SourceId("trial")


def _claim(text: str) -> Claim:
    return Claim(text, (_SOURCE,), Certainty.LOW)


def _picture(name: str) -> Picture:
    return Picture(PictureId(name), f"caption of {name}", f"alt of {name}")


def facts_of(option: OptionId) -> tuple[ItemId, ...]:
    """Return the ids of the facts that a card brings: two for each option."""
    return (ItemId(f"{option}-1"), ItemId(f"{option}-2"))


def _fact(name: ItemId, *, is_true: bool = True) -> Fact:
    return Fact(
        id=name,
        statement=f"statement {name}",
        is_true=is_true,
        explanation=f"explanation {name}",
        restated=f"right {name}",
        sources=(_SOURCE,),
    )


def card(option: OptionId, position: int = 1) -> Card:
    """Return a whole card of an option."""
    source = SourceId(f"source-{option}")
    return Card(
        id=option,
        position=position,
        kind=_KINDS.get(option, CardKind.OPTION),
        group="",
        name=f"name of {option}",
        short_name=str(option),
        line=f"line of {option}",
        picture=_picture(option),
        sentence=f"sentence of {option}",
        how_it_works=(_claim("how"),),
        steps=(),
        benefit=Benefit("may help", Certainty.LOW, (_claim("help"),), Words("words", (_SOURCE,))),
        common_downsides=(_claim("common"),),
        rare_downsides=(_claim("rare"),),
        time=(_claim("time"),),
        suits=(_claim("suits"),),
        check_first=(_claim("check"),),
        cost=(_claim("cost"),),
        disagreement=(_claim("disagreement"),),
        questions=(Question(ItemId(f"ask-{option}"), f"question about {option}?"),),
        facts=tuple(_fact(name, is_true=name.endswith("1")) for name in facts_of(option)),
        compare=MappingProxyType({ItemId("effort"): f"effort of {option}"}),
        sources=(source, _SOURCE),
    )


def content(language: LanguageTag = ENGLISH) -> Content:
    """Return a whole content; in Spanish every name carries a mark, so that a test can tell."""
    cards = tuple(card(option, at) for at, option in enumerate(OPTIONS, start=1))
    sources = {_SOURCE, *(name for one in cards for name in one.sources)}
    english = Content(
        info=PackInfo(
            id="small",
            version="1.0.0",
            status="draft",
            is_draft=True,
            published=date(2026, 9, 1),
            review_due=date(2027, 9, 1),
            authors=("A. Author",),
            reviewers=(),
            update_policy="yearly",
            funding="none",
            interests="none",
            content_hash="0" * 64,
        ),
        language=ENGLISH,
        language_name="English",
        translation_status="",
        title="What next?",
        invitation="About 9 minutes",
        start_label="Start",
        privacy=("Your nurse sees this.", "Nothing stays here."),
        consent_question="Give my answers to my nurse?",
        safety_intro="New since your last visit?",
        safety=tuple(SafetyQuestion(i, f"Any {i}?", "", f"flag {i}", (_SOURCE,)) for i in SAFETY),
        alert_title="Please tell the front desk now",
        alert_text="They can help.",
        peg=tuple(ScaleItem(i, f"How much {i}?", str(i), "none", "worst") for i in PEG),
        peg_period="past week",
        places_question="Where?",
        places=(Choice(ItemId("back"), "Mostly back"), Choice(ItemId("leg"), "Mostly leg")),
        tried_question="Tried?",
        tried_answers=(
            Choice(ItemId("not-tried"), "Not tried"),
            Choice(ItemId("helped"), "Helped"),
            Choice(ItemId("did-not-help"), "Did not help"),
        ),
        topic=tuple(
            TopicPage(i, f"title {i}", None, (_claim(str(i)),), (), MappingProxyType({}))
            for i in TOPIC
        ),
        roles_question="Who decides?",
        roles=(Choice(ItemId("me"), "Me"), Choice(ItemId("together"), "Together")),
        options_question="Look at the options",
        reasons=(Choice(ItemId("needles"), "Needles"), Choice(ItemId("cost"), "Cost")),
        cards=cards,
        compare_rows=(CompareRow(ItemId("effort"), "How much effort?"),),
        values_question="What matters?",
        values=tuple(Choice(i, f"value {i}") for i in VALUES),
        value_answers=(
            Choice(ItemId("not-much"), "Not much"),
            Choice(ItemId("some"), "Some"),
            Choice(ItemId("very"), "Very"),
        ),
        goals_question="A goal?",
        goals=(Choice(ItemId("garden"), "Garden again"),),
        leaning_question="Leaning?",
        leanings=tuple(Choice(i, f"leaning {i}") for i in OTHER_LEANINGS),
        general_facts=tuple(_fact(i) for i in GENERAL_FACTS),
        sure=tuple(SureItem(i, f"Are you {i}?", f"short {i}", f"action {i}") for i in SURE),
        questions=(Question(ItemId("ask-cost"), "What will it cost me?"),),
        warning_signs=(_claim("Call if you cannot pass water."),),
        next_step="See your nurse.",
        closing="Thank you.",
        about_facts=(),
        glossary=(Term("facet joint", "a small joint"),),
        sources=MappingProxyType({i: Source(i, f"citation {i}", "", "full text") for i in sources}),
        pictures=MappingProxyType(
            {
                one.picture.id: PictureLayout(
                    one.picture.id, 400, 300, 0.5, 0.5, animated=False, anchors=MappingProxyType({})
                )
                for one in cards
            }
        ),
        certainty_words=MappingProxyType({one: one.value for one in Certainty}),
    )
    if language == ENGLISH:
        return english
    return replace(
        english,
        language=language,
        language_name="Español",
        cards=tuple(replace(one, name=f"es {one.name}") for one in cards),
        questions=tuple(replace(one, text=f"es {one.text}") for one in english.questions),
    )


def outline(
    *,
    path: JourneyPath = JourneyPath.FULL,
    code: CodePolicy = CodePolicy.OFF,
    off: Iterable[Step] = (),
) -> Outline:
    """Return the outline of the small content."""
    return outline_of(content(), switched_off=frozenset(off), path=path, code=code)


def visit(*answers: Answer, page: Page | None = None, reached: Step | None = None) -> Visit:
    """Return a visit under way with some answers; by default it has just begun."""
    shown = page or Page(Step.COMFORT)
    made = Visit(
        id=VisitId("0" * 31 + "1"),
        code=VisitCode(""),
        code_issued=False,
        language=ENGLISH,
        started_at=STARTED,
        page=shown,
        reached=shown.step if reached is None else reached,
    )
    for answer in answers:
        made = made.with_answer(answer)
    return made


def say(kind: AnswerKind, item: str = "", value: str = YES) -> Answer:
    """Return an answer, yes by default."""
    return Answer(kind, item, value)


CONSENT = say(AnswerKind.CONSENT)
NO_CONSENT = say(AnswerKind.CONSENT, value=NO)
TO_NURSE = say(AnswerKind.SHARE, value=Share.NURSE.value)
PRINT_ONLY = say(AnswerKind.SHARE, value=Share.PRINT_ONLY.value)
RED_FLAG = say(AnswerKind.SAFETY, SAFETY[1])
OWN_QUESTION = say(AnswerKind.OWN_QUESTION, value="can i still garden ?")


@dataclass(frozen=True, slots=True)
class Habits:
    """How a test's patient answers what the journey waits for."""

    consent: str = YES
    safety: str = NO
    share: Share = Share.NURSE


def begun(bones: Outline | None = None) -> Journey:
    """Return a journey whose visit has just begun."""
    return Journey(bones or outline()).after(Begin(visit()))


def after(journey: Journey, *events: Event) -> Journey:
    """Return the journey after some events."""
    for event in events:
        journey = journey.after(event)
    return journey


def what_it_waits_for(journey: Journey, habits: Habits) -> Answer:
    """Return the answer that the page shown waits for."""
    page = journey.page
    if page.step is Step.SAFETY:
        return say(AnswerKind.SAFETY, page.item, habits.safety)
    if page.step is Step.SHARE:
        return say(AnswerKind.SHARE, value=habits.share.value)
    return say(AnswerKind.CONSENT, value=habits.consent)


def go_on(journey: Journey, habits: Habits | None = None) -> Journey:
    """Touch Next, after the answer that the page waits for, if it does; codes are typed."""
    if not journey.may_go_on and journey.visit is not None:
        if journey.page == Page(Step.PRIVACY, "code"):
            journey = replace(journey, visit=replace(journey.visit, code=VisitCode("4271")))
        else:
            journey = journey.after(Give(what_it_waits_for(journey, habits or Habits())))
    return journey.after(Next())


def walk_to(step: Step, item: str | None = None, *, journey: Journey | None = None) -> Journey:
    """Walk by Next until a page of the step (and item) is shown; LookupError when none is."""
    journey = journey or begun()
    for _ in range(200):
        if journey.page.step is step and item in {None, journey.page.item}:
            return journey
        journey = go_on(journey)
    raise LookupError(f"no page of {step.name}, {item}")
