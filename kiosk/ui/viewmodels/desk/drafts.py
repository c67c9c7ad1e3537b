"""What a nurse has filled in and not saved yet, and her initials: in memory only."""

from dataclasses import dataclass

from kiosk.domain.ids import VisitId
from kiosk.domain.review import INITIALS_LENGTH, ReviewTick


@dataclass(frozen=True, slots=True)
class Draft:
    """A form as it stands."""

    ticks: frozenset[ReviewTick] = frozenset()
    note: str = ""


class Drafts:
    """The unsaved forms of one member of staff. They outlive her sign-out, not another's sign-in.

    So a nurse who was signed out for being idle finds her note again, and nobody else does.
    """

    def __init__(self) -> None:
        self._owner = ""
        self._forms: dict[VisitId, Draft] = {}
        self._initials: dict[str, str] = {}

    def begin(self, name: str) -> None:
        """Hand the desk to a member; the forms of another are dropped."""
        if name != self._owner:
            self._forms.clear()
        self._owner = name

    def of(self, visit: VisitId) -> Draft | None:
        """Return the unsaved form of a visit, None when there is none."""
        return self._forms.get(visit)

    def keep(self, visit: VisitId, draft: Draft) -> None:
        """Remember a form."""
        self._forms[visit] = draft

    def drop(self, visit: VisitId) -> None:
        """Forget a form: it was saved, or is as it was."""
        self._forms.pop(visit, None)

    def settle(self, visit: VisitId, saved: Draft) -> None:
        """Forget a form that was saved, unless something was written into it meanwhile."""
        if self._forms.get(visit) == saved:
            self.drop(visit)

    @property
    def initials(self) -> str:
        """Return the member's initials: as used last, or those of the name."""
        return self._initials.get(self._owner, initials_of(self._owner))

    def use_initials(self, initials: str) -> None:
        """Remember the member's initials."""
        self._initials[self._owner] = initials


def initials_of(name: str) -> str:
    """Return the first letters of a name's words, at most as many as a review takes."""
    firsts = [word[0].upper() for word in name.split() if word[0].isalpha()]
    return "".join(firsts)[:INITIALS_LENGTH]
