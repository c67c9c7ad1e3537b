"""The take-home sheet as plain text, short enough for a QR code that a phone reads from paper.

Options, questions, what matters, the next step and the warning signs, in the patient's language.
Nothing that identifies: no code, no kiosk, no time of day. The code's drawing belongs to
kiosk.qr, the sheet to kiosk.documents.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.domain.content import Card
from kiosk.domain.ids import LanguageTag
from kiosk.domain.summary import Summary

MOST_BYTES = 1171
"""Of the text as UTF-8: what 113 by 113 modules hold at the least correction (version 24, L). On
42 mm of paper, the empty ground included, a module is then 0.35 mm: a phone reads 0.33."""
_CUT = " …"
_ALL = 1000


@dataclass(frozen=True, slots=True)
class CarriedWords:
    """The fixed words of one language."""

    title: str
    months: tuple[str, ...]
    options: str
    open_options: str
    questions: str
    matters: str
    next_step: str
    warning: str
    more: str


ENGLISH = CarriedWords(
    title="My back pain: what next?",
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    options="I want to talk about:",
    open_options="Open to talk about:",
    questions="My questions:",
    matters="What matters to me:",
    next_step="Next step:",
    warning="Get help right away, or call 911:",
    more="and {count} more",
)
SPANISH = CarriedWords(
    title="Mi dolor de espalda: ¿y ahora qué?",
    months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    options="Quiero hablar de:",
    open_options="Se puede hablar de:",
    questions="Mis preguntas:",
    matters="Lo que me importa:",
    next_step="Próximo paso:",
    warning="Pida ayuda de inmediato o llame al 911:",
    more="y {count} más",
)


@dataclass(frozen=True, slots=True)
class _Brevity:
    """How much of each part is carried."""

    sign: int
    """Letters of a warning sign, cut at the end of a sentence or clause where there is one."""
    question: int
    questions: int
    matters: bool
    short_names: bool


_LADDER = (
    _Brevity(_ALL, _ALL, 9, matters=True, short_names=False),
    _Brevity(_ALL, _ALL, 9, matters=False, short_names=False),
    _Brevity(90, _ALL, 9, matters=False, short_names=False),
    _Brevity(75, _ALL, 9, matters=False, short_names=False),
    _Brevity(75, 120, 6, matters=False, short_names=True),
    _Brevity(75, 80, 4, matters=False, short_names=True),
    _Brevity(60, 60, 3, matters=False, short_names=True),
    _Brevity(40, 50, 2, matters=False, short_names=True),
)
"""From whole to short: the first that fits is carried. The next step stays whole and no warning
sign is left out; those are cut last, since half a sign may mislead."""


def my_options(summary: Summary) -> tuple[Card, ...]:
    """Return what the patient wants to talk about: marked maybe or leaning to, else opened."""
    chosen = [line.card for line in summary.options if line.maybe or line.leaning]
    if chosen:
        return tuple(chosen)
    return tuple(line.card for line in summary.options if line.opened and not line.ruled_out)


def carried_text(summary: Summary, day: date) -> str:
    """Return the text, at most MOST_BYTES as UTF-8; day is the visit's in the clinic's zone."""
    words = _words_for(summary.content.language)
    text = ""
    for brevity in _LADDER:
        text = "\n".join(_lines(summary, day, words, brevity))
        if len(text.encode()) <= MOST_BYTES:
            return text
    room = MOST_BYTES - len(_CUT.encode())
    return text.encode()[:room].decode(errors="ignore").rstrip() + _CUT


def _lines(summary: Summary, day: date, words: CarriedWords, brevity: _Brevity) -> Iterator[str]:
    yield words.title
    yield f"{day.day} {words.months[day.month - 1]} {day.year}"
    # What must not be lost comes before what a reader may cut.
    mine = my_options(summary)
    shown = mine or tuple(line.card for line in summary.options)
    yield ""
    yield words.options if mine else words.open_options
    yield from (f"- {card.short_name if brevity.short_names else card.name}" for card in shown)
    yield ""
    yield words.warning
    yield from (f"- {_clause(sign.text, brevity.sign)}" for sign in summary.warning_signs)
    yield ""
    yield f"{words.next_step} {summary.content.next_step}"
    if summary.questions:
        yield ""
        yield words.questions
        yield from _questions(summary, words, brevity)
    top = summary.standing.top_values
    if top and brevity.matters:
        yield ""
        yield f"{words.matters} {'; '.join(value.rstrip('.') for value in top)}"


def _questions(summary: Summary, words: CarriedWords, brevity: _Brevity) -> Iterator[str]:
    own = set(summary.own_questions)
    ordered = sorted(summary.questions, key=lambda text: text not in own)
    for text in ordered[: brevity.questions]:
        yield f"- {_shortened(text, brevity.question)}"
    left = len(ordered) - brevity.questions
    if left > 0:
        yield f"- {words.more.format(count=left)}"


def _clause(text: str, limit: int) -> str:
    """Return a text, or its first sentence, or its first clause, or its beginning."""
    whole = text.strip().rstrip(".")
    if len(whole) <= limit:
        return whole
    for end in (". ", ", "):
        first = whole.partition(end)[0]
        if len(first) <= limit:
            return first
    return _shortened(whole, limit)


def _shortened(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0].rstrip(" ,") + _CUT


def _words_for(language: LanguageTag) -> CarriedWords:
    return SPANISH if language.partition("-")[0] == "es" else ENGLISH
