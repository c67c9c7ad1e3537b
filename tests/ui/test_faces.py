"""A font that is missing or broken: the program says which, and the supervisor shows its page."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.errors import ConfigError
from kiosk.supervision.rules import Crashes, Next, after_exit
from kiosk.ui.faces import load_fonts


@pytest.mark.parametrize("content", [None, b"no font"], ids=["missing", "broken"])
def test_a_font_that_cannot_be_used_is_named_and_leads_to_the_safe_page(
    qapp: QApplication, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "Face.ttf"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(ConfigError, match=r"Face\.ttf: is missing or not a font") as caught:
        load_fonts([file], [])

    what, crashes = after_exit(caught.value.exit_code, Crashes(), datetime.now(UTC))
    assert (what, crashes) == (Next.SAFE_PAGE, Crashes())
