"""A content pack that cannot be used: one line names file and line; no patient ever meets it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import ExitCode
from tests.e2e.commands import Shell, fingerprint, is_refused
from tests.e2e.packs import change, copy_pack, set_languages

BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


def write(name: str, content: str | bytes) -> Callable[[Path], None]:
    """Return a change that gives a file of the pack other content."""

    def do(pack: Path) -> None:
        data = content.encode() if isinstance(content, str) else content
        (pack / name).write_bytes(data)

    return do


def cut(name: str, share: float) -> Callable[[Path], None]:
    """Return a change that keeps only the beginning of a file."""

    def do(pack: Path) -> None:
        data = (pack / name).read_bytes()
        (pack / name).write_bytes(data[: int(len(data) * share)])

    return do


def drop(name: str) -> Callable[[Path], None]:
    """Return a change that removes a file or a folder."""

    def do(pack: Path) -> None:
        path = pack / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()

    return do


def say(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Return a change of one place in a file."""
    return lambda pack: change(pack / name, old, new)


FAULTS: dict[str, tuple[Callable[[Path], None], tuple[str, ...]]] = {
    "pack.yaml missing": (drop("pack.yaml"), ("pack.yaml", "missing")),
    "pack.yaml empty": (write("pack.yaml", ""), ("pack.yaml", "empty")),
    "pack.yaml cut off": (cut("pack.yaml", 0.8), ("pack.yaml",)),
    "pack.yaml not text": (write("pack.yaml", b"\xff\x00\xfe"), ("pack.yaml", "UTF-8")),
    "pack.yaml a list": (write("pack.yaml", "- a\n- b\n"), ("pack.yaml", "fields")),
    "of a later schema": (say("pack.yaml", "\nschema: 1\n", "\nschema: 99\n"), ("schema",)),
    "a schema in words": (say("pack.yaml", "\nschema: 1\n", "\nschema: one\n"), ("schema",)),
    "a language without files": (
        lambda pack: set_languages(pack, "[en, fr]"),
        ("fr/language.yaml",),
    ),
    "a language out of the folder": (
        lambda pack: set_languages(pack, '["../../../etc"]'),
        ("languages[0]",),
    ),
    "languages in the wrong type": (lambda pack: set_languages(pack, "5"), ("languages",)),
    "a step that is not known": (
        say("pack.yaml", "steps_off: []", "steps_off: [safety]"),
        ("steps_off",),
    ),
    "a card missing all fields": (write("en/cards/acupuncture.yaml", "id: x\n"), ("acupuncture",)),
    "a card cut off": (cut("en/cards/acupuncture.yaml", 0.5), ("acupuncture.yaml",)),
    "a card empty": (write("en/cards/acupuncture.yaml", ""), ("acupuncture.yaml", "empty")),
    "no card at all": (drop("en/cards"), ("cards",)),
    "a bomb of aliases": (write("en/values.yaml", BOMB), ("values.yaml", "line 1")),
    "a bomb of brackets": (write("en/values.yaml", "a: " + "[" * 5000), ("values.yaml",)),
    "a tag that runs code": (
        write("en/values.yaml", "a: !!python/object/apply:os.system [true]\n"),
        ("values.yaml", "line 1"),
    ),
    "a file too large": (write("en/values.yaml", b"#" * 300_000), ("values.yaml", "300000")),
    "a picture missing": (drop("illustrations/acupuncture.svg"), ("acupuncture",)),
    "the poster missing": (drop("illustrations/attract-wide.svg"), ("attract-wide",)),
    "the list of pictures missing": (drop("illustrations/index.json"), ("index.json",)),
    "the list of pictures cut off": (cut("illustrations/index.json", 0.5), ("index.json", "line")),
    "a source missing": (write("sources.yaml", "sources: {}\n"), ()),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_kiosk_does_not_start_on_a_pack_that_is_wrong(
    shell: Shell, tmp_path: Path, fault: str
) -> None:
    break_it, words = FAULTS[fault]
    pack = copy_pack(tmp_path / "pack")
    break_it(pack)
    before = fingerprint(pack)

    said = shell.kiosk("run", "--pack", pack, "--data-dir", tmp_path / "data")

    is_refused(said, ExitCode.CONFIG_INVALID, *words)
    assert fingerprint(pack) == before


@pytest.mark.parametrize("command", ["run", "tour --out pictures"])
def test_a_pack_that_is_not_there_is_named(shell: Shell, tmp_path: Path, command: str) -> None:
    said = shell.kiosk(*command.split(), "--pack", tmp_path / "nowhere")

    is_refused(said, ExitCode.CONFIG_INVALID, "pack.yaml")


def test_the_check_tells_an_author_every_fault_at_once(shell: Shell, tmp_path: Path) -> None:
    pack = copy_pack(tmp_path / "pack")
    write("en/values.yaml", BOMB)(pack)
    cut("en/cards/acupuncture.yaml", 0.5)(pack)

    said = shell.kiosk("content", "check", pack)

    assert said.code == ExitCode.CONFIG_INVALID
    assert "en/values.yaml" in said.out
    assert "en/cards/acupuncture.yaml" in said.out
    assert "Traceback" not in said.out + said.err


def test_the_check_passes_the_pack_that_comes_with_the_program(shell: Shell) -> None:
    said = shell.kiosk("content", "check")

    assert (said.code, said.err) == (ExitCode.OK, "")
