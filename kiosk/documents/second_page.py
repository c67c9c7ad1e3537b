"""When the nurse's sheet has a second page: a setting of the clinic."""

from enum import Enum


class SecondPage(Enum):
    """When the nurse's sheet has a second page."""

    WHEN_NEEDED = "when-needed"
    """Only when something did not fit on the first."""
    ALWAYS = "always"
