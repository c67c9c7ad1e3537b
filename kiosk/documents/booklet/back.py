"""The last pages: warning signs for home, medical words, sources, who wrote it."""

from datetime import date, datetime

from kiosk.documents.booklet.kit import LINE_GAP, Kit, named
from kiosk.documents.booklet.section import Section
from kiosk.documents.flowables.block import Block, Stack
from kiosk.documents.flowables.framed import Framed
from kiosk.documents.paper import mm
from kiosk.domain.content import Content
from kiosk.domain.ids import SourceId

_FRAME = mm(3)


class Back:
    """Makes the sections that are looked up."""

    def __init__(self, kit: Kit, content: Content, numbers: dict[SourceId, int]) -> None:
        self._kit = kit
        self._content = content
        self._numbers = numbers

    def warnings(self) -> Section:
        """Return the danger signs to know at home."""
        kit, take_home = self._kit, self._kit.sheet_words.take_home
        signs = [sign.text for sign in self._content.warning_signs]
        stack = Stack(
            [
                kit.text(take_home.warning, kit.styles.title),
                kit.text(take_home.warning_call, kit.styles.lead),
                *kit.bullets(signs),
            ],
            LINE_GAP,
        )
        return Section("warnings", [Framed(stack, _FRAME, 2.4)])

    def glossary(self) -> Section | None:
        """Return the medical words with their meaning; None where the pack has none."""
        kit = self._kit
        terms = [kit.text(named(f"{one.word}:", one.meaning)) for one in self._content.glossary]
        if not terms:
            return None
        return Section("words", [kit.titled(kit.words.words), kit.columned(terms)])

    def about(self) -> Section:
        """Return what patients are told about where facts come from."""
        kit = self._kit
        first, *rest = kit.bullets(claim.text for claim in self._content.about_facts)
        return Section("about", [kit.titled(kit.words.about_facts, first, *rest)])

    def sources(self) -> Section:
        """Return the sources by the numbers that the options name."""
        kit = self._kit
        listed: list[Block] = []
        for name, number in self._numbers.items():
            source = self._content.sources[name]
            told = " ".join(part for part in (source.citation, source.where) if part)
            listed.append(kit.text(named(f"{number}.", told), kit.styles.fine))
        two = kit.columned(listed, columns=2)
        return Section("sources", [kit.titled(kit.words.sources), two])

    def made(self) -> Section:
        """Return who wrote it, who signed, which version, who paid."""
        kit, words, content = self._kit, self._kit.words, self._content
        info = content.info
        signed = words.signed.format(names="; ".join(info.reviewers))
        lines = [
            kit.sheet_words.take_home.pack.format(
                version=info.version, published=self._day(info.published), status=info.status
            ),
            words.written.format(names="; ".join(info.authors)),
            signed if info.reviewers else words.not_signed,
            words.review.format(date=self._day(info.review_due)),
            content.translation_status,
            info.funding,
            info.interests,
            words.informs,
        ]
        told = " ".join(f"{line.rstrip('.')}." for line in lines if line)
        return Section("made", [kit.subtitled(words.made, kit.text(told, kit.styles.fine))])

    def _day(self, day: date) -> str:
        return self._kit.sheet_words.date(datetime.combine(day, datetime.min.time()))


def source_numbers(content: Content) -> dict[SourceId, int]:
    """Return the number of each source: its place in the pack's list."""
    return {name: number for number, name in enumerate(content.sources, start=1)}
