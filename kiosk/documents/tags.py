"""The structure of a document while it is drawn: parts within parts, and where their marks are.

Drawing belongs to kiosk.documents.pen, writing the tree into the file to kiosk.documents.structure.
"""

from dataclasses import dataclass, field
from enum import Enum


class Role(Enum):
    """Structure types of PDF that the sheets use."""

    DOCUMENT = "Document"
    TITLE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    TEXT = "P"
    FIGURE = "Figure"
    LIST = "L"
    ITEM = "LI"
    ITEM_BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    COLUMN_HEADER = "TH"
    """Names what stands below it."""
    ROW_HEADER = "TH "
    """Names what stands beside it; the space parts it from the other TH and is never written."""
    CELL = "TD"

    @property
    def structure_type(self) -> str:
        """Return the name that PDF has for it."""
        return self.value.strip()


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of marked content: its page, and its number there."""

    page: int
    number: int


@dataclass(slots=True)
class Part:
    """One element of the structure: parts and marks in reading order.

    Grows while the document is drawn; alt is a figure's text.
    """

    role: Role
    alt: str = ""
    kids: "list[Part | Mark]" = field(default_factory=list)

    def add(self, role: Role, alt: str = "") -> "Part":
        """Return a new part at the end of this one."""
        part = Part(role, alt)
        self.kids.append(part)
        return part

    def list_at_end(self) -> "Part":
        """Return the list that this part ends with, or a new one: items in a row are one list."""
        last = self.kids[-1] if self.kids else None
        if isinstance(last, Part) and last.role is Role.LIST:
            return last
        return self.add(Role.LIST)
