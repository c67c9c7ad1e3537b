"""The staff's area of a kiosk: behind a PIN, over any screen, never showing anything of a visit."""
