"""The safe page ends when its time is over, or nobody would try the kiosk again."""

from tests.e2e.commands import Shell


def test_the_safe_page_ends_after_its_time(shell: Shell) -> None:
    said = shell.kiosk("safe-page", "--seconds", "1")

    assert (said.code, said.err) == (0, "")
