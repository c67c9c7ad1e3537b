"""What is asked of the machine: libraries, packages, a display."""

from __future__ import annotations

import pytest

from tools.console import Trouble
from tools.system import (
    DEBIAN_PACKAGES,
    Use,
    apt_command,
    blind,
    has_display,
    missing_libraries,
    packages_for,
    wish_programs,
)

LDD = """\
libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
libqwayland.so:
\tlibEGL.so.1 => not found
"""


def test_libraries_that_were_not_found_are_listed_once() -> None:
    assert missing_libraries(LDD) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_nothing_is_missing_from_a_complete_machine() -> None:
    assert missing_libraries("\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n") == []


def test_two_libraries_of_one_package_ask_for_it_once() -> None:
    assert packages_for(["libglib-2.0.so.0", "libgthread-2.0.so.0"]) == (["libglib2.0-0"], [])


def test_a_library_without_a_known_package_is_named_and_not_lost() -> None:
    assert packages_for(["libEGL.so.1", "libnew.so.3"]) == (["libegl1"], ["libnew.so.3"])


def test_every_library_that_qt_opens_by_name_has_a_package() -> None:
    by_name = {name for use in Use for name in use.value if "/" not in name}
    assert by_name
    assert by_name <= set(DEBIAN_PACKAGES)


def test_the_command_for_an_administrator_can_be_pasted() -> None:
    command = apt_command(["libegl1", "libgl1"], "sudo ")
    assert command == "sudo apt-get install --no-install-recommends -y libegl1 libgl1"


@pytest.mark.parametrize(
    ("env", "platform"),
    [
        ({"DISPLAY": ":0"}, "linux"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ({"QT_QPA_PLATFORM": "eglfs"}, "linux"),
        ({}, "win32"),
        ({}, "darwin"),
    ],
)
def test_a_display_is_found_where_a_person_would_see_it(env: dict[str, str], platform: str) -> None:
    assert has_display(env, platform)


@pytest.mark.parametrize(
    ("env", "platform"),
    [
        ({}, "linux"),
        ({"DISPLAY": ""}, "linux"),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "linux"),
        ({"QT_QPA_PLATFORM": "minimal:enable_fonts"}, "linux"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "win32"),
    ],
)
def test_no_display_is_found_where_nobody_would_see_it(env: dict[str, str], platform: str) -> None:
    assert not has_display(env, platform)


def test_going_blind_keeps_the_rest_of_the_environment() -> None:
    assert blind({"HOME": "/home/pat", "QT_QPA_PLATFORM": "xcb"}) == {
        "HOME": "/home/pat",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }


def test_a_program_that_is_not_there_is_installed_by_its_package_once() -> None:
    asked: list[list[str]] = []
    wish_programs(
        {"python3": "python3", "no-such-a": "one", "no-such-b": "one"},
        lambda packages: asked.append(list(packages)),
    )
    assert asked == [["one"]]


def test_a_program_that_cannot_be_had_is_told_and_stops_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(packages: object) -> None:
        raise Trouble("An administrator is needed.", "sudo apt-get install one")

    wish_programs({"no-such-a": "one"}, refuse)
    told = capsys.readouterr().out
    assert "Going on without no-such-a" in told
    assert "sudo apt-get install one" in told
