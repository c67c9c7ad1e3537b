"""The settings of a clinic: one TOML file, environment variables over it, flags over both.

Every key has its meaning, its unit and its limits here; errors name file, key and line.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
)

from kiosk.domain.pausing import LONGEST_PAUSE
from kiosk.domain.resting import OpeningHours
from kiosk.errors import ConfigError
from kiosk.system import time_zone

ENVIRONMENT = "KIOSK_"
TEXT_SIZES = (100, 125, 150, 200)
LARGEST_FILE = 100_000
"""Bytes; a configuration is a page of text."""


def _none_for_empty(value: object) -> object:
    """TOML has no word for nothing: an empty text is how a file says it."""
    return None if value == "" else value


_OptionalPath = Annotated[Path | None, BeforeValidator(_none_for_empty)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class KioskSection(_Section):
    """This tablet."""

    id: str = Field(default="kiosk-1", pattern=r"^[A-Za-z0-9-]{1,24}$")
    """Printed on the sheets and in the logs, so that the nurse knows which tablet it was."""
    language: str = Field(default="en", pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$")
    """The clinic's language: the nurse's sheet is written in it."""
    time_zone: str = ""
    """IANA name, such as America/Chicago; empty for the machine's zone."""

    @field_validator("time_zone")
    @classmethod
    def _is_a_zone(cls, name: str) -> str:
        try:
            time_zone(name)
        except ConfigError as error:
            remedy = "give an IANA name such as America/Chicago"
            raise ValueError(f"{name!r} is not a known time zone; {remedy}") from error
        return name


class DisplaySection(_Section):
    """The screen."""

    pixels_per_inch: float = Field(default=0, ge=0, le=600, allow_inf_nan=False)
    """Pixel density of the panel, which touch sizes depend on; 0: as staff measured, or a guess."""
    reduced_motion: bool = False
    """Start every visit without motion."""
    text_size: int = Field(default=100, json_schema_extra={"enum": list(TEXT_SIZES)})
    """Size of the text that every visit begins with, in percent: 100, 125, 150 or 200."""
    ignore_second_touch_ms: int = Field(default=500, ge=0, le=1000)
    """Milliseconds in which a second touch of the same control is taken for a tremor."""
    screen: str = Field(default="", max_length=100)
    """Name of the screen, or its number from 1; empty for the primary one."""
    dim_after: int = Field(default=5, ge=0, le=240)
    """Minutes of the poster, untouched, until it is dimmed; 0 never."""
    hours: str = ""
    """When patients come, such as 07:30-18:00; else the screen is black. Empty: always."""

    @field_validator("hours")
    @classmethod
    def _are_hours(cls, hours: str) -> str:
        if hours:
            OpeningHours.parse(hours)
        return hours

    @field_validator("text_size")
    @classmethod
    def _is_a_size(cls, percent: int) -> int:
        if percent not in TEXT_SIZES:
            raise ValueError(f"must be one of {', '.join(map(str, TEXT_SIZES))}")
        return percent

    @field_validator("pixels_per_inch")
    @classmethod
    def _is_a_panel(cls, density: float) -> float:
        if density and density < 60:
            raise ValueError("a panel has 60 to 600 pixels per inch; 0 guesses")
        return density


class VisitSection(_Section):
    """The walk."""

    path: Literal["full", "core"] = "full"
    """full: all steps, about 9 minutes; core: under 5."""
    code: Literal["required", "optional", "off"] = "optional"
    """Whether patients type a code from the front desk; off: the kiosk issues one."""
    pause_minutes: int = Field(default=LONGEST_PAUSE, ge=0, le=LONGEST_PAUSE)
    """How long a paused visit waits for its patient; 0: visits cannot be paused."""


class IdleSection(_Section):
    """Time-outs, in seconds."""

    warn_after: int = Field(default=90, ge=60, le=600)
    """Without touch, until "Still there?"."""
    countdown: int = Field(default=30, ge=20, le=120)
    """From "Still there?" until the visit ends."""
    done_after: int = Field(default=10, ge=5, le=60)
    """How long the last screen stays."""


class DocumentsSection(_Section):
    """The summaries."""

    folder: _OptionalPath = None
    """Where the PDFs go; empty for "documents" in the data folder."""
    paper: Literal["letter", "a4"] = "letter"
    """The size of both sheets."""
    passphrase_file: _OptionalPath = None
    """A file whose first line (12 characters or more) encrypts every PDF; empty for none."""
    fhir: bool = False
    """Write each shared visit as a FHIR R4 bundle (JSON, not encrypted) beside its PDF, too."""


class PrinterSection(_Section):
    """The printer of this desk or kiosk."""

    queue: str = Field(default="", pattern=r"^[^\s/#\\]{0,127}$")
    """Name of the queue (CUPS or Windows) that sheets are printed on; empty for none."""


class DeskSection(_Section):
    """The nurse's desk on this machine."""

    name: str = Field(default="", pattern=r"^[A-Za-z0-9-]{0,24}$")
    """What the desk is called, and its name in the audit log; empty: the kiosk's id and -desk."""
    sign_out_after: int = Field(default=10, ge=1, le=60)
    """Minutes without a key or a click until the desk signs out; it warns half a minute ahead."""


class DatabaseSection(_Section):
    """Where visits are kept until they are done with."""

    url: Annotated[SecretStr | None, BeforeValidator(_none_for_empty)] = None
    """postgresql+psycopg://...; empty for the encrypted file in the data folder."""
    key_file: _OptionalPath = None
    """The key of the encrypted file; empty for "kiosk.key" in the data folder."""

    @field_validator("url")
    @classmethod
    def _is_postgresql(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None and not url.get_secret_value().startswith("postgresql+psycopg://"):
            raise ValueError("must start with postgresql+psycopg://")
        return url


class RetentionSection(_Section):
    """How long answers stay after the visit, and PDFs in the data folder after they were made.

    A folder that documents.folder names is never cleared.
    """

    hours: int = Field(default=24, ge=0, le=24)
    """From a visit's end, once its documents are out."""


class PackSection(_Section):
    """The content."""

    folder: _OptionalPath = None
    """A content pack; empty for the one that comes with the program."""


class Settings(_Section):
    """All settings, each with its usual value."""

    kiosk: KioskSection = KioskSection()
    display: DisplaySection = DisplaySection()
    visit: VisitSection = VisitSection()
    idle: IdleSection = IdleSection()
    documents: DocumentsSection = DocumentsSection()
    printer: PrinterSection = PrinterSection()
    desk: DeskSection = DeskSection()
    database: DatabaseSection = DatabaseSection()
    retention: RetentionSection = RetentionSection()
    pack: PackSection = PackSection()


@dataclass(frozen=True, slots=True)
class _Text:
    file: Path
    lines: Sequence[str]

    def line_of(self, path: Sequence[str | int]) -> int | None:
        """Return the line of a key, from 1; of its section when the key is not written."""
        section = ""
        of_section: int | None = None
        for number, line in enumerate(self.lines, start=1):
            if header := re.match(r"\s*\[\[?([^\[\]]+)\]", line):
                section = header[1].strip().strip("\"'")
                names = [name.strip(" \"'") for name in section.split(".")]
                if names == [str(part) for part in path[: len(names)]]:
                    of_section = number
                if of_section == number and len(names) == len(path):
                    return number
            elif key := re.match(r"\s*([A-Za-z0-9_\"'-]+)\s*[.=]", line):
                name = key[1].strip("\"'")
                if [section, name][: len(path)] == [str(p) for p in path[:2]]:
                    return number
                if not section and path and name == str(path[0]):
                    return number
        return of_section


def load_settings(
    file: Path | None, environment: Mapping[str, str], flags: Mapping[str, Mapping[str, object]]
) -> Settings:
    """Return the settings of a file (None for none), under environment, under flags.

    environment holds KIOSK_SECTION__KEY=value; flags holds {section: {key: value}}.
    Raises ConfigError with file, key and line.
    """
    text = _Text(Path(), ())
    merged: dict[str, dict[str, object]] = {}
    if file is not None:
        text, tables = _read(file)
        merged = tables
    from_environment = _environment_tables(environment)
    for tables_over in (from_environment, flags):
        for section, keys in tables_over.items():
            merged.setdefault(section, {}).update(keys)
    try:
        return Settings.model_validate(merged)
    except ValidationError as error:
        raise _first_problem(error, text, file, from_environment) from error


def _read(file: Path) -> tuple[_Text, dict[str, dict[str, object]]]:
    where = str(file)
    try:
        with file.open("rb") as opened:
            raw = opened.read(LARGEST_FILE + 1)  # a device has no end
    except FileNotFoundError as error:
        remedy = "Give an existing file to --config"
        raise ConfigError("there is no such file", where=where, remedy=remedy) from error
    except OSError as error:
        remedy = "Make the file readable for this user"
        what = f"cannot be read ({error.strerror})"
        raise ConfigError(what, where=where, remedy=remedy) from error
    if len(raw) > LARGEST_FILE:
        what = f"is larger than {LARGEST_FILE} bytes"
        raise ConfigError(what, where=where, remedy="Give a configuration file")
    try:
        decoded = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        remedy = "Save the file as UTF-8 text"
        raise ConfigError(
            "is not UTF-8 text", where=f"{where}, line {line}", remedy=remedy
        ) from error
    try:
        parsed = tomllib.loads(decoded)
    except RecursionError as error:
        what = "is not a configuration: its brackets are nested too deep"
        raise ConfigError(what, where=where, remedy="Give a configuration file") from error
    except ValueError as error:  # TOMLDecodeError, or a number of thousands of digits
        found = re.search(r"line (\d+)", str(error))
        at = f", line {found[1]}" if found else ", last line"
        what = "is not TOML: " + re.sub(r"\s*\(at .*\)$", "", str(error))
        remedy = "Mend the line; the sample configuration shows the form"
        raise ConfigError(what, where=where + at, remedy=remedy) from error
    text = _Text(file, decoded.splitlines())
    tables: dict[str, dict[str, object]] = {}
    for section, keys in parsed.items():
        if not isinstance(keys, dict):
            line_number = text.line_of([section])
            raise ConfigError(
                f"{_plain(section)} stands outside of a section",
                where=f"{where}, line {line_number}" if line_number else where,
                remedy=f"Put it under one of: {', '.join(Settings.model_fields)}",
            )
        tables[section] = dict(keys)
    return text, tables


def _environment_tables(environment: Mapping[str, str]) -> dict[str, dict[str, object]]:
    tables: dict[str, dict[str, object]] = {}
    for name, value in environment.items():
        found = re.fullmatch(ENVIRONMENT + r"([A-Z]+)__([A-Z_]+)", name)
        if found and value:
            tables.setdefault(found[1].lower(), {})[found[2].lower()] = value
    return tables


def _first_problem(
    error: ValidationError,
    text: _Text,
    file: Path | None,
    from_environment: Mapping[str, Mapping[str, object]],
) -> ConfigError:
    problem = error.errors(include_url=False, include_context=False, include_input=False)[0]
    path = [part for part in problem["loc"] if isinstance(part, str)]
    key = _plain(".".join(path))
    variables = from_environment.get(path[0], {})
    line = text.line_of(path)
    if len(path) > 1 and path[1] in variables:
        where = f"environment variable {ENVIRONMENT}{path[0].upper()}__{path[1].upper()}"
    elif variables and line is None:
        where = f"environment variable {ENVIRONMENT}{path[0].upper()}__{min(variables).upper()}"
    else:
        where = f"{file or 'settings'}{f', line {line}' if line else ''}, {key}"
    if problem["type"] == "extra_forbidden":
        section = Settings.model_fields.get(path[0])
        known: Sequence[str] = tuple(Settings.model_fields)
        if len(path) > 1 and section is not None and section.annotation is not None:
            known = tuple(section.annotation.model_fields)
        return ConfigError(
            "is not a known key", where=where, remedy=f"Known here: {', '.join(known)}"
        )
    what = problem["msg"].removeprefix("Value error, ")
    what = what[:1].lower() + what[1:]
    return ConfigError(what, where=where, remedy="Correct the value or take the key out")


def _plain(name: str) -> str:
    """Return a name of the file's as it can stand in one line."""
    return name if name.isprintable() else repr(name)
