"""What is wrong with a pack: findings, how they read, and the error that carries one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.errors import PackError


class Severity(Enum):
    """How bad a finding is."""

    ERROR = "error"
    """The pack must not be used with patients."""
    WARNING = "warning"
    """Somebody has to look at it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: where, what, and how to mend it."""

    severity: Severity
    file: str
    """Path within the pack, with forward slashes."""
    line: int | None
    field: str
    """Such as downsides.rare[0].sources; empty for the whole file."""
    message: str
    remedy: str

    @property
    def where(self) -> str:
        """Return "file, line 3, field", without the parts that are not known."""
        parts = [self.file]
        if self.line is not None:
            parts.append(f"line {self.line}")
        if self.field:
            parts.append(self.field)
        return ", ".join(parts)

    def __str__(self) -> str:
        """Return the finding as one line."""
        return f"{self.severity.value}: {self.where}: {self.message}. {self.remedy}"


class BrokenPackError(PackError):
    """A pack that cannot be loaded, with the finding that says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message, where=finding.where, remedy=finding.remedy)
        self.finding = finding


def broken(
    file: str, message: str, remedy: str, *, line: int | None = None, field: str = ""
) -> BrokenPackError:
    """Make the error for one thing that stops a pack from loading."""
    return BrokenPackError(Finding(Severity.ERROR, file, line, field, message, remedy))


def describe(findings: Sequence[Finding]) -> str:
    """Return the findings as text for a terminal: grouped by file, errors first, then a count."""
    if not findings:
        return "The pack is in order: no errors, no warnings."
    lines: list[str] = []
    for file in dict.fromkeys(finding.file for finding in findings):
        lines.append(file)
        own = [finding for finding in findings if finding.file == file]
        own.sort(key=lambda finding: (finding.severity is Severity.WARNING, finding.line or 0))
        for finding in own:
            line = f"line {finding.line}, " if finding.line is not None else ""
            field = f"{finding.field}: " if finding.field else ""
            lines.append(f"  {finding.severity.value}: {line}{field}{finding.message}")
            lines.append(f"    -> {finding.remedy}")
    count = Counter(finding.severity for finding in findings)
    lines.append(
        f"{_count(count[Severity.ERROR], 'error')}, {_count(count[Severity.WARNING], 'warning')}."
    )
    return "\n".join(lines)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
