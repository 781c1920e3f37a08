"""Whether one assessor runs stricter or kinder than the team on like cases: a prompt to look, never a verdict.

The unit is the case and not the judgement, because judgements of one case resemble each other. The model is a two-way
analysis of variance without interaction (Tippett 1950): a case's score is its stratum's mean, plus one constant for
the assessor, plus the case's own difference.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.analysis.intervals import Interval, interval_around

Scores = Mapping[str, Sequence[float]]
"""The scores of cases, 0 to 1, by stratum."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How far one assessor's scores lie from the team's, within strata.

    Attributes:
        value: The difference as a share: -0.08 is 8 percentage points stricter than the team.
        error: Its standard error.
        interval: The interval at 95%; None where the scores do not vary.
        own: How many of the assessor's cases it rests on.
        others: How many cases of the rest of the team it rests on.
    """

    value: float
    error: float
    interval: Interval | None
    own: int
    others: int

    @property
    def is_marked(self) -> bool:
        """Return whether the interval leaves out no difference at all."""
        return self.interval is not None and not self.interval.low <= 0 <= self.interval.high


def difference_within_strata(own: Scores, others: Scores) -> Difference | None:
    """Return how far one assessor's scores lie from those of the others, compared within each stratum.

    A stratum in which only one side has cases says nothing about the difference and is left out. Each stratum weighs
    as the cases in it allow: n1 n2 / (n1 + n2), which makes the result the least squares estimate.

    Returns:
        None where no stratum has cases of both, or too few cases are left to tell how much cases vary.
    """
    shared = [(own[each], others[each]) for each in own if own[each] and others.get(each)]
    freedom = sum(len(one) + len(other) for one, other in shared) - len(shared) - 1
    if not shared or freedom < 1:
        return None
    weights = [len(one) * len(other) / (len(one) + len(other)) for one, other in shared]
    weight = sum(weights)
    value = sum(w * (_mean(one) - _mean(other)) for w, (one, other) in zip(weights, shared, strict=True)) / weight
    left = 0.0
    for one, other in shared:
        # With the assessor's constant taken off, all cases of a stratum vary around one mean.
        adjusted = [each - value for each in one] + list(other)
        middle = _mean(adjusted)
        left += sum((each - middle) ** 2 for each in adjusted)
    error = math.sqrt(left / freedom / weight)
    interval = None if math.isclose(error, 0, abs_tol=1e-12) else interval_around(value, error, freedom)
    return Difference(
        value, error, interval, sum(len(one) for one, _ in shared), sum(len(other) for _, other in shared)
    )


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)
