"""A visit for machines: there when it is switched on, once, whole, and never without the sheet."""

import base64
import json
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle

from kiosk.domain.visit import Step
from tests.documents.bundles import element, elements, read
from tests.documents.reading import text_of
from tests.e2e.clinic import Clinic
from tests.e2e.commands import Shell
from tests.e2e.people import PRINTS_ONLY
from tests.e2e.test_full_disk import MakeDisk, make_disk

__all__ = ["make_disk"]
SWITCHED_ON = "[documents]\nfhir = true\n"


def bundles_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("fhir/*"))


def test_a_whole_visit_leaves_one_bundle_beside_its_sheets(clinic: Clinic) -> None:
    clinic.configure(SWITCHED_ON)
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.SHARE)

    patient.finish()
    clinic.stop()

    (file,) = bundles_in(clinic.documents)
    (sheet,) = clinic.documents.glob("*.pdf")
    assert file.name == f"{sheet.stem}.json"
    bundle = read(file.read_bytes())
    Bundle.model_validate(bundle.bundle)
    assert bundle.response["status"] == "completed"
    assert bundle.answers["peg/pain"] == [{"valueInteger": 7}]
    (own,) = bundle.answers["own-question"]
    assert own["valueString"] == "Can I do it together with the exercises?"
    (content,) = elements(bundle.sheet, "content")
    embedded = base64.b64decode(str(element(content, "attachment")["data"]))
    assert embedded == sheet.read_bytes()
    assert "together with the exercises?" in text_of(embedded)


def test_switched_off_it_leaves_none(clinic: Clinic) -> None:
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.SHARE)

    patient.finish()
    clinic.stop()

    assert len(list(clinic.documents.glob("*.pdf"))) == 1
    assert bundles_in(clinic.documents) == []


def test_a_patient_who_only_prints_leaves_none(clinic: Clinic) -> None:
    clinic.configure(SWITCHED_ON)
    patient = clinic.visitor(PRINTS_ONLY)
    patient.begin()
    patient.hurry_to(Step.SHARE)

    patient.finish()
    clinic.stop()

    assert bundles_in(clinic.documents) == []


def test_a_full_disk_leaves_it_due_and_it_is_written_once_when_there_is_room(
    clinic: Clinic, make_disk: MakeDisk
) -> None:
    disk = make_disk("2560k")
    clinic.configure(f'{SWITCHED_ON}folder = "{disk.folder.as_posix()}"\n')
    patient = clinic.visitor()
    patient.begin()
    patient.hurry_to(Step.SHARE)
    disk.fill()

    patient.finish()
    patient.hand_back()

    assert bundles_in(disk.folder) == []
    disk.make_room()
    patient.waits_for(lambda: len(bundles_in(disk.folder)) == 1)
    patient.rest()
    clinic.stop()
    (file,) = bundles_in(disk.folder)
    Bundle.model_validate_json(file.read_bytes())
    assert len([path for path in disk.folder.rglob("*") if path.is_file()]) == 3


@pytest.mark.parametrize(("fhir", "health"), [("true", "warning"), ("false", "ok")])
def test_the_doctor_warns_that_bundles_are_not_encrypted(
    shell: Shell, tmp_path: Path, fhir: str, health: str
) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text("a long enough secret\n", encoding="utf-8")
    config = tmp_path / "kiosk.toml"
    config.write_text(
        f'[documents]\nfhir = {fhir}\npassphrase_file = "{secret.as_posix()}"\n', encoding="utf-8"
    )

    said = shell.kiosk("doctor", "--json", "--config", config, "--data-dir", tmp_path / "data")

    found = {one["subject"]: one for one in json.loads(said.out)["findings"]}
    sheets = found["sheets"]
    assert sheets["health"] == health
    assert ("documents.fhir" in sheets["detail"]) == (fhir == "true")
    assert "secret" not in sheets["detail"]
