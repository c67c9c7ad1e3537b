"""Alembic's folder: env.py runs a migration, versions/ holds one file a revision.

A revision is four digits, in order, and begins its file's name: db.schema relies on it.
"""
