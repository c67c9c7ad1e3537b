"""The commands. Each parses its options, calls what does the work, and says in words how it went.

Bad input gets one line on standard error and a documented exit code, never a traceback. Commands
import what they need themselves: the kiosk's first frame waits for none of it.
"""

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from kiosk import __version__
from kiosk.errors import ExitCode, KnownError, UsageProblemError
from kiosk.request import Request

Command = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, told like every other."""

    def error(self, message: str) -> NoReturn:
        """Raise the fault instead of printing a page of usage."""
        raise UsageProblemError(message, where="command line", remedy=f"Run {self.prog} --help")


def run_command_line(arguments: Sequence[str]) -> int:
    """Run a command and return the exit code; every fault of the world is one line."""
    try:
        given = _parser().parse_args(_with_command(arguments))
        return _commands()[given.command](given)
    except KnownError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return error.exit_code
    except KeyboardInterrupt:
        return ExitCode.FAILED
    except Exception as error:  # noqa: BLE001 - a bug is one line for users, too
        sys.stderr.write(f"kiosk: {_bug(error)}\n")
        return ExitCode.FAILED


def _bug(error: Exception) -> str:
    """Return one line about an error of our own: its kind and place, nothing that it quotes."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else "start"
    return f"{place}: a fault of the program ({type(error).__name__}). Please report this line"


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Put "run" where no command is named: it is the default."""
    names = {name.split()[0] for name in _commands()}
    told = {"-h", "--help", "--version"}
    return list(arguments) if {*arguments} & (names | told) else ["run", *arguments]


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="kiosk",
        description="A waiting-room decision aid: what's next when facet joint injections "
        "did not help. Without a command it runs the kiosk.",
        epilog="Exit codes: 0 done, 1 failed, 2 wrong command line, 10 restart wanted, 11 update "
        "staged, 20 configuration or content pack invalid, 21 database unusable, "
        "30 safe mode wanted.",
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    common = _common_options()

    run = _command(commands, "run", "run the kiosk, full screen (default)", [common])
    run.add_argument("--windowed", action="store_true", help="in a window")
    run.add_argument("--beat", action="store_true", help=argparse.SUPPRESS)

    desk = _command(commands, "desk", "run the nurse's desk, full screen", [common])
    desk.add_argument("--windowed", action="store_true", help="in a window")

    minded = _command(
        commands, "supervise", "run the kiosk and start it again if it ends or freezes", [common]
    )
    minded.add_argument("--windowed", action="store_true", help="in a window")
    voice = _command(commands, "voice", "say what comes on standard input, nothing else", [])
    voice.add_argument("languages", nargs="+", help="that are to be spoken")
    voice.add_argument("--engine", default="", help="Qt's name of it; usual for none")
    safe = _command(commands, "safe-page", 'show "please ask at the desk", nothing else', [])
    safe.add_argument("--seconds", type=int, help="for so long; until it is stopped")

    tour = _command(commands, "tour", "walk a visit by touch; leave pictures and PDFs", [common])
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to leave them")
    tour.add_argument(
        "--language", default="en", help="its language (en); qps: longer, made-up words"
    )
    tour.add_argument("--size", default="1280x800", help="screen in pixels (1280x800)")
    tour.add_argument("--path", default="full", help="full, core or called-away (full)")
    tour.add_argument("--text", default="1", help="text size: 1, 1.25, 1.5 or 2 (1)")
    tour.add_argument("--theme", default="light", help="light, dark or contrast (light)")

    doctor = _command(commands, "doctor", "see whether this machine can run the kiosk", [common])
    doctor.add_argument("--json", action="store_true", help="for machines")
    doctor.add_argument(
        "--bundle", type=Path, metavar="FILE", help="write logs, findings, settings for support"
    )

    config = commands.add_parser("config", help="check and describe configuration files")
    of_config = config.add_subparsers(metavar="COMMAND", required=True)
    config_check = _command(of_config, "check", "check a file", [], "config check")
    config_check.add_argument("file", nargs="?", type=Path, help="the usual one if not named")
    _command(of_config, "schema", "print the JSON Schema of every key", [], "config schema")

    content = commands.add_parser("content", help="check and draw content packs")
    of_content = content.add_subparsers(metavar="COMMAND", required=True)
    check = _command(of_content, "check", "check a pack", [], "content check")
    check.add_argument("pack", nargs="?", type=Path, help="its folder")
    draw = _command(
        of_content, "draw", "draw a pack's pictures from its scenes", [], "content draw"
    )
    draw.add_argument("pack", nargs="?", type=Path, help="its folder")
    draw.add_argument("--check", action="store_true", help="only name pictures out of date")

    paper = _command(
        of_content, "paper", "write a pack as a booklet to print (PDF)", [], "content paper"
    )
    paper.add_argument("file", type=Path, metavar="FILE", help="a new PDF file")
    paper.add_argument("--pack", type=Path, metavar="DIR", help="a content pack")
    paper.add_argument("--language", help="its language, such as es; the pack's first")
    paper.add_argument("--large-print", action="store_true", help="18 points instead of 14")
    paper.add_argument("--paper", choices=("letter", "a4"), default="letter", help="(letter)")

    db = commands.add_parser("db", help="look after the database")
    of_db = db.add_subparsers(metavar="COMMAND", required=True)
    _command(of_db, "upgrade", "bring it to this version's form", [common], "db upgrade")
    _command(of_db, "check", "check that it is whole", [common], "db check")
    _command(of_db, "backup", "make a backup now", [common], "db backup")
    restore = _command(
        of_db, "restore", "put a backup in the database's place", [common], "db restore"
    )
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    purge = _command(of_db, "purge", "delete what was kept for its time", [common], "db purge")
    purge.add_argument("--dry-run", action="store_true", help="only tell what would be deleted")

    audit = commands.add_parser("audit", help="look after the audit log")
    of_audit = audit.add_subparsers(metavar="COMMAND", required=True)
    _command(of_audit, "verify", "check that nobody changed it", [common], "audit verify")
    _add_staff_commands(commands, common)
    return parser


def _add_staff_commands(commands: "argparse._SubParsersAction[_Parser]", common: _Parser) -> None:
    staff = commands.add_parser("staff", help="say who of the staff can sign in")
    of_staff = staff.add_subparsers(metavar="COMMAND", required=True)
    add = _command(
        of_staff, "add", "add somebody, or give another PIN or role", [common], "staff add"
    )
    add.add_argument("name", metavar="NAME", help="letters, digits, spaces, dashes, dots")
    add.add_argument("--role", required=True, help="nurse, it or admin")
    add.add_argument("--pin-stdin", action="store_true", help="read the PIN as a line of input")
    _command(of_staff, "list", "list who can sign in", [common], "staff list")
    remove = _command(of_staff, "remove", "let somebody sign in no more", [common], "staff remove")
    remove.add_argument("name", metavar="NAME", help="as listed")


def _common_options() -> _Parser:
    common = _Parser(add_help=False)
    common.add_argument("--config", type=Path, metavar="FILE", help="configuration file (TOML)")
    common.add_argument("--data-dir", type=Path, metavar="DIR", help="for all that is written")
    common.add_argument("--pack", type=Path, metavar="DIR", help="a content pack")
    return common


def _command(
    commands: "argparse._SubParsersAction[_Parser]",
    name: str,
    text: str,
    parents: list[_Parser],
    command: str = "",
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text, parents=parents)
    parser.set_defaults(command=command or name)
    return parser


def _commands() -> dict[str, Command]:
    return {
        "run": _run,
        "desk": _desk,
        "supervise": _supervise,
        "safe-page": _safe_page,
        "voice": _voice,
        "tour": _tour,
        "doctor": _doctor,
        "config check": _config_check,
        "config schema": _config_schema,
        "content check": _content_check,
        "content draw": _content_draw,
        "content paper": _content_paper,
        "db upgrade": _db_upgrade,
        "db check": _db_check,
        "db backup": _db_backup,
        "db restore": _db_restore,
        "db purge": _db_purge,
        "audit verify": _audit_verify,
        "staff add": _staff_add,
        "staff list": _staff_list,
        "staff remove": _staff_remove,
    }


def _request(given: argparse.Namespace) -> Request:
    return Request(config=given.config, data_dir=given.data_dir, pack=given.pack)


def _run(given: argparse.Namespace) -> int:
    from kiosk.commands.running import run_kiosk

    return run_kiosk(_request(given), windowed=given.windowed, beat=given.beat)


def _desk(given: argparse.Namespace) -> int:
    from kiosk.commands.running import run_desk

    return run_desk(_request(given), windowed=given.windowed)


def _supervise(given: argparse.Namespace) -> int:
    from kiosk.commands.supervised import supervise

    return supervise(_request(given), windowed=given.windowed)


def _safe_page(given: argparse.Namespace) -> int:
    from kiosk.commands.running import demand_display
    from kiosk.ui.safe_page import show_safe_page

    demand_display()
    return show_safe_page(seconds=given.seconds)


def _voice(given: argparse.Namespace) -> int:
    from kiosk.ui.voice_server import serve_voice

    return serve_voice(given.languages, given.engine)


def _tour(given: argparse.Namespace) -> int:
    from kiosk.tour.command import TourRequest, take_tour

    asked = TourRequest.parse(
        out=given.out,
        language=given.language,
        size=given.size,
        path=given.path,
        text=given.text,
        theme=given.theme,
    )
    return take_tour(asked, _request(given))


def _doctor(given: argparse.Namespace) -> int:
    from kiosk.commands.doctor import examine, exit_code_of, render

    findings = examine(_request(given))
    if given.bundle is not None:
        from kiosk.commands.support_bundle import write_bundle

        write_bundle(_request(given), findings, given.bundle.absolute(), dict(os.environ))
    _say(render(findings, as_json=given.json))
    return exit_code_of(findings)


def _config_check(given: argparse.Namespace) -> int:
    from kiosk.settings import load_settings

    file = Request(config=given.file).config_file
    load_settings(file, os.environ, {})
    _say(f"{file} can be used" if file else "there is no configuration file; all is as usual")
    return ExitCode.OK


def _config_schema(given: argparse.Namespace) -> int:
    from kiosk.paths import program_files

    _say(program_files().settings_schema.read_text(encoding="utf-8").rstrip())
    return ExitCode.OK


def _content_check(given: argparse.Namespace) -> int:
    from kiosk.content import Severity, check_pack, describe

    findings = check_pack(_pack(given))
    _say(describe(findings))
    wrong = any(finding.severity is Severity.ERROR for finding in findings)
    return ExitCode.CONFIG_INVALID if wrong else ExitCode.OK


def _content_draw(given: argparse.Namespace) -> int:
    from kiosk.artwork import SceneError, draw_pack, stale

    folder = _pack(given)
    scenes, illustrations = folder / "scenes", folder / "illustrations"
    try:
        if given.check:
            old = stale(scenes, illustrations)
            _say("\n".join(old) if old else "every picture is up to date")
            return ExitCode.FAILED if old else ExitCode.OK
        changed = draw_pack(scenes, illustrations)
    except SceneError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return ExitCode.CONFIG_INVALID
    _say(f"{len(changed)} pictures drawn anew into {illustrations}")
    return ExitCode.OK


def _content_paper(given: argparse.Namespace) -> int:
    from kiosk.commands.paper import PaperRequest, write_booklet

    asked = PaperRequest(_pack(given), given.file, given.language, given.paper, given.large_print)
    _say(write_booklet(asked))
    return ExitCode.OK


def _db_upgrade(given: argparse.Namespace) -> int:
    from kiosk.commands.upkeep import upgrade

    _say(upgrade(_request(given)))
    return ExitCode.OK


def _db_check(given: argparse.Namespace) -> int:
    from kiosk.commands.upkeep import check

    sound, report = check(_request(given))
    _say(report)
    return ExitCode.OK if sound else ExitCode.DATABASE_UNUSABLE


def _db_backup(given: argparse.Namespace) -> int:
    from kiosk.commands.upkeep import backup

    _say(backup(_request(given)))
    return ExitCode.OK


def _db_restore(given: argparse.Namespace) -> int:
    from kiosk.commands.upkeep import restore

    sound, report = restore(_request(given), given.file)
    _say(report)
    return ExitCode.OK if sound else ExitCode.DATABASE_UNUSABLE


def _db_purge(given: argparse.Namespace) -> int:
    from kiosk.commands.upkeep import purge

    well, report = purge(_request(given), dry_run=given.dry_run)
    _say(report)
    return ExitCode.OK if well else ExitCode.FAILED


def _audit_verify(given: argparse.Namespace) -> int:
    from kiosk.commands.upkeep import verify

    whole, report = verify(_request(given))
    _say(report)
    return ExitCode.OK if whole else ExitCode.FAILED


def _staff_add(given: argparse.Namespace) -> int:
    from kiosk.commands.staff import add, role_of

    role = role_of(given.role)
    _say(add(_request(given), given.name, role, pin_from_input=given.pin_stdin))
    return ExitCode.OK


def _staff_list(given: argparse.Namespace) -> int:
    from kiosk.commands.staff import members

    _say(members(_request(given)))
    return ExitCode.OK


def _staff_remove(given: argparse.Namespace) -> int:
    from kiosk.commands.staff import remove

    _say(remove(_request(given), given.name))
    return ExitCode.OK


def _pack(given: argparse.Namespace) -> Path:
    from kiosk.paths import program_files

    return Path(given.pack) if given.pack else program_files().default_pack


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
