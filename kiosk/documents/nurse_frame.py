"""What frames the nurse's sheet: header and alert strip, the nurse's own block, the footer.

Parts 1, 2, 11 and 12. What the patient said between them belongs to kiosk.documents.nurse_parts.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.documents.flowables.alert import AlertStrip
from kiosk.documents.flowables.beside import Beside
from kiosk.documents.flowables.block import Block, Stack, Text
from kiosk.documents.flowables.framed import Framed
from kiosk.documents.flowables.label_box import LabelBox
from kiosk.documents.flowables.nurse_block import NurseBlock, NurseTick
from kiosk.documents.paper import mm
from kiosk.documents.pen import Pen
from kiosk.documents.strings import DocumentWords
from kiosk.documents.strings_nurse import NurseWords
from kiosk.documents.styles import ALERT_SIZES, WHITE, NurseStyles, Style, nurse_styles
from kiosk.documents.text import Rich, Span, TextGate, bold, italic, plain
from kiosk.domain.review import Review, ReviewTick
from kiosk.domain.summary import AlertState, Summary
from kiosk.signs import TICK

_LABEL_WIDTH = mm(52)
_LABEL_HEIGHT = mm(18)
_GUTTER = mm(7)
_MARK_WIDTH = mm(44)
_MARK_GUTTER = 6.0
BODY = 10.5
"""Body size of the sheet in points, where there is no room for more."""
_MOST_ALERT = mm(36)
"""Height of the alert strip above which the flags are set smaller."""

_USUAL_NAME = "kiosk"
"""How a kiosk's name begins that IT did not change, whatever the sheet's language."""


class NurseFrame:
    """Makes the parts around the patient's answers; width is the page's without margins."""

    def __init__(
        self,
        gate: TextGate,
        words: DocumentWords,
        styles: NurseStyles,
        width: float,
    ) -> None:
        self._gate = gate
        self._words = words
        self._styles = styles
        self._width = width

    def header(self, summary: Summary) -> Block:
        """Part 1: code, times, language, helper, kiosk, an empty box for the label."""
        words, nurse = self._words, self._words.nurse
        started, ended = summary.started_at, summary.ended_at
        facts = [
            nurse.when.format(
                date=words.date(started), start=words.time(started), end=words.time(ended)
            ),
            summary.patient_language_name,
            nurse.helper if summary.helper else "",
            nurse.read_aloud if summary.read_aloud else "",
            _called(summary.stamp.kiosk_id, nurse),
        ]
        code = summary.visit.code or nurse.not_given
        visit: Rich = (Span(nurse.visit), *bold(code), Span(" · "))
        told = [fact for fact in facts if fact]
        meta: list[Block] = [Text(self._gate, (*visit, Span(" · ".join(told))), self._styles.meta)]
        if meta[0].height(self._width - _LABEL_WIDTH - _GUTTER) > self._styles.meta.leading:
            # Two lines that each mean something, rather than one that breaks anywhere.
            meta = [
                Text(self._gate, (*visit, Span(told[0])), self._styles.meta),
                Text(self._gate, plain(" · ".join(told[1:])), self._styles.meta),
            ]
        left = Stack(
            [
                Text(self._gate, plain(nurse.title), self._styles.title),
                *meta,
                self._notice(summary),
            ],
            2.0 if len(meta) == 1 else 0.0,
        )
        return _Header(
            left, LabelBox(Text(self._gate, plain(nurse.label), self._styles.label), _LABEL_HEIGHT)
        )

    def _notice(self, summary: Summary) -> Block:
        """Return who says all this, and beside it, framed, that it was reviewed."""
        nurse, review = self._words.nurse, summary.review
        notice = Text(self._gate, plain(nurse.notice), self._styles.notice)
        if review is None:
            return notice
        mark = Text(
            self._gate, plain(nurse.reviewed.format(version=review.version)), self._styles.mark
        )
        return Beside(notice, Framed(mark, 2.0, 1.6), _MARK_WIDTH, _MARK_GUTTER)

    def alert(self, summary: Summary) -> Block:
        """Part 2, in the largest size in which it leaves the page to the answers."""
        sizes = [self._alert(summary, nurse_styles(BODY, alert=size)) for size in ALERT_SIZES]
        fitting = (strip for strip in sizes if strip.height(self._width) <= _MOST_ALERT)
        return next(fitting, sizes[-1])

    def _alert(self, summary: Summary, styles: NurseStyles) -> Block:
        """Return flags in their exact words, or that there are none, or that nobody asked."""
        nurse, alert = self._words.nurse, summary.alert
        if alert.state is AlertState.FLAGS:
            below = nurse.act_first
            strong = [nurse.flag + nurse.quoted.format(text=flag) for flag in alert.flags]
        elif alert.state is AlertState.ALL_NO:
            below, strong = nurse.no_flag, [nurse.all_no]
        elif alert.state is AlertState.INCOMPLETE:
            below, strong = nurse.ask_again, [nurse.incomplete]
        else:
            below, strong = nurse.ask_again, [nurse.none_reached]
        lines: list[Block] = [Text(self._gate, plain(text), styles.alert) for text in strong]
        for name, items in (
            (nurse.no_to, alert.answered_no),
            (nurse.not_reached, alert.not_reached),
        ):
            if items and alert.state is not AlertState.NOT_REACHED:
                rich = (*bold(name), *plain(" · ".join(items)))
                lines.append(Text(self._gate, rich, styles.alert_more))
        urgent = alert.state is AlertState.FLAGS
        word = [
            Text(self._gate, plain(nurse.safety), _on_field(styles.alert_word, urgent=urgent)),
            Text(self._gate, plain(below), _on_field(styles.alert_sub, urgent=urgent)),
        ]
        return AlertStrip(Stack(word, 1.0), Stack(lines, 2.5), urgent)

    def nurse_block(self, review: Review | None, *, note_lines: int) -> NurseBlock:
        """Part 11: what the nurse fills in, or filled in at the desk."""
        nurse, styles = self._words.nurse, self._styles
        ticked = review.ticks if review else frozenset()
        tick = Text(self._gate, plain(TICK), styles.figure)
        return NurseBlock(
            title=Text(self._gate, plain(nurse.nurse), styles.heading),
            ticks=[
                NurseTick(
                    Text(self._gate, plain(nurse.ticks[one]), styles.body),
                    tick if one in ticked else None,
                )
                for one in ReviewTick
            ],
            tick_leading=styles.body.leading,
            note=Text(self._gate, plain(nurse.note), styles.label),
            signing=[Text(self._gate, plain(name), styles.label) for name in nurse.signing],
            note_lines=note_lines,
            written=self._body(review.note) if review and review.note else None,
            signed=self._signed(review),
        )

    def _signed(self, review: Review | None) -> tuple[Block | None, Block | None, Block | None]:
        if review is None:
            return None, None, None
        words = self._words
        at = review.at
        who = words.nurse.reviewed_by.format(initials=review.initials, staff=review.staff)
        return (
            self._body(who.strip(" ,")),
            None,
            self._body(f"{words.date(at)}, {words.time(at)}"),
        )

    def _body(self, text: str) -> Text:
        return Text(self._gate, bold(text), self._styles.body)

    def footer(self, summary: Summary, *, page: int, pages: int) -> Block:
        """Part 12: pack, program, funding, and that nothing is recommended."""
        words, nurse, info = self._words, self._words.nurse, summary.content.info
        published = datetime.combine(info.published, datetime.min.time())
        due = datetime.combine(info.review_due, datetime.min.time())
        parts = [
            nurse.pack.format(
                version=info.version,
                published=words.date(published),
                due=words.date(due),
                status=info.status,
            ),
            summary.translation_note,
            nurse.program.format(version=summary.stamp.program_version),
            nurse.funding.format(funding=info.funding),
        ]
        where = nurse.sources_elsewhere if pages == 1 else nurse.sources_next
        if page > 1:
            where = ""
        rich: Rich = (
            *plain(" · ".join(part.rstrip(".") for part in parts if part) + ". "),
            *bold(nurse.no_advice),
            Span(f" {where}"),
            *(italic(f" {nurse.page.format(page=page, pages=pages)}.") if pages > 1 else ()),
        )
        return Text(self._gate, rich, self._styles.footer)


@dataclass(frozen=True, slots=True)
class _Header:
    left: Block
    label: LabelBox

    def height(self, width: float) -> float:
        return max(self.left.height(width - _LABEL_WIDTH - _GUTTER), self.label.height(width))

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self.left.draw(pen, x, top, width - _LABEL_WIDTH - _GUTTER)
        self.label.draw(pen, x + width - _LABEL_WIDTH, top, _LABEL_WIDTH)


def _on_field(style: Style, *, urgent: bool) -> Style:
    return replace(style, grey=WHITE) if urgent else style


def _called(name: str, nurse: NurseWords) -> str:
    """Return which kiosk it was; one whose name says kiosk already does not say it twice."""
    own_word = nurse.kiosk.format(id="").strip()
    says_so = name.lower().startswith((_USUAL_NAME, own_word.lower()))
    return name if says_so else nurse.kiosk.format(id=name)
