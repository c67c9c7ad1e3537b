"""Checks that an SVG keeps to the subset that screen, print and still pictures draw alike."""

import xml.etree.ElementTree as ET
from pathlib import Path

_SVG = "{http://www.w3.org/2000/svg}"
_ELEMENTS = frozenset({"svg", "g", "path", "circle", "ellipse", "rect", "animateTransform"})
_SHAPES = frozenset({"path", "circle", "ellipse", "rect"})
_ATTRIBUTES = frozenset(
    [
        "viewBox",
        "width",
        "height",
        "transform",
        "d",
        "fill",
        "fill-opacity",
        "stroke",
        "stroke-width",
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-dasharray",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "x",
        "y",
        "attributeName",
        "type",
        "values",
        "dur",
        "repeatCount",
    ]
)
_COUNTS = {"rotate": 1, "translate": 2, "scale": 2}
LARGEST = 35_000
"""Bytes a picture may have."""


def _motion(parent: ET.Element, element: ET.Element, where: str) -> list[str]:
    kind, values = element.get("type", ""), element.get("values", "").split(";")
    problems = []
    if element.get("attributeName") != "transform" or kind not in _COUNTS:
        return [f"{where}: only rotate, translate and scale may move"]
    if element.get("repeatCount") != "indefinite" or not element.get("dur", "").endswith("s"):
        problems.append(f"{where}: a loop needs dur in seconds and repeatCount indefinite")
    if any(len(value.split()) != _COUNTS[kind] for value in values):
        problems.append(f"{where}: every {kind} value needs {_COUNTS[kind]} numbers")
    if len(values) < 3 or values[0] != values[-1]:
        problems.append(f"{where}: the loop does not close")
    if parent.get("transform") != f"{kind}({values[0]})":
        problems.append(f"{where}: the group does not stand where the loop begins")
    if kind == "scale" and any(float(n) < 0.01 for value in values for n in value.split()):
        problems.append(f"{where}: a scale falls below 0.01")
    siblings = [child for child in parent if child.tag == element.tag]
    if parent.tag != f"{_SVG}g" or parent[0] is not element or len(siblings) != 1:
        problems.append(f"{where}: one motion per group, before its shapes")
    return problems


def _element(element: ET.Element, where: str) -> list[str]:
    problems = []
    name = element.tag.removeprefix(_SVG)
    if name not in _ELEMENTS:
        problems.append(f"{where}: <{name}> is not in the safe subset")
    problems += [
        f"{where}: attribute {attribute} is not in the safe subset"
        for attribute in element.attrib
        if attribute not in _ATTRIBUTES
    ]
    if element.get("fill-opacity") is not None and name not in _SHAPES:
        problems.append(f"{where}: fill-opacity only on a shape")
    if (element.text or "").strip() or (element.tail or "").strip():
        problems.append(f"{where}: there is text")
    return problems


def check_svg(text: str) -> list[str]:
    """Return what in an SVG is outside the safe subset; an empty list is good."""
    problems: list[str] = []
    if len(text.encode()) > LARGEST:
        problems.append(f"svg: {len(text.encode())} bytes are more than {LARGEST}")
    root = ET.fromstring(text)
    if root.tag != f"{_SVG}svg" or not root.get("viewBox"):
        problems.append("svg: needs a viewBox")
    for number, parent in enumerate(root.iter()):
        where = f"{parent.tag.removeprefix(_SVG)}[{number}]"
        problems += _element(parent, where)
        for child in parent:
            if child.tag == f"{_SVG}animateTransform":
                problems += _motion(parent, child, where)
    return problems


def check_folder(folder: Path) -> dict[str, list[str]]:
    """Return the problems of every SVG in a folder that has any, by file name."""
    found = {}
    for path in sorted(folder.glob("*.svg")):
        problems = check_svg(path.read_text(encoding="utf-8"))
        if problems:
            found[path.name] = problems
    return found
