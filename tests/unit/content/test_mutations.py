"""Whatever happens to a file, the check answers with findings and loading with a PackError."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content import check_pack, load_pack
from kiosk.errors import PackError
from tests.unit.content.conftest import ON_THE_DAY, SHIPPED

FILES = (
    "pack.yaml",
    "sources.yaml",
    "corrections.yaml",
    "en/language.yaml",
    "en/topic.yaml",
    "en/glossary.yaml",
    "en/cards/acupuncture.yaml",
    "illustrations/index.json",
)
SNIPPETS = (
    b"",
    b"\n",
    b"&a ",
    b"*a",
    b"- ",
    b": ",
    b"{",
    b"]",
    b"!!x ",
    b"'",
    b"\x00",
    b"\xff",
    b"\t",
    b"null",
    b"9" * 30,
    b"100 of 100 ",
    "ü".encode(),
)


@pytest.fixture(scope="module")
def pack_to_break(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mutations") / "pack"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("scenes"))
    return folder


def why_not(folder: Path) -> str:
    """Return why the pack does not load; empty when it does."""
    try:
        load_pack(folder)
    except PackError as error:
        return str(error)
    return ""


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    name=st.sampled_from(FILES),
    at=st.floats(0, 1),
    drop=st.integers(0, 200),
    insert=st.sampled_from(SNIPPETS),
)
def test_a_damaged_file_never_breaks_the_program(
    pack_to_break: Path, name: str, at: float, drop: int, insert: bytes
) -> None:
    path = pack_to_break / name
    whole = path.read_bytes()
    start = int(at * len(whole))
    path.write_bytes(whole[:start] + insert + whole[start + drop :])
    try:
        for finding in check_pack(pack_to_break, today=ON_THE_DAY):
            assert finding.message
            assert "\n" not in str(finding)
        assert "\n" not in why_not(pack_to_break)
    finally:
        path.write_bytes(whole)
