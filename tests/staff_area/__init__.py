"""The staff's area of a kiosk: taps, PIN pad, duties, the way out."""
