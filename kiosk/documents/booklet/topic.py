"""Where the patient is: the pages of background, and who is to make the choice."""

from collections.abc import Sequence

from kiosk.documents.booklet.kit import GUTTER, LINE_GAP, Kit, named
from kiosk.documents.booklet.section import Section
from kiosk.documents.flowables.block import Block, Columns, Stack
from kiosk.documents.flowables.pairs import Pairs
from kiosk.documents.flowables.scene import Label
from kiosk.documents.paper import mm
from kiosk.domain.content import CardStep, Content, TopicPage

_PICTURE_SHARE = (0.42, 0.58)
_STEP_PICTURE = mm(54)
_ROLE_PICTURE = mm(48)
_TIMELINE = mm(180)
_WHEN = 0.35
"""The most of the width that a time may take."""
_WIDEST_LABEL = mm(30)
_USUAL = 14.0


class Topic:
    """Makes the sections of background."""

    def __init__(self, kit: Kit, content: Content, width: float) -> None:
        self._kit = kit
        self._content = content
        self._width = width

    def pages(self) -> list[Section]:
        """Return a section a page of the pack's topic."""
        return [Section(f"topic-{page.id}", self._page(page)) for page in self._content.topic]

    def _page(self, page: TopicPage) -> list[Block]:
        kit = self._kit
        if page.steps:
            first, *rest = steps_of(kit, page.steps, _STEP_PICTURE)
            return [kit.titled(page.title, first), *rest]
        if page.timeline:
            # The times below it name the stations; on the screens, too, they have no labels.
            shown = self._shown(page, _TIMELINE)
            return [kit.titled(page.title, *shown, self._times(page))]
        texts = Stack(kit.bullets(claim.text for claim in page.claims), LINE_GAP)
        wide = (self._width - GUTTER) * _PICTURE_SHARE[0] / sum(_PICTURE_SHARE)
        shown = self._shown(page, wide, self._labels(page))
        if not shown:
            return [kit.titled(page.title, texts)]
        columns = Columns([Stack(shown, LINE_GAP), texts], _PICTURE_SHARE, GUTTER)
        return [kit.titled(page.title, columns)]

    def _shown(self, page: TopicPage, wide: float, labels: Sequence[Label] = ()) -> list[Block]:
        """Return a page's picture and caption, nothing where it has none."""
        kit, scene = self._kit, self._kit.scene(page.picture, wide, labels)
        if page.picture is None or not scene:
            return []
        return [*scene, kit.text(page.picture.caption, kit.styles.small)]

    def _labels(self, page: TopicPage) -> list[Label]:
        layout = self._content.pictures.get(page.picture.id) if page.picture else None
        if layout is None:
            return []
        kit, labels = self._kit, []
        for name, said in page.labels.items():
            if name not in layout.anchors:
                continue
            words = kit.text(said, kit.styles.label)
            x, y = layout.anchors[name]
            wide = words.least_width(_WIDEST_LABEL * kit.measures.body / _USUAL)
            labels.append(Label(words, wide, x / layout.width, y / layout.height))
        return labels

    def _times(self, page: TopicPage) -> Block:
        kit = self._kit
        whens = [kit.text(point.when, kit.styles.strong) for point in page.timeline]
        whats = [kit.text(point.what) for point in page.timeline]
        widest = max(when.least_width(self._width * _WHEN) for when in whens)
        return Pairs(list(zip(whens, whats, strict=True)), widest + GUTTER, LINE_GAP)

    def roles(self) -> Section:
        """Return who is to decide: pictures to tick."""
        kit, content = self._kit, self._content
        roles = [
            Stack([*kit.scene(role.picture, _ROLE_PICTURE), kit.tick(role.label)], LINE_GAP)
            for role in content.roles
        ]
        first, *rest = kit.rows(roles, kit.measures.steps)
        head = kit.titled(content.roles_question, kit.text(kit.words.tick_one), first)
        return Section("roles", [head, *rest])


def steps_of(kit: Kit, steps: tuple[CardStep, ...], wide: float, *last: Block) -> list[Block]:
    """Return what happens, numbered, in rows of pictures with their words below; last ends them."""
    shown: list[Block] = []
    for number, step in enumerate(steps, start=1):
        words = kit.text(named(f"{number}.", step.claim.text))
        shown.append(Stack([*kit.scene(step.picture, wide), words], LINE_GAP))
    return kit.rows([*shown, *last], kit.measures.steps)
