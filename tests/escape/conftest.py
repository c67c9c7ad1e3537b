"""One session for all of these tests, and one kiosk in it, on a page with an answer.

A kiosk takes seconds to start and is to withstand all of it in a row.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.escape.patient import Standing, kiosk_in
from tests.escape.session import Session, session_in
from tools.postgres import is_ci
from tools.system import SESSION, apt_command


@pytest.fixture(scope="session")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Return a running X session with a window manager; CI may not do without."""
    missing = [name for name in SESSION if shutil.which(name) is None]
    if missing:
        packages = [SESSION[name] for name in missing]
        reason = f"needs {', '.join(missing)}: {apt_command(packages)}"
        if is_ci(os.environ) and sys.platform == "linux":
            pytest.fail(reason)
        pytest.skip(reason)
    with session_in(tmp_path_factory.mktemp("session")) as made:
        yield made


@pytest.fixture(scope="session")
def kiosk(session: Session, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    """Return the kiosk of all tests: each must leave it as it found it."""
    folder: Path = tmp_path_factory.mktemp("clinic")
    with kiosk_in(session, folder) as standing:
        yield standing
