"""Formats of other programs: parse spreadsheets to values and problems."""
