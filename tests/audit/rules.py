"""What must hold on every screen. Each rule returns its findings in words, none when all is well.

Belongs here: layout, sizes and order. Words belong to wording.
"""

import re
from collections.abc import Callable, Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QRectF

from tests.audit.reading import Role, Screen, Target, Text

LEAST, PRIMARY, LARGE, GAP = 12.0, 20.0, 30.0, 3.0
"""Millimetres: any target, those that carry the visit, the same made large, between two apart."""
ROUNDING = 0.2
"""Millimetres that a whole pixel may take."""
LONGEST_LINE = 70
"""Characters, blanks included; of a text of several lines, in the middle of them."""
SLACK, ROUNDED = 2.5, 3.5
"""Pixels: any place, the width of a line, whose letters are rounded one by one."""
SIGNS = frozenset({"Aa", "Ååå", "123", "ABC", "á ñ ¿"})
"""Drawn with letters, but not read as words: their controls say what they mean."""

Rule = Callable[[Screen], Iterator[str]]


def text_is_whole(screen: Screen) -> Iterator[str]:
    """No text is shortened, wider than its place, or out of what can be scrolled to."""
    for text in screen.texts:
        if text.shortened:
            yield f"{text.words!r} is shortened"
        over = text.ink.width() - text.box.width()
        if over > ROUNDED:
            yield f"{text.words!r} is {over:.0f} px wider than its place"
        lost = _outside(text.ink, text.reach)
        if lost > SLACK:
            yield f"{text.words!r} is cut by {lost:.0f} px"


def text_is_in_its_control(screen: Screen) -> Iterator[str]:
    """Words of a control stand in it."""
    around = {target.key: target for target in screen.targets}
    for text in screen.texts:
        target = around.get(text.owner)
        if target is None:
            continue
        lost = _outside(_letters(text), target.rect)
        if lost > SLACK:
            yield f"{text.words!r} leaves its control {target.name!r} by {lost:.0f} px"


def nothing_overlaps(screen: Screen) -> Iterator[str]:
    """No text lies on another text or on another control, no control on another."""
    texts = [(text, _letters(text) & text.seen) for text in screen.texts]
    texts = [(text, place) for text, place in texts if not place.isEmpty()]
    for (one, here), (other, there) in combinations(texts, 2):
        shared = here & there
        if shared.width() > SLACK and shared.height() > SLACK:
            yield f"{one.words!r} and {other.words!r} overlap by {_size(shared)} px"
    targets = [target for target in screen.targets if not target.seen.isEmpty()]
    for text, here in texts:
        for target in targets:
            shared = here & target.seen
            if text.owner != target.key and shared.width() > SLACK and shared.height() > SLACK:
                yield f"{text.words!r} lies on {target.name!r} by {_size(shared)} px"
    for first, second in combinations(targets, 2):
        shared = first.seen & second.seen
        if shared.width() > SLACK and shared.height() > SLACK:
            yield f"{first.name!r} and {second.name!r} overlap by {_size(shared)} px"


def nothing_is_under_the_bars(screen: Screen) -> Iterator[str]:
    """Content is between the tools and the steps, with room for the focus ring."""
    for name in ("TopBar", "BottomBar"):
        bar = screen.bars.get(name, QRectF())
        for what, bars, seen in _places(screen):
            shared = seen & bar
            if not bars and shared.height() > SLACK and shared.width() > SLACK:
                yield f"{what!r} is under {name} by {_size(shared)} px"


def controls_can_be_reached(screen: Screen) -> Iterator[str]:
    """Every control is whole or can be scrolled to, with room for its focus ring at its sides."""
    for target in screen.targets:
        lost = _outside(target.rect, target.reach)
        if lost > SLACK:
            yield f"{target.name!r} is cut by {lost:.0f} px"
        ring = 2.0 * screen.pixels_per_mm
        out = max(target.clip.x() - target.rect.x() + ring, 0.0)
        out = max(out, target.rect.right() + ring - target.clip.right())
        if out > SLACK and target.rect.width() < target.clip.width() - SLACK:
            yield f"the focus ring of {target.name!r} is cut by {out:.0f} px"


def controls_are_large(screen: Screen) -> Iterator[str]:
    """Targets are 12 mm, those that carry the visit 20, or 30 where large ones were asked for."""
    primary = LARGE if screen.large_targets else PRIMARY
    for target in screen.targets:
        wide, high = screen.mm(target.rect.width()), screen.mm(target.rect.height())
        least_high = primary if _carries(target) else LEAST
        # eleven numbers side by side are wider than a small screen; they have no gaps to miss
        strip = target.kind == "NumberCell" and not screen.large_targets
        least_wide = LEAST if strip else least_high
        if wide < least_wide - ROUNDING or high < least_high - ROUNDING:
            yield f"{target.name!r} is {wide:.1f} x {high:.1f} mm; {least_high:.0f} are needed"


def controls_stand_apart(screen: Screen) -> Iterator[str]:
    """Separate targets are 3 mm apart; a strip is one target, and so is a pad of keys."""
    targets = [target for target in screen.targets if not target.seen.isEmpty()]
    for first, second in combinations(targets, 2):
        if first.strip == second.strip and (first.strip or first.role == Role.PageTab):
            continue
        between = screen.mm(_distance(first.seen, second.seen))
        if between < GAP - ROUNDING and screen.mm(_distance(first.rect, second.rect)) < GAP - 0.2:
            yield f"{first.name!r} and {second.name!r} are {between:.1f} mm apart"


def controls_are_named(screen: Screen) -> Iterator[str]:
    """Every control has a role and a name of its own within its group."""
    met: set[tuple[Role, str, str]] = set()
    for target in screen.targets:
        if target.role in {Role.NoRole, Role.Client}:
            yield f"{target.name!r} ({target.kind}) has no role"
        if not target.name.strip():
            yield f"a {target.kind} has no name"
        key = (target.role, target.group, target.name)
        if key in met:
            yield f"two controls are {target.name!r} in {target.group!r}"
        met.add(key)


def what_is_written_is_spoken(screen: Screen) -> Iterator[str]:
    """What a control shows is in its name or description; other words are nodes of their own."""
    around = {target.key: target for target in screen.targets}
    everything = " ".join(_plain(word) for word in screen.told)
    for text in screen.texts:
        words = _plain(text.words)
        target = around.get(text.owner)
        if target is None and not text.told and words not in everything:
            yield f"{text.words!r} is not spoken"
        if target is None or len(words) < 2 or text.words.strip("[]") in SIGNS:
            continue
        if words not in _plain(f"{target.name} {target.description}"):
            yield f"{text.words!r} is not spoken by its control {target.name!r}"


def tab_goes_everywhere_in_order(screen: Screen) -> Iterator[str]:
    """Tab reaches every control that is enabled, from left to right and from top to bottom."""
    around = {target.key: target for target in screen.targets}
    reached = [around[key] for key in screen.tab_order if key in around]
    for target in screen.targets:
        if target.enabled and target.key not in screen.tab_order:
            yield f"Tab does not reach {target.name!r}"
    for one, following in pairwise(reached):
        if "BottomBar" in (one.bar, following.bar) or "ScrollRail" in (one.bar, following.bar):
            continue  # they come last wherever they stand
        here, there = one.rect, following.rect
        level = min(here.bottom(), there.bottom()) - max(here.y(), there.y())
        if level > 0.5 * min(here.height(), there.height()):
            back = there.right() <= here.x() + SLACK
        else:
            back = there.bottom() <= here.y() + SLACK and there.x() < here.right()
        if back:
            yield f"Tab goes back from {one.name!r} to {following.name!r}"


def one_heading_comes_first(screen: Screen) -> Iterator[str]:
    """One main heading, none larger, and it comes before all that is touched."""
    headings = [text for text in screen.texts if text.heading]
    if not headings:
        yield "there is no heading"
        return
    first = headings[0]
    for other in headings[1:]:
        if other.pixels > first.pixels:
            yield f"the heading {other.words!r} is larger than the first, {first.words!r}"
    roles = [role for role, name in screen.said]
    before = roles[: roles.index(Role.Heading)]
    tools = sum(1 for target in screen.targets if target.bar == "TopBar")
    touched = [r for r in before if r in {Role.Button, Role.RadioButton, Role.CheckBox}][tools:]
    if touched:
        yield f"the heading {first.words!r} comes after {len(touched)} controls"


def pictures_are_told(screen: Screen) -> Iterator[str]:
    """A picture is described in words, unless it stands over its own name in a table's head."""
    for drawing in screen.drawings:
        if not drawing.name and not drawing.labelled:
            yield f"the picture {drawing.source} has no words"


def lines_are_short(screen: Screen) -> Iterator[str]:
    """A line has 70 characters at most; not in the pseudo-language, whose letters are doubled."""
    for text in screen.texts:
        if text.words.startswith("["):
            continue
        letters = len(re.sub(r"<[^>]*>", "", text.words)) / max(text.lines, 1)
        if letters > LONGEST_LINE:
            yield f"{text.words!r} has {letters:.0f} characters a line"


LAYOUT: tuple[Rule, ...] = (
    text_is_whole,
    text_is_in_its_control,
    lines_are_short,
    nothing_overlaps,
    nothing_is_under_the_bars,
    controls_can_be_reached,
    controls_are_large,
    controls_stand_apart,
    controls_are_named,
    what_is_written_is_spoken,
    tab_goes_everywhere_in_order,
    one_heading_comes_first,
    pictures_are_told,
)


def _letters(text: Text) -> QRectF:
    """Return where the letters are: without the leading above and below the lines."""
    air = text.pixels * 0.16
    return text.ink.adjusted(0, air, 0, -air)


def _outside(inner: QRectF, outer: QRectF) -> float:
    left, above = outer.x() - inner.x(), outer.y() - inner.y()
    right, below = inner.right() - outer.right(), inner.bottom() - outer.bottom()
    return max(left, above, right, below)


def _distance(one: QRectF, other: QRectF) -> float:
    across = max(one.x() - other.right(), other.x() - one.right(), 0.0)
    down = max(one.y() - other.bottom(), other.y() - one.bottom(), 0.0)
    return float(max(across, down))


def _size(rect: QRectF) -> str:
    return f"{rect.width():.0f} x {rect.height():.0f}"


def _places(screen: Screen) -> Iterator[tuple[str, str, QRectF]]:
    yield from ((text.words, text.bar, _letters(text) & text.seen) for text in screen.texts)
    yield from ((target.name, target.bar, target.seen) for target in screen.targets)


def _carries(target: Target) -> bool:
    """Tell whether the visit cannot go on without this control."""
    if target.kind == "BigButton":
        return target.bar == "BottomBar" or target.owner_kind == "AttractScreen"
    if target.kind == "PadKey":
        return target.owner_kind == "NumberPad"
    return target.kind == "NumberCell" or target.owner_kind == "YesNo"


def _plain(words: str) -> str:
    return re.sub(r"\W+", " ", re.sub(r"<[^>]*>", " ", words)).strip().lower()
