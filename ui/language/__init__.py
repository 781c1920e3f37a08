"""The language of the window: its catalogue, messages, dates, counts and common words."""
