"""The paper booklet: the screens of a visit on paper, for a patient whom no tablet fits.

Every text is the pack's; only interface words come from kiosk.documents.strings_booklet. Nothing
of a patient is in it: they write on it by hand.
"""
