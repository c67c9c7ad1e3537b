"""What a kiosk tells its staff of itself: settings, content, how it stands, what the doctor finds.

Part of the composition root: the Machine of kiosk.services.duties. The doctor works in a process
of its own: what it loads goes away with it.
"""

import json
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from threading import Lock

from kiosk import __version__
from kiosk.assembly import Place
from kiosk.calibration import keep_measured, read_measured
from kiosk.domain.content import PackInfo
from kiosk.domain.density import Density, Measured, density_in_force
from kiosk.domain.duties import Condition, Fact
from kiosk.errors import ConfigError, KnownError
from kiosk.household.health import Health
from kiosk.settings_shown import shown

LONGEST = 120.0
"""Seconds for the doctor; it looks at every picture of the pack."""
CONDITIONS = {"ok": Condition.GOOD, "warning": Condition.WARNING, "failure": Condition.BAD}

Run = Callable[[Sequence[str]], str]
"""Runs the program once more with arguments; returns what it says. KnownError for no answer."""


class OneMore:
    """Runs this program once more beside itself; stop() ends what runs."""

    def __init__(self, command: Sequence[str], longest: float = LONGEST) -> None:
        self._command = tuple(command)
        self._longest = longest
        self._lock = Lock()
        self._stopped = False
        self._running: subprocess.Popen[str] | None = None

    def __call__(self, arguments: Sequence[str]) -> str:
        """Run with arguments; return its output, whatever its exit code was."""
        with self._lock:
            if self._stopped:
                return ""
            self._running = subprocess.Popen(
                [*self._command, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
            )
        try:
            said, _ = self._running.communicate(timeout=self._longest)
        except subprocess.TimeoutExpired as error:
            self._running.kill()
            self._running.communicate()
            raise KnownError(
                f"no answer in {self._longest:g} seconds",
                where=" ".join(arguments),
                remedy="Run kiosk doctor at the command line",
            ) from error
        return said

    def stop(self) -> None:
        """End what runs, and run nothing any more; any thread may call it."""
        with self._lock:
            self._stopped = True
            if self._running is not None:
                self._running.kill()


class KioskMachine:
    """The Machine of a kiosk in a place. Each call may take its time and raises KnownError.

    doctor runs `kiosk doctor` with more arguments.
    """

    def __init__(self, place: Place, info: PackInfo, health: Health, doctor: Run) -> None:
        self._place = place
        self._info = info
        self._health = health
        self._doctor = doctor

    def settings(self) -> Sequence[Fact]:
        """Return the settings in force, without secrets, and what was measured."""
        facts = [Fact(name, value) for name, value in shown(self._place.settings)]
        with suppress(KnownError):
            measured = read_measured(self._place.data.measured_screen)
            if measured is not None:
                said = f"{measured.pixels_per_inch:g}, measured on {measured.on}"
                facts.append(Fact(self._place.data.measured_screen.name, said))
        return tuple(facts)

    def content(self) -> Sequence[Fact]:
        """Return which content pack this is, how old, and who signed it off."""
        info = self._info
        late = info.review_due < self._place.clock.now().date()
        signed = ", ".join(info.reviewers)
        return (
            Fact("pack", info.id),
            Fact("pack-version", info.version),
            Fact("status", info.status),
            Fact("published", info.published.isoformat()),
            Fact(
                "review-due",
                info.review_due.isoformat(),
                Condition.WARNING if late else Condition.GOOD,
            ),
            Fact("signed-off-by", signed, Condition.GOOD if signed else Condition.WARNING),
            Fact("content-hash", info.content_hash),
            Fact("version", __version__),
        )

    def standing(self) -> Sequence[Fact]:
        """Return how the kiosk stands, at once."""
        return self._health.standing()

    def examine(self) -> Sequence[Fact]:
        """Return what the doctor finds."""
        said = self._doctor(["--json"])
        try:
            findings = json.loads(said)["findings"]
            return tuple(
                Fact(one["subject"], one["detail"], CONDITIONS[one["health"]]) for one in findings
            )
        except (ValueError, KeyError, TypeError) as error:
            raise _no_findings() from error

    def bundle(self) -> str:
        """Have the doctor write a support bundle into the data folder; return its path."""
        file = self._place.data.root / bundle_name(self._place.clock.now())
        self._doctor(["--bundle", str(file)])
        if not file.is_file():
            raise KnownError(
                "the support bundle was not written",
                where=str(file),
                remedy="Run kiosk doctor --bundle FILE at the command line; it says why",
            )
        return str(file)

    def density(self, guess: float, pixels: tuple[int, int]) -> Density:
        """Return what holds for a screen; ConfigError for a measurement that cannot be read."""
        configured = self._place.settings.display.pixels_per_inch
        measured = None if configured else read_measured(self._place.data.measured_screen)
        return density_in_force(configured, measured, guess, pixels)

    def keep_density(self, measured: Measured) -> None:
        """Keep what staff measured; ConfigError where the configuration says otherwise."""
        if self._place.settings.display.pixels_per_inch:
            raise ConfigError(
                "the configuration says how dense the screen is",
                where="display.pixels_per_inch",
                remedy="Change it there, or set it to 0 to measure",
            )
        keep_measured(self._place.data.measured_screen, measured)


def bundle_name(at: datetime) -> str:
    """Return what a support bundle is called."""
    return f"support-{at:%Y%m%d-%H%M%S}.zip"


def _no_findings() -> KnownError:
    return KnownError(
        "the doctor gave no answer", where="kiosk doctor", remedy="Run it at the command line"
    )
