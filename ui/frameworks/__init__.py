"""Question frameworks as files: check one, compare one with that of the inspection, write it as a form."""
