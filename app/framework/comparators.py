"""Read the headline scores that were published for areas, which come with the program for a framework."""

from __future__ import annotations

import csv
from collections.abc import Mapping

import resources


def comparator_rows(framework: str) -> list[Mapping[str, str]]:
    """Return the rows of the data file of a framework, by its id; none for one that no scores were published for."""
    path = resources.FOLDER / "comparators" / f"{framework}.csv"
    if not path.is_file():
        return []
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
