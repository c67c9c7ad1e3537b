"""Loads a whole pack: reads its files, checks what must hold, builds the content."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from kiosk.content.building import build_content
from kiosk.content.crosscheck import cross_check
from kiosk.content.files import FileReader, PackFiles
from kiosk.content.findings import BrokenPackError, broken
from kiosk.content.pack import Pack, ReadingLimits
from kiosk.content.pictures import read_layouts
from kiosk.domain.content import PackInfo, PictureLayout, Source
from kiosk.domain.ids import PictureId, SourceId
from kiosk.domain.visit import Step

DRAFT = "draft"
"""Who signed off is written in the pack's own words; only those that begin so are sure."""


def load_pack(folder: Path, *, need_pictures: bool = True) -> Pack:
    """Return the pack in a folder; PackError, one line, when it cannot be shown.

    need_pictures=False serves authors whose pictures are not drawn yet.
    """
    files = FileReader(folder).pack()
    layouts = read_layouts(folder) if need_pictures else None
    faults = cross_check(files, folder, layouts)
    if faults:
        raise BrokenPackError(faults[0])
    return build_pack(files, folder, layouts or MappingProxyType({}))


def build_pack(files: PackFiles, folder: Path, layouts: Mapping[PictureId, PictureLayout]) -> Pack:
    """Return the pack of files that were found to be in order."""
    pack = files.pack.model
    info = PackInfo(
        id=pack.id,
        version=pack.version,
        status=pack.status,
        is_draft=pack.status.lower().startswith(DRAFT),
        published=pack.published,
        review_due=pack.review_due,
        authors=pack.authors,
        reviewers=pack.reviewers,
        update_policy=pack.update_policy,
        funding=pack.funding,
        interests=pack.interests,
        content_hash=content_hash(folder),
    )
    sources = MappingProxyType(
        {
            SourceId(name): Source(SourceId(name), one.citation, one.where, one.checked)
            for name, one in files.sources.model.sources.items()
        }
    )
    steps = {step.name.lower(): step for step in Step}
    return Pack(
        folder=folder,
        info=info,
        languages=tuple(files.languages),
        contents=MappingProxyType(
            {
                tag: build_content(language, info, sources, layouts)
                for tag, language in files.languages.items()
            }
        ),
        steps_off=frozenset(steps[name] for name in pack.steps_off),
        reading=ReadingLimits(
            pack.reading.grade, pack.reading.smog, pack.reading.ease, pack.reading.sentence_words
        ),
    )


def content_hash(folder: Path) -> str:
    """Return the SHA-256, hex, over every file of a pack: path, length, bytes, in path order.

    Files whose name begins with a dot are left out: editors and file managers drop them.
    """
    digest = sha256()
    files = {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }
    for name in sorted(files):
        try:
            data = files[name].read_bytes()
        except OSError as error:
            raise broken(name, "the file cannot be read", "Check its permissions") from error
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()
