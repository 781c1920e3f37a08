"""Pages that are shown over any other: settings, shortcuts, the user guide, and about the program."""
