"""python3 dev.py package [--out DIR] [--folder-only]: the bundle, and a Debian package of it."""

import argparse
import sys
import tomllib
from pathlib import Path

from tools.bundle.build import build_bundle, size_of
from tools.bundle.debian import build_package
from tools.console import Exit, Trouble, say

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Build, and say what was made."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where to (dist)")
    parser.add_argument("--folder-only", action="store_true", help="no Debian package")
    given = parser.parse_args()
    out = given.out.absolute()
    try:
        bundle = build_bundle(ROOT, out)
        say(f"{bundle}: {size_of(bundle) / 1e6:.0f} MB")
        if not given.folder_only and sys.platform == "linux":
            project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
            package = build_package(ROOT, bundle, out, str(project["project"]["version"]))
            say(f"{package}: {package.stat().st_size / 1e6:.0f} MB")
    except Trouble as trouble:
        say(str(trouble))
        return trouble.code
    return Exit.OK


if __name__ == "__main__":
    sys.exit(main())
