"""The commands. Each parses its options, calls what does the work, and says in words how it went.

Bad input gets one line on standard error and a documented exit code, never a traceback.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import TyperException

from kiosk import __version__
from kiosk.errors import ExitCode, KnownError

ConfigOption = Annotated[
    Path | None, typer.Option("--config", help="Configuration file (TOML).", show_default=False)
]
DataOption = Annotated[
    Path | None,
    typer.Option("--data-dir", help="Folder for everything that is written.", show_default=False),
]
PackOption = Annotated[
    Path | None, typer.Option("--pack", help="Folder of a content pack.", show_default=False)
]
WindowedOption = Annotated[
    bool, typer.Option("--windowed", help="In a window instead of full screen.")
]

app = typer.Typer(
    name="kiosk",
    help="A waiting-room decision aid: what's next when facet joint injections did not help.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
content_app = typer.Typer(help="Check and draw content packs.", no_args_is_help=True)
db_app = typer.Typer(help="Look after the database.", no_args_is_help=True)
app.add_typer(content_app, name="content")
app.add_typer(db_app, name="db")


@dataclass(frozen=True, slots=True)
class Common:
    """The options that every command understands."""

    config: Path | None
    data_dir: Path | None
    pack: Path | None


def _version(value: bool) -> None:  # noqa: FBT001 - typer hands the value by position
    if value:
        typer.echo(f"kiosk {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _start(
    context: typer.Context,
    config: ConfigOption = None,
    data_dir: DataOption = None,
    pack: PackOption = None,
    windowed: WindowedOption = False,
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Say the version and stop.", callback=_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Run the kiosk, unless a command is named."""
    context.obj = Common(config, data_dir, pack)
    if context.invoked_subcommand is None:
        _run_kiosk(context.obj, windowed=windowed)


def _common(
    context: typer.Context, config: Path | None, data_dir: Path | None, pack: Path | None
) -> Common:
    """Return a command's own options over those before the command's name."""
    before = context.obj if isinstance(context.obj, Common) else Common(None, None, None)
    return Common(config or before.config, data_dir or before.data_dir, pack or before.pack)


@app.command()
def run(
    context: typer.Context,
    config: ConfigOption = None,
    data_dir: DataOption = None,
    pack: PackOption = None,
    windowed: WindowedOption = False,
) -> None:
    """Run the kiosk, full screen."""
    _run_kiosk(_common(context, config, data_dir, pack), windowed=windowed)


@app.command()
def tour(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="Folder for the pictures and documents.")],
    language: Annotated[str, typer.Option("--language", help="Language of the visit.")] = "en",
    size: Annotated[str, typer.Option("--size", help="Screen, WIDTHxHEIGHT.")] = "1280x800",
    path: Annotated[str, typer.Option("--path", help="full, core or called-away.")] = "full",
    text: Annotated[float, typer.Option("--text", help="Text size: 1, 1.25, 1.5 or 2.")] = 1.0,
    theme: Annotated[str, typer.Option("--theme", help="light, dark or contrast.")] = "light",
    config: ConfigOption = None,
    data_dir: DataOption = None,
    pack: PackOption = None,
) -> None:
    """Walk a whole visit by touch; leave a picture of each screen and the documents."""
    from kiosk.tour.command import TourRequest, take_tour

    common = _common(context, config, data_dir, pack)
    request = TourRequest.parse(
        out=out, language=language, size=size, path=path, text=text, theme=theme
    )
    raise typer.Exit(take_tour(request, common.config, common.data_dir, common.pack))


@app.command()
def doctor(
    context: typer.Context,
    config: ConfigOption = None,
    data_dir: DataOption = None,
    pack: PackOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """Look whether this machine can run the kiosk, and say what to mend."""
    from kiosk.doctor import examine, exit_code_of, render

    common = _common(context, config, data_dir, pack)
    findings = examine(common.config, common.data_dir, common.pack)
    typer.echo(render(findings, as_json=as_json))
    raise typer.Exit(exit_code_of(findings))


@content_app.command("check")
def content_check(
    pack: Annotated[Path | None, typer.Argument(help="Folder of the pack.")] = None,
) -> None:
    """Check a pack: form, sources, balance, reading grade, pictures, dates."""
    from kiosk.content import Severity, check_pack, describe
    from kiosk.paths import program_files

    findings = check_pack(pack or program_files().default_pack)
    typer.echo(describe(findings))
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise typer.Exit(ExitCode.CONFIG_INVALID)


@content_app.command("draw")
def content_draw(
    pack: Annotated[Path | None, typer.Argument(help="Folder of the pack.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Only say which pictures are out of date.")
    ] = False,
) -> None:
    """Draw a pack's pictures anew from its scenes."""
    from kiosk.artwork.pack import draw_pack, stale
    from kiosk.paths import program_files

    folder = pack or program_files().default_pack
    scenes, illustrations = folder / "scenes", folder / "illustrations"
    if check:
        old = stale(scenes, illustrations)
        typer.echo("\n".join(old) if old else "every picture is up to date")
        raise typer.Exit(ExitCode.FAILED if old else ExitCode.OK)
    draw_pack(scenes, illustrations)
    typer.echo(f"drawn into {illustrations}")


@db_app.command("upgrade")
def db_upgrade(
    context: typer.Context, config: ConfigOption = None, data_dir: DataOption = None
) -> None:
    """Bring the database to this version's form; a backup is made before."""
    from kiosk.upkeep import upgrade

    common = _common(context, config, data_dir, None)
    typer.echo(upgrade(common.config, common.data_dir))


@db_app.command("check")
def db_check(
    context: typer.Context, config: ConfigOption = None, data_dir: DataOption = None
) -> None:
    """Check the database: whole, encrypted, in the right form, its audit log unbroken."""
    from kiosk.upkeep import check

    common = _common(context, config, data_dir, None)
    sound, report = check(common.config, common.data_dir)
    typer.echo(report)
    if not sound:
        raise typer.Exit(ExitCode.DATABASE_UNUSABLE)


@db_app.command("backup")
def db_backup(
    context: typer.Context, config: ConfigOption = None, data_dir: DataOption = None
) -> None:
    """Make a backup of the database now."""
    from kiosk.upkeep import backup

    common = _common(context, config, data_dir, None)
    typer.echo(backup(common.config, common.data_dir))


def _run_kiosk(common: Common, *, windowed: bool) -> None:
    from kiosk.running import run_kiosk

    code = run_kiosk(common.config, common.data_dir, common.pack, windowed=windowed)
    raise typer.Exit(code)


def run_command_line(arguments: list[str]) -> int:
    """Run a command and return the exit code; every fault of the world is one line."""
    command: Callable[..., object] = typer.main.get_command(app)
    try:
        result = command(args=arguments, prog_name="kiosk", standalone_mode=False)
    except KnownError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return error.exit_code
    except TyperException as error:
        sys.stderr.write(f"kiosk: {error} Run kiosk --help for what is understood.\n")
        return ExitCode.USAGE
    except KeyboardInterrupt:
        return ExitCode.FAILED
    return result if isinstance(result, int) else ExitCode.OK
