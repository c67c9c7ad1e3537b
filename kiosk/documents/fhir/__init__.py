"""A visit for machines: a FHIR R4 bundle with the questions, the answers and the nurse's sheet.

What a visit means is settled in kiosk.domain.summary; here it is only put into FHIR's forms.
docs/fhir.md tells a receiver what is written. Nothing here is imported before it is needed.
"""
