"""Builds what is installed on a kiosk: the bundle, licences, bill of materials, .deb and .msi."""
