"""The illustration kit: scenes as data, compiled to SVG that screen and paper draw alike.

Captions and alternative texts are not here: they belong to the content pack.
"""

from kiosk.artwork.errors import SceneError
from kiosk.artwork.lint import check_folder, check_svg
from kiosk.artwork.pack import draw_pack, stale
from kiosk.artwork.scene import CompiledScene, compile_scene

__all__ = [
    "CompiledScene",
    "SceneError",
    "check_folder",
    "check_svg",
    "compile_scene",
    "draw_pack",
    "stale",
]
