"""Draws all scenes of a content pack and tells which committed pictures are out of date.

Output is the same for the same scenes on every machine, and files are written whole.
"""

import json
import os
import tempfile
from pathlib import Path

from kiosk.artwork.errors import SceneError
from kiosk.artwork.scene import CompiledScene, compile_scene

INDEX = "index.json"


def scene_files(scenes_dir: Path) -> list[Path]:
    """Return the scene files of a folder by name; raise SceneError when there is none."""
    found = sorted(scenes_dir.glob("*.yaml"))
    if not found:
        raise SceneError(str(scenes_dir.name), "", "has no scenes", "Add <scene>.yaml files")
    return found


def _number(value: float) -> float | int:
    return int(value) if value == int(value) else value


def _entry(scene: CompiledScene) -> dict[str, object]:
    entry: dict[str, object] = {
        "size": [_number(v) for v in scene.size],
        "focus": [_number(v) for v in scene.focus],
        "crop": [_number(v) for v in scene.crop] if scene.crop else None,
        "anchors": {n: [_number(v) for v in p] for n, p in sorted(scene.anchors.items())},
        "animated": scene.animated,
        "source": scene.source,
    }
    return entry


def _drawn(scenes_dir: Path) -> dict[str, str]:
    """Return every file of a pack's pictures: name -> text."""
    scenes = [compile_scene(path) for path in scene_files(scenes_dir)]
    files = {f"{scene.name}.svg": scene.svg for scene in scenes}
    index = {scene.name: _entry(scene) for scene in scenes}
    files[INDEX] = json.dumps(index, indent=1, ensure_ascii=False) + "\n"
    return files


def _write(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def draw_pack(scenes_dir: Path, out_dir: Path) -> list[str]:
    """Write ``<scene>.svg`` for every scene and ``index.json``; return what changed.

    Pictures without a scene are left alone. Raises SceneError before anything is written.
    """
    files = _drawn(scenes_dir)
    out_dir.mkdir(parents=True, exist_ok=True)
    changed = []
    for name, text in files.items():
        path = out_dir / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            _write(path, text)
            changed.append(name)
    return changed


def stale(scenes_dir: Path, out_dir: Path) -> list[str]:
    """Return the files in ``out_dir`` that are missing, differ, or have no scene any more."""
    files = _drawn(scenes_dir)
    wrong = []
    for name, text in files.items():
        path = out_dir / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            wrong.append(name)
    extra = (path.name for path in out_dir.glob("*.svg") if path.name not in files)
    return sorted([*wrong, *extra])
