"""The pack that is shipped: complete, in order, and true to the article that started it."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from kiosk.content import Pack, Severity, check_pack
from kiosk.content.checking.texts import card_parts
from kiosk.content.files import FileReader
from kiosk.domain.content import Card, CardKind, Certainty, IconArray, Ruler, Words
from kiosk.domain.ids import LanguageTag, OptionId
from tests.unit.content.conftest import ON_THE_DAY, SHIPPED, Change, errors

ENGLISH = LanguageTag("en")
CARDS = [path.stem for path in sorted((SHIPPED / "en" / "cards").glob("*.yaml"))]


def card(pack: Pack, name: str) -> Card:
    return pack.content(ENGLISH).card(OptionId(name))


def test_the_check_finds_no_error() -> None:
    assert errors(SHIPPED) == []


def test_the_only_warning_is_that_no_clinician_has_signed() -> None:
    warnings = [
        finding
        for finding in check_pack(SHIPPED, today=ON_THE_DAY)
        if finding.severity is Severity.WARNING
    ]
    assert [finding.field for finding in warnings] == ["reviewers"]


def test_the_pack_says_that_it_is_a_draft(pack: Pack) -> None:
    assert pack.info.status.startswith("draft")
    assert pack.info.reviewers == ()


def test_a_review_that_is_overdue_is_an_error() -> None:
    late = check_pack(SHIPPED, today=date(2028, 1, 1))
    assert "review_due" in [finding.field for finding in late if finding.severity is Severity.ERROR]


def test_the_cards_stand_in_the_order_of_their_positions(pack: Pack) -> None:
    cards = pack.content(ENGLISH).cards
    assert len(cards) == 9
    assert all(one.position < two.position for one, two in pairwise(cards))
    assert [one.kind for one in cards].count(CardKind.NO_CHANGE) == 1
    assert cards[-1].kind is CardKind.ASK_ABOUT


def test_two_cards_stand_under_surgery(pack: Pack) -> None:
    grouped = [one.name for one in pack.content(ENGLISH).cards if one.group == "Surgery"]
    assert len(grouped) == 2


@pytest.mark.parametrize("name", CARDS)
def test_every_card_has_every_part(pack: Pack, name: str) -> None:
    one = card(pack, name)
    parts = (
        one.how_it_works,
        one.benefit.claims,
        one.common_downsides,
        one.rare_downsides,
        one.time,
        one.suits,
        one.check_first,
        one.cost,
        one.disagreement,
        one.sources,
    )
    assert all(parts)
    assert 3 <= len(one.steps) <= 5
    assert 5 <= len(one.questions) <= 6
    assert len(one.facts) >= 2
    assert {fact.is_true for fact in one.facts} == {True, False}
    assert set(one.compare) == {row.id for row in pack.content(ENGLISH).compare_rows}


@pytest.mark.parametrize("name", CARDS)
def test_no_part_of_a_card_is_more_than_a_small_screen_shows(name: str) -> None:
    english = FileReader(SHIPPED).pack().languages[ENGLISH]
    model = next(read.model for read in english.cards if read.model.id == name)
    screens = [part for part in card_parts(model) if part.name not in ("questions", "facts")]
    assert {part.name: part.length for part in screens if part.length > 62} == {}


def test_people_are_drawn_only_where_one_study_gives_two_real_counts(pack: Pack) -> None:
    arrays = [
        one.benefit.figure
        for one in pack.content(ENGLISH).cards
        if isinstance(one.benefit.figure, IconArray)
    ]
    assert [[group.count for group in array.groups] for array in arrays] == [[39, 29]]


def test_every_figure_names_its_people_period_and_sources(pack: Pack) -> None:
    for one in pack.content(ENGLISH).cards:
        figure = one.benefit.figure
        assert figure.sources
        if isinstance(figure, IconArray | Ruler):
            assert figure.study.who
            assert figure.study.period
        if isinstance(figure, Words):
            assert "do not have good numbers" in figure.text


def test_benefit_and_downsides_say_how_sure_we_are(pack: Pack) -> None:
    for one in pack.content(ENGLISH).cards:
        claims = (*one.benefit.claims, *one.common_downsides, *one.rare_downsides)
        assert all(claim.certainty is not None for claim in claims), one.id


def test_each_certainty_has_its_verb(pack: Pack) -> None:
    verbs = pack.content(ENGLISH).certainty_words
    assert set(verbs) == set(Certainty)
    assert verbs[Certainty.VERY_LOW] == "We do not know"


def test_every_source_named_can_be_looked_up(pack: Pack) -> None:
    content = pack.content(ENGLISH)
    assert {source for one in content.cards for source in one.sources} <= set(content.sources)


def test_every_picture_named_has_a_layout_and_a_drawing(pack: Pack) -> None:
    content = pack.content(ENGLISH)
    pictures = [one.picture for one in content.cards]
    pictures += [page.picture for page in content.topic if page.picture]
    pictures += [*content.screens.values()]
    for group in (content.places, content.goals, content.roles, content.reasons):
        pictures += [choice.picture for choice in group if choice.picture]
    assert len(pictures) > 30
    for picture in pictures:
        assert picture.id in content.pictures
        assert pack.picture_file(picture.id).is_file()


def test_the_steps_of_the_visit_have_what_they_ask(pack: Pack) -> None:
    content = pack.content(ENGLISH)
    assert len(content.safety) == 5
    assert len(content.peg) == 3
    assert len(content.sure) == 4
    assert all(item.action for item in content.sure)
    assert len(content.values) == 8
    assert len(content.value_answers) == 3
    assert len(content.goals) == 8
    assert len(content.roles) == 3
    assert len(content.questions) >= 6
    assert len(content.general_facts) >= 4
    assert {leaning.id for leaning in content.leanings} == {"not-sure", "want-advice"}


def test_the_timeline_has_its_stations_and_the_next_visit(pack: Pack) -> None:
    page = next(page for page in pack.content(ENGLISH).topic if page.timeline)
    assert page.picture is not None
    stations = pack.content(ENGLISH).pictures[page.picture.id].anchors
    assert set(page.labels) == set(stations)
    assert len(page.timeline) == len(stations) + 1


def test_surgery_says_first_that_the_two_questions_differ(pack: Pack) -> None:
    for one in pack.content(ENGLISH).cards:
        if one.group == "Surgery":
            assert "are different questions" in one.how_it_works[0].text


def test_no_step_is_switched_off(pack: Pack) -> None:
    assert pack.steps_off == frozenset()


def test_every_row_of_the_article_is_found() -> None:
    rows = yaml.safe_load((SHIPPED / "corrections.yaml").read_text(encoding="utf-8"))
    assert [row["row"] for row in rows["corrections"]] == list(range(1, 11))
    assert [finding for finding in errors(SHIPPED) if finding.file == "corrections.yaml"] == []


def test_a_row_of_the_article_that_is_lost_is_an_error(change: Change, copied: Path) -> None:
    change("en/cards/chiropractic-care.yaml", "massage, stretching, and", "two ways and")
    change("en/cards/chiropractic-care.yaml", "It can use three ways", "It can use")
    found = [finding for finding in errors(copied) if finding.file == "corrections.yaml"]
    assert [finding.field for finding in found] == ["corrections[4].found[0]"] * 2
    assert "massage" in found[0].message
