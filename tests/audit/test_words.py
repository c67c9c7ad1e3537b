"""The words of every page: few at first sight, and Spanish in Spanish."""

from tests.audit import wording
from tests.audit.conftest import LookAt
from tests.audit.matrix import ENGLISH, LANGUAGES, TEN_INCH, Look
from tests.audit.pages import not_to_translate, put_up, states, take_down
from tests.audit.reading import read_screen

SPANISH = LANGUAGES[1]
WORDY = {
    "tried": "a list: each answer stands beside each option",
    "options": "a list of all options, so that none comes first",
    "detail": "help, downsides and more are read in parts, each behind its own tab",
    "compare": "a table: the same few words for each option",
    "values/rate": "a list of short statements, each with the same answers",
    "values/top": "the same statements again",
    "questions/choose": "a list to choose from",
    "share": "every answer, to be checked",
    "where": "a few sentences of one thought and its picture's labels; 67 at most",
    "leaning": "a list of all options; 61",
}
"""Pages that may show more words at first sight, and why."""


def test_a_page_has_few_words_at_first_sight_or_a_reason(look_at: LookAt) -> None:
    tablet = look_at(Look(TEN_INCH, 1.0, ENGLISH))
    long: dict[str, int] = {}
    for state in states(tablet, ENGLISH, whole=True):
        put_up(tablet, state)
        count = wording.first_sight(read_screen(tablet.engine.window))
        take_down(tablet, state)
        if count > wording.MOST_WORDS:
            long[state.name] = count
    assert {name: count for name, count in long.items() if not name.startswith((*WORDY,))} == {}


def test_nothing_on_a_spanish_page_is_still_english(look_at: LookAt) -> None:
    said: dict[str, dict[str, frozenset[str]]] = {}
    found: list[str] = []
    for language in (ENGLISH, SPANISH):
        tablet = look_at(Look(TEN_INCH, 1.0, language))
        kept = not_to_translate(tablet)
        said[language] = {}
        for state in states(tablet, language, whole=True):
            put_up(tablet, state)
            screen = read_screen(tablet.engine.window)
            take_down(tablet, state)
            said[language][state.name] = wording.words_of(screen)
            if language == SPANISH and state.visit is not None:
                english = said[ENGLISH].get(state.name, frozenset())
                same = wording.still_english(screen, english, kept)
                found += (f"{state.name} | {finding}" for finding in same)
    assert found == []
