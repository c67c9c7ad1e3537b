"""What is said of a screen: its own accessibility tree, put into sentences in reading order.

The tree is what a blind patient's software would read, so what is said and what is shown cannot
drift apart. Belongs here: which parts are said, in which order, and which only on request. The
words around them come from QML, how signs are said from pronounced.py.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import groupby, islice
from types import MappingProxyType

from PySide6.QtGui import QAccessible

from kiosk.domain.ids import LanguageTag
from kiosk.ui.accessible import PERSONAL, Control
from kiosk.ui.pronounced import pronounced

TOOLS = "tools"
"""Accessible.id of the bar with the tools: said last, and on request only."""
TURNS = "turns"
"""Accessible.id of the buttons that scroll: what is read is the whole page."""

Role = QAccessible.Role
_SILENT = frozenset({Role.Window, Role.ToolBar})
_TEXTS = frozenset({Role.Heading, Role.StaticText, Role.ListItem})
_GROUPS = frozenset(
    {Role.Grouping, Role.List, Role.Table, Role.PageTabList, Role.Dialog, Role.Pane}
)


class Part(Enum):
    """What a piece is to the patient; each kind begins with words of its own."""

    TEXT = "text"
    PICTURE = "picture"
    ONE_OF = "one"
    ANY_OF = "any"
    TAB = "tab"
    BUTTON = "button"
    TOOL = "tool"


_PARTS: Mapping[QAccessible.Role, Part] = MappingProxyType(
    {
        Role.Graphic: Part.PICTURE,
        Role.RadioButton: Part.ONE_OF,
        Role.CheckBox: Part.ANY_OF,
        Role.PageTab: Part.TAB,
        Role.Button: Part.BUTTON,
    }
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing to say: a text, a picture or a control."""

    part: Part
    text: str
    detail: str = ""
    chosen: bool = False
    enabled: bool = True
    personal: bool = False
    """Tells an answer of the patient's."""
    public: str = ""
    """What is said in its place where nobody asked for the answers; empty for nothing."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """The interface's words for reading, each with %1 for what it is about where it has one."""

    before: Mapping[Part, str] = field(default_factory=dict)
    """Said once before the pieces of a kind that follow each other."""
    chosen: str = "%1"
    open: str = "%1"
    resting: str = "%1"
    more: str = ""
    """Said at the end where personal texts were left out."""
    sample: str = ""
    """Said when another rate or volume was chosen."""

    @classmethod
    def of(cls, words: Mapping[str, object]) -> "Phrases":
        """Return the phrases of a map from QML; what it lacks is not said."""
        before = {part: str(words.get(part.value, "")) for part in Part}
        given = {name: str(words.get(name) or "%1") for name in ("chosen", "open", "resting")}
        rest = {name: str(words.get(name, "")) for name in ("more", "sample")}
        return cls(before, **given, **rest)


def pieces_of(controls: Iterable[Control]) -> tuple[Piece, ...]:
    """Return what there is to say of a screen, in reading order, the tools last.

    Where something lies on top, only that is said. Of each bar the texts come before the buttons.
    """
    nodes = _topmost(list(controls))
    texts = {_plain(node.name) for node in nodes if node.role in _TEXTS}
    pieces: list[Piece] = []
    bars: list[Piece] = []
    tools: list[Piece] = []
    rest = iter(range(len(nodes)))
    for at in rest:
        node = nodes[at]
        if node.role is not Role.ToolBar:
            pieces += _piece(node, within=_count_texts(nodes, at), texts=texts)
            continue
        inside = list(_under(nodes, at))[1:]
        said = [piece for one in inside for piece in _piece(one, within=0, texts=texts)]
        if node.identifier == TOOLS:
            tools += (replace(piece, part=Part.TOOL) for piece in said)
        else:
            bars += sorted(said, key=lambda piece: piece.part is not Part.TEXT)
        deque(islice(rest, len(inside)), maxlen=0)
    return (*pieces, *bars, *tools)


def sentences(
    pieces: Sequence[Piece], phrases: Phrases, language: LanguageTag, *, asked: bool
) -> tuple[str, ...]:
    """Return what is said of the pieces, a sentence or a run of controls each.

    asked: the patient asked for this screen by touch; then the answers and the tools are said too.
    """
    left_out = not asked and any(piece.personal and not piece.public for piece in pieces)
    spoken: list[str] = []
    wanted = [piece for piece in pieces if asked or _is_open(piece)]
    for part, run in groupby(wanted, key=lambda piece: piece.part):
        names = [_named(piece, phrases, language, asked=asked) for piece in run]
        before = phrases.before.get(part, "")
        if part in (Part.TEXT, Part.PICTURE):
            spoken += [f"{before} {name}".strip() for name in names]
        else:
            spoken.append(" ".join(filter(None, (before, *names))))
    if left_out and phrases.more:
        spoken.append(phrases.more)
    return tuple(spoken)


def _topmost(nodes: Sequence[Control]) -> Sequence[Control]:
    """Return what lies on top: the window's last part, in it the last dialog."""
    tops = [at for at, node in enumerate(nodes) if node.depth == 1]
    shown = list(_under(nodes, tops[-1])) if tops else nodes
    dialogs = [at for at, node in enumerate(shown) if node.role == Role.Dialog]
    return list(_under(shown, dialogs[-1])) if dialogs else shown


def _under(nodes: Sequence[Control], at: int) -> Iterator[Control]:
    yield nodes[at]
    for node in nodes[at + 1 :]:
        if node.depth <= nodes[at].depth:
            return
        yield node


def _piece(node: Control, *, within: int, texts: set[str]) -> tuple[Piece, ...]:
    """Return what is said of a node: one piece or nothing. within: how many texts are in it.

    texts: what stands written anywhere, and the names of groups that were said.
    """
    name = node.name.strip()
    if not name or node.identifier == TURNS or node.role in _SILENT:
        return ()
    if node.role in _GROUPS:
        if _plain(name) in texts:
            return ()
        texts.add(_plain(name))
    if node.role == Role.AlertMessage and within:
        return ()
    part = _PARTS.get(node.role, Part.TEXT)
    if part is Part.BUTTON and len(name) == 1:
        return ()  # the keys of a pad: nobody writes by listening to all of them
    mark, _, public = node.identifier.partition(" ")
    chosen = node.selected if part is Part.TAB else node.checked
    detail = "" if part in (Part.TEXT, Part.PICTURE) else node.description.strip()
    return (Piece(part, name, detail, chosen, node.enabled, mark == PERSONAL, public),)


def _count_texts(nodes: Sequence[Control], at: int) -> int:
    return sum(one.role in _TEXTS for one in _under(nodes, at)) - (nodes[at].role in _TEXTS)


def _named(piece: Piece, phrases: Phrases, language: LanguageTag, *, asked: bool) -> str:
    """Return one piece as a sentence. What is chosen is an answer: it is said on request."""
    text = piece.text if asked or not piece.personal else piece.public
    if piece.chosen and piece.part is Part.TAB:
        text = phrases.open.replace("%1", text)
    elif piece.chosen and asked:
        text = phrases.chosen.replace("%1", text.rstrip("."))
    if not piece.enabled:
        text = phrases.resting.replace("%1", text.rstrip("."))
    said = (pronounced(text, language), pronounced(piece.detail, language))
    return " ".join(filter(None, said))


def _plain(name: str) -> str:
    """Return a name without what only the eye needs: a heading may be the same words in quotes."""
    return name.strip(' .“”«»"')


def _is_open(piece: Piece) -> bool:
    """Tell whether a piece is said of a page that nobody asked to have read."""
    return piece.part is not Part.TOOL and (not piece.personal or piece.public != "")
