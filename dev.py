#!/usr/bin/env python3
"""The checkout's one helper. It needs nothing but Python 3.11 or later and sees to the rest.

usage: python3 dev.py COMMAND [OPTIONS...]

  run       start the kiosk in a window, with --full-screen as on a tablet; without a display,
            make the tour's pictures instead
  tour      walk through every screen and write pictures of them
  test      run every check: ruff, mypy, import rules, qmllint, pytest
            with OPTIONS, run pytest alone with them: dev.py test tests/unit -k safety
  package   build what is installed on a kiosk
  bench     measure speed and memory
  setup     make the environment for all of these, and do no more
  translate bring the interface's translations up to date with its QML files (for maintainers);
            with language tags, begin these: dev.py translate fr
  lock      compute the locked requirements anew from pyproject.toml (for maintainers);
            --upgrade lets versions move

OPTIONS go to what the command starts: `dev.py run --help` tells the program's own. Paths in
them are read from the checkout's root.

The environment is .venv in the checkout; the program in it is .venv/bin/kiosk. System packages
are installed where that is allowed (root, or sudo without a password); elsewhere the exact
command is shown.

exit codes: 0 done; 1 a check failed; 2 wrong use, or a part of the checkout is not there;
3 the machine or the network lacks something, and the message says what to run; otherwise
what the started program returned.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - any Python may be asked to start this file
    sys.exit("dev.py needs Python 3.11 or later; this is " + sys.version.split()[0])

from tools import checks, locks, translations
from tools.checkout import Checkout, Profile
from tools.console import Command, Exit, Trouble, call, say
from tools.environment import ensure
from tools.system import CHECKING, PACKAGING, SESSION, Use, blind, has_display, wish_programs

CHECKOUT = Checkout(Path(__file__).resolve().parent)
TOUR_FOLDER = "out/tour"
SETUP = "python3 dev.py setup"
FULL_SCREEN = "--full-screen"


def run(options: Sequence[str]) -> int:
    """Start the kiosk, or make the tour where nobody could see it."""
    if not has_display(os.environ):
        say(f"No display here: making the tour's pictures in {TOUR_FOLDER} instead.")
        return tour(["--out", TOUR_FOLDER])
    ensure(CHECKOUT, Profile.RUNTIME, (Use.OFFSCREEN, Use.WINDOW), (Use.SOUND, Use.SPEECH))
    if FULL_SCREEN in options:
        how = [option for option in options if option != FULL_SCREEN]
    else:
        say(f"In a window, as no key leaves a kiosk. As on a tablet: dev.py run {FULL_SCREEN}")
        how = ["--windowed", *options]
    return hand_over([str(CHECKOUT.script("kiosk")), "run", *how])


def tour(options: Sequence[str]) -> int:
    """Write pictures of every screen."""
    ensure(CHECKOUT, Profile.RUNTIME, (Use.OFFSCREEN,), (Use.SOUND,))
    return hand_over([str(CHECKOUT.script("kiosk")), "tour", *options])


def test(options: Sequence[str]) -> int:
    """Run the checks."""
    ensure(CHECKOUT, Profile.DEV, (Use.OFFSCREEN,), (Use.SOUND, Use.WINDOW))
    wish_programs({**CHECKING, **PACKAGING, **SESSION})
    return checks.test(CHECKOUT, options)


def package(options: Sequence[str]) -> int:
    """Build what is installed on a kiosk."""
    existing("packaging/kiosk.spec")
    ensure(CHECKOUT, Profile.DEV, (Use.OFFSCREEN, Use.WINDOW), (Use.SOUND, Use.SPEECH))
    wish_programs(PACKAGING)
    return hand_over([str(CHECKOUT.python), "-m", "tools.bundle", *options])


def bench(options: Sequence[str]) -> int:
    """Measure speed and memory."""
    existing("tests/bench/__main__.py")
    ensure(CHECKOUT, Profile.DEV, (Use.OFFSCREEN,), (Use.SOUND,))
    return hand_over([str(CHECKOUT.python), "-m", "tests.bench", *options])


def setup(options: Sequence[str]) -> int:
    """Make the environment for every command."""
    no_options("setup", options)
    window = (Use.WINDOW,) if has_display(os.environ) else ()
    ensure(CHECKOUT, Profile.DEV, (Use.OFFSCREEN, *window), (Use.SOUND, Use.SPEECH))
    say(f"Ready. The program is {CHECKOUT.script('kiosk').relative_to(CHECKOUT.root)}")
    return Exit.OK


def lock(options: Sequence[str]) -> int:
    """Compute the locked requirements."""
    locks.update(CHECKOUT, options)
    return Exit.OK


def translate(options: Sequence[str]) -> int:
    """Bring the interface's translations up to date."""
    ensure(CHECKOUT, Profile.RUNTIME, (Use.OFFSCREEN,), (Use.SOUND,))
    return translations.update(CHECKOUT, options)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "tour": tour,
    "test": test,
    "package": package,
    "bench": bench,
    "setup": setup,
    "translate": translate,
    "lock": lock,
}


def existing(name: str) -> Path:
    """Return a path in the checkout; raise Trouble when this checkout does not have it."""
    path = CHECKOUT.root / name
    if not path.exists():
        raise Trouble(f"This checkout has no {name}, which this command runs.", code=Exit.USAGE)
    return path


def no_options(command: str, options: Sequence[str]) -> None:
    """Raise Trouble when a command that takes no options was given some."""
    if options:
        raise Trouble(f"dev.py {command} takes no options.", code=Exit.USAGE)


def hand_over(command: Command) -> int:
    """Start a program in the checkout, blind where there is no display; return its exit code.

    Where the system can, the program takes this process's place, so that signals reach it.
    """
    env = dict(os.environ) if has_display(os.environ) else blind(os.environ)
    if sys.platform == "win32":
        return call(command, env)
    try:
        os.execve(command[0], list(command), env)
    except OSError as error:
        raise Trouble(f"Cannot start {command[0]}: {error.strerror}", SETUP) from error


def main(arguments: Sequence[str]) -> int:
    """Run one command; turn what the world got wrong into words and an exit code."""
    name, options = (arguments[0], arguments[1:]) if arguments else ("", ())
    if name in {"-h", "--help", "help"}:
        say((__doc__ or "").strip())
        return Exit.OK
    if name not in COMMANDS:
        asked = f"{name!r} is not a command." if name else "which command?"
        sys.stderr.write(f"dev.py: {asked} There are {', '.join(COMMANDS)}; see --help.\n")
        return Exit.USAGE
    os.chdir(CHECKOUT.root)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(Exit.TERMINATED))
    try:
        return COMMANDS[name](options)
    except Trouble as trouble:
        sys.stderr.write(f"dev.py {name}: {trouble}\n")
        return trouble.code
    except KeyboardInterrupt:
        return Exit.INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
