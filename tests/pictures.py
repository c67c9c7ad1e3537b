"""Make the README's pictures from a tour of the real program: python -m tests.pictures."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
SCREENS = (
    "00a-attract",
    "03a-safety-numb-saddle",
    "07a-options",
    "08a-detail-acupuncture-what",
    "08b-detail-acupuncture-help",
    "09a-compare",
)
WIDTH = 900
"""Pixels; enough for a README, and small."""


def main() -> None:
    """Take the tour and keep six screens and the nurse's sheet."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "kiosk", "tour", "--out", folder], check=True)
        for name in SCREENS:
            with Image.open(Path(folder) / f"{name}.png") as screen:
                keep(screen, f"{name}.png")
        sheet = next((Path(folder) / "documents").glob("*.pdf"))
        page = pypdfium2.PdfDocument(sheet)[0]
        keep(page.render(scale=2).to_pil(), "nurse-sheet.png")


def keep(picture: Image.Image, name: str) -> None:
    """Write a picture at the README's width, in few colours."""
    size = (WIDTH, round(picture.height * WIDTH / picture.width))
    small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    few = small.quantize(200, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(PICTURES / name, optimize=True)


if __name__ == "__main__":
    main()
