"""The computer that it runs on: memory, disk, files, streams, environment, screens; no Qt."""
