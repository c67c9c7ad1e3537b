"""The pack's scenes, compiled once for all checks of the pictures."""

from pathlib import Path

import pytest

from kiosk.artwork import CompiledScene, compile_scene
from kiosk.artwork.pack import scene_files

PACK = Path(__file__).parents[3] / "resources" / "packs" / "facet-next-steps"
SCENES = PACK / "scenes"
PICTURES = PACK / "illustrations"


@pytest.fixture(scope="session")
def scenes() -> dict[str, CompiledScene]:
    return {path.stem: compile_scene(path) for path in scene_files(SCENES)}
