"""Turns the files of one language into the domain's Content. No checks: crosscheck did them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from kiosk.content import card_schema, schema
from kiosk.content.files import LanguageFiles
from kiosk.domain.content import (
    ArrayGroup,
    Benefit,
    Card,
    CardKind,
    CardStep,
    Certainty,
    Choice,
    Claim,
    CompareRow,
    Content,
    Fact,
    Figure,
    IconArray,
    PackInfo,
    Picture,
    PictureLayout,
    Question,
    Ruler,
    SafetyQuestion,
    ScaleItem,
    Source,
    Study,
    SureItem,
    Term,
    TimelinePoint,
    TopicPage,
    Words,
)
from kiosk.domain.ids import ItemId, LanguageTag, OptionId, PictureId, SourceId


def build_content(
    files: LanguageFiles,
    info: PackInfo,
    sources: Mapping[SourceId, Source],
    pictures: Mapping[PictureId, PictureLayout],
) -> Content:
    """Return everything that the screens and sheets say in one language."""
    language, safety, pain = files.language.model, files.safety.model, files.pain.model
    values = files.values.model
    words = language.certainty_words
    return Content(
        info=_told(info, language.pack),
        language=LanguageTag(language.language),
        language_name=language.name,
        translation_status=language.translation_status,
        translation_note=language.translation_note,
        title=language.title,
        invitation=language.invitation,
        start_label=language.start_label,
        privacy=language.privacy,
        consent_question=language.consent_question,
        safety_intro=safety.intro,
        safety=tuple(
            SafetyQuestion(ItemId(one.id), one.text, one.detail, one.flag, _sources(one.sources))
            for one in safety.questions
        ),
        alert_title=safety.alert_title,
        alert_text=safety.alert_text,
        peg=tuple(
            ScaleItem(ItemId(one.id), one.text, one.short, one.low_end, one.high_end)
            for one in pain.scales
        ),
        peg_period=pain.period,
        places_question=pain.places_question,
        places=_choices(pain.places),
        tried_question=pain.tried_question,
        tried_answers=_choices(pain.tried_answers),
        topic=tuple(_page(page) for page in files.topic.model.pages),
        roles_question=values.roles_question,
        roles=_choices(values.roles),
        options_question=language.options_question,
        reasons=_choices(values.reasons),
        cards=tuple(_card(read.model) for read in files.cards),
        compare_rows=tuple(
            CompareRow(ItemId(row.id), row.question) for row in files.compare.model.rows
        ),
        values_question=values.values_question,
        values=_choices(values.values),
        value_answers=_choices(values.value_answers),
        goals_question=values.goals_question,
        goals=_choices(values.goals),
        leaning_question=values.leaning_question,
        leanings=_choices(values.leanings),
        general_facts=_facts(files.facts.model.facts),
        sure=tuple(
            SureItem(ItemId(one.id), one.text, one.short, one.action)
            for one in files.sure.model.items
        ),
        questions=_questions(files.questions.model.questions),
        warning_signs=_claims(files.warnings.model.signs),
        next_step=language.next_step,
        closing=language.closing,
        about_facts=_claims(files.about.model.claims),
        glossary=tuple(Term(one.word, one.meaning) for one in files.glossary.model.terms),
        sources=sources,
        pictures=pictures,
        certainty_words=MappingProxyType(
            {
                Certainty.HIGH: words.high,
                Certainty.MODERATE: words.moderate,
                Certainty.LOW: words.low,
                Certainty.VERY_LOW: words.very_low,
            }
        ),
        screens=screen_pictures(language.screens),
    )


def _told(info: PackInfo, words: schema.PackWordsFile | None) -> PackInfo:
    """Return what a pack says of itself in the words of a language that has some."""
    if words is None:
        return info
    return replace(
        info,
        status=words.status,
        authors=words.authors,
        funding=words.funding,
        interests=words.interests,
    )


def screen_pictures(screens: schema.ScreensFile) -> Mapping[str, Picture]:
    """Return the pictures that belong to a screen as a whole, by the screen's name."""
    more = {
        f"attract-{shape}-{number}": _picture(picture)
        for number, scene in enumerate(screens.attract_more, start=2)
        for shape, picture in (("wide", scene.wide), ("tall", scene.tall))
    }
    return MappingProxyType(
        {
            "attract-wide": _picture(screens.attract_wide),
            "attract-tall": _picture(screens.attract_tall),
            **more,
            "comfort": _picture(screens.comfort),
            "alert": _picture(screens.alert),
            "done": _picture(screens.done),
        }
    )


def _card(card: card_schema.CardFile) -> Card:
    return Card(
        id=OptionId(card.id),
        position=card.position,
        kind=CardKind(card.kind),
        group=card.group,
        name=card.name,
        short_name=card.short_name,
        line=card.line,
        picture=_picture(card.picture),
        sentence=card.sentence,
        how_it_works=_claims(card.how_it_works),
        steps=_steps(card.steps),
        benefit=Benefit(
            headline=card.benefit.headline,
            certainty=Certainty(card.benefit.certainty),
            claims=_claims(card.benefit.claims),
            figure=_figure(card.benefit.figure),
        ),
        common_downsides=_claims(card.downsides.common),
        rare_downsides=_claims(card.downsides.rare),
        time=_claims(card.time),
        suits=_claims(card.suits),
        check_first=_claims(card.check_first),
        cost=_claims(card.cost),
        disagreement=_claims(card.disagreement),
        questions=_questions(card.questions),
        facts=_facts(card.facts),
        compare=MappingProxyType({ItemId(row): cell for row, cell in card.compare.items()}),
        sources=tuple(dict.fromkeys(SourceId(name) for name in _named(card))),
    )


def _named(card: card_schema.CardFile) -> Iterable[str]:
    """Yield the sources of a card in the order in which a reader meets them."""
    parts: tuple[tuple[schema.ClaimFile | schema.StepFile, ...], ...] = (
        card.how_it_works,
        card.steps,
        card.benefit.claims,
    )
    for part in parts:
        for claim in part:
            yield from claim.sources
    yield from card.benefit.figure.sources
    rest = (
        card.downsides.common,
        card.downsides.rare,
        card.time,
        card.suits,
        card.check_first,
        card.cost,
        card.disagreement,
    )
    for claims in rest:
        for claim in claims:
            yield from claim.sources
    for fact in card.facts:
        yield from fact.sources


def _figure(figure: card_schema.Figure) -> Figure:
    match figure:
        case card_schema.PeopleFigureFile():
            return IconArray(
                groups=tuple(ArrayGroup(group.label, group.count) for group in figure.groups),
                outcome=figure.outcome,
                opposite=figure.opposite,
                study=_study(figure.study),
                sources=_sources(figure.sources),
            )
        case card_schema.RulerFigureFile():
            return Ruler(
                measure=figure.measure,
                better_by=figure.better_by,
                low=figure.low,
                high=figure.high,
                matters=figure.matters,
                low_end=figure.low_end,
                high_end=figure.high_end,
                study=_study(figure.study),
                sources=_sources(figure.sources),
            )
        case card_schema.WordsFigureFile():
            return Words(figure.text, _sources(figure.sources))


def _page(page: schema.TopicPageFile) -> TopicPage:
    return TopicPage(
        id=ItemId(page.id),
        title=page.title,
        picture=None if page.picture is None else _picture(page.picture),
        claims=_claims(page.claims),
        timeline=tuple(
            TimelinePoint(
                point.when,
                point.what,
                _sources(point.sources),
                None if point.certainty is None else Certainty(point.certainty),
            )
            for point in page.timeline
        ),
        labels=MappingProxyType(dict(page.labels)),
        steps=_steps(page.steps),
    )


def _steps(steps: tuple[schema.StepFile, ...]) -> tuple[CardStep, ...]:
    return tuple(
        CardStep(
            Claim(step.text, _sources(step.sources)),
            None if step.picture is None else _picture(step.picture),
        )
        for step in steps
    )


def _sources(names: Iterable[str]) -> tuple[SourceId, ...]:
    return tuple(SourceId(name) for name in names)


def _study(study: schema.StudyFile) -> Study:
    return Study(study.who, study.period)


def _claims(claims: Iterable[schema.ClaimFile]) -> tuple[Claim, ...]:
    return tuple(
        Claim(
            claim.text,
            _sources(claim.sources),
            None if claim.certainty is None else Certainty(claim.certainty),
            None if claim.study is None else _study(claim.study),
        )
        for claim in claims
    )


def _picture(picture: schema.PictureFile) -> Picture:
    return Picture(PictureId(picture.id), picture.caption, picture.alt)


def _choices(choices: Iterable[schema.ChoiceFile]) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            ItemId(choice.id),
            choice.label,
            choice.detail,
            None if choice.picture is None else _picture(choice.picture),
        )
        for choice in choices
    )


def _questions(questions: Iterable[schema.QuestionFile]) -> tuple[Question, ...]:
    return tuple(Question(ItemId(one.id), one.text) for one in questions)


def _facts(facts: Iterable[schema.FactFile]) -> tuple[Fact, ...]:
    return tuple(
        Fact(
            ItemId(fact.id),
            fact.statement,
            fact.is_true,
            fact.explanation,
            fact.restated,
            _sources(fact.sources),
        )
        for fact in facts
    )
