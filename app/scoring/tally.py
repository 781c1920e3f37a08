"""Counts of judgements, their percentages in exact integers, and the band a percentage falls in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.framework.model import Band, Framework


# The same few counts are asked for at each answer, by every score that it moves.
@lru_cache(maxsize=4096)
def percent(part: int, whole: int) -> int | None:
    """Return `part` of `whole` as a whole percentage, rounded half up; None for 0 of 0, which is no score.

    Raises ValueError for counts that cannot be: negative, or a part larger than the whole.
    """
    if not 0 <= part <= whole:
        raise ValueError(f"{part} of {whole} is not a share")
    return (200 * part + whole) // (2 * whole) if whole else None


@dataclass(frozen=True, slots=True)
class Tally:
    """Answers counted at one level: yes and no make the score, na is counted apart."""

    yes: int = 0
    no: int = 0
    na: int = 0

    @property
    def judged(self) -> int:
        """The number of judgements that make the score."""
        return self.yes + self.no

    @property
    def percent(self) -> int | None:
        """The score, 0 to 100; None where nothing is judged."""
        return percent(self.yes, self.yes + self.no)

    @property
    def no_percent(self) -> int | None:
        """The share of noes, rounded from its own count: never 100 minus the score."""
        return percent(self.no, self.yes + self.no)


def band(framework: Framework, percent: int | None) -> Band | None:
    """Return the band of a rounded percentage; None where there is no score."""
    if percent is None:
        return None
    for each in framework.bands:
        if percent >= each.at_least:
            return each
    raise ValueError(f"{percent} is in no band")


def band_word(band: Band, bands: Sequence[Band]) -> str:
    """Return the short name of a band, in any language: the longest word of its label that no other label has."""
    others = {word for each in bands if each.id != band.id for word in each.label.split()}
    own = [word for word in band.label.split() if word not in others]
    word = max(own, key=len, default=band.label)
    return word[:1].upper() + word[1:]
