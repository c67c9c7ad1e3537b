"""Reads illustrations/index.json: what the drawing kit says about each picture."""

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from kiosk.content.findings import broken
from kiosk.content.pack import ILLUSTRATIONS
from kiosk.domain.content import PictureLayout
from kiosk.domain.ids import PictureId

INDEX = f"{ILLUSTRATIONS}/index.json"
_MEND = "Draw the pictures again, or put the file back from the last good pack"


def read_layouts(folder: Path) -> Mapping[PictureId, PictureLayout]:
    """Return the layout of each picture of a pack's folder, keyed by id.

    Optional keys may be absent: focus is then the middle, crop and anchors none, animated false.
    BrokenPackError when the index is missing, unreadable or not of this shape.
    """
    path = folder / INDEX
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise broken(INDEX, "the file is missing", _MEND) from None
    except json.JSONDecodeError as error:
        raise broken(
            INDEX, f"this is not valid JSON ({error.msg})", _MEND, line=error.lineno
        ) from error
    except RecursionError:  # brackets in brackets, thousands deep
        raise broken(INDEX, "this is nested too deeply", _MEND) from None
    except (OSError, UnicodeDecodeError) as error:
        raise broken(INDEX, "the file cannot be read", _MEND) from error
    if not isinstance(data, dict):
        raise broken(INDEX, "the file must hold one entry for each picture", _MEND)
    return MappingProxyType({PictureId(name): _layout(name, entry) for name, entry in data.items()})


def _layout(name: str, entry: object) -> PictureLayout:
    if not isinstance(entry, dict):
        raise broken(INDEX, "fields were expected here", _MEND, field=name)
    anchors = entry.get("anchors", {})
    if not isinstance(anchors, dict):
        raise broken(INDEX, "anchors must be names with x and y", _MEND, field=name)
    width, height = _pair(name, "size", entry.get("size"))
    focus_x, focus_y = _pair(name, "focus", entry.get("focus", [0.5, 0.5]))
    return PictureLayout(
        id=PictureId(name),
        width=width,
        height=height,
        focus_x=focus_x,
        focus_y=focus_y,
        animated=entry.get("animated") is True,
        anchors=MappingProxyType(
            {key: _pair(name, f"anchors.{key}", at) for key, at in anchors.items()}
        ),
        crop=_box(name, entry.get("crop")),
    )


def _box(name: str, given: object) -> tuple[float, float, float, float] | None:
    if given is None:
        return None
    if isinstance(given, list) and len(given) == 4:
        left, top = _pair(name, "crop", given[:2])
        width, height = _pair(name, "crop", given[2:])
        return left, top, width, height
    raise broken(INDEX, "four numbers were expected", _MEND, field=f"{name}.crop")


def _pair(name: str, field: str, given: object) -> tuple[float, float]:
    if (
        isinstance(given, list)
        and len(given) == 2
        and all(isinstance(part, int | float) and not isinstance(part, bool) for part in given)
    ):
        return float(given[0]), float(given[1])
    raise broken(INDEX, "two numbers were expected", _MEND, field=f"{name}.{field}")
