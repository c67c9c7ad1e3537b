"""The doctor on what the program brings: sheets, content pack, sign-off, licences."""

import sys
from datetime import date
from pathlib import Path

from kiosk.assembly import Place, press_of, read_passphrase
from kiosk.commands.doctor.finding import Finding, Health
from kiosk.content import Pack, Severity, check_pack
from kiosk.errors import ExitCode

NO_PACK = "not looked at: the content pack cannot be read"
NOTICES = ("kiosk-LICENSE", "LGPL-3.0.txt")
"""Without these the program may not be handed on."""
BILL = "sbom.cdx.json"


def look_at_sheets(place: Place) -> Finding:
    """Look whether the sheets can be printed as they are set."""
    passphrase = read_passphrase(place.settings.documents.passphrase_file)
    press_of(place, passphrase).writer()
    subject, paper = "sheets", f"{place.settings.documents.paper} paper"
    if passphrase is None:
        return Finding(subject, Health.OK, f"{paper}, not encrypted")
    if place.settings.documents.fhir:
        detail = (
            f"{paper}, encrypted, but documents.fhir writes the same answers without encryption:"
            " keep the folder safe or switch it off"
        )
        return Finding(subject, Health.WARNING, detail)
    return Finding(subject, Health.OK, f"{paper}, encrypted")


def look_at_pack(place: Place) -> Finding:
    """Look whether the pack is sound."""
    findings = check_pack(place.pack)
    errors = [one for one in findings if one.severity is Severity.ERROR]
    if errors:
        detail = f"{len(errors)} errors, first: {errors[0]}"
        return Finding("content pack", Health.FAILURE, detail, ExitCode.CONFIG_INVALID)
    if findings:
        return Finding("content pack", Health.WARNING, f"{len(findings)} warnings: {findings[0]}")
    return Finding("content pack", Health.OK, f"{place.pack.name} is sound")


def look_at_sign_off(pack: Pack | None, today: date) -> Finding:
    """Look whether clinicians and translators stand behind the words, and for how long."""
    subject = "sign-off"
    if pack is None:
        return Finding(subject, Health.WARNING, NO_PACK)
    info = pack.info
    told = [f"signed off by {', '.join(info.reviewers)}" if info.reviewers else info.status]
    notes = [(tag, pack.content(tag).translation_note) for tag in pack.languages]
    told += [f"{tag}: {note}" for tag, note in notes if note]
    late = info.review_due < today
    told.append(f"review {'was' if late else 'is'} due {info.review_due}")
    health = Health.OK if info.reviewers and not late else Health.WARNING
    return Finding(subject, health, "; ".join(told))


def look_at_licences() -> Finding:
    """Look whether a bundle has the notices that go with it."""
    if not getattr(sys, "frozen", False):
        detail = "each package brings its own; a bundle has them beside the program"
        return Finding("licences", Health.OK, detail)
    return look_at_notices(Path(sys.executable).parent)


def look_at_notices(bundle: Path) -> Finding:
    """Look whether the notices lie in a bundle's folder."""
    folder = bundle / "licenses"
    wanted = [*(folder / name for name in NOTICES), bundle / BILL]
    missing = [file.name for file in wanted if not file.is_file()]
    if missing:
        detail = f"missing in {bundle}: {', '.join(missing)}. Install the program again"
        return Finding("licences", Health.WARNING, detail)
    count = sum(1 for _ in folder.iterdir())
    return Finding("licences", Health.OK, f"{count} texts in {folder}, and {BILL}")
