"""Use cases: walk a visit, close it, export its documents, recover, forget.

No Qt, no SQLAlchemy, no files: the world comes in through the ports of kiosk.domain.
"""
