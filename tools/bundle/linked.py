"""Which libraries a binary is linked to, as the system's own tool reads it."""

import subprocess
from collections.abc import Iterable


def linked(file: str) -> Iterable[str]:
    """Return the names of the shared libraries that an ELF file asks for."""
    done = subprocess.run(["objdump", "-p", file], check=True, capture_output=True, text=True)
    lines = done.stdout.splitlines()
    return [line.split()[1] for line in lines if line.strip().startswith("NEEDED")]
