"""The Windows installer, and the zip archive that needs no installation."""
