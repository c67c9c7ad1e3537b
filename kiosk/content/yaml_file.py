"""Reads one YAML file of a pack into plain values that remember their lines.

Only the part of YAML that authors need: mappings, lists and scalars. Aliases, anchors, tags,
duplicate keys, huge or deep files are refused. "yes" and "no" stay words. What the fields mean
belongs to the schema.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import yaml

from kiosk.content.findings import broken

Value = None | bool | int | float | str | tuple["Value", ...] | dict[str, "Value"]
KeyPath = tuple[str | int, ...]

MAX_BYTES = 200_000
MAX_DEPTH = 20
_INTEGER = re.compile(r"[-+]?[0-9]+")
_NUMBER = re.compile(r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+)")
_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """The values of one file; name is its path within the pack, with forward slashes."""

    name: str
    root: dict[str, Value]
    lines: dict[int, list[int] | dict[str, int]]
    """For each container, by identity: the line of each of its members."""
    members: tuple[tuple[KeyPath, Value], ...]
    """Each value of the file with its path, in the order of the file."""

    def line(self, path: KeyPath) -> int | None:
        """Return the line of the deepest member on the path that exists; None for the root."""
        found: int | None = None
        here: Value = self.root
        for step in path:
            lines = self.lines.get(id(here))
            if isinstance(here, dict) and isinstance(lines, dict) and isinstance(step, str):
                if step not in here:
                    continue
                found, here = lines[step], here[step]
            elif isinstance(here, tuple) and isinstance(lines, list) and isinstance(step, int):
                if not 0 <= step < len(here):
                    break
                found, here = lines[step], here[step]
        return found


def walk(value: Value, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Value]]:
    """Yield each value below one, with its path, in the order of the file."""
    yield path, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, (*path, key))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from walk(inner, (*path, index))


def dotted(path: KeyPath) -> str:
    """Return a path as authors read it, such as downsides.rare[0].sources."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            name = " ".join(step.split())[:60]
            text += f".{name}" if text else name
    return text


def read_yaml(folder: Path, name: str) -> Document:
    """Read the file of that name within the pack's folder; PackError says what is wrong where."""
    return parse_yaml(read_bytes(folder, name), name)


def read_bytes(folder: Path, name: str) -> bytes:
    """Return a file's bytes; PackError when it is missing, unreadable or too large."""
    path = folder / name
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise broken(
                name,
                f"the file has {size} bytes, more than {MAX_BYTES}",
                "Shorten it, or split its text over cards",
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise broken(name, "the file is missing", "Put it back, from the last good pack") from None
    except OSError as error:
        raise broken(
            name,
            f"the file cannot be read ({error.strerror or 'unknown reason'})",
            "Check its permissions",
        ) from error


def parse_yaml(data: bytes, name: str) -> Document:
    """Parse a file's bytes; PackError says what is wrong and in which line."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise broken(
            name,
            "the file is not UTF-8 text",
            "Save it as UTF-8 in your text editor",
            line=data[: error.start].count(b"\n") + 1,
        ) from error
    reader = _Reader(name)
    try:
        root = reader.read(iter(yaml.parse(text, Loader=_LOADER)))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "unreadable text"
        raise broken(
            name,
            f"this is not valid YAML ({problem})",
            "Look at the line above it too: quotes, colons and indents must match",
            line=None if mark is None else mark.line + 1,
        ) from error
    if root is None:
        raise broken(name, "the file is empty", "Put its text back, from the last good pack")
    if not isinstance(root, dict):
        raise broken(
            name,
            "the file must hold fields, such as 'title: ...'",
            "Compare it with the same file of the English pack",
            line=1,
        )
    return Document(name, root, reader.lines, tuple(walk(root)))


class _Reader:
    """Turns the events of one file into values."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.lines: dict[int, list[int] | dict[str, int]] = {}

    def read(self, events: Iterator[yaml.Event]) -> Value:
        root: Value = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._refuse(event, "a second document begins here", "Delete the '---' line")
                root = self._value(next(events), events, 0)
        return root

    def _value(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Value:
        if isinstance(event, yaml.ScalarEvent):
            self._plain(event)
            return _scalar(event)
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, "aliases (*name) are not allowed", "Write the text out")
        if depth >= MAX_DEPTH:
            self._refuse(event, f"more than {MAX_DEPTH} levels of indent", "Use fewer levels")
        if isinstance(event, yaml.SequenceStartEvent):
            self._plain(event)
            return self._sequence(events, depth + 1)
        if isinstance(event, yaml.MappingStartEvent):
            self._plain(event)
            return self._mapping(events, depth + 1)
        raise AssertionError(event)

    def _sequence(self, events: Iterator[yaml.Event], depth: int) -> tuple[Value, ...]:
        items: list[Value] = []
        lines: list[int] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            lines.append(_line(event))
            items.append(self._value(event, events, depth))
        made = tuple(items)
        if made:
            self.lines[id(made)] = lines
        return made

    def _mapping(self, events: Iterator[yaml.Event], depth: int) -> dict[str, Value]:
        made: dict[str, Value] = {}
        lines: dict[str, int] = {}
        self.lines[id(made)] = lines
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self._refuse(event, "a field's name must be one word", "Check colons and indents")
            self._plain(event)
            key = event.value
            if key in made:
                self._refuse(event, f"the field {key!r} is here twice", "Delete one of the two")
            lines[key] = _line(event)
            made[key] = self._value(next(events), events, depth)
        return made

    def _plain(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            self._refuse(event, "anchors (&name) are not allowed", "Write the text out")
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._refuse(event, f"tags ({tag}) are not allowed", "Put the text in quotes")

    def _refuse(self, event: yaml.Event, what: str, remedy: str) -> NoReturn:
        raise broken(self._name, what, remedy, line=_line(event))


def _line(event: yaml.Event) -> int:
    return 1 if event.start_mark is None else event.start_mark.line + 1


def _scalar(event: yaml.ScalarEvent) -> Value:
    text = event.value
    if event.style:
        return text.strip()
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text) and len(text) < 16:
        return int(text)
    if _NUMBER.fullmatch(text):
        return float(text)
    return text
