"""The support bundle: one file with all that support asks for, and nothing of a patient.

Logs (their fields are on an allow-list), the doctor's findings, versions, the settings without
secrets, the heartbeat and the remembered crashes. Never the database, a document or a key.
"""

import io
import json
import platform
import secrets
import sys
import zipfile
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

from kiosk import __version__
from kiosk.commands.doctor import Finding, render
from kiosk.documents.folder import LocalDisk
from kiosk.errors import KnownError
from kiosk.household.heartbeat import NAME as HEARTBEAT
from kiosk.paths import DataFolder
from kiosk.request import Request
from kiosk.settings import load_settings
from kiosk.settings_shown import shown

ASKED_FOR = ("PySide6", "SQLAlchemy", "alembic", "sqlcipher3", "reportlab", "pikepdf", "pydantic")
"""Libraries whose versions support asks for; one that is not named in a bundle is left out."""


def write_bundle(
    request: Request, findings: Sequence[Finding], file: Path, environment: dict[str, str]
) -> None:
    """Write the bundle to a new file, whole or not at all; KnownError when it cannot be."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _parts(request, findings, environment):
            archive.writestr(name, content)
    disk, temporary = LocalDisk(), file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    try:
        disk.write(temporary, packed.getvalue())
        disk.publish(temporary, file)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        taken = isinstance(error, FileExistsError)
        raise KnownError(
            "there is a file of this name" if taken else f"cannot be written ({error.strerror})",
            where=str(file),
            remedy="Name another file",
        ) from error


def _parts(
    request: Request, findings: Sequence[Finding], environment: dict[str, str]
) -> Iterator[tuple[str, bytes]]:
    yield "doctor.json", render(findings, as_json=True).encode()
    yield "versions.json", _json(_versions())
    yield "settings.json", _json(_settings(request, environment))
    yield from _files(request.data)


def _versions() -> dict[str, str]:
    found = {
        "kiosk": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": str(bool(getattr(sys, "frozen", False))).lower(),
    }
    for name in ASKED_FOR:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def _settings(request: Request, environment: dict[str, str]) -> dict[str, str]:
    try:
        return dict(shown(load_settings(request.config_file, environment, request.flags)))
    except KnownError as error:
        return {"unusable": str(error)}


def _files(data: DataFolder) -> Iterator[tuple[str, bytes]]:
    for file in (data.root / HEARTBEAT, data.crashes, data.measured_screen):
        yield from _read(file, file.name)
    for log in sorted(data.logs.glob("*.log*")):
        yield from _read(log, f"logs/{log.name}")


def _read(file: Path, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield a file's content; one that is not there, or a link to elsewhere, is left out."""
    try:
        if file.is_file() and not file.is_symlink():
            yield name, file.read_bytes()
    except OSError:
        return


def _json(value: dict[str, str]) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode()
