"""What reading aloud needs of a voice, as a Protocol, and the rules about it that are numbers.

Belongs here: the port, how fast and how loud, for how long. What is said of a screen belongs to
kiosk.ui.
"""

from collections.abc import Callable
from enum import Enum
from typing import Protocol

from kiosk.domain.ids import LanguageTag

READ_ALOUD = "read-aloud"
"""The item of AnswerKind.COMFORT that asks to have the screens read."""
LONGEST_READING = 240.0
"""Seconds for one page at most. A voice that never ends must not keep the tablet from clearing."""
AFTER_A_TURN = 0.4
"""Seconds from a new page until it is read: the page has turned and stands."""


class SpeechRate(Enum):
    """How fast the voice speaks."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"


class SpeechVolume(Enum):
    """How loud the voice is; every visit begins at NORMAL."""

    SOFT = "soft"
    NORMAL = "normal"
    LOUD = "loud"


class Speech(Protocol):
    """A voice. One text at a time: what is said anew ends what was being said."""

    def can_say(self, language: LanguageTag) -> bool:
        """Tell whether there is a voice for a language now."""
        ...

    def say(self, text: str, language: LanguageTag) -> None:
        """Begin to say a text; listen() tells when it is over."""
        ...

    def stop(self) -> None:
        """Be silent at once; nothing is told to the listener."""
        ...

    def set_rate(self, rate: SpeechRate) -> None:
        """Speak at a rate from the next text on."""
        ...

    def set_volume(self, volume: SpeechVolume) -> None:
        """Speak at a volume from the next text on."""
        ...

    def listen(self, over: Callable[[], None]) -> None:
        """Call back whenever a text has been said to its end, or cannot be said."""
        ...

    def close(self) -> None:
        """Let go of what it speaks with."""
        ...


class NoSpeech:
    """Where there is no voice, or none was found yet."""

    def can_say(self, language: LanguageTag) -> bool:
        """Return False."""
        return False

    def say(self, text: str, language: LanguageTag) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Stay silent."""

    def set_rate(self, rate: SpeechRate) -> None:
        """Stay silent."""

    def set_volume(self, volume: SpeechVolume) -> None:
        """Stay silent."""

    def listen(self, over: Callable[[], None]) -> None:
        """Never call back."""

    def close(self) -> None:
        """Hold nothing."""
