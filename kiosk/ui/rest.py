"""Wakes a screen that rests: the touch or key that does it means nothing else.

A timer lets the rest look at the clocks. When the screen rests belongs to the view model.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from kiosk.domain.ports import Clock
from kiosk.domain.resting import RestRules
from kiosk.ui.engine import KioskEngine
from kiosk.ui.viewmodels.attract import AttractModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.viewmodels.rest import RestModel

LOOK_EVERY_MS = 1_000
SETTLE = 0.5
"""Seconds after waking in which another touch is the same hand's, or the same touch told twice."""

_Kind = QEvent.Type
_SEQUENCES = (
    frozenset({_Kind.TouchBegin, _Kind.TouchUpdate, _Kind.TouchEnd, _Kind.TouchCancel}),
    frozenset(
        {
            _Kind.MouseButtonPress,
            _Kind.MouseButtonDblClick,
            _Kind.MouseMove,
            _Kind.MouseButtonRelease,
        }
    ),
    frozenset({_Kind.KeyPress, _Kind.KeyRelease}),
    frozenset({_Kind.TabletPress, _Kind.TabletMove, _Kind.TabletRelease}),
)
"""What belongs to one touch, click, key or pen."""
_BEGINNINGS = frozenset(
    {
        _Kind.TouchBegin,
        _Kind.MouseButtonPress,
        _Kind.MouseButtonDblClick,
        _Kind.KeyPress,
        _Kind.TabletPress,
    }
)
_ENDS = frozenset(
    {
        _Kind.TouchEnd,
        _Kind.TouchCancel,
        _Kind.MouseButtonRelease,
        _Kind.KeyRelease,
        _Kind.TabletRelease,
    }
)


class RestWatch(QObject):
    """An event filter for the window, before all others; stop() ends its timer."""

    def __init__(self, window: QObject, rest: RestModel, clock: Clock) -> None:
        super().__init__(window)
        self._rest = rest
        self._clock = clock
        self._swallowed: frozenset[QEvent.Type] = frozenset()
        self._woken_at = -SETTLE
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what wakes the screen, from its beginning to its end; let the rest pass."""
        kind = event.type()
        if kind in _BEGINNINGS and not _repeats(event):
            self._swallowed = self._begin(kind)
        if kind not in self._swallowed:
            return super().eventFilter(watched, event)
        if kind in _ENDS and not _repeats(event):
            self._swallowed = frozenset()
        event.accept()  # a touch that nobody accepts comes again as a mouse
        return True

    @Slot()
    def look(self) -> None:
        """Look at the clocks now."""
        self._rest.tick()

    def stop(self) -> None:
        """Stop looking at the clocks."""
        self._timer.stop()

    def _begin(self, kind: QEvent.Type) -> frozenset[QEvent.Type]:
        """Return what of this touch or key is to be swallowed: all of it, or nothing."""
        now = self._clock.monotonic()
        if self._rest.touch():
            self._woken_at = now
        if now - self._woken_at >= SETTLE:
            return frozenset()
        return next(sequence for sequence in _SEQUENCES if kind in sequence)


def rest_while_waiting(
    engine: KioskEngine,
    attract: AttractModel,
    reading: ReadAloudModel,
    rules: RestRules,
    clock: Clock,
) -> RestWatch:
    """Let an engine's window rest while its poster stands alone and is not read aloud."""
    window = engine.window

    def may_rest() -> bool:
        return bool(window.property("alone")) and not reading.property("reading")

    rest = RestModel(rules, clock, attract, may_rest, attract)
    engine.let_rest(rest)
    window.aloneChanged.connect(rest.tick)  # type: ignore[attr-defined]  # QML's signal
    return RestWatch(window, rest, clock)


def _repeats(event: QEvent) -> bool:
    """Tell whether an event comes of a key that is held down."""
    return isinstance(event, QKeyEvent) and event.isAutoRepeat()
