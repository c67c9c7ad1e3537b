"""What goes into the bundle: an allow-list for Qt, because PyInstaller takes along what it finds.

What of Qt is not named here stays out, above all what is large (WebEngine, Quick 3D, Designer)
and what is under the GPL (Virtual Keyboard, Charts, Graphs, Data Visualization). Then goes what
nothing left asks for.
"""

import re
from collections.abc import Callable, Container, Iterable, Sequence
from pathlib import PurePath, PurePosixPath

Entry = tuple[str, str, str]
"""An entry of a PyInstaller table: place in the bundle, source, type."""
LANGUAGES = ("en", "es")
"""Whose hyphenation, which the reading grade counts syllables by, comes along."""

QT_LIBRARIES = frozenset(
    {
        "Concurrent",  # Multimedia is linked to it
        "Core",
        "DBus",
        "Gui",
        "Multimedia",  # TextToSpeech is linked to it; nothing here plays or records
        "Network",  # Qml cannot be loaded without it; nothing here opens a connection
        "OpenGL",
        "Pdf",
        "PrintSupport",  # prints on Windows; the recipe leaves it out elsewhere
        "Qml",
        "QmlMeta",
        "QmlModels",
        "QmlWorkerScript",
        "Quick",
        "QuickLayouts",
        "QuickShapes",
        "QuickVectorImage",
        "QuickVectorImageGenerator",
        "QuickVectorImageHelpers",
        "Svg",
        "Test",  # the tour touches by it
        "TextToSpeech",
        "WaylandClient",
        "WlShellIntegration",
        "Widgets",  # Test is linked to it
        "XcbQpa",
    }
)
QML_MODULES = (
    "QtQml",
    "QtQuick",
    "QtQuick/Layouts",
    "QtQuick/Shapes",
    "QtQuick/VectorImage",
    "QtQuick/Window",
)
PLUGINS = frozenset(
    {
        "imageformats/qsvg",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwayland-egl",
        "platforms/qwayland-generic",
        "platforms/qwindows",
        "platforms/qxcb",
        "texttospeech/qtexttospeech_speechd",
        "texttospeech/qtexttospeech_winrt",
        "texttospeech/qtexttospeech_sapi",
        "wayland-decoration-client",
        "wayland-graphics-integration-client",
        "wayland-shell-integration",
        "xcbglintegrations",
    }
)


def allowed(table: Iterable[Entry]) -> list[Entry]:
    """Return the entries that may go in."""
    return [entry for entry in table if is_allowed(entry[0])]


def needed(binaries: Sequence[Entry], imports_of: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the binaries without the libraries that none of the others asks for.

    imports_of returns the names of the libraries that a file is linked to. Libraries that are
    loaded by name at run time are modules and plugins, which lie in folders; those stay.
    """
    by_name = {_name(target): source for target, source, _ in binaries}
    open_ends = [source for target, source, _ in binaries if not _is_library(target)]
    wanted: set[str] = set()
    while open_ends:
        for name in map(str.lower, imports_of(open_ends.pop())):  # Windows asks in capitals, too
            if name in by_name and name not in wanted:
                wanted.add(name)
                open_ends.append(by_name[name])
    return [entry for entry in binaries if not _is_library(entry[0]) or _name(entry[0]) in wanted]


def without_systems(binaries: Iterable[Entry], names: Container[str]) -> list[Entry]:
    """Return the binaries without the libraries that the system's own packages bring and mend."""
    return [entry for entry in binaries if entry[0] not in names]


def without_loose_ends(table: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without the symbolic links to binaries that do not go in."""
    there = {PurePath(target).as_posix() for target, _, _ in binaries}
    return [
        entry for entry in table if entry[2] != "SYMLINK" or PurePath(entry[1]).as_posix() in there
    ]


def is_allowed(target: str) -> bool:
    """Tell whether a file may go into the bundle, by its place there."""
    path = _path(target)
    parts = path.parts
    if "pyphen" in parts and path.suffix == ".dic":
        return path.stem.removeprefix("hyph_").split("_")[0] in LANGUAGES
    if parts[:1] == ("PIL",) and path.name.startswith(_NO_PICTURES_OF):
        return False
    if "PySide6" not in parts:
        return _LIBRARY.search(path.name) is None or _is_named(path.name)
    below = "/".join(parts[parts.index("PySide6") + 1 :]).removeprefix("Qt/")
    if below.startswith("qml/"):
        return str(PurePosixPath(below.removeprefix("qml/")).parent) in QML_MODULES
    if below.startswith("plugins/"):
        return below.removeprefix("plugins/").startswith(_PLUGIN_STARTS)
    if below.startswith(("translations/", "resources/", "libexec/", "metatypes/")):
        return False
    return _LIBRARY.search(path.name) is None or _is_named(path.name)


def _is_named(file_name: str) -> bool:
    found = _LIBRARY.search(file_name)
    return found is not None and found[1] in QT_LIBRARIES


def _is_library(target: str) -> bool:
    """Tell whether a binary is there for others only: it lies on top, or in a folder of such."""
    path = _path(target)
    folder = path.parent.name
    module = path.suffix == ".pyd" or ".cpython-" in path.name  # a module of Python's may lie there
    if path.name.startswith(_LOADED_BY_NAME) or module:
        return False
    if path.suffix == ".dll" and folder in _WITH_MODULES:
        return True
    return not path.parent.parts or folder.endswith(".libs") or path.parent.parts[-2:] == _QT_LIB


def _path(target: str) -> PurePosixPath:
    return PurePosixPath(target.replace("\\", "/"))


def _name(target: str) -> str:
    return _path(target).name.lower()


_LIBRARY = re.compile(r"(?:lib)?Qt6?([A-Za-z0-9]+?)(?:\.abi3)?(?:\.so[.0-9]*|\.dll|\.pyd|\.exe)$")
"""Qt's libraries, PySide's modules of the same names, and Qt's helper programs."""
_NO_PICTURES_OF = ("_avif", "_imagingcms", "_imagingtk", "_webp")
"""Parts of Pillow for pictures that no document here has."""
_QT_LIB = ("Qt", "lib")
_WITH_MODULES = ("PySide6", "shiboken6")
"""Folders in which libraries lie beside modules on Windows."""
_LOADED_BY_NAME = ("libpython", "python3", "vcruntime", "libspeechd")
"""Libraries on top that the starter or a plugin opens by name."""
_PLUGIN_STARTS = tuple(
    f"{folder}/{prefix}{name}"
    for folder, _, name in (plugin.partition("/") for plugin in sorted(PLUGINS))
    for prefix in (("lib", "") if name else ("",))
)
