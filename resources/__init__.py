"""Data files of the program."""
