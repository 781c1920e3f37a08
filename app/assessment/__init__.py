"""Derive the state of a case and of its form from the records."""
