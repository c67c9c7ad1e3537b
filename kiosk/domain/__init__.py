"""What the kiosk is about: visits, answers, the journey, the content, the summary.

Pure Python. Nothing here knows Qt, SQLAlchemy, ReportLab, files or the wall clock.
"""
