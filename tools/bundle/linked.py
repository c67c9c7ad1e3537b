"""Which libraries a binary is linked to, as the system's own tool reads it."""

import subprocess
import sys
from collections.abc import Iterable


def linked(file: str) -> Iterable[str]:
    """Return the names of the shared libraries that a binary asks for."""
    if sys.platform == "win32":  # there is no tool of the system's; PyInstaller brings a reader
        from PyInstaller.depend.bindepend import get_imports

        return [name for name, _ in get_imports(file)]
    done = subprocess.run(["objdump", "-p", file], check=True, capture_output=True, text=True)
    lines = done.stdout.splitlines()
    return [line.split()[1] for line in lines if line.strip().startswith("NEEDED")]
