"""The bundle of a visit: questionnaire, answers, and the nurse's sheet as a document.

A collection: the kiosk tells what was said and asks no server for anything. Whoever takes the
bundle in decides what becomes of it, and whose it is: nobody's name stands in it.
"""

import base64
import hashlib
import json
from datetime import datetime

from kiosk.documents.fhir.choices import choices_of
from kiosk.documents.fhir.codes import (
    LOINC,
    LOINC_NOTICE,
    LOINC_QUESTIONNAIRE_RESPONSE,
    NURSE_SHEET,
    URI,
    Element,
    Json,
    Local,
    coding,
    id_in,
    local_names,
    urn,
)
from kiosk.documents.fhir.questionnaire import Questions
from kiosk.documents.fhir.response import Response
from kiosk.documents.fhir.words import fhir_words
from kiosk.documents.strings import WORDS, DocumentWords, words_for
from kiosk.domain.summary import Summary
from kiosk.domain.visit import Outcome

VISIT_CODE = "urn:facet-kiosk:visit-code"
PACK_HASH = "urn:facet-kiosk:pack-hash"


def bundle_bytes(summary: Summary, sheet: bytes) -> bytes:
    """Return the bundle as UTF-8 JSON: the same summary and sheet (a PDF) give the same bytes."""
    text = json.dumps(bundle_of(summary, sheet), ensure_ascii=False, separators=(",", ":"))
    # Half of a split surrogate pair is no letter and has no place in UTF-8.
    return text.encode("utf-8", errors="replace") + b"\n"


def bundle_of(summary: Summary, sheet: bytes) -> Element:
    """Return the bundle of a visit and the PDF of its nurse's sheet."""
    content = summary.content
    local, words = local_names(content), words_for(content.language, WORDS)
    own = fhir_words(content.language)
    choices = choices_of(content, local, own, words.nurse)
    questions = Questions(content, local, choices, own)
    response = Response(summary, questions, choices)
    visit = summary.visit.id
    answers_id, sheet_id = id_in(visit, "questionnaire-response"), id_in(visit, "nurse-sheet")
    resources = (
        (local.questionnaire_id, _questionnaire(summary, local, questions, words)),
        (answers_id, _response(summary, local, response)),
        (sheet_id, _sheet(summary, local, words, sheet, about=urn(answers_id), name=urn(sheet_id))),
    )
    bundle_id = id_in(visit, "bundle")
    entries: list[Json] = [
        {
            "fullUrl": urn(identity),
            "resource": {
                "resourceType": resource["resourceType"],
                "id": str(identity),
                "language": content.language,
                **resource,
            },
        }
        for identity, resource in resources
    ]
    return {
        "resourceType": "Bundle",
        "id": str(bundle_id),
        "language": content.language,
        "identifier": {"system": URI, "value": urn(bundle_id)},
        "type": "collection",
        "entry": entries,
    }


def _questionnaire(
    summary: Summary, local: Local, questions: Questions, words: DocumentWords
) -> Element:
    content, info = summary.content, summary.content.info
    nurse = words.nurse
    return {
        "resourceType": "Questionnaire",
        "contained": questions.value_sets(),
        "url": local.questionnaire,
        "identifier": [{"system": PACK_HASH, "value": info.content_hash}],
        "version": info.version,
        "name": "FacetKioskVisit",
        "title": content.title,
        "status": "draft" if info.is_draft else "active",
        "subjectType": ["Patient"],
        "date": info.published.isoformat(),
        "description": f"{nurse.notice}. {nurse.no_advice} ({info.status})",
        "copyright": LOINC_NOTICE,
        "item": questions.items,
    }


def _response(summary: Summary, local: Local, response: Response) -> Element:
    whole = summary.visit.outcome is Outcome.FINISHED and not summary.alert_only
    made: Element = {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{local.questionnaire}|{summary.content.info.version}",
        # Stopped: a part is filled in, and no more will follow.
        "status": "completed" if whole else "stopped",
        "authored": _time(summary.ended_at),
        "item": response.items,
    }
    if summary.visit.code:
        made["identifier"] = {"system": VISIT_CODE, "value": summary.visit.code}
    return made


def _sheet(
    summary: Summary, local: Local, words: DocumentWords, pdf: bytes, *, about: str, name: str
) -> Element:
    code = summary.visit.code
    made: Element = {
        "resourceType": "DocumentReference",
        "masterIdentifier": {"system": URI, "value": name},
        "status": "current",
        "docStatus": "final",
        "type": {
            "coding": [
                coding(LOINC, LOINC_QUESTIONNAIRE_RESPONSE),
                local.coding(NURSE_SHEET, words.nurse.title),
            ]
        },
        "date": _time(summary.ended_at),
        "description": words.nurse.notice,
        "content": [
            {
                "attachment": {
                    "contentType": "application/pdf",
                    "language": summary.content.language,
                    "data": base64.b64encode(pdf).decode("ascii"),
                    "size": len(pdf),
                    # SHA-1 is what R4 asks for: it finds damage, it proves nothing.
                    "hash": base64.b64encode(
                        hashlib.sha1(pdf, usedforsecurity=False).digest()
                    ).decode("ascii"),
                    "title": words.nurse.document_title,
                    "creation": _time(summary.ended_at),
                }
            }
        ],
        "context": {
            "period": {"start": _time(summary.started_at), "end": _time(summary.ended_at)},
            "related": [{"reference": about}],
        },
    }
    if code:
        made["identifier"] = [{"system": VISIT_CODE, "value": code}]
    return made


def _time(moment: datetime) -> str:
    """Return an aware time to the second with its offset, as FHIR writes it."""
    return moment.isoformat(timespec="seconds")
