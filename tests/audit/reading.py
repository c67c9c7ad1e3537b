"""Reads the screen as it stands: every text, control and picture with its place in the window.

Belongs here: what is there. What should be there belongs to the rules.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QRectF, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.items import children_of, is_shown, kind_of, shown

Role = QAccessible.Role
BARS = frozenset({"TopBar", "BottomBar", "ScrollRail"})
STRIPS = frozenset({"NumberStrip", "AnswerStrip", "TabStrip", "StepThread", "LetterPad"})
"""Controls whose parts touch each other on purpose: one target without dead gaps."""
PARTS = frozenset({"AttractScreen", "NumberPad", "LetterPad", "YesNo", "CompareTable", "TriedRow"})
LABELLED = frozenset({"CompareTable", "TriedRow"})
"""Parts whose pictures stand beside the name of what they show."""
TELLING = frozenset({Role.Graphic, Role.StaticText, Role.ProgressBar, Role.AlertMessage})
OVER = ("Sheet", "TroubleScreen")
SIDES = """
import QtQuick
QtObject {
    // the share of the spare width that lies left of a text; Python cannot read its enumeration
    property Text text
    property Item at // Python would own what nextItemInFocusChain returns, and delete it
    readonly property Item following: at?.nextItemInFocusChain(true) ?? null
    readonly property real share: text?.effectiveHorizontalAlignment === Text.AlignRight ? 1
        : text?.effectiveHorizontalAlignment === Text.AlignHCenter ? 0.5 : 0
}
"""


@dataclass(frozen=True, slots=True)
class Text:
    """A written text. ink is where its letters are, seen the part of it that nothing clips."""

    words: str
    ink: QRectF
    box: QRectF
    seen: QRectF
    reach: QRectF
    """Where it may be: what can be seen, or scrolled to."""
    owner: int
    """The control that it is in; 0 for none."""
    bar: str
    shortened: bool
    heading: bool
    told: bool
    """Whether something around it says what it means: one word of a scale, a digit of a code."""
    pixels: int
    lines: int
    color: QColor


@dataclass(frozen=True, slots=True)
class Target:
    """A control that is touched."""

    key: int
    kind: str
    role: Role
    name: str
    description: str
    group: str
    """The names of the groups that it is in."""
    rect: QRectF
    seen: QRectF
    clip: QRectF
    """What clips it sideways."""
    reach: QRectF
    strip: int
    bar: str
    enabled: bool
    chosen: bool
    owner_kind: str
    """The kind of the nearest named part around it."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture; alone when no control around it says what it shows."""

    name: str
    rect: QRectF
    source: str
    labelled: bool
    """Whether its name stands right below it."""


@dataclass(frozen=True, slots=True)
class Screen:
    """What is on the screen, in reading order; sizes in pixels."""

    window: QRectF
    pixels_per_mm: float
    texts: tuple[Text, ...]
    targets: tuple[Target, ...]
    drawings: tuple[Drawing, ...]
    said: tuple[tuple[Role, str], ...]
    """Role and name of every node of the accessibility tree."""
    told: frozenset[str]
    """Names and descriptions of all nodes."""
    bars: dict[str, QRectF]
    room: QRectF
    """Where content is, between the bars; empty where there are none."""
    tab_order: tuple[int, ...]
    large_targets: bool
    """Whether the patient asked for larger targets."""

    def mm(self, pixels: float) -> float:
        """Return pixels as millimetres."""
        return pixels / self.pixels_per_mm


@dataclass(frozen=True, slots=True)
class _Around:
    """What an item inherits from those around it."""

    clip: QRectF
    sideways: QRectF
    reach: QRectF
    owner: int = 0
    part: str = ""
    strip: int = 0
    bar: str = ""
    told: bool = False
    """Whether something around it says in words what it shows."""


@dataclass(frozen=True, slots=True)
class _Node:
    role: Role
    name: str
    description: str
    group: str
    chosen: bool
    thing: QObject
    """Kept, so that its id stays its own."""


def top_layer(window: QQuickWindow) -> QQuickItem:
    """Return what can be touched: the topmost sheet, else everything."""
    root = window.contentItem()
    sheets = [one for one in shown(root) if kind_of(one).endswith(OVER) or one.property("opened")]
    return sheets[-1] if sheets else root


def read_screen(window: QQuickWindow, *, large_targets: bool = False) -> Screen:
    """Read what is on the screen; large_targets: the patient asked for larger buttons."""
    root = top_layer(window)
    whole = QRectF(0, 0, window.width(), window.height())
    nodes = dict(_nodes(QAccessible.queryAccessibleInterface(window), ""))
    reader = _Reader(nodes, _sides(window))
    reader.walk(root, _Around(whole, whole, whole))
    said = tuple((n.role, n.name) for key, n in nodes.items() if key in reader.met and n.name)
    told = {word for k, n in nodes.items() if k in reader.met for word in (n.name, n.description)}
    return Screen(
        window=whole,
        pixels_per_mm=float(window.property("pixelsPerMm")),
        texts=tuple(reader.texts),
        targets=tuple(reader.targets),
        drawings=tuple(reader.drawings),
        said=said,
        told=frozenset(told),
        bars=reader.bars,
        room=_room(reader.bars, whole),
        tab_order=tuple(_tab_order(reader.stops, _sides(window))),
        large_targets=large_targets,
    )


def _scrolled(flickable: QQuickItem, rect: QRectF) -> QRectF:
    """Return the place of all that a flickable holds; what is seen of it where it cannot move."""
    if not flickable.property("interactive"):
        return rect
    content = flickable.property("contentItem")
    place = content.mapRectToScene(QRectF(0, 0, content.width(), content.height()))
    return QRectF(rect.x(), place.y(), rect.width(), float(flickable.property("contentHeight")))


def _sides(window: QQuickWindow) -> QObject:
    """Return what knows on which side of its place a text stands; made once for a window."""
    known = window.findChild(QObject, "sides")
    if known is not None:
        return known
    component = QQmlComponent(qmlEngine(window))
    component.setData(SIDES.encode(), QUrl())
    made = component.create()
    assert made is not None, component.errorString()
    made.setObjectName("sides")
    made.setParent(window)
    return made


def _room(bars: dict[str, QRectF], whole: QRectF) -> QRectF:
    if "BottomBar" not in bars:
        return whole
    return QRectF(0, 0, whole.width(), bars["BottomBar"].y())


def _tab_order(stops: list[QQuickItem], helper: QObject) -> Iterator[int]:
    """Yield the stops of the Tab key from the first on."""
    inside = {id(stop) for stop in stops}
    if not stops:
        return
    at = stops[0]
    for _ in range(4 * len(stops) + 40):
        if id(at) in inside:
            yield id(at)
        helper.setProperty("at", at)
        following = helper.property("following")
        helper.setProperty("at", None)
        if following is None or following is stops[0]:
            return
        at = following


def _nodes(node: QAccessibleInterface | None, group: str) -> Iterator[tuple[int, _Node]]:
    if node is None or getattr(node.state(), "invisible", False):
        return
    role, name = node.role(), node.text(QAccessible.Text.Name)
    thing = node.object()
    if thing is not None:
        # QAccessible.State has its flags as attributes that the type files do not list.
        chosen = any(getattr(node.state(), flag, False) for flag in ("checked", "selected"))
        told = node.text(QAccessible.Text.Description)
        yield id(thing), _Node(role, name, told, group, chosen, thing)
    inner = f"{group}/{name}" if role in {Role.Grouping, Role.Pane, Role.List} else group
    for at in range(node.childCount()):
        yield from _nodes(node.child(at), inner)


class _Reader:
    """Walks the items and keeps what it meets."""

    def __init__(self, nodes: dict[int, _Node], sides: QObject) -> None:
        self._nodes = nodes
        self._sides = sides
        self.texts: list[Text] = []
        self.targets: list[Target] = []
        self.drawings: list[Drawing] = []
        self.bars: dict[str, QRectF] = {}
        self.stops: list[QQuickItem] = []
        self.met: set[int] = set()
        self._kept: list[QQuickItem] = []  # so that ids stay those of the items

    def walk(self, item: QQuickItem, around: _Around) -> None:
        """Read an item and what is in it."""
        if not is_shown(item):
            return
        self._kept.append(item)
        self.met.add(id(item))
        inner = self._read(item, around)
        for child in children_of(item):
            self.walk(child, inner)

    def _read(self, item: QQuickItem, around: _Around) -> _Around:
        kind = kind_of(item)
        if kind == "QQuickText" or item.inherits("QQuickText"):
            self._read_text(item, around)
            return around
        rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        if item.clip():
            whole = _scrolled(item, rect) if item.inherits("QQuickFlickable") else rect
            tall = QRectF(rect.x(), -1e6, rect.width(), 2e6)
            around = replace(
                around,
                clip=around.clip.intersected(rect),
                sideways=around.sideways.intersected(tall),
                reach=whole if whole is not rect else around.reach.intersected(rect),
            )
        if kind in BARS:
            self.bars[kind] = rect
            around = replace(around, bar=kind)
        if kind in STRIPS:
            around = replace(around, strip=id(item))
        if kind in PARTS:
            around = replace(around, part=kind)
        if item.activeFocusOnTab():
            self._read_target(item, kind, rect, around)
            return replace(around, owner=id(item))
        node = self._nodes.get(id(item))
        if node is not None and node.role in TELLING and node.name:
            return replace(around, told=True)
        if kind == "Picture" or (kind == "QQuickImage" and not around.owner):
            self._read_drawing(item, kind, rect, around)
        return around

    def _read_text(self, item: QQuickItem, around: _Around) -> None:
        words = str(item.property("text"))
        if not words.strip():
            return
        wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        self._sides.setProperty("text", item)
        share = float(self._sides.property("share"))
        ink = QRectF(box.x() + (box.width() - wide) * share, box.y(), wide, high)
        node = self._nodes.get(id(item))
        font = item.property("font")
        self.texts.append(
            Text(
                words=words,
                ink=ink,
                box=box,
                seen=ink.intersected(around.clip),
                reach=around.reach,
                owner=around.owner,
                bar=around.bar,
                shortened=bool(item.property("truncated")),
                heading=node is not None and node.role == Role.Heading,
                told=around.told,
                pixels=font.pixelSize(),
                lines=int(item.property("lineCount")),
                color=item.property("color"),
            )
        )

    def _read_target(self, item: QQuickItem, kind: str, rect: QRectF, around: _Around) -> None:
        node = self._nodes.get(id(item))
        if node is None:  # it says nothing to anybody, such as an empty cell
            return
        if item.isEnabled():
            self.stops.append(item)
        self.targets.append(
            Target(
                key=id(item),
                kind=kind,
                role=node.role,
                name=node.name,
                description=node.description,
                group=node.group,
                rect=rect,
                seen=rect.intersected(around.clip),
                clip=around.sideways,
                reach=around.reach,
                strip=around.strip,
                bar=around.bar,
                enabled=item.isEnabled(),
                chosen=node.chosen or bool(item.property("chosen")),
                owner_kind=around.part,
            )
        )

    def _read_drawing(self, item: QQuickItem, kind: str, rect: QRectF, around: _Around) -> None:
        source = item.property("source").fileName()
        if not source or around.owner or around.told or rect.isEmpty():
            return
        if kind == "QQuickImage" and self.drawings and self.drawings[-1].source == source:
            return  # the image that a Picture is made of
        node = self._nodes.get(id(item))
        labelled = around.part in LABELLED
        self.drawings.append(Drawing(node.name if node else "", rect, source, labelled))
