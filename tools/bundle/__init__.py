"""Builds what is installed on a kiosk: the bundle, its licences and bill of materials, the .deb."""
