"""How a queue stands, in English for IT."""

import pytest

from kiosk.domain.desk_ports import PrinterTrouble
from kiosk.printing import in_words


@pytest.mark.parametrize("trouble", PrinterTrouble)
def test_every_trouble_is_one_line_with_a_remedy(trouble: PrinterTrouble) -> None:
    what, _, remedy = in_words(trouble).rstrip(".").partition(". ")

    assert what
    assert remedy
    assert "\n" not in remedy


def test_no_two_troubles_are_told_alike_and_none_as_ready() -> None:
    told = {in_words(trouble) for trouble in PrinterTrouble}

    assert len(told) == len(PrinterTrouble)
    assert "ready" not in told
    assert in_words(None) == "ready"
