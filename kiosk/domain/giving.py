"""Taking an answer: which are taken at all, and what each brings with it.

Limits, exclusions and the answers that drop others. Which page asks what belongs to the journey.
"""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.domain.outline import COMPARED_AT_MOST, TOP_VALUES, Outline
from kiosk.domain.visit import NO, YES, Answer, AnswerKind, FactAnswer, Mark, Share, Visit

_YES = frozenset({YES})
_YES_OR_NO = frozenset({YES, NO})
_VALUES: Mapping[AnswerKind, frozenset[str]] = MappingProxyType(
    {
        AnswerKind.COMFORT: _YES,
        AnswerKind.CONSENT: _YES_OR_NO,
        AnswerKind.SAFETY: _YES_OR_NO,
        AnswerKind.PEG: frozenset(map(str, range(11))),
        AnswerKind.MARK: frozenset(mark.value for mark in Mark),
        AnswerKind.COMPARE: _YES,
        AnswerKind.TOP_VALUE: _YES,
        AnswerKind.LEANING: _YES,
        AnswerKind.FACT: frozenset(answer.value for answer in FactAnswer),
        AnswerKind.SURE: _YES_OR_NO,
        AnswerKind.QUESTION: _YES,
        AnswerKind.SHARE: frozenset(share.value for share in Share),
    }
)
"""The values of the kinds whose values no pack decides."""
_ONE_ANSWER = frozenset(
    {
        AnswerKind.CONSENT,
        AnswerKind.PLACE,
        AnswerKind.ROLE,
        AnswerKind.GOAL,
        AnswerKind.GOAL_WORDS,
        AnswerKind.OWN_QUESTION,
        AnswerKind.SHARE,
    }
)
"""The kinds that have one answer only, and so no item."""
_OF_OPTIONS = frozenset({AnswerKind.TRIED, AnswerKind.MARK, AnswerKind.REASON, AnswerKind.COMPARE})


def given(outline: Outline, visit: Visit, answer: Answer) -> Visit:
    """Return the visit with an answer and what follows from it; unchanged where it is not taken.

    Not taken is what no screen can say, such as 11 of 10, and one more than a limit allows.
    """
    if not _is_known(outline, answer) or _is_too_many(visit, answer):
        return visit
    if answer.kind is AnswerKind.REASON and answer.value:
        mark = visit.answer(AnswerKind.MARK, answer.item)
        return visit.with_answer(answer) if mark == Mark.NOT_FOR_ME.value else visit
    if answer.kind is AnswerKind.MARK and answer.value != Mark.NOT_FOR_ME.value:
        visit = visit.with_answer(Answer(AnswerKind.REASON, answer.item, ""))
    if answer.kind is AnswerKind.LEANING and answer.value:
        visit = _only_fitting_leanings(outline, visit, answer.item)
    return visit.with_answer(answer)


def _is_known(outline: Outline, answer: Answer) -> bool:
    """Tell whether there is such a question and such a value; taking back fits any value."""
    kind, item = answer.kind, answer.item
    if kind is AnswerKind.OPENED:
        return False  # what was shown is the journey's to say
    if answer.value and kind in _VALUES and answer.value not in _VALUES[kind]:
        return False
    if kind in _ONE_ANSWER:
        return not item
    if kind in _OF_OPTIONS:
        return item in outline.options
    asked = {
        AnswerKind.SAFETY: outline.safety,
        AnswerKind.PEG: outline.peg,
        AnswerKind.SURE: outline.sure,
    }
    return kind not in asked or item in asked[kind]


def _is_too_many(visit: Visit, answer: Answer) -> bool:
    most = {AnswerKind.TOP_VALUE: TOP_VALUES, AnswerKind.COMPARE: COMPARED_AT_MOST}
    if not answer.value or answer.kind not in most:
        return False
    chosen = visit.items(answer.kind)
    return answer.item not in chosen and len(chosen) >= most[answer.kind]


def _only_fitting_leanings(outline: Outline, visit: Visit, item: str) -> Visit:
    """Options can stand together; an answer like "not sure" stands alone."""
    options = set(outline.options)
    for other in visit.items(AnswerKind.LEANING):
        if item not in options or other not in options:
            visit = visit.with_answer(Answer(AnswerKind.LEANING, other, ""))
    return visit
