"""Other processes of this program, to be killed: started quickly, because imports come first."""

import multiprocessing
import sys
from collections.abc import Callable
from multiprocessing.process import BaseProcess


def start(target: Callable[..., object], *values: object) -> BaseProcess:
    """Run a function in a process of its own."""
    process: BaseProcess
    if sys.platform == "win32":
        process = multiprocessing.get_context("spawn").Process(target=target, args=values)
    else:
        server = multiprocessing.get_context("forkserver")
        server.set_forkserver_preload(["db.store", "alembic.command", "tests.db.helpers"])
        process = server.Process(target=target, args=values)
    process.start()
    return process
