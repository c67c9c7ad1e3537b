"""From a touch to silence, with a real engine: what is heard at the end of the sound system.

The kiosk runs in a process of its own (heard_kiosk.py), over a sound server of its own whose
loudspeaker is a null sink; what that plays is recorded. Needs speech-dispatcher with an engine,
pulseaudio and parec; where one is missing it says so and measures nothing.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.figures import Figure, median, p95

NEEDED = ("speech-dispatcher", "pulseaudio", "parec")
AT_MOST_MS = 300.0
SINK = "loudspeaker"
RATE = 8_000
"""Samples a second of the recording; one channel, 16 bits."""
SECONDS = 30


def measure(touches: int) -> list[Figure]:
    """Return median, p95 and the longest, in milliseconds; nothing where it cannot be heard."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        sys.stdout.write(f"touch to silence: not measured, there is no {', '.join(missing)}\n")
        return []
    with tempfile.TemporaryDirectory() as folder, sound_server(Path(folder)) as environment:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.heard_kiosk", folder, str(touches)],
            stdout=subprocess.PIPE,
            env=environment,
            check=True,
            timeout=SECONDS + 10 * touches,
        )
    taken: list[float] = json.loads(done.stdout.splitlines()[-1])
    return [
        Figure(f"touch to silence, median of {len(taken)}", median(taken), "ms"),
        Figure("touch to silence, p95", p95(taken), "ms", at_most=AT_MOST_MS),
        Figure("touch to silence, longest", max(taken), "ms", at_most=AT_MOST_MS),
    ]


@contextmanager
def sound_server(folder: Path) -> Iterator[dict[str, str]]:
    """Run a sound server with a null sink; yield the environment in which it is the sound."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "XDG_RUNTIME_DIR": str(runtime),
        "PULSE_SERVER": f"unix:{runtime}/pulse/native",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }
    modules = (
        f"module-null-sink sink_name={SINK} rate={RATE} channels=1",
        "module-native-protocol-unix",
    )
    loads = [part for module in modules for part in ("-L", module)]
    server = subprocess.Popen(
        ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", *loads],
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    try:
        until = time.monotonic() + SECONDS
        while not (runtime / "pulse" / "native").exists():
            if server.poll() is not None or time.monotonic() > until:
                raise RuntimeError("the sound server did not start")
            time.sleep(0.05)
        yield environment
    finally:
        server.terminate()
        server.wait()
