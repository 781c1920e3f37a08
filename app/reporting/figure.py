"""A count and the number that it is out of."""

from __future__ import annotations

from dataclasses import dataclass

from app.scoring.tally import percent


@dataclass(frozen=True, slots=True)
class Figure:
    """A count and the number that it is out of: yeses of judgements, noes with a reason of noes, answers of answers."""

    count: int = 0
    base: int = 0

    @property
    def rest(self) -> int:
        """The number that is not counted: the noes of a score."""
        return self.base - self.count

    @property
    def percent(self) -> int | None:
        """The share, 0 to 100; None where the base is 0."""
        return percent(self.count, self.base)

    @property
    def rest_percent(self) -> int | None:
        """The share of the rest, rounded from its own count: never 100 minus the share."""
        return percent(self.rest, self.base)
