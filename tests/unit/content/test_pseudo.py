"""A pack in the pseudo-language: every word of it, and nothing but words."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest

from kiosk.content import Pack, peek
from kiosk.content.pseudo import NAME, pseudo_content, pseudo_face, pseudo_pack
from kiosk.domain.content import Content
from kiosk.domain.ids import LanguageTag
from kiosk.pseudo import PSEUDO, pseudo_text
from tests.unit.content.conftest import SHIPPED

ENGLISH = LanguageTag("en")


@pytest.fixture(scope="module")
def english(pack: Pack) -> Content:
    return pack.content(ENGLISH)


@pytest.fixture(scope="module")
def pseudo(english: Content) -> Content:
    return pseudo_content(english)


def leaves(value: object, place: str = "") -> Iterator[tuple[str, object]]:
    """Yield everything that is not made of parts, with its place."""
    if isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from leaves(one, f"{place}[{number}]")
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from leaves(one, f"{place}[{key}]")
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from leaves(getattr(value, field.name), f"{place}.{field.name}")
    else:
        yield place, value


def test_every_sentence_is_said_in_it(english: Content, pseudo: Content) -> None:
    said = dict(leaves(pseudo))
    kept = [
        place
        for place, value in leaves(english)
        if isinstance(value, str) and " " in value and said[place] == value
        if pseudo_text(value) != value
    ]
    assert [p for p in kept if not p.startswith((".info", ".sources"))] == []


def test_nothing_but_words_is_changed(english: Content, pseudo: Content) -> None:
    said = dict(leaves(pseudo))
    changed = {p: (value, said[p]) for p, value in leaves(english) if said[p] != value}
    names = {".language": (ENGLISH, PSEUDO), ".language_name": ("English", NAME)}
    assert {place: changed.pop(place) for place in names} == names
    assert len(changed) > 500
    assert [p for p, (before, after) in changed.items() if after != pseudo_text(str(before))] == []
    assert [p for p in changed if p.rpartition(".")[2].split("[")[0] in {"id", "sources"}] == []


def test_sources_pictures_and_what_the_pack_says_of_itself_stay(
    english: Content, pseudo: Content
) -> None:
    assert pseudo.sources == english.sources
    assert pseudo.pictures == english.pictures
    assert pseudo.info == english.info


def test_a_pack_speaks_it_before_its_own_languages(pack: Pack) -> None:
    both = pseudo_pack(pack)
    assert both.languages == (PSEUDO, *pack.languages)
    assert both.content(LanguageTag(PSEUDO)).title == pseudo_text(pack.content(ENGLISH).title)
    assert both.content(ENGLISH) is pack.content(ENGLISH)


def test_the_attract_screen_has_a_start_button_for_it() -> None:
    face = peek(SHIPPED)
    first, *others = pseudo_face(face).languages
    assert (first.tag, first.name) == (PSEUDO, NAME)
    assert first.start_label == pseudo_text(face.languages[0].start_label)
    assert tuple(others) == face.languages
