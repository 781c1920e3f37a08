"""The texts of the code, which tests of words and of the catalogue read alike."""

from __future__ import annotations

from functools import cache

from maintenance.translations.collect import Found, collect


@cache
def texts_of_the_code() -> Found:
    """Return every text that the code shows, found once in a process: walking the code takes a second and a half."""
    return collect()
