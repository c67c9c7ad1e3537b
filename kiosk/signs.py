"""Signs that the typefaces lack, drawn for screens and sheets alike: open zero, tick, arrow, gap.

The reading typeface strikes its zero through, which reads oddly in "39 of 100", and has no tick
and no arrow. This module makes a small TrueType font of such signs in memory. Which font a
letter is set in belongs to kiosk.documents.text.
"""

import itertools
import math
import struct
from dataclasses import dataclass
from enum import Enum

UNITS = 1000
ASCENT = 950
DESCENT = -290
CAP_HEIGHT = 668
OVERSHOOT = 12
OPEN_ZERO = "0"
TICK = "✓"
ARROW = "→"
GAP = "▯"
"""Stands where a sign has no glyph in any font, so that a loss is seen."""

_OVAL_STEPS = 20
_OVAL_SQUARENESS = 2.25
_LINE_WIDTH_OF_GAP = 46

Contour = list[tuple[int, int, bool]]
"""Points in font units; True where the point lies on the curve."""


class SignWeight(Enum):
    """The cuts of the font of signs."""

    REGULAR = "Regular"
    BOLD = "Bold"
    ITALIC = "Italic"


@dataclass(frozen=True, slots=True)
class _Cut:
    stem: int
    thin: int
    zero_left: int
    zero_right: int
    zero_advance: int
    slant: float


_CUTS = {
    SignWeight.REGULAR: _Cut(84, 74, 56, 572, 628, 0.0),
    SignWeight.BOLD: _Cut(150, 128, 40, 600, 640, 0.0),
    SignWeight.ITALIC: _Cut(84, 74, 56, 572, 628, math.tan(math.radians(12))),
}


@dataclass(frozen=True, slots=True)
class _Glyph:
    advance: int
    contours: list[Contour]


def sign_font(weight: SignWeight) -> bytes:
    """Return a TrueType font of the four signs, 1,000 units to the em; same bytes each time."""
    cut = _CUTS[weight]
    signs = {
        OPEN_ZERO: _zero(cut),
        ARROW: _arrow(cut),
        GAP: _gap(),
        TICK: _tick(cut),
    }
    ordered = sorted(signs.items(), key=lambda item: ord(item[0]))
    glyphs = [_gap(), *(glyph for _, glyph in ordered)]
    slanted = [_slant(glyph, cut.slant) for glyph in glyphs]
    codes = [ord(sign) for sign, _ in ordered]
    return _assemble(slanted, codes, f"KioskSigns-{weight.value}", italic=bool(cut.slant))


def _zero(cut: _Cut) -> _Glyph:
    left, right = cut.zero_left, cut.zero_right
    low, high = -OVERSHOOT, CAP_HEIGHT + OVERSHOOT
    outer = _oval(left, low, right, high, clockwise=True)
    inner = _oval(
        left + cut.stem, low + cut.thin, right - cut.stem, high - cut.thin, clockwise=False
    )
    return _Glyph(cut.zero_advance, [outer, inner])


def _oval(x0: float, y0: float, x1: float, y1: float, *, clockwise: bool) -> Contour:
    """Return a superellipse as quadratic curves, with tangents that meet between the points."""
    centre_x, centre_y, half_w, half_h = (x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2, (y1 - y0) / 2
    power = 2 / _OVAL_SQUARENESS

    def on(angle: float) -> tuple[float, float]:
        c, s = math.cos(angle), math.sin(angle)
        return (
            centre_x + half_w * math.copysign(abs(c) ** power, c),
            centre_y + half_h * math.copysign(abs(s) ** power, s),
        )

    points: Contour = []
    for step in range(_OVAL_STEPS):
        start = on(2 * math.pi * step / _OVAL_STEPS)
        middle = on(2 * math.pi * (step + 0.5) / _OVAL_STEPS)
        end = on(2 * math.pi * (step + 1) / _OVAL_STEPS)
        control = [2 * m - (a + b) / 2 for m, a, b in zip(middle, start, end, strict=True)]
        points.append((round(start[0]), round(start[1]), True))
        points.append((round(control[0]), round(control[1]), False))
    return points[::-1] if clockwise else points


def _polygon(points: list[tuple[float, float]]) -> Contour:
    area = sum(
        x0 * y1 - x1 * y0
        for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True)
    )
    clockwise = points if area < 0 else points[::-1]
    return [(round(x), round(y), True) for x, y in clockwise]


def _stroke(a: tuple[float, float], b: tuple[float, float], width: float) -> Contour:
    length = math.hypot(b[0] - a[0], b[1] - a[1])
    nx, ny = (
        -(b[1] - a[1]) / length * width / 2,
        (b[0] - a[0]) / length * width / 2,
    )
    return _polygon(
        [
            (a[0] + nx, a[1] + ny),
            (b[0] + nx, b[1] + ny),
            (b[0] - nx, b[1] - ny),
            (a[0] - nx, a[1] - ny),
        ]
    )


def _tick(cut: _Cut) -> _Glyph:
    width = cut.stem
    return _Glyph(
        760,
        [_stroke((80, 300), (290, 70), width), _stroke((255, 70), (680, 640), width)],
    )


def _arrow(cut: _Cut) -> _Glyph:
    width = cut.thin
    return _Glyph(
        900,
        [
            _stroke((70, 320), (800, 320), width),
            _stroke((560, 540), (815, 305), width),
            _stroke((560, 100), (815, 335), width),
        ],
    )


def _gap() -> _Glyph:
    inset = _LINE_WIDTH_OF_GAP
    outer = _polygon([(60, -40), (460, -40), (460, 690), (60, 690)])
    inner = _polygon(
        [
            (60 + inset, -40 + inset),
            (460 - inset, -40 + inset),
            (460 - inset, 690 - inset),
            (60 + inset, 690 - inset),
        ]
    )[::-1]
    return _Glyph(520, [outer, inner])


def _slant(glyph: _Glyph, slant: float) -> _Glyph:
    if not slant:
        return glyph
    shift = slant * CAP_HEIGHT / 2
    return _Glyph(
        glyph.advance,
        [[(round(x + y * slant - shift), y, on) for x, y, on in c] for c in glyph.contours],
    )


def _assemble(glyphs: list[_Glyph], codes: list[int], name: str, *, italic: bool) -> bytes:
    outlines = [_outline(glyph) for glyph in glyphs]
    offsets = [0]
    for outline in outlines:
        offsets.append(offsets[-1] + len(outline))
    boxes = [_box(glyph) for glyph in glyphs]
    bounds = (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )
    widest = max(glyph.advance for glyph in glyphs)
    most_points = max(sum(map(len, glyph.contours)) for glyph in glyphs)
    most_contours = max(len(glyph.contours) for glyph in glyphs)
    count = len(glyphs)
    angle = -12 if italic else 0
    bold = name.endswith(SignWeight.BOLD.value)
    tables = {
        b"OS/2": _os2(glyphs, codes, bold=bold, italic=italic),
        b"cmap": _cmap(codes),
        b"glyf": b"".join(outlines),
        b"head": struct.pack(
            ">LLLLHHQQhhhhHHhhh",
            0x00010000,
            0x00010000,
            0,
            0x5F0F3CF5,
            3,
            UNITS,
            0,
            0,
            *bounds,
            int(bold) | int(italic) << 1,
            8,
            2,
            1,
            0,
        ),
        b"hhea": struct.pack(
            ">LhhhHhhhhhhhhhhhH",
            0x00010000,
            ASCENT,
            DESCENT,
            0,
            widest,
            min(b[0] for b in boxes),
            0,
            max(b[2] for b in boxes),
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            count,
        ),
        b"hmtx": b"".join(
            struct.pack(">Hh", glyph.advance, box[0])
            for glyph, box in zip(glyphs, boxes, strict=True)
        ),
        b"loca": b"".join(struct.pack(">L", offset) for offset in offsets),
        b"maxp": struct.pack(
            ">LHHHHHHHHHHHHHH",
            0x00010000,
            count,
            most_points,
            most_contours,
            0,
            0,
            2,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
        ),
        b"name": _name(name),
        b"post": struct.pack(">LlhhLLLLL", 0x00030000, angle << 16, -100, 50, 0, 0, 0, 0, 0),
    }
    return _file(tables)


def _box(glyph: _Glyph) -> tuple[int, int, int, int]:
    xs = [x for contour in glyph.contours for x, _, _ in contour]
    ys = [y for contour in glyph.contours for _, y, _ in contour]
    return min(xs), min(ys), max(xs), max(ys)


def _outline(glyph: _Glyph) -> bytes:
    points = [point for contour in glyph.contours for point in contour]
    ends, last = [], -1
    for contour in glyph.contours:
        last += len(contour)
        ends.append(last)
    xs = [0, *(x for x, _, _ in points)]
    ys = [0, *(y for _, y, _ in points)]
    body = struct.pack(">hhhhh", len(glyph.contours), *_box(glyph))
    body += struct.pack(f">{len(ends)}H", *ends) + struct.pack(">H", 0)
    body += bytes(int(on) for _, _, on in points)
    body += struct.pack(f">{len(points)}h", *(b - a for a, b in itertools.pairwise(xs)))
    body += struct.pack(f">{len(points)}h", *(b - a for a, b in itertools.pairwise(ys)))
    return body + b"\0" * (-len(body) % 4)


def _cmap(codes: list[int]) -> bytes:
    """Return a format 4 map with one segment a sign; codes ascend, glyph 0 is none of them."""
    segments = len(codes) + 1
    reach = 2 ** int(math.log2(segments))
    ends = [*codes, 0xFFFF]
    deltas = [(glyph + 1 - code) & 0xFFFF for glyph, code in enumerate(codes)] + [1]
    body = struct.pack(
        ">HHHH", segments * 2, reach * 2, int(math.log2(reach)), (segments - reach) * 2
    )
    body += struct.pack(f">{segments}H", *ends) + struct.pack(">H", 0)
    body += struct.pack(f">{segments}H", *ends) + struct.pack(f">{segments}H", *deltas)
    body += struct.pack(f">{segments}H", *([0] * segments))
    subtable = struct.pack(">HHH", 4, len(body) + 6, 0) + body
    return struct.pack(">HHHHL", 0, 1, 3, 1, 12) + subtable


def _name(name: str) -> bytes:
    family, _, style = name.partition("-")
    records = {1: family, 2: style, 3: name, 4: f"{family} {style}", 5: "Version 1.0", 6: name}
    head, text = b"", b""
    for identifier, value in records.items():
        raw = value.encode("utf-16-be")
        head += struct.pack(">HHHHHH", 3, 1, 0x409, identifier, len(raw), len(text))
        text += raw
    return struct.pack(">HHH", 0, len(records), 6 + len(head)) + head + text


def _os2(glyphs: list[_Glyph], codes: list[int], *, bold: bool, italic: bool) -> bytes:
    average = sum(glyph.advance for glyph in glyphs) // len(glyphs)
    selection = int(italic) | int(bold) << 5 | int(not bold and not italic) << 6
    return (
        struct.pack(">HhHHH", 3, average, 700 if bold else 400, 5, 0)
        + struct.pack(">10h", 650, 600, 0, 75, 650, 600, 0, 350, 50, 300)
        + struct.pack(">h10s4L4s", 0, bytes(10), 0, 0, 0, 0, b"    ")
        + struct.pack(">HHH", selection, codes[0], codes[-1])
        + struct.pack(">hhhHH", ASCENT, DESCENT, 0, ASCENT, -DESCENT)
        + struct.pack(">LLhhHHH", 1, 0, 480, CAP_HEIGHT, 0, 32, 1)
    )


def _file(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    reach = 2 ** int(math.log2(count))
    start = 12 + 16 * count
    directory, body = b"", b""
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4sLLL", tag, total, start + len(body), len(data))
        body += padded
    head = struct.pack(
        ">LHHHH", 0x00010000, count, reach * 16, int(math.log2(reach)), (count - reach) * 16
    )
    return head + directory + body
