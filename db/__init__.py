"""Persistence: how visits, documents and audit events are kept.

Import the modules (db.engine, db.store, db.checks ...), not the package; this file stays empty so
that each caller loads what it uses.
"""
