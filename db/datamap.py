"""The data map: what each stored column is for, where it is kept and for how long.

A test fails when a column has no entry here, or an entry no column.
"""

from dataclasses import dataclass
from typing import Final

_TABLET = (
    "the kiosk's encrypted database, its backups, and the file of a damaged database that was kept "
    "aside until staff delete it"
)
_VISIT_TIME = "until the visit is deleted, at most 30 days; backups up to 30 days more"
_ANSWER_TIME = (
    "until the visit's documents are exported and the configured hours (0 to 24) have passed; "
    "backups up to 30 days more"
)
_AUDIT_TIME = "90 days"


@dataclass(frozen=True, slots=True)
class Entry:
    """What one column is for."""

    table: str
    column: str
    purpose: str
    place: str
    retention: str


def _entries(table: str, retention: str, purposes: dict[str, str]) -> tuple[Entry, ...]:
    return tuple(
        Entry(table, column, purpose, _TABLET, retention) for column, purpose in purposes.items()
    )


DATA_MAP: Final = (
    *_entries(
        "visits",
        _VISIT_TIME,
        {
            "id": "Random number that ties a visit's rows together; never shown",
            "device": "Which kiosk the visit took place on",
            "code": "Session code by which the nurse finds the patient; not a record number",
            "code_issued": "Whether the kiosk made the code and has to show it at the end",
            "language": "Language of screens and documents",
            "started_at": "Start time printed on the nurse's sheet",
            "page": "Where the visit stands, to end it honestly after a power cut",
            "reached": "How far the visit got, for the completion line on the nurse's sheet",
            "ended_at": "End time printed on the nurse's sheet; starts the retention clock",
            "kept_from": "End time by a clock that was set since, so that it ages as it would have",
            "outcome": "Whether the visit was finished, partial or wiped",
            "stop_reason": "Why the visit ended, for the nurse's sheet",
            "code_key": "The code without case, spaces and dashes, to be searched for",
            "alert": "What the alert strip says, for the desk's list; cleared with the answers",
            "desk_place": "Whether the visit waits at the nurse's desk, is reviewed or done; a red "
            "flag that waits stands first until the answers are deleted",
            "version": "Newest version of the nurse's sheet, so that no review replaces another",
            "done_at": "When the visit was marked as done at the desk",
        },
    ),
    *_entries(
        "answers",
        _ANSWER_TIME,
        {
            "visit_id": "The visit that the answer belongs to",
            "kind": "What the answer is about",
            "item": "Which question, option or statement of the content pack it answers",
            "value": "What the patient said; may be the patient's own words",
            "position": "Order in which the patient answered, kept in the documents",
            "answered_at": "Tells a late change from an early answer when trouble is looked into",
        },
    ),
    *_entries(
        "pauses",
        "until the patient is back or the pause is over, at most 15 minutes, over a restart until "
        "the next start; backups up to 30 days more",
        {
            "visit_id": "The visit whose patient took a break",
            "seal": "Slow hash of the code that brings the visit back",
            "paused_at": "When the break began, so that a clock set back makes it no longer",
            "until": "When the break is over and the visit ends",
            "editing": "The step that was being changed from check and share",
            "more_time": "Whether the patient had asked for more time",
            "told": "Whether the nurse has a sheet of all that was said before the break",
            "look": "How the patient likes to read and listen: sizes, colours, reach, voice",
        },
    ),
    *_entries(
        "documents",
        _VISIT_TIME,
        {
            "id": "Order in which documents became due",
            "visit_id": "The visit that the document belongs to",
            "kind": "Nurse's sheet, take-home sheet or the visit for machines",
            "file_name": "Name of the exported file: time and random signs",
            "state": "Whether the document is still to be exported",
            "sha256": "Hash of the exported file, to prove that it is unchanged",
            "exported_at": "When the file was whole on disk",
            "kept_from": "That time by a clock that was set since",
            "version": "Which version it is: the patient's first, then one for each review",
            "exporter": "Which kiosk or desk has to write it, so that only one does",
        },
    ),
    *_entries(
        "reviews",
        _VISIT_TIME,
        {
            "visit_id": "The visit that was reviewed",
            "version": "Which version of the nurse's sheet the review made",
            "ticks": "What the nurse did, by the sheet's ticks",
            "note": "What the nurse wrote in one line",
            "initials": "The nurse's initials, for the sheet",
            "staff": "Name under which the nurse had signed in",
            "at": "When the review was given",
        },
    ),
    *_entries(
        "audit_events",
        _AUDIT_TIME,
        {
            "device": "Which kiosk the event took place on",
            "sequence": "Order of events",
            "at": "When it happened",
            "action": "What happened, without any answer",
            "subject": "Visit id, file name or staff name it happened to",
            "result": "How it ended",
            "previous_hash": "Hash of the event before, so that changes show",
            "own_hash": "Hash of this event, so that changes show",
        },
    ),
    *_entries(
        "audit_chains",
        "as long as the database",
        {
            "device": "Which kiosk the chain belongs to",
            "pruned_sequence": "Last event deleted because of its age",
            "pruned_hash": "Hash of that event, which the chain goes on from",
            "sequence": "Last event",
            "head_hash": "Hash of the last event, so that a cut end shows",
        },
    ),
    *_entries(
        "staff_members",
        "until the member is removed; backups up to 30 days more",
        {
            "device": "Which kiosk the member can sign in at",
            "member": "Name under which a member of the staff signs in, chosen by the clinic",
            "role": "What the member may do",
            "pin_hash": "Slow hash of the PIN, useless without the secret beside the key",
            "added_at": "When the member got this PIN",
        },
    ),
    *_entries(
        "staff_attempts",
        "as long as the database",
        {
            "device": "Which kiosk the sign-ins failed at",
            "failures": "Failed sign-ins in a row, to slow guessing down and stop it",
            "wait_until": "Until when nobody may try again",
            "clock_high": "Latest time seen, so that a clock set back shortens no wait",
        },
    ),
)
