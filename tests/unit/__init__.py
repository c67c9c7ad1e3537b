"""Tests that need no database, no screen and no network."""
