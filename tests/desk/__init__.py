"""Tests of the nurse's desk: its window, used by mouse, touch and keyboard."""
