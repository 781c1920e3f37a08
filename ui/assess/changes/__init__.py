"""Say which answers were changed, each with a button that undoes it."""
