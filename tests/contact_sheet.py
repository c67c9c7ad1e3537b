"""All screens in one picture, from tours of the program: python -m tests.contact_sheet OUT.png.

Every screen of a visit in English at 1280x800, and below them the telling ones in other looks. The
colours are reduced to 256, as the drawings have few.
"""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from kiosk.paths import program_files

WIDE, TALL = (400, 250), (256, 410)
GAP = 16
COLUMNS = 6
HEADING = 56
GROUND, INK = "#E3D5BE", "#22333B"
FONT = "AtkinsonHyperlegible-Bold.ttf"
MOST_BYTES = 2_000_000
KEY = (
    "03a-safety-numb-saddle",
    "05a-tried",
    "07a-options",
    "08a-detail-acupuncture-what",
    "08b-detail-acupuncture-help",
    "09a-compare",
)
MORE = ("00a-attract", "04a-pain-pain", "15a-share")


@dataclass(frozen=True, slots=True)
class Part:
    """Some pictures of one tour, under a heading; every picture where none are named."""

    title: str
    options: tuple[str, ...]
    names: tuple[str, ...] = ()
    thumb: tuple[int, int] = WIDE


PARTS = (
    Part("Every screen: English, light, 1280 x 800", ()),
    Part("Spanish", ("--language", "es"), KEY),
    Part("Dark", ("--theme", "dark"), KEY),
    Part("Strong contrast", ("--theme", "contrast"), KEY),
    Part("Text at 200 %", ("--text", "2"), KEY),
    Part("Portrait, 1200 x 1920", ("--size", "1200x1920"), (*KEY, *MORE), TALL),
)


def main() -> int:
    """Write the sheet; return 1 when it would be too large."""
    if len(sys.argv) != 2:
        sys.stderr.write("usage: python -m tests.contact_sheet OUT.png\n")
        return 2
    out = Path(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="kiosk-sheet-") as folder:
        places = take_tours(Path(folder))
        blocks = [lay_out(part, place) for part, place in zip(PARTS, places, strict=True)]
    sheet = Image.new("RGB", (blocks[0].width, sum(one.height for one in blocks) + GAP), GROUND)
    top = 0
    for block in blocks:
        sheet.paste(block, (0, top))
        top += block.height
    few = sheet.quantize(256, Image.Quantize.MEDIANCUT, kmeans=2, dither=Image.Dither.NONE)
    few.save(out, optimize=True)
    size = out.stat().st_size
    sys.stdout.write(f"{out}: {sheet.width} x {sheet.height}, {size} bytes\n")
    return 0 if size <= MOST_BYTES else 1


def take_tours(folder: Path) -> list[Path]:
    """Take the tour of each part, side by side as they mostly wait; return where each is."""
    places = [folder / str(number) for number in range(len(PARTS))]
    tours = [
        subprocess.Popen([sys.executable, "-m", "kiosk", "tour", "--out", place, *part.options])
        for part, place in zip(PARTS, places, strict=True)
    ]
    ended = [tour.wait() for tour in tours]
    if any(ended):
        raise SystemExit("a tour did not come to its end; what it said stands above")
    return places


def lay_out(part: Part, folder: Path) -> Image.Image:
    """Return a part's pictures in rows under its heading."""
    files = [folder / f"{name}.png" for name in part.names] or sorted(folder.glob("*.png"))
    step = (part.thumb[0] + GAP, part.thumb[1] + GAP)
    wide = COLUMNS * (WIDE[0] + GAP) + GAP
    columns = (wide - GAP) // step[0]
    rows = -(-len(files) // columns)
    block = Image.new("RGB", (wide, HEADING + rows * step[1]), GROUND)
    file = next(one for one in program_files().fonts if one.name == FONT)
    font = ImageFont.truetype(str(file), 28)
    ImageDraw.Draw(block).text((GAP, HEADING // 2 + 4), part.title, INK, font, anchor="lm")
    for at, picture in enumerate(files):
        row, column = divmod(at, columns)
        with Image.open(picture) as screen:
            small = screen.convert("RGB").resize(part.thumb, Image.Resampling.LANCZOS)
        block.paste(small, (GAP + column * step[0], HEADING + row * step[1]))
    return block


if __name__ == "__main__":
    sys.exit(main())
