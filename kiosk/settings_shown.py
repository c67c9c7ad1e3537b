"""The settings in force as they may be shown: every key with its value, no secret among them."""

from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, SecretStr

from kiosk.settings import Settings

HIDDEN = "(set, not shown)"


def shown(settings: Settings) -> Sequence[tuple[str, str]]:
    """Return section.key and value of every setting, as the file has them; empty for not set."""
    rows = []
    for section in type(settings).model_fields:
        of_section = getattr(settings, section)
        assert isinstance(of_section, BaseModel)
        rows += [
            (f"{section}.{key}", _plain(getattr(of_section, key)))
            for key in type(of_section).model_fields
        ]
    return tuple(rows)


def _plain(value: object) -> str:
    match value:
        case None:
            return ""
        case SecretStr():
            return HIDDEN
        case bool():
            return "true" if value else "false"
        case Path():
            return value.as_posix()
    return str(value)
