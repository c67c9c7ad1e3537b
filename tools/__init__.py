"""What dev.py is made of: standard library only, so that a bare Python can run it.

Belongs here: making the environment, checking the machine, running the checks.
Does not belong here: anything the program itself needs; kiosk/ never imports this package.
"""
