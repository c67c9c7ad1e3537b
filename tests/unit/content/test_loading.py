"""Loading a pack: its face first and fast, the whole of it soon after, and its fingerprint."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content import load_pack, peek
from kiosk.content.loading import content_hash
from kiosk.domain.ids import LanguageTag
from kiosk.errors import PackError
from tests.unit.content.conftest import SHIPPED, Change


def test_the_face_says_what_the_whole_pack_says() -> None:
    face, pack = peek(SHIPPED), load_pack(SHIPPED)
    assert (face.id, face.version) == (pack.info.id, pack.info.version)
    assert tuple(language.tag for language in face.languages) == pack.languages
    for language in face.languages:
        content = pack.content(language.tag)
        assert language.name == content.language_name
        assert language.start_label == content.start_label
        assert language.title == content.title
        assert language.invitation == content.invitation
        assert language.screens == content.screens


def test_the_face_needs_no_schema_machinery() -> None:
    program = (
        "import sys; from pathlib import Path; from kiosk.content import peek;"
        "peek(Path(sys.argv[1])); print('pydantic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(SHIPPED)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_the_face_has_the_pictures_of_the_attract_screen() -> None:
    face = peek(SHIPPED)
    for name in ("attract-wide", "attract-tall"):
        assert face.picture_file(face.languages[0].screens[name].id).is_file()


def test_the_attract_screen_has_three_scenes_each_for_landscape_and_portrait() -> None:
    for language in peek(SHIPPED).languages:
        assert [(wide.id, tall.id) for wide, tall in language.posters] == [
            ("attract-wide", "attract-tall"),
            ("attract-wide-2", "attract-tall-2"),
            ("attract-wide-3", "attract-tall-3"),
        ]
        assert all(wide.alt == tall.alt for wide, tall in language.posters)


def test_a_pack_with_one_scene_is_as_good(copied: Path, change: Change) -> None:
    whole = (copied / "en" / "language.yaml").read_text(encoding="utf-8")
    start, end = whole.index("  attract_more:"), whole.index("  comfort:")
    change("en/language.yaml", whole[start:end], "")
    assert len(peek(copied).languages[0].posters) == 1
    assert load_pack(copied).content(LanguageTag("en")).screens == peek(copied).languages[0].screens


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("pack.yaml", "schema: 1", "schema: 9"),
        ("pack.yaml", "languages: [en]", "languages: []"),
        ("pack.yaml", "languages: [en]", "languages: [../en]"),
        ("en/language.yaml", "title:", "titel:"),
        ("en/language.yaml", "    id: attract-wide", "    ident: attract-wide"),
        ("en/language.yaml", "id: attract-tall-3", "ident: attract-tall-3"),
    ],
)
def test_a_face_that_cannot_be_read_is_refused(
    copied: Path, change: Change, name: str, old: str, new: str
) -> None:
    change(name, old, new)
    with pytest.raises(PackError) as caught:
        peek(copied)
    assert caught.value.where.startswith(name)


def test_the_fingerprint_changes_with_any_file_and_not_with_its_place(
    copied: Path, change: Change
) -> None:
    first = content_hash(copied)
    assert len(first) == 64
    assert content_hash(copied.rename(copied.with_name("moved"))) == first
    (copied.with_name("moved")).rename(copied)
    change("en/sure.yaml", "Do you feel sure", "Are you sure")
    assert content_hash(copied) != first


def test_the_fingerprint_leaves_out_what_file_managers_drop(copied: Path) -> None:
    first = content_hash(copied)
    (copied / "en" / ".DS_Store").write_bytes(b"x")
    assert content_hash(copied) == first


def test_a_pack_loads_without_pictures_for_authors_who_ask(copied: Path) -> None:
    (copied / "illustrations" / "index.json").unlink()
    pack = load_pack(copied, need_pictures=False)
    assert pack.content(pack.languages[0]).pictures == {}


def test_a_language_that_the_pack_has_not_is_a_key_error() -> None:
    pack = load_pack(SHIPPED)
    with pytest.raises(KeyError):
        pack.content(type(pack.languages[0])("xx"))
