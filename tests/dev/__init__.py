"""Tests of dev.py and of the modules it is made of."""
