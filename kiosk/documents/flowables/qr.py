"""A QR code as vectors, with its empty ground and a text for who cannot see it."""

from dataclasses import dataclass

from kiosk.documents.pen import Pen
from kiosk.documents.tags import Role
from kiosk.qr import QUIET, QrCode


@dataclass(frozen=True, slots=True)
class QrBlock:
    """A square of a fixed side, the empty ground included, at the right edge."""

    code: QrCode
    alt: str
    side: float

    def height(self, width: float) -> float:
        """Return the side."""
        return self.side

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw all dark modules as one black figure."""
        with pen.tagged(Role.FIGURE, self.alt):
            pen.draw_modules(
                self.code.runs(),
                x + width - self.side + self._module * QUIET,
                top - self._module * QUIET,
                self._module,
            )

    @property
    def _module(self) -> float:
        return self.side / (self.code.modules + 2 * QUIET)
