"""Says texts one after the other by a voice, while the clock of the time-out waits for it.

Belongs here: the queue, and that it ends. When something is read belongs to the view model.
"""

from collections import deque
from collections.abc import Callable, Sequence

from kiosk.domain.ids import LanguageTag
from kiosk.domain.ports import Clock
from kiosk.domain.speech import LONGEST_READING, NoSpeech, Speech
from kiosk.ui.viewmodels.idle import IdleModel


class Reader:
    """A voice with what it has still to say. changed is called when it begins and when it ends."""

    def __init__(self, idle: IdleModel, clock: Clock, changed: Callable[[], None]) -> None:
        self._idle = idle
        self._clock = clock
        self._changed = changed
        self._queue: deque[str] = deque()
        self._language = LanguageTag("")
        self._speaking = False
        self._holding = False
        self._began_at = 0.0
        self.voice: Speech = NoSpeech()

    @property
    def speaking(self) -> bool:
        """Tell whether something is being said."""
        return self._speaking

    def take(self, voice: Speech) -> None:
        """Speak with a voice from now on."""
        self.voice = voice
        voice.listen(self._go_on)

    def say(self, texts: Sequence[str], language: LanguageTag, *, waits: bool = True) -> None:
        """Say texts in place of what was being said. "Still there?" counts on meanwhile.

        waits: the clock of the time-out waits for it; not for what is said to nobody, too.
        """
        self.hush()
        self._queue.extend(texts)
        self._language = language
        self._speaking = True
        self._began_at = self._clock.monotonic()
        if waits and not self._idle.asking:
            self._holding = True
            self._idle.hold()
        self._go_on()
        self._changed()

    def hush(self) -> None:
        """Be silent, and forget what was still to be said."""
        self._queue.clear()
        if self._speaking:
            self.voice.stop()
            self._rest()

    def tick(self) -> None:
        """End a reading that never ends by itself."""
        if self._speaking and self._clock.monotonic() - self._began_at >= LONGEST_READING:
            self.hush()

    def _go_on(self) -> None:
        """Say the next text; called when one is over."""
        if not self._speaking:
            return
        if self._queue:
            self.voice.say(self._queue.popleft(), self._language)
        else:
            self._rest()

    def _rest(self) -> None:
        self._speaking = False
        if self._holding:
            self._holding = False
            self._idle.release()
        self._changed()
