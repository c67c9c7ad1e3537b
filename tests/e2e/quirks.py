"""What Qt says of itself in a test of many touches, and no program can help: marks that let it."""

import pytest

its_timer_stops_twice = pytest.mark.qt_log_ignore(
    r"QUnifiedTimer::stopAnimationDriver: driver is not running"
)
"""About once in ten thousand deeds, sooner on a busy machine; why is not known."""
