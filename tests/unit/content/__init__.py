"""Tests of the content pack: loading, checking, and the pack that is shipped."""
