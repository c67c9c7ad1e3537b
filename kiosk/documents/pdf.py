"""From ReportLab's plain bytes to the finished file: tags, title, language, encryption.

The same bytes go out for the same sheet: no clock, no random id (an encrypted file excepted,
whose key is random). What stands on the pages belongs to the sheets, the tree of tags to
kiosk.documents.structure.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from pikepdf import (
    Dictionary,
    Encryption,
    Name,
    Object,
    ObjectStreamMode,
    Pdf,
    Permissions,
    String,
)

from kiosk.documents.pen import Form
from kiosk.documents.structure import add_structure
from kiosk.documents.tags import Part
from kiosk.domain.ids import LanguageTag

PRODUCER = "Back pain: what next?"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdfuaid:part>1</pdfuaid:part>
<pdf:Producer>{producer}</pdf:Producer><xmp:CreatorTool>{producer}</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class Finish:
    """What the file says about itself. No patient is ever named in a title."""

    title: str
    language: LanguageTag
    passphrase: str | None


def finish(pages: bytes, structure: Part, forms: Sequence[Form], how: Finish) -> bytes:
    """Return the finished file: tagged, titled, and encrypted (AES-256) when asked."""
    with Pdf.open(io.BytesIO(pages)) as pdf:
        _remove_unused_fonts(pdf)
        _put_in(pdf, forms)
        _describe(pdf, how)
        add_structure(pdf, structure, how.language)
        out = io.BytesIO()
        if how.passphrase is None:
            pdf.save(out, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
        else:
            pdf.save(out, encryption=_encryption(how.passphrase))
        return out.getvalue()


def _encryption(passphrase: str) -> Encryption:
    return Encryption(
        owner=passphrase,
        user=passphrase,
        R=6,
        aes=True,
        metadata=True,
        allow=Permissions(
            accessibility=True,
            extract=False,
            modify_annotation=False,
            modify_assembly=False,
            modify_form=False,
            modify_other=False,
            print_lowres=True,
            print_highres=True,
        ),
    )


def _remove_unused_fonts(pdf: Pdf) -> None:
    """Drop the standard font that ReportLab names on each page though nothing is set in it."""
    for page in pdf.pages:
        fonts = page.Resources.get(Name.Font)
        if not isinstance(fonts, Dictionary):
            continue
        for name in list(fonts.keys()):
            if Name.FontDescriptor not in fonts[name]:
                del fonts[name]


def _put_in(pdf: Pdf, forms: Sequence[Form]) -> None:
    """Copy each form into the file once and name it on the pages that refer to it."""
    copied: dict[str, Object] = {}
    for form in forms:
        if form.name not in copied:
            copied[form.name] = pdf.copy_foreign(form.source.pages[0].as_form_xobject())
        resources = pdf.pages[form.page].Resources
        if Name.XObject not in resources:
            resources.XObject = Dictionary()
        resources.XObject[f"/{form.name}"] = copied[form.name]


def _describe(pdf: Pdf, how: Finish) -> None:
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo[Name.Title] = String(how.title)
    pdf.docinfo[Name.Producer] = String(PRODUCER)
    pdf.docinfo[Name.Creator] = String(PRODUCER)
    metadata = _XMP.format(
        title=escape(how.title), language=escape(how.language), producer=escape(PRODUCER)
    )
    stream = pdf.make_stream(metadata.encode())
    stream[Name.Type] = Name.Metadata
    stream[Name.Subtype] = Name.XML
    pdf.Root.Metadata = stream
    pdf.Root.Lang = String(how.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseNone
