"""Content and visits for the documents' tests: small, complete, and made in one place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

from kiosk.domain.content import (
    Benefit,
    Card,
    CardKind,
    Certainty,
    Choice,
    Claim,
    Content,
    Fact,
    PackInfo,
    Picture,
    Question,
    SafetyQuestion,
    ScaleItem,
    Source,
    SureItem,
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
from kiosk.domain.outline import CodePolicy, Outline
from kiosk.domain.ports import DocumentKind
from kiosk.domain.summarise import summarise
from kiosk.domain.summary import Stamp, Summary
from kiosk.domain.visit import (
    NO,
    YES,
    Answer,
    AnswerKind,
    Outcome,
    Page,
    Share,
    Step,
    StopReason,
    Visit,
)

ENGLISH = LanguageTag("en")
SHEETS = (DocumentKind.NURSE_SHEET, DocumentKind.TAKE_HOME)
"""The documents that are PDFs."""
CODE = VisitCode("K7-42")
STARTED = datetime(2026, 11, 22, 10, 4, tzinfo=UTC)
OPTIONS: tuple[tuple[str, str, str, str], ...] = (
    (
        "exercise",
        "Physical therapy",
        "Physical therapy",
        "A physical therapist shows you moves that help your back get strong and move well.",
    ),
    (
        "hands",
        "Chiropractic care",
        "Chiropractic",
        "A chiropractor uses hands or small tools to move the joints in your back.",
    ),
    (
        "needles",
        "Acupuncture",
        "Acupuncture",
        "A trained person puts very thin needles into your skin to help ease pain.",
    ),
    (
        "epidural",
        "Epidural steroid injection",
        "Epidural steroid",
        "A doctor puts medicine near the nerves in your low back to calm leg pain.",
    ),
    (
        "room",
        "Surgery: laminectomy",
        "Laminectomy",
        "A surgeon takes away a bit of bone to give the nerves more room.",
    ),
    (
        "join",
        "Surgery: spinal fusion",
        "Spinal fusion",
        "A surgeon joins two or more bones of your spine so that they no longer move.",
    ),
    (
        "habits",
        "Lifestyle changes",
        "Lifestyle",
        "Small daily changes in moving, sitting and sleeping that can ease your back.",
    ),
    (
        "stay",
        "No change for now",
        "No change for now",
        "You keep doing what you do now and look again later with your clinician.",
    ),
    (
        "block",
        "Medial branch block and radiofrequency ablation",
        "Nerve block and ablation",
        "A test shot numbs small nerves; if it helps, heat can quiet them for months.",
    ),
)
SAFETY = (
    ("numb", "New numbness between your legs or around your bottom?", "Numbness between the legs"),
    ("bladder", "New trouble with your bladder or bowel?", "Bladder or bowel"),
    ("weak", "New weakness in a leg or foot?", "Leg weakness"),
    ("fever", "Fever or chills with your back pain?", "Fever"),
    ("injury", "A fall or injury since your last visit?", "Injury"),
)
SURE = (
    ("sure", "Sure of the best choice", "Ask what makes it hard to decide"),
    (
        "know",
        "Knows benefits and risks",
        "Go over “how it may help” and “downsides” of the options marked maybe",
    ),
    ("clear", "Clear what matters most", "Talk about what matters most in daily life"),
    ("support", "Has enough support", "Ask who can help at home; offer the nurse line"),
)
FACTS = (
    (
        "fact-1",
        "When a joint injection does not help, the pain is not real.",
        False,
        "The pain is real. The joint may not be its main source, and there are other options.",
    ),
    (
        "fact-2",
        "Acupuncture helps everyone who tries it.",
        False,
        "39 of 100 people could do clearly more after 6 months; 61 of 100 could not.",
    ),
    (
        "fact-3",
        "You can wait and decide later.",
        True,
        "There is more than one reasonable next step, and waiting is one of them.",
    ),
)
VALUES = (
    ("v-surgery", "Avoid surgery"),
    ("v-family", "Look after my grandchildren"),
    ("v-drugs", "Take fewer medicines"),
    ("v-fast", "Feel better fast"),
    ("v-cost", "Keep the cost low"),
    ("v-work", "Get back to work"),
)
WARNINGS = (
    "New numbness between your legs, or trouble with your bladder or bowel",
    "New or fast-growing weakness in a leg or foot",
    "Fever or chills with back pain, above all after an injection",
    "Bad pain after a fall or an accident",
)
QUESTIONS = (
    ("q-visits", "How many visits before we know if it works?"),
    ("q-cost", "What will I have to pay?"),
    ("q-wait", "What happens if I wait?"),
)


def _claim(text: str) -> Claim:
    return Claim(text, (SourceId("S1"),))


def make_card(position: int, option: str, name: str, short: str, sentence: str) -> Card:
    nothing: tuple[Claim, ...] = ()
    source = SourceId(f"S{position + 1}")
    return Card(
        id=OptionId(option),
        position=position,
        kind=CardKind.OPTION,
        group="",
        name=name,
        short_name=short,
        line=sentence[:44],
        picture=Picture(PictureId(option), name, f"A drawing of {name.lower()}"),
        sentence=sentence,
        how_it_works=nothing,
        steps=(),
        benefit=Benefit("It may help", Certainty.LOW, nothing, Words("No good numbers", ())),
        common_downsides=nothing,
        rare_downsides=nothing,
        time=nothing,
        suits=nothing,
        check_first=nothing,
        cost=nothing,
        disagreement=nothing,
        questions=(
            Question(ItemId(f"q-{option}"), f"Is this safe with my other medicines? {name}"),
        ),
        facts=(),
        compare=MappingProxyType({}),
        sources=(source,),
    )


def make_content() -> Content:
    """Return English content with the nine usual options and short texts."""
    return Content(
        info=PackInfo(
            id="test",
            version="2026.3",
            status="draft: needs clinical sign-off",
            is_draft=True,
            published=date(2026, 11, 3),
            review_due=date(2027, 11, 3),
            authors=("A. Author",),
            reviewers=(),
            update_policy="yearly",
            funding="none from makers of any treatment",
            interests="none",
            content_hash="0" * 64,
        ),
        language=LanguageTag("en"),
        language_name="English",
        translation_status="",
        title="Back pain: what next?",
        invitation="",
        start_label="Start",
        privacy=(),
        consent_question="Give my answers to my nurse?",
        safety_intro="",
        safety=tuple(SafetyQuestion(ItemId(i), text, "", flag, ()) for i, text, flag in SAFETY),
        alert_title="",
        alert_text="",
        peg=(
            ScaleItem(ItemId("pain"), "Pain on average", "Pain", "none", "worst"),
            ScaleItem(ItemId("enjoy"), "Enjoyment of life", "Enjoyment", "none", "worst"),
            ScaleItem(ItemId("active"), "General activity", "Activity", "none", "worst"),
        ),
        peg_period="In the past week",
        places_question="",
        places=(
            Choice(ItemId("back"), "Mostly back"),
            Choice(ItemId("leg"), "Mostly leg"),
            Choice(ItemId("both"), "Back and leg"),
        ),
        tried_question="",
        tried_answers=(
            Choice(ItemId("not-tried"), "Not tried"),
            Choice(ItemId("helped"), "Helped"),
            Choice(ItemId("no-help"), "Did not help"),
            Choice(ItemId("unsure"), "Not sure"),
        ),
        topic=(),
        roles_question="",
        roles=(Choice(ItemId("together"), "Together with my clinician"),),
        options_question="",
        reasons=(Choice(ItemId("fear"), "Fear"), Choice(ItemId("time"), "Takes too much time")),
        cards=tuple(make_card(position, *option) for position, option in enumerate(OPTIONS)),
        compare_rows=(),
        values_question="",
        values=tuple(Choice(ItemId(i), label) for i, label in VALUES),
        value_answers=(
            Choice(ItemId("very"), "Matters a lot"),
            Choice(ItemId("some"), "Matters some"),
            Choice(ItemId("little"), "Does not matter"),
        ),
        goals_question="",
        goals=(Choice(ItemId("walk"), "Walk farther"),),
        leaning_question="",
        leanings=(Choice(ItemId("not-sure"), "Not sure yet"),),
        general_facts=tuple(
            Fact(ItemId(i), statement, is_true, "", right, ())
            for i, statement, is_true, right in FACTS
        ),
        sure=tuple(SureItem(ItemId(i), f"{short}?", short, action) for i, short, action in SURE),
        questions=tuple(Question(ItemId(i), text) for i, text in QUESTIONS),
        warning_signs=tuple(_claim(text) for text in WARNINGS),
        next_step="Show this sheet to your nurse. Talk about the options before you decide.",
        closing="",
        about_facts=(),
        glossary=(),
        sources=MappingProxyType(
            {
                SourceId(f"S{n}"): Source(
                    SourceId(f"S{n}"),
                    f"Author {n} and others. A trial of people with back pain. Spine, 202{n % 6}.",
                    f"doi.org/10.1000/{n}",
                    "abstract",
                )
                for n in range(1, 10)
            }
        ),
        pictures=MappingProxyType({}),
    )


def make_outline(content: Content, *, without: Sequence[Step] = ()) -> Outline:
    return Outline(
        options=tuple(card.id for card in content.cards),
        no_change=frozenset({OptionId("stay")}),
        safety=tuple(item.id for item in content.safety),
        peg=tuple(item.id for item in content.peg),
        topic=(),
        sure=tuple(item.id for item in content.sure),
        facts=MappingProxyType({}),
        general_facts=tuple(fact.id for fact in content.general_facts),
        steps=frozenset(Step) - frozenset(without),
        code=CodePolicy.OPTIONAL,
    )


@dataclass(frozen=True, slots=True)
class Story:
    """A visit told by its answers, in the order given; ends finished unless it says otherwise."""

    answers: tuple[Answer, ...] = ()
    reached: Step = Step.DONE
    outcome: Outcome = Outcome.FINISHED
    reason: StopReason = StopReason.DONE
    language: LanguageTag = ENGLISH
    code: VisitCode = CODE
    minutes: int = 9
    without: tuple[Step, ...] = ()
    content: Content = field(default_factory=make_content)

    def also(self, *answers: Answer) -> "Story":
        return replace(self, answers=(*self.answers, *answers))

    def but(self, kind: AnswerKind) -> "Story":
        """Return the story without the answers of one kind."""
        return replace(self, answers=tuple(a for a in self.answers if a.kind is not kind))

    def visit(self) -> Visit:
        visit = Visit(
            id=VisitId("0" * 32),
            code=self.code,
            code_issued=False,
            language=self.language,
            started_at=STARTED,
            page=Page(self.reached),
            reached=self.reached,
            ended_at=STARTED + timedelta(minutes=self.minutes),
            outcome=self.outcome,
            stop_reason=self.reason,
        )
        for answer in self.answers:
            visit = visit.with_answer(answer)
        return visit

    def summary(self, *, language_name: str = "English") -> Summary:
        return summarise(
            self.visit(),
            self.content,
            make_outline(self.content, without=self.without),
            patient_language_name=language_name,
            translation_note="",
            stamp=Stamp("1.0.0", "2"),
            now=STARTED,
        )


def given(kind: AnswerKind, values: Mapping[str, str]) -> tuple[Answer, ...]:
    return tuple(Answer(kind, item, value) for item, value in values.items())


ALL_SAFE = given(AnswerKind.SAFETY, {item: NO for item, _, _ in SAFETY})
SHARED = (Answer(AnswerKind.CONSENT, "", YES), Answer(AnswerKind.SHARE, "", Share.NURSE.value))


def usual_story() -> Story:
    """Return a finished visit as most will be: one flag, two needs, one fact missed."""
    return Story(
        answers=(
            *SHARED,
            Answer(AnswerKind.COMFORT, "helper", YES),
            *given(
                AnswerKind.SAFETY,
                {"numb": NO, "bladder": NO, "weak": YES, "fever": NO, "injury": NO},
            ),
            *given(AnswerKind.PEG, {"pain": "7", "enjoy": "6", "active": "8"}),
            Answer(AnswerKind.PLACE, "", "back"),
            *given(
                AnswerKind.TRIED,
                {"exercise": "unsure", "hands": "no-help", "habits": "helped", "join": "not-tried"},
            ),
            Answer(AnswerKind.ROLE, "", "together"),
            *given(AnswerKind.OPENED, {"needles": YES, "exercise": YES, "epidural": YES}),
            *given(
                AnswerKind.MARK,
                {
                    "needles": "maybe",
                    "exercise": "maybe",
                    "join": "not-for-me",
                    "room": "not-for-me",
                },
            ),
            *given(AnswerKind.REASON, {"join": "fear", "room": "time"}),
            *given(
                AnswerKind.VALUE,
                {"v-surgery": "very", "v-family": "very", "v-drugs": "some", "v-fast": "little"},
            ),
            *given(AnswerKind.TOP_VALUE, {"v-surgery": YES, "v-family": YES}),
            Answer(AnswerKind.GOAL_WORDS, "", "Walk to the shop without stopping"),
            *given(AnswerKind.LEANING, {"needles": YES, "stay": YES}),
            *given(AnswerKind.FACT, {"fact-1": "not-sure", "fact-2": "false", "fact-3": "true"}),
            *given(AnswerKind.SURE, {"sure": YES, "know": NO, "clear": YES, "support": NO}),
            *given(AnswerKind.QUESTION, {"q-visits": YES, "q-needles": YES}),
            Answer(AnswerKind.OWN_QUESTION, "", "Can I still lift my grandson?"),
        )
    )


def calm_story() -> Story:
    """Return a finished visit without a flag or a need."""
    story = usual_story().but(AnswerKind.SAFETY).but(AnswerKind.SURE).but(AnswerKind.FACT)
    return story.also(
        *ALL_SAFE,
        *given(AnswerKind.SURE, {"sure": YES, "know": YES, "clear": YES, "support": YES}),
        *given(AnswerKind.FACT, {"fact-1": "false", "fact-2": "false", "fact-3": "true"}),
    )


def empty_story() -> Story:
    """Return a visit that went to the end with every question skipped."""
    return Story(answers=SHARED)


def called_away(at: Step) -> Story:
    """Return the usual visit as it stands when the patient is called at a step."""
    asked = {
        Step.SAFETY: {AnswerKind.SAFETY},
        Step.PAIN: {AnswerKind.PEG, AnswerKind.PLACE},
        Step.TRIED: {AnswerKind.TRIED},
        Step.WHERE: {AnswerKind.ROLE},
        Step.OPTIONS: {AnswerKind.MARK, AnswerKind.REASON},
        Step.DETAIL: {AnswerKind.OPENED},
        Step.VALUES: {AnswerKind.VALUE, AnswerKind.TOP_VALUE, AnswerKind.GOAL_WORDS},
        Step.LEANING: {AnswerKind.LEANING},
        Step.FACTS: {AnswerKind.FACT},
        Step.SURE: {AnswerKind.SURE},
        Step.QUESTIONS: {AnswerKind.QUESTION, AnswerKind.OWN_QUESTION},
        Step.SHARE: {AnswerKind.SHARE},
    }
    told = {AnswerKind.CONSENT, AnswerKind.COMFORT}.union(
        *(kinds for step, kinds in asked.items() if step < at)
    )
    story = usual_story()
    return replace(
        story,
        answers=tuple(answer for answer in story.answers if answer.kind in told),
        reached=at,
        outcome=Outcome.PARTIAL,
        reason=StopReason.CALLED_AWAY,
        minutes=4,
    )


LONG_QUESTION = (
    "Would this be safe for me with the blood thinner I take, with my sugar, with the two stents "
    "I got in 2019, and could I still drive my wife to her dialysis each week, or need help?"
)


def fullest_story() -> Story:
    """Return a visit with every question answered, all flags, all needs and the longest texts."""
    options = [option for option, *_ in OPTIONS]
    content = make_content()
    longest = tuple(Question(ItemId(f"q-long-{n}"), f"{LONG_QUESTION} ({n})") for n in range(5))
    return Story(content=replace(content, questions=longest)).also(
        *SHARED,
        Answer(AnswerKind.COMFORT, "helper", YES),
        Answer(AnswerKind.COMFORT, "read-aloud", YES),
        *given(AnswerKind.SAFETY, {item: YES for item, _, _ in SAFETY}),
        *given(AnswerKind.PEG, {"pain": "10", "enjoy": "10", "active": "10"}),
        Answer(AnswerKind.PLACE, "", "both"),
        *given(AnswerKind.TRIED, dict.fromkeys(options, "no-help")),
        Answer(AnswerKind.ROLE, "", "together"),
        *given(AnswerKind.OPENED, dict.fromkeys(options, YES)),
        *given(AnswerKind.MARK, dict.fromkeys(options[:5], "maybe")),
        *given(AnswerKind.MARK, dict.fromkeys(options[5:], "not-for-me")),
        *given(AnswerKind.REASON, dict.fromkeys(options[5:], "time")),
        *given(AnswerKind.VALUE, {item: "very" for item, _ in VALUES}),
        *given(AnswerKind.TOP_VALUE, {"v-surgery": YES, "v-family": YES}),
        Answer(AnswerKind.GOAL, "", "walk"),
        Answer(AnswerKind.GOAL_WORDS, "", LONG_QUESTION),
        *given(AnswerKind.LEANING, dict.fromkeys(options[:3], YES)),
        *given(AnswerKind.FACT, {"fact-1": "true", "fact-2": "not-sure", "fact-3": "false"}),
        *given(AnswerKind.SURE, {item: NO for item, _, _ in SURE}),
        *given(AnswerKind.QUESTION, {question.id: YES for question in longest}),
        Answer(AnswerKind.OWN_QUESTION, "", LONG_QUESTION),
    )
