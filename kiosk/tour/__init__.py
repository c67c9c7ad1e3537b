"""The tour: a whole visit through the real screens by real touch events, with a picture of each."""
