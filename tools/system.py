"""What the machine under the environment must have: Debian packages and a display.

Belongs here: apt-get, the shared libraries that Qt's wheels expect of the system, the display.
Does not belong here: Python packages (tools/environment.py).
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from pathlib import Path

from tools.checkout import Checkout
from tools.console import Trouble, attempt, output, say


class Use(Enum):
    """A way of using Qt; the value lists what must be there for it.

    With a slash: a file in PySide6 that must find the libraries it names. Without: a library
    that Qt opens by name as it runs, and whose absence it answers with a warning.
    """

    OFFSCREEN = (
        "Qt/lib/libQt6QuickControls2.so.6",
        "Qt/lib/libQt6Svg.so.6",
        "Qt/lib/libQt6TextToSpeech.so.6",
        "Qt/lib/libQt6PrintSupport.so.6",
        "Qt/plugins/platforms/libqoffscreen.so",
    )
    WINDOW = ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/platforms/libqwayland.so")
    SOUND = ("libpipewire-0.3.so.0",)
    SPEECH = ("Qt/plugins/texttospeech/libqtexttospeech_speechd.so",)


# Found by asking ldd on a Debian with nothing but Python. Ubuntu uses the same names; its
# later releases rename some, and keep these as aliases that apt-get follows.
DEBIAN_PACKAGES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpipewire-0.3.so.0": "libpipewire-0.3-0",
    "libpulse.so.0": "libpulse0",
    "libspeechd.so.2": "libspeechd2",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

CHECKING = {
    "msibuild": "msitools",
    "msiinfo": "msitools",
    "pdfinfo": "poppler-utils",
    "pdftotext": "poppler-utils",
    "wixl": "wixl",
}
"""Programs that some tests ask for a second opinion, and their packages."""
SESSION = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
"""A screen, a window manager and hands: what patients could leave by is tried on these."""
PACKAGING = {"objdump": "binutils", "strip": "binutils"}

# Qt platforms that draw nowhere: asking for one is not having a display.
_BLIND_PLATFORMS = ("offscreen", "minimal")


def has_display(env: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a window would be seen.

    A platform asked for by name counts (a panel drawn without X or Wayland), a blind one does not.
    """
    asked = env.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if asked:
        return asked not in _BLIND_PLATFORMS
    if platform != "linux":
        return True
    return bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def blind(env: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for Qt without a display or a graphics card."""
    return {**env, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def missing_libraries(ldd_output: str) -> list[str]:
    """List, sorted and each once, the libraries that ldd says it did not find."""
    lines = (line.strip() for line in ldd_output.splitlines())
    return sorted({line.split(" => ")[0] for line in lines if line.endswith("=> not found")})


def packages_for(libraries: Iterable[str]) -> tuple[list[str], list[str]]:
    """Sort libraries into the Debian packages that hold them and the libraries unknown here."""
    wanted = list(libraries)
    packages = sorted({DEBIAN_PACKAGES[name] for name in wanted if name in DEBIAN_PACKAGES})
    return packages, sorted(name for name in wanted if name not in DEBIAN_PACKAGES)


def ensure_libraries(checkout: Checkout, needed: Sequence[Use], wished: Sequence[Use]) -> None:
    """Install the system libraries that Qt lacks for these uses.

    Raises Trouble when one stays lacking for a needed use; only says so for a wished one.
    """
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return
    lacking = _lacking(checkout, [*needed, *wished])
    if not lacking:
        return
    packages, unknown = packages_for(lacking)
    say(f"Qt lacks system libraries: {', '.join(lacking)}")
    try:
        if packages:
            apt_install(packages)
        if unknown:
            raise Trouble(f"Install the packages that hold {', '.join(unknown)}, then start again.")
    except Trouble as trouble:
        if _lacking(checkout, needed):
            raise
        say(f"Going on without, as only {_named(wished)} would need them. {trouble}")


def wish_programs(
    programs: Mapping[str, str], install: Callable[[Sequence[str]], None] | None = None
) -> None:
    """Install the Debian packages of programs that are not there; only say so where that fails.

    programs gives each one's package. Checks that need a program which stays away are left out.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = sorted(name for name in programs if shutil.which(name) is None)
    if not missing:
        return
    try:
        (install or apt_install)(sorted({programs[name] for name in missing}))
    except Trouble as trouble:
        say(f"Going on without {', '.join(missing)}. {trouble}")


def _named(uses: Sequence[Use]) -> str:
    return " and ".join(use.name.lower() for use in uses)


def _lacking(checkout: Checkout, uses: Sequence[Use]) -> list[str]:
    pyside = checkout.pyside()
    if pyside is None:
        return []
    names = [name for use in uses for name in use.value]
    files = [str(pyside / name) for name in names if "/" in name and (pyside / name).exists()]
    unfound = missing_libraries(output(["ldd", *files])[1]) if files else []
    return unfound + [name for name in names if "/" not in name and not _opens(name)]


def _opens(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_command(packages: Sequence[str], prefix: str | None = None) -> str:
    """Write the command a person would type; the prefix is sudo's unless they are root already."""
    if prefix is None:
        prefix = "" if _rights() == [] else "sudo "
    return f"{prefix}apt-get install --no-install-recommends -y {' '.join(packages)}"


def apt_install(packages: Sequence[str]) -> None:
    """Install Debian packages as root or by sudo without a password.

    Raises Trouble, with the exact command, when that is not allowed or does not work.
    """
    if shutil.which("apt-get") is None:
        raise Trouble(
            f"This system has no apt-get. Install what Debian calls {' '.join(packages)}."
        )
    rights = _rights()
    if rights is None:
        raise Trouble(
            "System packages are missing and need an administrator.", apt_command(packages)
        )
    say(f"Installing system packages: {' '.join(packages)}")
    apt_get = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    # An old package list is worth a try, so a failed update is not the end.
    output([*apt_get, "update"])
    try:
        attempt(
            [*apt_get, "install", "--no-install-recommends", "-y", *packages],
            "Installing system packages",
        )
    except Trouble as trouble:
        raise Trouble(trouble.what, apt_command(packages)) from trouble


def _rights() -> list[str] | None:
    """Return the words to put before a command to run it as root, None when there are none."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and output(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n"]
    return None


def is_systems_own(python: Path) -> bool:
    """Tell whether a Python came with the system, so that the system's packages complete it."""
    return python.resolve().is_relative_to("/usr/bin")
