"""Names for identifiers, so that one kind cannot be handed in where another is meant."""

from typing import NewType

VisitId = NewType("VisitId", str)
"""Random, 32 hex digits; never shown."""
VisitCode = NewType("VisitCode", str)
"""What patient and nurse see, such as K7-42 or the digits that the front desk gave."""
LanguageTag = NewType("LanguageTag", str)
"""A BCP 47 tag, such as en or es."""
OptionId = NewType("OptionId", str)
"""A card of the content pack; no code knows one by name."""
SourceId = NewType("SourceId", str)
PictureId = NewType("PictureId", str)
ItemId = NewType("ItemId", str)
"""An item within a step: a safety question, a value, a goal, a fact, a SURE item, a question."""
