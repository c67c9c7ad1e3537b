"""python3 dev.py package [--out DIR] [--folder-only] [--msi] [--from FOLDER]: what is installed.

The bundle and, of it, what this system installs: a Debian package, on Windows an MSI.
"""

import argparse
import sys
from pathlib import Path

from tools.bundle.build import build_bundle, size_of
from tools.bundle.debian import build_package
from tools.bundle.msi import build_installer
from tools.bundle.starters import project_version
from tools.console import Exit, Trouble, say

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Build, and say what was made."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where to (dist)")
    parser.add_argument("--folder-only", action="store_true", help="the bundle alone")
    parser.add_argument(
        "--msi", action="store_true", help="of a Windows bundle, here or there, an MSI"
    )
    parser.add_argument(
        "--from",
        dest="bundle",
        type=Path,
        metavar="FOLDER",
        help="a bundle that was built, and perhaps signed, before; none is built then",
    )
    given = parser.parse_args()
    if given.msi and given.bundle is None and sys.platform != "win32":
        parser.error("--msi needs a bundle that was built on Windows: --from FOLDER")
    out = given.out.absolute()
    try:
        bundle = given.bundle.absolute() if given.bundle else build_bundle(ROOT, out)
        say(f"{bundle}: {size_of(bundle) / 1e6:.0f} MB")
        if given.folder_only:
            return Exit.OK
        version = project_version(ROOT)
        if given.msi or sys.platform == "win32":
            installed = build_installer(ROOT, bundle, out, version)
        elif sys.platform == "linux":
            installed = build_package(ROOT, bundle, out, version)
        else:
            return Exit.OK
        say(f"{installed}: {installed.stat().st_size / 1e6:.0f} MB")
    except Trouble as trouble:
        say(str(trouble))
        return trouble.code
    return Exit.OK


if __name__ == "__main__":
    sys.exit(main())
