"""The interface's own words follow the visit's language; every one of them can be translated."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from types import MappingProxyType

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.content import Pack, peek
from kiosk.content.pseudo import pseudo_pack
from kiosk.domain.ids import LanguageTag
from kiosk.domain.journey import Stop
from kiosk.domain.visit import Step, StopReason
from kiosk.paths import program_files
from kiosk.pseudo import PSEUDO
from kiosk.ui.accessible import controls
from kiosk.ui.translation import SpokenLanguage
from tests.items import shown
from tests.ui.conftest import MakeTablet
from tests.ui.finding import (
    BUTTON,
    HEADING,
    RADIO,
    come_to_rest,
    find,
    named,
    open_page,
    press,
    says,
    spilled,
    turn_page,
)
from tests.ui.harness import ENGLISH, PACK, Tablet
from tools import translations

SPANISH = LanguageTag("es")
TRANSLATIONS = program_files().translations
PAGES = (
    *((Step.COMFORT, "", ""), (Step.PRIVACY, "consent", ""), (Step.PRIVACY, "code", "")),
    *((Step.SAFETY, "fever", ""), (Step.SAFETY, "alert", ""), (Step.PAIN, "pain", "")),
    *((Step.PAIN, "place", ""), (Step.TRIED, "", ""), (Step.WHERE, "facet-joint", "")),
    *((Step.WHERE, "facet-timeline", ""), (Step.WHERE, "role", ""), (Step.OPTIONS, "", "")),
    *((Step.OPTIONS, "acupuncture", ""), (Step.DETAIL, "acupuncture", "what")),
    *((Step.DETAIL, "acupuncture", "help"), (Step.DETAIL, "epidural-injection", "help")),
    *((Step.DETAIL, "acupuncture", "downsides"), (Step.DETAIL, "acupuncture", "more")),
    *((Step.COMPARE, "", ""), (Step.VALUES, "rate", ""), (Step.VALUES, "top", "")),
    *((Step.VALUES, "goal", ""), (Step.LEANING, "", ""), (Step.FACTS, "ac-several", "")),
    *((Step.SURE, "sure", ""), (Step.QUESTIONS, "choose", ""), (Step.SHARE, "", "")),
)


@pytest.fixture
def make_bilingual(make_tablet: MakeTablet, pack: Pack) -> MakeTablet:
    """Return a function that makes tablets that speak English and Spanish.

    The pack's words stay English in both: these tests are about the words around them.
    """
    words = replace(pack.content(ENGLISH), language=SPANISH, language_name="Español")
    contents = MappingProxyType({ENGLISH: pack.content(ENGLISH), SPANISH: words})
    english = peek(PACK).languages[0]
    spanish = replace(english, tag=SPANISH, name="Español", start_label="Empezar")
    return partial(
        make_tablet,
        pack=replace(pack, languages=(ENGLISH, SPANISH), contents=contents),
        face=replace(peek(PACK), languages=(english, spanish)),
    )


@pytest.fixture
def bilingual(make_bilingual: MakeTablet) -> Tablet:
    """Return such a tablet, in landscape, on the attract screen."""
    return make_bilingual()


@pytest.fixture
def longer(make_tablet: MakeTablet, pack: Pack) -> Tablet:
    """Return a tablet with a visit in the pseudo-language."""
    tablet = make_tablet(pack=pseudo_pack(pack))
    tablet.walk.begin(LanguageTag(PSEUDO))
    return tablet


@pytest.fixture(scope="module")
def english_words() -> frozenset[str]:
    """Return the interface's words that Spanish says differently."""
    texts = translations.read(TRANSLATIONS / "kiosk_es.ts")
    return frozenset(text.source for text in texts if text.source not in text.translations)


def start(tablet: Tablet, button: str) -> None:
    press(tablet, BUTTON, button)
    come_to_rest(tablet)


def cut(tablet: Tablet) -> list[str]:
    """Return the words on the screen that are cut off."""
    window = tablet.engine.window
    return [str(item.property("text")) for item in shown(window.contentItem()) if truncated(item)]


def truncated(item: QObject) -> bool:
    return item.inherits("QQuickText") and bool(item.property("truncated"))


def without_brackets(text: str) -> str:
    """Return what stands outside of all brackets."""
    before = ""
    while before != text:
        before, text = text, re.sub(r"\[[^\[\]]*\]", "", text)
    return text


def untranslated(tablet: Tablet) -> set[str]:
    """Return what the screen says or reads out that is not in the pseudo-language.

    Languages have their own names in every language, and a sample of letters is no word.
    """
    names = {content.language_name for content in tablet.pack.contents.values()} | {"Aa"}
    told = [(one.name, one.description) for one in controls(tablet.engine.window)]
    written = [
        (str(item.property("text")), "")
        for item in shown(tablet.engine.window.contentItem())
        if item.inherits("QQuickText")
    ]
    return {
        text
        for pair in (*told, *written)
        for text in pair
        if text not in names and any(sign.isalpha() for sign in without_brackets(text))
    }


def test_a_visit_that_starts_in_spanish_is_in_spanish(
    bilingual: Tablet, qtbot: QtBot, english_words: frozenset[str]
) -> None:
    start(bilingual, "Español. Empezar")

    assert find(bilingual, HEADING, "Acomódese a su gusto")
    assert {"Pedir ayuda", "Texto y colores", "Ya me llamaron"} < {*named(bilingual, BUTTON)}
    assert says(bilingual, "Paso 1 de")
    assert not english_words & {one.name for one in controls(bilingual.engine.window)}

    turn_page(qtbot, bilingual, "Siguiente")
    assert find(bilingual, HEADING, "¿Cuál es su código de visita?")
    turn_page(qtbot, bilingual, "No tengo código")
    assert find(bilingual, RADIO, "Sí")
    assert find(bilingual, RADIO, "No").description == "Nadie las recibe."
    press(bilingual, RADIO, "No")
    turn_page(qtbot, bilingual, "Siguiente")
    assert says(bilingual, "Pregunta 1 de 5")
    assert {"Atrás", "Siguiente"} < {*named(bilingual, BUTTON)}
    assert not english_words & {one.name for one in controls(bilingual.engine.window)}


def test_another_language_is_spoken_at_once(bilingual: Tablet) -> None:
    start(bilingual, "English. Start")
    for language, heading, button in (
        ("Español", "Acomódese a su gusto", "Pedir ayuda"),
        ("English", "Make yourself comfortable", "Ask for help"),
    ):
        press(bilingual, RADIO, language)
        assert find(bilingual, HEADING, heading)
        assert find(bilingual, BUTTON, button)
        assert cut(bilingual) == []


def test_the_next_visit_speaks_the_language_of_its_own_start(bilingual: Tablet) -> None:
    start(bilingual, "Español. Empezar")
    bilingual.walk.handle(Stop(StopReason.STAFF))
    assert bilingual.language.language == ENGLISH

    start(bilingual, "English. Start")

    assert find(bilingual, HEADING, "Make yourself comfortable")
    assert find(bilingual, BUTTON, "Next")


def test_nothing_on_any_page_is_left_untranslated(longer: Tablet) -> None:
    left: dict[str, set[str]] = {}
    for step, item, part in PAGES:
        open_page(longer, step, item, part, safety__fever="yes", leaning__="acupuncture")
        if words := untranslated(longer):
            left["/".join((step.name, item, part))] = words
    assert left == {}


@pytest.mark.parametrize("sheet", ["showHelp", "showAppearance", "showCalled"])
def test_nothing_on_a_sheet_is_left_untranslated(longer: Tablet, sheet: str) -> None:
    overlays = longer.engine.window.findChild(QObject, "overlays")
    assert overlays is not None
    getattr(overlays, sheet)()
    come_to_rest(longer)

    assert untranslated(longer) == set()


def test_nothing_is_left_untranslated_when_time_or_the_tablet_fails(longer: Tablet) -> None:
    longer.clock.advance(100)
    longer.idle.tick()
    come_to_rest(longer)
    assert untranslated(longer) == set()

    longer.model.report_trouble("storage")
    come_to_rest(longer)
    assert untranslated(longer) == set()


def test_the_tools_of_the_top_bar_are_never_cut(longer: Tablet) -> None:
    open_page(longer, Step.COMFORT)
    assert cut(longer) == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_next_is_one_word_in_portrait_too(make_bilingual: MakeTablet, scale: float) -> None:
    tablet = make_bilingual(size=(800, 1280))
    tablet.walk.begin(SPANISH)
    open_page(tablet, Step.PRIVACY, "code")
    tablet.appearance.setTextScale(scale)
    come_to_rest(tablet)

    items = shown(tablet.engine.window.contentItem())
    lines = {str(item.property("text")): item.property("lineCount") for item in items}

    assert (lines["Siguiente"], lines["Atrás"], lines["Paso 1 de 10"]) == (1, 1, 1)
    assert spilled(tablet) == []


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[tuple[SpokenLanguage, list[str]]]:
    """Return the language of an English clinic, and what Next is called at each change."""
    heard: list[str] = []
    language = SpokenLanguage(TRANSLATIONS, ENGLISH, lambda: heard.append(next_button()))
    yield language, heard
    language.close()


def next_button() -> str:
    return QCoreApplication.translate("BottomBar", "Next")


@pytest.mark.parametrize("tag", ["es", "es-MX"])
def test_a_region_speaks_its_language(spoken: tuple[SpokenLanguage, list[str]], tag: str) -> None:
    language, heard = spoken
    language.speak(LanguageTag(tag))
    language.speak(LanguageTag(tag))
    assert heard == ["Siguiente"]
    assert language.language == tag


def test_a_language_without_a_translation_is_spoken_in_english(
    spoken: tuple[SpokenLanguage, list[str]],
) -> None:
    language, heard = spoken
    language.speak(SPANISH)
    language.speak(LanguageTag("fr"))
    assert heard == ["Siguiente", "Next"]


def test_nothing_stays_spoken_once_it_is_closed(
    spoken: tuple[SpokenLanguage, list[str]],
) -> None:
    language, _ = spoken
    language.speak(SPANISH)
    language.close()
    assert next_button() == "Next"


def test_a_spanish_clinic_speaks_spanish_before_any_visit(qapp: QApplication) -> None:
    language = SpokenLanguage(TRANSLATIONS, SPANISH, lambda: None)
    assert next_button() == "Siguiente"
    language.close()
