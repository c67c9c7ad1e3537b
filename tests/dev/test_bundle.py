"""What may go into the bundle, and what the Debian package adds around it."""

import ast
from pathlib import Path

import pytest

from tools.bundle.allowed import is_allowed, needed, without_loose_ends, without_systems
from tools.bundle.build import check_size, strip
from tools.bundle.debian import lay_out
from tools.bundle.notices import foreign_modules, runtime_packages
from tools.bundle.starters import project_version, starters, version_text
from tools.console import Trouble
from tools.locks import canonical

ROOT = Path(__file__).parents[2]
QT = "PySide6/Qt"

REFUSED = [
    f"{QT}/lib/libQt6WebEngineCore.so.6",
    f"{QT}/lib/libQt6VirtualKeyboard.so.6",
    f"{QT}/lib/libQt6Charts.so.6",
    f"{QT}/lib/libQt6Graphs.so.6",
    f"{QT}/lib/libQt6DataVisualization.so.6",
    f"{QT}/lib/libQt6Quick3D.so.6",
    f"{QT}/lib/libQt6Designer.so.6",
    f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    f"{QT}/plugins/qmltooling/libqmldbg_debugger.so",
    f"{QT}/plugins/platformthemes/libqgtk3.so",
    f"{QT}/plugins/platforms/libqvnc.so",
    f"{QT}/qml/QtQuick/VirtualKeyboard/qmldir",
    f"{QT}/qml/QtQuick/Controls/qmldir",
    f"{QT}/translations/qtbase_fr.qm",
    f"{QT}/libexec/QtWebEngineProcess",
    "PySide6/Qt6WebEngineCore.dll",
    "PySide6/QtWebEngineProcess.exe",
    r"PySide6\Qt6VirtualKeyboard.dll",
    r"PySide6\QtCharts.pyd",
    r"PySide6\QtGraphs.pyd",
    r"PySide6\plugins\platforminputcontexts\qtvirtualkeyboardplugin.dll",
    r"PySide6\plugins\platforms\qdirect2d.dll",
    r"PySide6\plugins\multimedia\ffmpegmediaplugin.dll",
    r"PySide6\plugins\qmltooling\qmldbg_tcp.dll",
    r"PySide6\plugins\styles\qmodernwindowsstyle.dll",
    r"PySide6\plugins\texttospeech\qtexttospeech_mock.dll",
    r"PySide6\plugins\tls\qschannelbackend.dll",
    r"PySide6\qml\QtMultimedia\quickmultimediaplugin.dll",
    r"PySide6\translations\qtbase_fr.qm",
    "pyphen/dictionaries/hyph_de_DE.dic",
    "PIL/_webp.cpython-311-x86_64-linux-gnu.so",
]
WANTED = [
    f"{QT}/lib/libQt6Core.so.6",
    f"{QT}/lib/libicudata.so.73",
    f"{QT}/plugins/platforms/libqxcb.so",
    f"{QT}/plugins/platforms/libqoffscreen.so",
    f"{QT}/plugins/imageformats/libqsvg.so",
    f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so",
    f"{QT}/qml/QtQuick/qmldir",
    f"{QT}/qml/QtQuick/VectorImage/qmldir",
    "PySide6/QtCore.abi3.so",
    "PySide6/Qt6Core.dll",
    "PySide6/plugins/platforms/qwindows.dll",
    r"PySide6\plugins\texttospeech\qtexttospeech_sapi.dll",
    r"PySide6\plugins\texttospeech\qtexttospeech_winrt.dll",
    r"PySide6\plugins\imageformats\qsvg.dll",
    r"PySide6\qml\QtQuick\qtquick2plugin.dll",
    r"PySide6\QtPrintSupport.pyd",
    r"PySide6\Qt6PrintSupport.dll",
    r"PySide6\msvcp140.dll",
    r"shiboken6\shiboken6.abi3.dll",
    r"tzdata\zoneinfo\America\Chicago",
    "pyphen/dictionaries/hyph_es.dic",
    "pyphen/dictionaries/hyph_en_US.dic",
    "resources/packs/facet-next-steps/pack.yaml",
    "sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so",
]


@pytest.mark.parametrize("place", REFUSED)
def test_what_is_large_under_the_gpl_or_a_debugger_stays_out(place: str) -> None:
    assert not is_allowed(place)


@pytest.mark.parametrize("place", WANTED)
def test_what_the_program_needs_goes_in(place: str) -> None:
    assert is_allowed(place)


def test_a_library_stays_when_something_that_stays_asks_for_it() -> None:
    asked = {"/module": ["libone.so"], "/one": ["libtwo.so"], "/two": [], "/three": []}
    binaries = [
        ("module.so", "/module", "BINARY"),
        ("a.libs/libone.so", "/one", "BINARY"),
        ("libtwo.so", "/two", "BINARY"),
        ("libthree.so", "/three", "BINARY"),
    ]
    binaries[0] = ("package/module.so", "/module", "EXTENSION")
    kept = [target for target, _, _ in needed(binaries, asked.__getitem__)]
    assert kept == ["package/module.so", "a.libs/libone.so", "libtwo.so"]


def test_on_windows_libraries_lie_beside_modules_and_are_asked_for_in_capitals() -> None:
    asked = {
        "core": ["Qt6Core.dll", "python3.dll", "KERNEL32.dll"],
        "qt": ["MSVCP140.dll"],
        "windows": ["Qt6Gui.dll"],
    }
    binaries = [
        (r"PySide6\QtCore.pyd", "core", "EXTENSION"),
        (r"PySide6\plugins\platforms\qwindows.dll", "windows", "BINARY"),
        (r"PySide6\Qt6Core.dll", "qt", "BINARY"),
        (r"PySide6\Qt6Gui.dll", "gui", "BINARY"),
        (r"PySide6\msvcp140.dll", "c", "BINARY"),
        (r"PySide6\opengl32sw.dll", "opengl", "BINARY"),
        (r"PySide6\avcodec-61.dll", "films", "BINARY"),
        ("_socket.pyd", "socket", "EXTENSION"),
        ("python311.dll", "python", "BINARY"),
    ]
    left_out = {r"PySide6\opengl32sw.dll", r"PySide6\avcodec-61.dll"}
    kept = needed(binaries, lambda source: asked.get(source, []))
    assert {target for target, _, _ in binaries} - {target for target, _, _ in kept} == left_out


def test_windows_has_a_starter_without_a_console_and_both_tell_their_version() -> None:
    assert [(one.name, one.console) for one in starters("linux")] == [("kiosk", True)]
    assert [(one.name, one.console) for one in starters("win32")] == [
        ("kiosk", True),
        ("kioskw", False),
    ]
    told = version_text(ROOT, "kioskw")
    major, minor, patch = project_version(ROOT).split(".")
    assert f"filevers=({major}, {minor}, {patch}, 0)" in told
    assert "StringStruct('OriginalFilename', 'kioskw.exe')" in told
    ast.parse(told, mode="eval")


def test_a_bundle_without_libraries_to_strip_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "Qt6Core.dll").write_bytes(b"a library of Windows")
    strip(tmp_path)
    assert (tmp_path / "Qt6Core.dll").read_bytes() == b"a library of Windows"


def test_pythons_own_library_stays_though_only_the_starter_asks_for_it() -> None:
    python = ("libpython3.11.so.1.0", "/python", "BINARY")
    assert needed([python], lambda source: []) == [python]


def test_a_module_of_pythons_that_lies_on_top_stays() -> None:
    module = ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", "/cffi", "EXTENSION")
    assert needed([module], lambda source: []) == [module]


def test_libraries_of_the_system_are_left_to_it() -> None:
    binaries = [("libX11.so.6", "/x", "BINARY"), ("libown.so", "/own", "BINARY")]
    assert without_systems(binaries, {"libX11.so.6"}) == binaries[1:]


def test_a_link_goes_with_what_it_points_to() -> None:
    links = [("libone.so", "a.libs/libone.so", "SYMLINK"), ("text", "/text", "DATA")]
    assert without_loose_ends(links, []) == links[1:]
    assert without_loose_ends(links, [("a.libs/libone.so", "/one", "BINARY")]) == links


def test_a_bundle_that_grew_too_large_is_refused_in_words() -> None:
    with pytest.raises(Trouble, match="201 MB, more than the 200 promised"):
        check_size(Path("kiosk"), 201_000_000, 200_000_000)


def test_what_only_the_checks_need_is_named_and_nothing_that_the_program_needs() -> None:
    foreign = foreign_modules(ROOT)
    assert {"pytest", "mypy", "hypothesis", "PyInstaller"} <= set(foreign)
    assert not {"PySide6", "reportlab", "sqlalchemy", "yaml", "kiosk", "db"} & set(foreign)


def test_every_package_of_the_runtime_lock_brings_its_licence_or_says_which_it_is() -> None:
    silent = [
        canonical(package.name)
        for package in runtime_packages(ROOT)
        if "License-Expression" not in package.metadata
        and "License" not in package.metadata
        and not any("License ::" in one for one in package.metadata.get_all("Classifier") or ())
        and not any("LICEN" in file.name.upper() for file in package.files or ())
    ]
    assert not silent


def test_the_package_has_a_place_for_everything(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / "kiosk").write_bytes(b"program")
    stage = tmp_path / "stage"
    lay_out(ROOT, bundle, stage)
    assert (stage / "opt/facet-kiosk/kiosk").read_bytes() == b"program"
    assert (stage / "etc/xdg/facet-kiosk/kiosk.toml").is_file()
    assert (stage / "usr/bin/facet-kiosk").readlink() == Path("/opt/facet-kiosk/kiosk")
    unit = (stage / "lib/systemd/system/facet-kiosk.service").read_text(encoding="utf-8")
    assert "/opt/facet-kiosk/kiosk supervise" in unit
    guides = [path.name for path in (stage / "opt/facet-kiosk/docs").rglob("*") if path.is_file()]
    assert guides
    assert all(name.endswith("-guide.md") for name in guides)
