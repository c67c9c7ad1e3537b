"""Every page, at every size, in every text size and language: nothing cut, hidden or unnamed."""

import pytest

from kiosk.pseudo import PSEUDO
from tests.audit import pages, rules, wording
from tests.audit.conftest import LookAt
from tests.audit.matrix import EASE, MATRIX, WHOLE, Look
from tests.audit.pages import put_up, states, take_down
from tests.audit.reading import read_screen


def tell(found: list[str]) -> None:
    """Fail with all findings; comparing long lists takes pytest minutes."""
    if found:
        pytest.fail("\n".join([f"{len(found)} findings", *found]), pytrace=False)


def audit(look_at: LookAt, look: Look) -> list[str]:
    """Return what is wrong on any page, each as page | look | finding."""
    tablet = look_at(look)
    found: list[str] = []
    for state in states(tablet, look.language, whole=WHOLE):
        put_up(tablet, state)
        screen = read_screen(tablet.engine.window, large_targets=look.large_targets)
        wrong = [finding for rule in rules.LAYOUT for finding in rule(screen)]
        if look.left_handed:  # Back and Next change places, not their order
            wrong = [finding for finding in wrong if not finding.startswith("Tab goes back")]
        if look.language == PSEUDO and state.visit is not None:
            wrong += wording.unbracketed(screen, pages.not_to_translate(tablet))
        found += (f"{state.name} | {look} | {finding}" for finding in wrong)
        take_down(tablet, state)
    return found


@pytest.mark.parametrize("look", MATRIX, ids=str)
def test_every_page_can_be_read_and_used(look_at: LookAt, look: Look) -> None:
    tell(audit(look_at, look))


@pytest.mark.parametrize("look", EASE, ids=str)
def test_every_page_can_be_used_in_other_ways(look_at: LookAt, look: Look) -> None:
    tell(audit(look_at, look))
