"""The view models of the nurse's desk."""
