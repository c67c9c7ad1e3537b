"""The kiosk: a patient decision aid for waiting rooms. Start reading at bootstrap.py."""

__version__ = "0.1.0"
