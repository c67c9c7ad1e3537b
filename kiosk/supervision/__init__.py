"""The supervisor: starts the kiosk, listens for its beats, starts it again when it ends or freezes.

It knows nothing of visits, screens or settings: the kiosk that it minds may be broken in any of
these.
"""
