"""What the doctor found of a subject, and how it is told to people and to machines."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import Enum

from kiosk import __version__
from kiosk.errors import ExitCode


class Health(Enum):
    """How a subject stands."""

    OK = "ok"
    WARNING = "warning"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one subject."""

    subject: str
    health: Health
    detail: str
    exit_code: int = ExitCode.OK


def exit_code_of(findings: Sequence[Finding]) -> int:
    """Return 0 when nothing fails, else the worst failure's code: the highest is the worst."""
    failed = [one.exit_code for one in findings if one.health is Health.FAILURE]
    return int(max(failed)) or ExitCode.FAILED if failed else ExitCode.OK


def render(findings: Sequence[Finding], *, as_json: bool) -> str:
    """Return the findings for people, a line each, or as JSON."""
    if as_json:
        rows = [{**asdict(one), "health": one.health.value} for one in findings]
        return json.dumps({"version": __version__, "findings": rows}, indent=2)
    width = max(len(one.subject) for one in findings)
    return "\n".join(
        f"{one.health.value:8} {one.subject:{width}}  {one.detail}" for one in findings
    )
