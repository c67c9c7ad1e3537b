"""The doctor on the panel: which screen, how dense its pixels are, whether it can be touched.

Our own look needs no display; the display itself is asked by another process of ours.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.assembly import Place
from kiosk.calibration import read_measured
from kiosk.commands.doctor.finding import Finding, Health
from kiosk.domain.density import DensitySource, Measured, density_in_force
from kiosk.errors import KnownError
from kiosk.paths import own_command
from kiosk.platform.panel import PanelFacts, ScreenFacts, read_facts
from kiosk.request import PANEL

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

LONGEST = 20.0
"""Seconds for the display to answer."""
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
WITHOUT_DISPLAY = ("offscreen", "minimal")
INPUTS = Path("/sys/class/input")
DIRECT = 1 << 1
"""Linux's mark of a device whose surface is the screen itself (INPUT_PROP_DIRECT)."""
TOUCHES = 1 << 0x35
"""Linux's mark of a device that tells where fingers are (ABS_MT_POSITION_X)."""
WORD_BITS = 64
"""Of the machines that the program is made for."""
HOW_TO_MEASURE = "measure it in the staff area (Screen size), or set display.pixels_per_inch"

Ask = Callable[[], PanelFacts]


class PanelLook:
    """Looks at the panel once, for both of its findings."""

    def __init__(self, place: Place, environment: Mapping[str, str], ask: Ask) -> None:
        self._place = place
        self._environment = environment
        self._ask = ask
        self._answer: PanelFacts | KnownError | None = None

    def look_at_screen(self) -> Finding:
        """Look which screen it is, and who says how dense it is."""
        subject = "screen"
        if not self._has_display:
            detail = "there is no display here; the tour works without one"
            return Finding(subject, Health.WARNING, detail)
        wanted = self._place.settings.display.screen
        screen = chosen(self._facts.screens, wanted)
        if screen is None:
            names = ", ".join(one.name for one in self._facts.screens)
            detail = f"display.screen says {wanted!r}, and there is: {names}. Connect it or name it"
            return Finding(subject, Health.WARNING, detail)
        try:
            measured = read_measured(self._place.data.measured_screen)
        except KnownError as error:
            return Finding(subject, Health.WARNING, str(error))
        return told_of_density(self._place.settings.display.pixels_per_inch, measured, screen)

    def look_at_touch(self, inputs: Path = INPUTS) -> Finding:
        """Look whether there is a touch screen: the system says, else the display."""
        names, told = [*touch_screens(inputs)], inputs.is_dir()
        if not names and self._has_display:
            with suppress(KnownError):
                names, told = [*self._facts.touch], True
        if names:
            return Finding("touch", Health.OK, ", ".join(dict.fromkeys(names)))
        if not told:
            return Finding("touch", Health.WARNING, "cannot be told here: no display answers")
        detail = "no touch screen is found: mouse and keyboard work"
        return Finding("touch", Health.WARNING, detail)

    @property
    def _has_display(self) -> bool:
        named = any(self._environment.get(name) for name in DISPLAYS)
        return named or not sys.platform.startswith("linux")

    @property
    def _facts(self) -> PanelFacts:
        if self._answer is None:
            self._answer = self._answered()
        if isinstance(self._answer, KnownError):
            raise self._answer
        return self._answer

    def _answered(self) -> PanelFacts | KnownError:
        try:
            return self._ask()
        except KnownError as error:
            return error


def told_of_density(configured: float, measured: Measured | None, screen: ScreenFacts) -> Finding:
    """Return the finding for a screen: its size, its density, and who says so."""
    from PySide6.QtCore import QSize

    from kiosk.ui.engine import guess_pixels_per_mm

    pixels = (screen.width, screen.height)
    guess = guess_pixels_per_mm(QSize(*pixels)) * 25.4
    density = density_in_force(configured, measured, guess, pixels)
    told = f"{screen.width} x {screen.height} pixels on {screen.name or 'a screen'}"
    match density.source:
        case DensitySource.SET:
            detail = f"{told}, {density.pixels_per_inch:g} per inch, set"
        case DensitySource.MEASURED:
            on = density.measured_on
            detail = f"{told}, {density.pixels_per_inch:g} per inch, measured on {on}"
        case DensitySource.GUESSED:
            other = ""
            if measured is not None:
                other = "; what was measured is another screen's ({} x {})".format(*measured.pixels)
            detail = f"{told}, {guess:.0f} per inch is a guess{other}: {HOW_TO_MEASURE}"
            return Finding("screen", Health.WARNING, detail)
    return Finding("screen", Health.OK, detail)


def chosen(screens: Sequence[ScreenFacts], wanted: str) -> ScreenFacts | None:
    """Return the screen of a name or a number from 1, the primary for none; None when absent."""
    named = [one for one in screens if one.name == wanted] if wanted else list(screens[:1])
    if not named and wanted.isdecimal():
        named = list(screens[int(wanted) - 1 : int(wanted)]) if int(wanted) else []
    return named[0] if named else None


def touch_screens(inputs: Path) -> Sequence[str]:
    """Return the names of the touch screens that Linux knows, by its list of inputs."""
    devices = sorted(inputs.glob("event*/device"))
    return [_text(device / "name") for device in devices if _is_touch_screen(device)]


def _is_touch_screen(device: Path) -> bool:
    direct = _bits(device / "properties") & DIRECT
    return bool(direct and _bits(device / "capabilities" / "abs") & TOUCHES)


def ask_display() -> PanelFacts:
    """Ask the display: here where Qt draws for nobody, else by another process of ours."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in WITHOUT_DISPLAY:
        from kiosk.ui.panel_look import look_at_panel

        return look_at_panel(own_application())
    try:
        done = subprocess.run(
            [*own_command(), PANEL],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return read_facts("")
    return read_facts(done.stdout)


def tell_panel() -> int:
    """Say what the display is, for the process that asks; return the exit code."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.panel_look import look_at_panel

    application = QGuiApplication(sys.argv[:1])
    sys.stdout.write(look_at_panel(application).told() + "\n")
    return 0


def own_application() -> "QGuiApplication":
    """Return this process's Qt application; it draws for nobody, whatever display there is."""
    from PySide6.QtGui import QGuiApplication

    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])


def _bits(file: Path) -> int:
    """Return a mask as Linux writes it: words of a machine's width, hex, the highest first."""
    bits = 0
    for word in _text(file).split():
        bits = (bits << WORD_BITS) | int(word, 16)
    return bits


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
