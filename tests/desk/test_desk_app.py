"""The desk as it is started: a real database beside the kiosk's, real PINs, real sheets."""

import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.beside import open_beside
from db.engine import open_database
from db.store import SqlVisitStore
from kiosk.assembly import database_settings, find_place
from kiosk.content import Pack
from kiosk.desk_app import DeskApp
from kiosk.domain.ids import LanguageTag, VisitCode, VisitId
from kiosk.domain.outline import CodePolicy, JourneyPath, outline_of
from kiosk.domain.ports import DocumentState
from kiosk.domain.staff import StaffRole
from kiosk.domain.visit import YES, Answer, AnswerKind, Outcome, StopReason
from kiosk.errors import ConfigError, DatabaseError, ExitCode
from kiosk.household.staffing import pin_hasher, staff_roster
from kiosk.request import Request
from kiosk.services.closing import close
from kiosk.system import SystemClock
from kiosk.ui.accessible import controls
from kiosk.ui.viewmodels.desk.review import DeskReviewModel
from kiosk.ui.viewmodels.desk.sign_in import DeskSignInModel
from kiosk.ui.window import WindowChoice
from tests.desk.counter import LEG_WEAKNESS
from tests.visits import new_visit, walk_until

NAME, PIN = "Ana Brown", "402739"
ENGLISH = LanguageTag("en")
PATIENCE_MS = 60_000
CHOICE = WindowChoice(windowed=True, size=QSize(1280, 800))


@pytest.fixture
def request_(tmp_path: Path) -> Request:
    """Return a request for a data folder with one member of staff in it."""
    request = Request(data_dir=tmp_path / "data")
    place = find_place(request)
    kiosk = place.settings.kiosk.id
    settings = replace(database_settings(place), device=f"{kiosk}-staff")
    with open_beside(settings, place.clock) as database:
        roster = staff_roster(database, kiosk, place.clock)
        roster.add(NAME, StaffRole.NURSE, PIN, pin_hasher(database, kiosk))
    return request


@pytest.fixture
def start(request_: Request, qapp: QApplication, fonts: None) -> Iterator[Callable[[], DeskApp]]:
    started: list[DeskApp] = []

    def make() -> DeskApp:
        app = DeskApp(request_, CHOICE, logging.getLogger("desk-test"))
        started.append(app)
        app.show()
        return app

    yield make
    for app in started:
        app.close()


def end_a_visit(request: Request, pack: Pack) -> VisitId:
    """Have the kiosk end a visit with a red flag, and stop."""
    place = find_place(request)
    content = pack.content(ENGLISH)
    outline = outline_of(
        content, switched_off=pack.steps_off, path=JourneyPath.FULL, code=CodePolicy.OPTIONAL
    )
    now = datetime.now(UTC)
    begun = new_visit(now - timedelta(minutes=9), code="K7-42")
    visit = walk_until(content, outline, begun, lambda journey: False)
    visit = visit.with_answer(Answer(AnswerKind.SAFETY, LEG_WEAKNESS, YES))
    visit = replace(visit, outcome=Outcome.FINISHED, stop_reason=StopReason.DONE)
    visit = replace(visit, code=VisitCode("K7-42"))
    closed = close(visit, at=now, file_stem=f"{now:%Y%m%d-%H%M}-AAAAAAAA")
    opened = open_database(database_settings(place), SystemClock())
    try:
        store = SqlVisitStore(opened.database, SystemClock())
        store.begin(replace(closed.visit, outcome=None, stop_reason=None, ended_at=None))
        store.end(closed.visit, closed.documents)
        for document in closed.documents:
            (place.documents / document.file_name).parent.mkdir(parents=True, exist_ok=True)
            store.exported(replace(document, state=DocumentState.EXPORTED, sha256="0" * 64))
    finally:
        opened.database.close()
    return visit.id


def says(app: DeskApp, words: str) -> bool:
    return any(words in one.name for one in controls(app.engine.window))


def sign_in(app: DeskApp) -> None:
    page = cast(DeskSignInModel, app.model.signIn)
    page.choose(NAME)
    page.enter(PIN)


def test_a_nurse_signs_in_reviews_and_finds_the_new_sheet_in_the_folder(
    request_: Request, start: Callable[[], DeskApp], pack: Pack, qtbot: QtBot
) -> None:
    visit = end_a_visit(request_, pack)
    app = start()
    qtbot.waitUntil(lambda: says(app, NAME), timeout=PATIENCE_MS)
    sign_in(app)
    qtbot.waitUntil(lambda: says(app, "New leg weakness"), timeout=PATIENCE_MS)

    app.model.open(visit)
    qtbot.waitUntil(lambda: says(app, "Sheet of visit K7-42"), timeout=PATIENCE_MS)
    form = cast(DeskReviewModel, app.model.review)
    form.flip("flag-acted")
    form.setNote("Doctor told.")
    form.save()
    qtbot.waitUntil(lambda: says(app, "Saved as version 2"), timeout=PATIENCE_MS)

    folder = find_place(request_).documents
    assert [file.name for file in folder.glob("*-v2.pdf")]
    assert says(app, "Reviewed by AB at")


def test_a_link_opens_nothing(
    start: Callable[[], DeskApp], caplog: pytest.LogCaptureFixture
) -> None:
    start()
    QDesktopServices.openUrl("https://clinic.example/K7-42")

    (line,) = (one for one in caplog.records if one.msg == "a link was not opened")
    assert vars(line)["state"] == "https"


def test_a_new_visit_of_the_kiosk_appears(
    request_: Request, start: Callable[[], DeskApp], pack: Pack, qtbot: QtBot
) -> None:
    app = start()
    qtbot.waitUntil(lambda: says(app, NAME), timeout=PATIENCE_MS)
    sign_in(app)
    qtbot.waitUntil(lambda: says(app, "Nobody is waiting"), timeout=PATIENCE_MS)
    end_a_visit(request_, pack)

    qtbot.waitUntil(lambda: says(app, "1 new visit"), timeout=PATIENCE_MS)


def test_a_second_desk_of_the_same_name_is_refused(
    request_: Request, start: Callable[[], DeskApp]
) -> None:
    start()

    with pytest.raises(DatabaseError, match="desk"):
        DeskApp(request_, CHOICE, logging.getLogger("desk-test"))


def test_a_language_that_the_pack_lacks_is_refused(request_: Request, qapp: QApplication) -> None:
    french = replace(request_, flags={"kiosk": {"language": "fr"}})

    with pytest.raises(ConfigError, match=r"kiosk\.language"):
        DeskApp(french, CHOICE, logging.getLogger("desk-test"))


def run_desk(folder: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "desk", "--data-dir", str(folder)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, **environment},
    )


def test_a_start_that_is_refused_is_one_line_and_a_code(tmp_path: Path) -> None:
    key = tmp_path / "kiosk.key"
    key.write_text("no key", encoding="utf-8")
    ran = run_desk(tmp_path / "data", KIOSK_DATABASE__KEY_FILE=str(key))

    assert ran.returncode == ExitCode.DATABASE_UNUSABLE
    assert ran.stderr.count("\n") == 1
    assert str(key) in ran.stderr


def test_without_a_display_the_desk_says_so(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux can lack a display")
    hidden = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ran = run_desk(tmp_path / "data", **hidden)

    assert ran.returncode == ExitCode.FAILED
    assert "there is no display" in ran.stderr


def test_what_the_desk_wrote_goes_when_its_time_is_over(
    request_: Request, qapp: QApplication, fonts: None, pack: Pack, qtbot: QtBot
) -> None:
    visit = end_a_visit(request_, pack)
    app = DeskApp(request_, CHOICE, logging.getLogger("desk-test"))
    app.show()
    qtbot.waitUntil(lambda: says(app, NAME), timeout=PATIENCE_MS)
    sign_in(app)
    qtbot.waitUntil(lambda: says(app, "New leg weakness"), timeout=PATIENCE_MS)
    app.model.open(visit)
    qtbot.waitUntil(lambda: says(app, "Sheet of visit K7-42"), timeout=PATIENCE_MS)
    form = cast(DeskReviewModel, app.model.review)
    form.flip("flag-acted")
    form.save()
    folder = find_place(request_).documents
    qtbot.waitUntil(lambda: bool(list(folder.glob("*-v2.pdf"))), timeout=PATIENCE_MS)

    with_no_time = {"retention": {"hours": 0}}
    app.close()
    later = DeskApp(replace(request_, flags=with_no_time), CHOICE, logging.getLogger("desk-test"))
    try:
        later.show()
        qtbot.waitUntil(lambda: not list(folder.glob("*-v2.pdf")), timeout=PATIENCE_MS)
    finally:
        later.close()
