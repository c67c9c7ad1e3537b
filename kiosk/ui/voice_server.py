"""What the voice's own process does: it takes orders on its standard input and speaks.

It ends when its input does, so that nothing is said for a kiosk that is gone.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from threading import Event, Thread

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from kiosk.domain.ids import LanguageTag
from kiosk.domain.speech import SpeechRate, SpeechVolume
from kiosk.ui.speech import QtSpeech, engine_of
from kiosk.ui.voice_lines import line_of, words_of

POLITE = 2.0
"""Seconds that an engine gets to let go; one that hangs is left as it is."""
# By number: Python's own streams are missing in a program without a console, and lock at the end.
ORDERS, ANSWERS = 0, 1


class VoiceServer(QObject):
    """Carries out orders in the thread of the event loop; they come from another."""

    ordered = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self._speech: QtSpeech | None = None
        self._saying = 0
        self.ordered.connect(self._obey, Qt.ConnectionType.QueuedConnection)

    def open(self, languages: Sequence[LanguageTag], engine: str) -> bool:
        """Open an engine, and tell what it can say; return whether it can say anything."""
        speech = QtSpeech(engine, self) if engine else None
        trouble = "no speech engine" if speech is None else speech.trouble
        spoken = [one for one in languages if speech is not None and speech.can_say(one)]
        tell({"languages": spoken, "trouble": trouble or ("" if spoken else "no voice")})
        if speech is not None:
            speech.listen(self._over)
        self._speech = speech
        return bool(spoken)

    def close(self) -> None:
        """Be silent."""
        if self._speech is not None:
            self._speech.stop()

    @Slot(bytes)
    def _obey(self, line: bytes) -> None:
        if self._speech is None:
            return
        match words_of(line):
            case {"order": int(number), "say": str(text), "language": str(language)}:
                self._saying = number
                self._speech.say(text, LanguageTag(language))
            case {"order": int(number), "stop": True}:
                self._speech.stop()
            case {"order": int(number), "rate": str(rate)}:
                self._speech.set_rate(SpeechRate(rate))
            case {"order": int(number), "volume": str(volume)}:
                self._speech.set_volume(SpeechVolume(volume))
            case _:
                raise ValueError("an order that no kiosk gives")
        tell({"done": number})

    def _over(self) -> None:
        tell({"over": self._saying})


def serve_voice(languages: Sequence[LanguageTag], engine: str = "") -> int:
    """Speak until the input ends; return the exit code. engine is Qt's name, usual for empty."""
    application = QCoreApplication(sys.argv[:1])
    server = VoiceServer()
    ended = Event()
    # First of all: opening an engine may hang, and a kiosk that ends must not leave it behind.
    Thread(target=_listen, args=(server, application, ended), daemon=True).start()
    if server.open(languages, engine or engine_of()):
        application.exec()
        server.close()
    ended.set()
    return 0


def tell(words: dict[str, object]) -> None:
    """Tell the kiosk."""
    os.write(ANSWERS, line_of(words))


def _listen(server: VoiceServer, application: QCoreApplication, ended: Event) -> None:
    for line in _lines():
        server.ordered.emit(line)
    application.quit()
    if not ended.wait(POLITE):
        os._exit(0)


def _lines() -> Iterator[bytes]:
    """Yield the lines of the input until it ends."""
    rest = b""
    while read := os.read(ORDERS, 65_536):
        *lines, rest = (rest + read).split(b"\n")
        yield from lines
