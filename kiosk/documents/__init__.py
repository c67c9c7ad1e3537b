"""Documents: the nurse's sheet, the take-home sheet, the folder they are saved in, the booklet.

Importing this package loads no PDF library; making a SheetPrinter does.
"""

from kiosk.documents.folder import LocalExportFolder
from kiosk.documents.fonts import FontFiles
from kiosk.documents.paper import Paper
from kiosk.documents.printer import SheetPrinter
from kiosk.documents.second_page import SecondPage

__all__ = ["FontFiles", "LocalExportFolder", "Paper", "SecondPage", "SheetPrinter"]
