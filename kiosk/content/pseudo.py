"""Says a pack in the pseudo-language, for the tour and the tests.

Only words change: ids, figures, sources, pictures and what the pack says of itself stay. A field
holds words when its type is plain str; ids have types of their own.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, get_args, get_type_hints

from kiosk.content.pack import Pack, PackFace
from kiosk.domain.content import Content, PackInfo, PictureLayout, Source
from kiosk.domain.ids import LanguageTag
from kiosk.pseudo import PSEUDO, pseudo_text

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

NAME = "Pseudo"
"""What the language calls itself; names of languages are never translated."""
_AS_THEY_ARE = (PackInfo, PictureLayout, Source)

Instance = TypeVar("Instance", bound="DataclassInstance")


def pseudo_pack(pack: Pack) -> Pack:
    """Return a pack with the pseudo-language before its own languages, made from the first."""
    language = LanguageTag(PSEUDO)
    contents = {language: pseudo_content(pack.content(pack.languages[0])), **pack.contents}
    return replace(pack, languages=(language, *pack.languages), contents=MappingProxyType(contents))


def pseudo_face(face: PackFace) -> PackFace:
    """Return the face of such a pack."""
    first = _reworded(face.languages[0])
    spoken = replace(first, tag=LanguageTag(PSEUDO), name=NAME)
    return replace(face, languages=(spoken, *face.languages))


def pseudo_content(content: Content) -> Content:
    """Return a content in the pseudo-language."""
    return replace(_reworded(content), language=LanguageTag(PSEUDO), language_name=NAME)


def _reworded(value: Instance) -> Instance:
    """Return a dataclass with its words in the pseudo-language."""
    if isinstance(value, _AS_THEY_ARE):
        return value
    hints = get_type_hints(type(value))
    given = {field.name: getattr(value, field.name) for field in fields(value)}
    return replace(value, **{name: _said(one, hints[name]) for name, one in given.items()})


def _said(value: object, hint: object) -> object:
    """Return a field's value with its words in the pseudo-language."""
    if isinstance(value, str):
        return pseudo_text(value) if hint is str else value
    inner = get_args(hint)
    if isinstance(value, tuple):
        return tuple(_said(one, inner[0]) for one in value)
    if isinstance(value, Mapping):
        return MappingProxyType({key: _said(one, inner[1]) for key, one in value.items()})
    if is_dataclass(value) and not isinstance(value, type):
        return _reworded(value)
    return value
