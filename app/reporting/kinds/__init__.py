"""The kinds of document: what each holds, and in which order."""
