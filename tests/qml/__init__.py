"""Tests of the theme and the controls."""
