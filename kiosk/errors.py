"""The two kinds of trouble: the world's (KnownError) and ours (BugError).

A KnownError says in one line what is wrong, where, and how to mend it; it ends in a documented
exit code or a calm screen. Everything else that is raised is a bug.
"""

from enum import IntEnum


class ExitCode(IntEnum):
    """The program's exit codes; stable, IT's scripts rely on them."""

    OK = 0
    FAILED = 1
    """Something that was asked for could not be done; the line on standard error says what."""
    USAGE = 2
    """The command line is wrong."""
    RESTART_WANTED = 10
    UPDATE_STAGED = 11
    CONFIG_INVALID = 20
    """Configuration or content pack."""
    DATABASE_UNUSABLE = 21
    SAFE_MODE_WANTED = 30


class KnownError(Exception):
    """Trouble of the world's making, told in one line.

    where names a file, a key, a line or a folder; remedy says what a person can do.
    """

    exit_code = ExitCode.FAILED

    def __init__(self, what: str, *, where: str, remedy: str) -> None:
        super().__init__(f"{where}: {what}. {remedy}")
        self.what = what
        self.where = where
        self.remedy = remedy


class UsageProblemError(KnownError):
    """The command line is wrong."""

    exit_code = ExitCode.USAGE


class ConfigError(KnownError):
    """The configuration cannot be used."""

    exit_code = ExitCode.CONFIG_INVALID


class PackError(KnownError):
    """The content pack cannot be used."""

    exit_code = ExitCode.CONFIG_INVALID


class DatabaseError(KnownError):
    """The database cannot be used."""

    exit_code = ExitCode.DATABASE_UNUSABLE


class ExportError(KnownError):
    """A document cannot be written."""


class BugError(Exception):
    """Trouble of our own making: log, wipe, back to the start."""
