"""Of YAML, packs use the plain part; the rest is refused with its line."""

from pathlib import Path

import pytest

from kiosk.content.yaml_file import MAX_BYTES, parse_yaml, read_bytes
from kiosk.errors import PackError

BOMB = b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


def refused(data: bytes) -> PackError:
    with pytest.raises(PackError) as caught:
        parse_yaml(data, "x.yaml")
    return caught.value


def test_words_stay_words_and_numbers_are_numbers() -> None:
    root = parse_yaml(b"a: yes\nb: no\nc: 8.6\nd: -3\ne: true\nf: 2026-11-20\ng: on\n", "x").root
    assert root == {
        "a": "yes",
        "b": "no",
        "c": 8.6,
        "d": -3,
        "e": True,
        "f": "2026-11-20",
        "g": "on",
    }


def test_a_member_knows_its_line() -> None:
    document = parse_yaml(b"a: 1\nb:\n  - c: 2\n    d: 3\n  - [4, 5]\n", "x")
    assert document.line(("b", 0, "d")) == 4
    assert document.line(("b", 1, 1)) == 5
    assert document.line(("b", 7)) == 2
    assert document.line(()) is None


@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        (BOMB, 1, "anchors"),
        (b"a: 1\nb: *x\n", 2, "aliases"),
        (b"a: 1\nb: !!python/object:os.system {}\n", 2, "tags"),
        (b"a: 1\nb: !x 2\n", 2, "tags"),
        (b"a: 1\nb: 2\na: 3\n", 3, "here twice"),
        (b"a: 1\n? [1, 2]\n: 3\n", 2, "must be one word"),
        (b"a: 1\n---\nb: 2\n", 2, "second document"),
        (b"a: 1\nb: \xff\n", 2, "not UTF-8"),
        (b"a: 'x\n", 2, "not valid YAML"),
        (b"- a\n", 1, "must hold fields"),
    ],
)
def test_what_packs_do_not_use_is_refused(data: bytes, line: int, what: str) -> None:
    error = refused(data)
    assert what in error.what
    assert error.where == f"x.yaml, line {line}"


def test_twenty_levels_are_read_and_one_more_is_refused() -> None:
    assert parse_yaml(b"a: " + b"[" * 19 + b"]" * 19, "x").root
    assert "levels" in refused(b"a: " + b"[" * 20 + b"]" * 20).what


def test_a_hundred_thousand_levels_are_refused_too() -> None:
    assert "levels" in refused(b"a: " + b"[" * 100_000).what


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes(b"#" * (MAX_BYTES + 1))
    with pytest.raises(PackError, match="more than 200000"):
        read_bytes(tmp_path, "x.yaml")
