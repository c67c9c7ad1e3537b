"""Reads the little of a pack that the first frame needs, without the schema's machinery."""

import re
from pathlib import Path
from types import MappingProxyType

from kiosk.content.findings import broken
from kiosk.content.pack import LANGUAGE_TAG, SCHEMA_VERSION, LanguageFace, PackFace
from kiosk.content.yaml_file import Document, KeyPath, Value, dotted, read_yaml
from kiosk.domain.content import Picture
from kiosk.domain.ids import LanguageTag, PictureId

_SCREENS = ("attract_wide", "attract_tall", "comfort", "alert", "done")


def peek(folder: Path) -> PackFace:
    """Return the face of the pack in a folder; PackError when even that cannot be read.

    Reads pack.yaml and each language.yaml only; load_pack finds what is wrong elsewhere.
    """
    pack = read_yaml(folder, "pack.yaml")
    if pack.root.get("schema") != SCHEMA_VERSION:
        raise broken(
            pack.name,
            f"this program reads packs of schema {SCHEMA_VERSION}",
            "Install the program and the pack that belong together",
            line=pack.line(("schema",)),
            field="schema",
        )
    tags = pack.root.get("languages")
    if not isinstance(tags, tuple) or not tags:
        raise _missing(pack, ("languages",))
    return PackFace(
        folder=folder,
        id=_text(pack, ("id",)),
        version=_text(pack, ("version",)),
        languages=tuple(_language(folder, _tag(pack, index)) for index in range(len(tags))),
    )


def _language(folder: Path, tag: str) -> LanguageFace:
    document = read_yaml(folder, f"{tag}/language.yaml")
    return LanguageFace(
        tag=LanguageTag(tag),
        name=_text(document, ("name",)),
        start_label=_text(document, ("start_label",)),
        title=_text(document, ("title",)),
        invitation=_text(document, ("invitation",)),
        screens=MappingProxyType(
            {
                **{
                    name.replace("_", "-"): _picture(document, ("screens", name))
                    for name in _SCREENS
                },
                **_further_scenes(document),
            }
        ),
    )


def _further_scenes(document: Document) -> dict[str, Picture]:
    """Return what the attract screen shows in turn with its first scene."""
    screens = document.root.get("screens")
    listed = screens.get("attract_more", ()) if isinstance(screens, dict) else ()
    count = len(listed) if isinstance(listed, tuple) else 0
    return {
        f"attract-{shape}-{index + 2}": _picture(
            document, ("screens", "attract_more", index, shape)
        )
        for index in range(count)
        for shape in ("wide", "tall")
    }


def _tag(pack: Document, index: int) -> str:
    tag = _text(pack, ("languages", index))
    if not re.fullmatch(LANGUAGE_TAG, tag):
        raise broken(
            pack.name,
            "this is not the name of a language",
            "Write one such as en or es",
            line=pack.line(("languages", index)),
            field=dotted(("languages", index)),
        )
    return tag


def _picture(document: Document, path: KeyPath) -> Picture:
    return Picture(
        PictureId(_text(document, (*path, "id"))),
        _text(document, (*path, "caption")),
        _text(document, (*path, "alt")),
    )


def _text(document: Document, path: KeyPath) -> str:
    here: Value = document.root
    for step in path:
        if isinstance(here, dict) and isinstance(step, str):
            here = here.get(step)
        elif isinstance(here, tuple) and isinstance(step, int):
            here = here[step]
        else:
            raise _missing(document, path)
    if not isinstance(here, str) or not here.strip():
        raise _missing(document, path)
    return " ".join(here.split())


def _missing(document: Document, path: KeyPath) -> Exception:
    return broken(
        document.name,
        "text was expected here",
        "Put it back, from the last good pack",
        line=document.line(path),
        field=dotted(path),
    )
