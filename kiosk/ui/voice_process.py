"""A voice in a process of its own, so that an engine which hangs or crashes is not the kiosk.

Linux's speech service stops answering where the machine has no sound, and whoever asks it then
waits for ever: that must be somebody else than the screens. What the process does is
kiosk.ui.voice_server.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from kiosk.domain.ids import LanguageTag
from kiosk.domain.speech import SpeechRate, SpeechVolume
from kiosk.ui.voice_lines import line_of, words_of

NOT_OFFERED = "no voice: read aloud is not offered"
LOST = "the voice was lost"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the kiosk waits for its voice, in milliseconds, and how often it starts anew."""

    start: int = 20_000
    order: int = 5_000
    stop: int = 1_000
    """Silence is due at once; a process that is killed is silent, too."""
    again: int = 30_000
    """From a loss until the next start."""
    starts: int = 3


class VoiceProcess(QObject):
    """The voice. changed is called when what it can say has changed; close() ends the process."""

    def __init__(
        self,
        command: Sequence[str],
        languages: Sequence[LanguageTag],
        log: logging.Logger,
        changed: Callable[[], None],
        patience: Patience | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = [*command, *languages]
        self._wanted = tuple(languages)
        self._log = log
        self._changed = changed
        self._patience = patience or Patience()
        self._spoken: frozenset[str] = frozenset()
        self._rate = SpeechRate.NORMAL
        self._volume = SpeechVolume.NORMAL
        self._listener: Callable[[], None] | None = None
        self._orders = 0
        self._saying: int | None = None
        self._starts = 0
        self._process: QProcess | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._give_up)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(self._patience.again)
        self._pause.timeout.connect(self._start)
        self._start()

    def can_say(self, language: LanguageTag) -> bool:
        """Tell whether there is a voice for a language now."""
        return language in self._spoken

    def say(self, text: str, language: LanguageTag) -> None:
        """Begin to say a text; listen() tells when it is over."""
        if not self.can_say(language):
            self._tell()
            return
        self._saying = self._order({"say": text, "language": language})

    def stop(self) -> None:
        """Be silent at once; nothing is told to the listener."""
        self._saying = None
        self._order({"stop": True})

    def set_rate(self, rate: SpeechRate) -> None:
        """Speak at a rate from the next text on."""
        self._rate = rate
        self._order({"rate": rate.value})

    def set_volume(self, volume: SpeechVolume) -> None:
        """Speak at a volume from the next text on."""
        self._volume = volume
        self._order({"volume": volume.value})

    def listen(self, over: Callable[[], None]) -> None:
        """Call back whenever a text has been said to its end, or cannot be said."""
        self._listener = over

    def close(self) -> None:
        """End the process: it ends by itself when nobody speaks to it, or is killed."""
        self._starts = self._patience.starts
        self._waiting.stop()
        self._pause.stop()
        self._spoken = frozenset()
        self._process = None
        for process in self.findChildren(QProcess):  # one that was given up may still be ending
            process.closeWriteChannel()
            if not process.waitForFinished(self._patience.stop):
                process.kill()
                process.waitForFinished(self._patience.stop)

    @Slot()
    def _start(self) -> None:
        self._starts += 1
        process = QProcess(self)
        # An engine's own words go nowhere: they may repeat what it was asked to say.
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        self._process = process
        self._waiting.start(self._patience.start)
        process.start(self._command[0], self._command[1:])

    def _order(self, words: dict[str, object]) -> int:
        self._orders += 1
        if self._process is not None and self._spoken:
            self._process.write(line_of({"order": self._orders, **words}))
            self._waiting.start(self._patience.stop if "stop" in words else self._patience.order)
        return self._orders

    @Slot()
    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            words = words_of(bytes(self._process.readLine().data()))
            if "languages" in words:
                self._meet(words)
            elif words.get("done") == self._orders:
                self._waiting.stop()
            elif "over" in words and words["over"] == self._saying:
                self._saying = None
                self._tell()

    def _meet(self, words: Mapping[str, object]) -> None:
        """Take note of what a process that has just begun can say."""
        self._waiting.stop()
        spoken = words["languages"]
        self._spoken = frozenset(spoken if isinstance(spoken, list) else ())
        if not self._spoken:
            self._log.warning(NOT_OFFERED, extra={"error": str(words.get("trouble"))})
            self.close()
            return
        if missing := [one for one in self._wanted if one not in self._spoken]:
            self._log.warning("no voice for a language", extra={"state": ", ".join(missing)})
        self.set_rate(self._rate)
        self.set_volume(self._volume)
        self._changed()

    @Slot()
    def _give_up(self) -> None:
        self._lose("the speech engine does not answer")

    @Slot()
    def _end(self) -> None:
        self._lose("the speech engine ended")

    def _lose(self, reason: str) -> None:
        """Do without the process, and begin anew in a while."""
        process, self._process = self._process, None
        if process is None:
            return
        met, self._spoken = bool(self._spoken), frozenset()
        self._log.warning(LOST if met else NOT_OFFERED, extra={"error": reason})
        self._waiting.stop()
        process.finished.disconnect(self._end)
        process.errorOccurred.disconnect(self._end)
        process.finished.connect(process.deleteLater)
        process.kill()
        if self._starts < self._patience.starts:
            self._pause.start()
        if self._saying is not None:
            self._saying = None
            self._tell()
        self._changed()

    def _tell(self) -> None:
        if self._listener is not None:
            self._listener()
