"""Show one QML file in a window of a stated size, density and theme.

Belongs here: fonts, the engine and the theme's inputs for tests and the gallery of the controls.
Does not belong here: the program's own windows and view models.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.paths import program_files
from kiosk.signs import SignWeight, sign_font
from kiosk.ui import faces
from kiosk.ui.icons import add_icons
from kiosk.ui.moving import hold_stills

HERE = Path(__file__).resolve().parent
MODULES = HERE.parents[1] / "kiosk" / "ui" / "qml"
GALLERY = HERE / "gallery"


@dataclass(frozen=True, slots=True)
class Setting:
    """A device and a patient's choices of looks; density in pixels an inch."""

    name: str = "landscape"
    width: int = 1280
    height: int = 800
    ppi: float = 149.4
    theme: str = "light"
    text_scale: float = 1.0
    left_handed: bool = False
    reach: bool = False
    reduced: bool = True


def use_software_renderer() -> None:
    """Render off screen and without a graphics card; to be called before Qt starts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"


def load_fonts() -> None:
    """Load the program's fonts as the program does."""
    faces.load_fonts(program_files().fonts, [sign_font(weight) for weight in SignWeight])


class Stage:
    """A window that shows one QML component under a setting."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        hold_stills()
        self.view = QQuickView()
        self.view.engine().addImportPath(str(MODULES))
        add_icons(self.view.engine())
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.apply(setting)

    def singleton(self, name: str) -> QObject:
        """Return a theme singleton of this window's engine."""
        found = self.view.engine().singletonInstance("KioskTheme", name)
        if found is not None and not isinstance(found, QObject):
            shiboken6.invalidate(found)  # it stood there in memory before: see tests.items
            found = self.view.engine().singletonInstance("KioskTheme", name)
        if not isinstance(found, QObject):
            raise LookupError(name)
        return found

    def apply(self, setting: Setting) -> None:
        """Write the theme's inputs as the program's root window does."""
        metrics = self.singleton("Metrics")
        for name, value in (
            ("pixelsPerMm", setting.ppi / 25.4),
            ("width", setting.width),
            ("height", setting.height),
            ("textScale", setting.text_scale),
            ("leftHanded", setting.left_handed),
            ("reach", setting.reach),
        ):
            metrics.setProperty(name, value)
        self.singleton("Palette").setProperty("theme", setting.theme)
        self.singleton("Motion").setProperty("reduced", setting.reduced)

    def show(self, source: Path, properties: dict[str, object] | None = None) -> QQuickItem:
        """Load and show the file; raise RuntimeError with the QML errors when it does not load."""
        self.view.setInitialProperties(properties or {})
        self.view.resize(self.setting.width, self.setting.height)
        self.view.setSource(QUrl.fromLocalFile(str(source)))
        root = self.view.rootObject()
        if root is None:
            raise RuntimeError("\n".join(error.toString() for error in self.view.errors()))
        self.view.show()
        return root
