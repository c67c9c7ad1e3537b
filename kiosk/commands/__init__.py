"""What the command line starts, a module a command; parsing and exit codes belong to kiosk.cli."""
