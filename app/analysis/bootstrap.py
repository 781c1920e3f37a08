"""Intervals of pooled scores by the percentile bootstrap over cases.

Judgements of one case resemble each other, so the unit that is drawn is the case. From `n` cases, `n` are drawn with
replacement, and every score is pooled again from the cases drawn. That is done `RESAMPLES` times. The middle 95% of
the scores are the interval (Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13).

The draws come from a generator with a fixed seed, so the same cases always give the same interval, on any laptop.
Scores are compared as whole percentages from exact integers, as everywhere else.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence
from typing import NamedTuple

RESAMPLES = 1000
SEED = 20091
LEAST_CASES = 5
"""Fewer cases than these give no interval: so few draws repeat each other, and the interval is far too narrow."""
_OUTSIDE = 25  # of 1,000 resamples, left out at each end


class PercentInterval(NamedTuple):
    """The lowest and the highest whole percentage of an interval."""

    low: int
    high: int


CaseCounts = Sequence[tuple[int, int]]
"""For one case its yeses and its judgements towards each score."""


class Bootstrap:
    """The resamples of some cases. They can be drawn in parts, so that a window stays responsive meanwhile.

    Args:
        cases: For each case, in a fixed order, its yeses and judgements towards each score, the scores in one order.
        resamples: How many samples are drawn.
    """

    def __init__(self, cases: Sequence[CaseCounts], *, resamples: int = RESAMPLES) -> None:
        scores = len(cases[0]) if cases else 0
        self._enough = [sum(1 for case in cases if case[score][1]) >= LEAST_CASES for score in range(scores)]
        self._resamples = self._left = resamples if any(self._enough) else 0
        self._shares: list[list[int]] = [[] for _ in range(scores)]
        # All counts of a case are the digits of one long integer, so one addition adds them all. A digit has 32 bits,
        # and no sum of judgements fills them.
        self._struct = struct.Struct(f"<{2 * scores}I")
        self._packed = [
            int.from_bytes(self._struct.pack(*(count for pair in case for count in pair)), "little") for case in cases
        ]
        # Only `random()` promises the same numbers in every version of Python. Nothing secret depends on them.
        self._draw = random.Random(SEED).random  # noqa: S311 - no secret: the same draws every time

    @property
    def done(self) -> bool:
        """Whether all resamples are drawn."""
        return not self._left

    def draw(self, resamples: int) -> None:
        """Draw up to so many of the resamples that are left. A thousand of 99 cases take about 30 ms."""
        packed, draw, counts, many = self._packed, self._draw, self._struct, len(self._packed)
        places = range(many)
        for _ in range(min(resamples, self._left)):
            whole = sum([packed[int(draw() * many)] for _ in places])
            numbers = counts.unpack(whole.to_bytes(counts.size, "little"))
            for shares, yes, judged in zip(self._shares, numbers[::2], numbers[1::2], strict=True):
                if judged:
                    shares.append((200 * yes + judged) // (2 * judged))
        self._left = max(0, self._left - resamples)

    def intervals(self) -> list[PercentInterval | None]:
        """Return the interval of each score, once all resamples are drawn.

        It is None where fewer than `LEAST_CASES` cases have a judgement, or where no resample differs from another:
        then the bootstrap cannot tell how far the score may vary.
        """
        return [
            _middle(found, self._resamples) if there else None
            for found, there in zip(self._shares, self._enough, strict=True)
        ]


def _middle(found: list[int], resamples: int) -> PercentInterval | None:
    # Resamples in which nothing is judged have no score. Where they are many, those that are left are no fair picture.
    if 2 * len(found) < resamples:
        return None
    found.sort()
    outside = len(found) * _OUTSIDE // 1000
    interval = PercentInterval(found[outside], found[-outside - 1])
    return interval if found[0] != found[-1] else None
