"""Write the structure of a drawn document into the file: who reads it aloud goes by this tree.

The parts come from kiosk.documents.tags; what a part says belongs to the sheets.
"""

from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from kiosk.documents.tags import Part, Role
from kiosk.domain.ids import LanguageTag

_SCOPES = {Role.COLUMN_HEADER: "/Column", Role.ROW_HEADER: "/Row"}


def add_structure(pdf: Pdf, document: Part, language: LanguageTag) -> None:
    """Make the structure tree of a document's parts, and let every mark find its part."""
    writer = _TreeWriter(pdf, [[] for _ in pdf.pages])
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    tree = writer.element(document, root)
    tree.Lang = String(language)
    numbers = Array()
    for index, (page, owners) in enumerate(zip(pdf.pages, writer.owners, strict=True)):
        numbers.append(index)
        numbers.append(pdf.make_indirect(Array(owners)))
        page.obj.StructParents = index
        page.obj.Tabs = Name.S
    root.K = tree
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    root.ParentTreeNextKey = len(pdf.pages)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


@dataclass(slots=True)
class _TreeWriter:
    pdf: Pdf
    owners: list[list[Object]]
    """By page, by number of the mark: the element that a mark belongs to."""
    pages: list[Object] = field(init=False)

    def __post_init__(self) -> None:
        self.pages = [page.obj for page in self.pdf.pages]

    def element(self, part: Part, parent: Object) -> Object:
        made = self.pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{part.role.structure_type}"), P=parent)
        )
        if part.role is Role.FIGURE:
            made.Alt = String(part.alt)
        if scope := _SCOPES.get(part.role):
            made.A = Dictionary(O=Name.Table, Scope=Name(scope))
        kids = Array()
        for kid in part.kids:
            if isinstance(kid, Part):
                kids.append(self.element(kid, made))
                continue
            # Marks are numbered as they are drawn, so each comes next on its page.
            self.owners[kid.page].append(made)
            made.Pg = self.pages[kid.page]
            kids.append(kid.number)
        made.K = kids
        return made
