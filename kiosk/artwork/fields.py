"""Reads the fields of scene data and says which file and field a mistake is in.

Every drawing reads its own fields through here; a field nobody read is a mistake too.
"""

import difflib
from collections.abc import Iterable, Mapping

from kiosk.artwork.errors import SceneError
from kiosk.artwork.palette import Color
from kiosk.artwork.svg import Point


def is_number(value: object) -> bool:
    """Tell whether YAML gave a number (a truth value is not one)."""
    return isinstance(value, int | float) and not isinstance(value, bool)


class Fields:
    """One mapping of a scene file, with its place in it (such as ``layers[3].person``)."""

    def __init__(self, file: str, where: str, values: object) -> None:
        self.file = file
        self.where = where
        if not isinstance(values, Mapping):
            raise SceneError(file, where, "expected names with values", "Write name: value lines")
        self._values: dict[str, object] = {str(name): value for name, value in values.items()}
        self._read: set[str] = set()

    def fail(self, name: str, message: str, remedy: str) -> SceneError:
        """Return an error about one field, to be raised by the caller."""
        field = ".".join(part for part in (self.where, name) if part)
        return SceneError(self.file, field, message, remedy)

    def has(self, name: str) -> bool:
        """Tell whether a field is there."""
        return name in self._values

    def names(self) -> list[str]:
        """Return the names of all fields, in the order of the file."""
        return list(self._values)

    def raw(self, name: str) -> object:
        """Return a field as YAML gave it, or None."""
        self._read.add(name)
        return self._values.get(name)

    def need(self, name: str) -> object:
        """Return a field that must be there."""
        if name not in self._values:
            raise self.fail(name, "is missing", f"Add {name}")
        return self.raw(name)

    def number(self, name: str, default: float | None = None) -> float:
        """Return a number; without a default it must be there."""
        value = self.raw(name) if default is not None else self.need(name)
        if value is None and default is not None:
            return default
        return self.as_number(name, value)

    def as_number(self, name: str, value: object) -> float:
        """Return a value as a number, or raise."""
        if isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
        raise self.fail(name, f"{value!r} is not a number", "Write a number without quotes")

    def numbers(
        self, name: str, count: int, default: tuple[float, ...] | None = None
    ) -> tuple[float, ...]:
        """Return a list of exactly ``count`` numbers."""
        value = self.need(name) if default is None else self.raw(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, list) or len(value) != count:
            raise self.fail(name, f"expected {count} numbers", f"Write [{', '.join('0' * count)}]")
        return tuple(self.as_number(name, item) for item in value)

    def pair(self, name: str, default: Point | None = None) -> Point:
        """Return a point or size as two numbers."""
        x, y = self.numbers(name, 2, default)
        return x, y

    def text(self, name: str, default: str | None = None) -> str:
        """Return a word."""
        value = self.need(name) if default is None else self.raw(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            raise self.fail(name, f"{value!r} is not a word", "Write a word")
        return value

    def flag(self, name: str) -> bool:
        """Return a truth value; missing is false."""
        value = self.raw(name)
        if value is None:
            return False
        if not isinstance(value, bool):
            raise self.fail(name, f"{value!r} is neither true nor false", "Write true or false")
        return value

    def choice(self, name: str, allowed: Iterable[str], default: str | None = None) -> str:
        """Return one of the allowed words."""
        value = self.text(name, default)
        self.known(name, value, allowed)
        return value

    def known(self, name: str, value: str, allowed: Iterable[str]) -> None:
        """Raise if a word is none of those allowed, and name the nearest."""
        options = sorted(allowed)
        if value in options:
            return
        near = difflib.get_close_matches(value, options, 3, 0.4) or options[:12]
        raise self.fail(name, f"unknown name {value!r}", f"Use one such as {', '.join(near)}")

    def words(self, name: str) -> list[str]:
        """Return a list of words; missing is empty."""
        value = self.raw(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fail(name, "expected a list of words", "Write [one, two]")
        return [str(item) for item in value]

    def color(self, name: str, default: Color | None = None) -> Color:
        """Return a colour of the palette by its name in small letters."""
        value = self.text(name, default.name.lower() if default is not None else None)
        self.known(name, value, [color.lower() for color in Color.__members__])
        return Color[value.upper()]

    def mapping(self, name: str) -> "Fields | None":
        """Return a nested mapping, or None when the field is not there."""
        value = self.raw(name)
        if value is None:
            return None
        return Fields(self.file, ".".join(p for p in (self.where, name) if p), value)

    def mappings(self, name: str) -> list["Fields"]:
        """Return a list of nested mappings; missing is empty."""
        value = self.raw(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.fail(name, "expected a list", "Start each entry with a dash")
        place = ".".join(part for part in (self.where, name) if part)
        return [Fields(self.file, f"{place}[{i}]", item) for i, item in enumerate(value)]

    def finish(self) -> None:
        """Raise if there is a field that nothing read."""
        for name in self._values:
            if name not in self._read:
                remedy = "Remove it or correct its name"
                if self._read:
                    near = difflib.get_close_matches(name, sorted(self._read), 2, 0.5)
                    remedy += f" (known here: {', '.join(near or sorted(self._read))})"
                raise self.fail(name, "is not a field of this", remedy)
