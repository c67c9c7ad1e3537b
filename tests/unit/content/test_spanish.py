"""What the check knows of Spanish, and the Spanish of the shipped pack."""

from pathlib import Path

import pytest

from kiosk.content import Pack, Severity, check_pack, peek
from kiosk.content.checking.readability import count, szigriszt_ease, words
from kiosk.content.checking.shape import LEAST_BALANCE, MOST_BALANCE, balance
from kiosk.content.checking.texts import Part, card_parts, other_parts, patient_texts
from kiosk.content.files import FileReader, LanguageFiles
from kiosk.domain.content import Card, Certainty, Words
from kiosk.domain.ids import LanguageTag, OptionId
from tests.unit.content.conftest import ON_THE_DAY, SHIPPED, errors, line_of, replace_in

ENGLISH, SPANISH = LanguageTag("en"), LanguageTag("es")
CARD = "es/cards/acupuncture.yaml"
OTHER_PLANS = "Otros seguros varían. Pregunte si el suyo paga a esa persona."
LEAST_EASE = 75.0
"""Well above the pack's limit of 65: a card that comes near it has grown hard to read."""


@pytest.fixture(scope="module")
def spanish() -> LanguageFiles:
    return FileReader(SHIPPED).pack().languages[SPANISH]


def cards(pack: Pack) -> tuple[Card, ...]:
    return pack.content(SPANISH).cards


@pytest.mark.parametrize(
    ("wording", "message"),
    [
        ("Cerca del 15% sintió más.", "percentages"),
        ("El 15 por ciento sintió más.", "percentages"),
        ("Ayudó a 1 de cada 4 personas.", "'1 de cada X'"),
        ("Ayudó a una de cada cuatro.", "'1 de cada X'"),
        ("Ayudó a dos de cada tres.", "'1 de cada X'"),
        ("Pasa en 1 de cada 100,500 personas.", "'1 de cada X'"),
        ("Ayudó el doble que lo demás.", "relative"),
        ("Es la mejor opción que tiene.", "rank"),
        ("Es más segura que la cirugía.", "rank"),
        ("Es de primera elección.", "rank"),
        ("Usted debería probarla pronto.", "advice"),
        ("Le conviene probarla.", "advice"),
        ("Es muy eficaz para el dolor.", "promises"),
        ("Está comprobado que ayuda.", "promises"),
        ("Es un tratamiento no invasivo.", "non-invasive|no invasivo"),
        ("TODO: cuántas citas.", "not checked"),
        (" ".join(["ir"] * 21) + ".", "21 words"),
    ],
)
def test_wording_that_misleads_is_found_with_its_line(
    bilingual: Path, wording: str, message: str
) -> None:
    line = line_of(bilingual, CARD, "Otros seguros varían.")
    replace_in(bilingual, CARD, OTHER_PLANS, wording)
    found = errors(bilingual)
    assert len(found) == 1, found
    assert any(part in found[0].message for part in message.split("|"))
    assert (found[0].file, found[0].line, found[0].field) == (CARD, line, "cost[1].text")


@pytest.mark.parametrize(
    "wording",
    [
        "Todo el mundo puede preguntar, y todos los seguros varían.",
        "Pasa en 1 de cada 10,000 personas. La cuenta es de unas cuantas.",
        "Pasa en 2 de cada 100,000 personas.",
        "Pasa en cerca de 1 de cada 1,000.",
        "Usted paga 20 de cada 100 dólares.",
        "Hable de cada opción, y pregunte si su seguro la paga.",
    ],
)
def test_plain_spanish_is_let_be(bilingual: Path, wording: str) -> None:
    replace_in(bilingual, CARD, OTHER_PLANS, wording)
    assert errors(bilingual) == []


def test_a_figure_without_its_other_side_is_found(bilingual: Path) -> None:
    replace_in(bilingual, CARD, "claramente más, 61 no.", "claramente más, otras no.")
    found = [one.message for one in errors(bilingual)]
    assert found == ["'39 de cada 100' stands without the other side"]


def test_a_range_needs_both_of_its_other_sides(bilingual: Path) -> None:
    name = "es/cards/laminectomy.yaml"
    replace_in(bilingual, name, "76 a 90 no.", "76 no.")
    assert "'10 a 24 de cada 100' stands without" in errors(bilingual)[0].message


def test_a_figure_of_a_hundred_needs_who_was_studied(bilingual: Path) -> None:
    replace_in(bilingual, CARD, OTHER_PLANS, "Otros pagan a 60 personas de cada 100, a 40 no.")
    assert [one.message for one in errors(bilingual)] == ["a figure stands without who was studied"]


def test_a_number_that_differs_from_the_english_is_a_warning(bilingual: Path) -> None:
    replace_in(bilingual, CARD, "tuvieron de 8 a 15 citas en 12 semanas", "tuvieron 8 citas")
    found = [
        one
        for one in check_pack(bilingual, today=ON_THE_DAY)
        if "numbers differ" in one.message and one.severity is Severity.WARNING
    ]
    assert [one.field for one in found] == ["time[0].text"]


def test_the_packs_own_words_in_another_language_are_a_warning(bilingual: Path) -> None:
    language = bilingual / "es/language.yaml"
    lines = language.read_text("utf-8").splitlines(keepends=True)
    begin = lines.index("pack:\n")
    end = next(at for at in range(begin + 1, len(lines)) if lines[at][0] != " ")
    language.write_text("".join(lines[:begin] + lines[end:]), "utf-8")
    found = [
        (one.file, one.severity)
        for one in check_pack(bilingual, today=ON_THE_DAY)
        if "pack.yaml's own words" in one.message
    ]
    assert found == [("es/language.yaml", Severity.WARNING)]


def test_a_headline_that_is_surer_than_its_evidence_is_found(bilingual: Path) -> None:
    replace_in(bilingual, CARD, "Puede ayudar un poco más", "Probablemente ayuda un poco más")
    assert [one.message for one in errors(bilingual)] == [
        "certainty is low, but the headline does not say 'Puede'",
        "certainty is low, but the text says 'Probablemente'",
    ]


def test_a_medical_word_without_a_meaning_is_found(bilingual: Path) -> None:
    replace_in(bilingual, "es/glossary.yaml", '{word: "ciática"', '{word: "dolor de pierna"')
    assert "'ciática' is not in the glossary" in errors(bilingual)[0].message


def test_each_card_reads_well_above_the_limit(spanish: LanguageFiles) -> None:
    ease = {
        read.name: szigriszt_ease(
            count([text for part in card_parts(read.model) for text in part.texts], SPANISH)
        )
        for read in spanish.cards
    }
    assert {name: round(value) for name, value in ease.items() if value < LEAST_EASE} == {}


def test_each_other_file_reads_above_the_limit(spanish: LanguageFiles) -> None:
    hard = {
        read.name: round(szigriszt_ease(count(list(part.texts), SPANISH)))
        for read, part in other_parts(spanish)
        if szigriszt_ease(count(list(part.texts), SPANISH)) < 70.0
    }
    assert hard == {}


def test_benefit_and_downsides_weigh_alike(spanish: LanguageFiles) -> None:
    assert all(LEAST_BALANCE <= balance(read.model) <= MOST_BALANCE for read in spanish.cards)


def test_no_part_of_a_card_is_more_than_a_small_screen_shows(spanish: LanguageFiles) -> None:
    def screens(parts: tuple[Part, ...]) -> list[Part]:
        return [part for part in parts if part.name not in ("questions", "facts")]

    long = {
        (read.name, part.name): part.length
        for read in spanish.cards
        for part in screens(card_parts(read.model))
        if part.length > 62
    }
    assert long == {}


def test_no_text_was_left_in_english(spanish: LanguageFiles) -> None:
    english = FileReader(SHIPPED).pack().languages[ENGLISH]
    said = {text.text for read in english.all() for text in patient_texts(read)}
    left = {
        text.text
        for read in spanish.all()
        for text in patient_texts(read)
        if text.text in said and len(words(text.text)) > 1
    }
    assert left == set()


def test_each_certainty_has_its_verb(pack: Pack) -> None:
    assert dict(pack.content(SPANISH).certainty_words) == {
        Certainty.HIGH: "Estamos seguros",
        Certainty.MODERATE: "Probablemente",
        Certainty.LOW: "Puede",
        Certainty.VERY_LOW: "No lo sabemos",
    }


def test_where_no_figure_is_honest_it_says_so(pack: Pack) -> None:
    said = [one.benefit.figure.text for one in cards(pack) if isinstance(one.benefit.figure, Words)]
    assert len(said) == 2
    assert all(text.startswith("No tenemos buenos números") for text in said)


def test_surgery_says_first_that_the_two_questions_differ(pack: Pack) -> None:
    surgery = [one for one in cards(pack) if one.group == "Cirugía"]
    assert len(surgery) == 2
    assert all("son cosas distintas" in one.how_it_works[0].text for one in surgery)


def test_no_title_of_a_card_speaks_of_a_needle_in_the_spine(pack: Pack) -> None:
    epidural = pack.content(SPANISH).card(OptionId("epidural-injection"))
    for title in (epidural.name, epidural.short_name, epidural.line):
        assert "aguja" not in title.lower()


def test_patients_are_told_that_no_translator_has_signed(pack: Pack) -> None:
    status = pack.content(SPANISH).translation_status
    assert status.startswith("Borrador")
    assert "traductor médico" in status
    assert "needs a qualified translator's review" in pack.content(SPANISH).translation_note


def test_the_start_button_speaks_spanish() -> None:
    face = next(one for one in peek(SHIPPED).languages if one.tag == SPANISH)
    assert (face.name, face.start_label) == ("Español", "Toque para empezar")
