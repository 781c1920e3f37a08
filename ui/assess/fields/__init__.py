"""The text fields of the pages of a case: notes, and lines that wrap."""
