"""Agreement of two assessors who judged the same things: percent agreement, Cohen's kappa and Gwet's AC1.

Sources:
    Cohen (1960), "A coefficient of agreement for nominal scales", for kappa.
    Fleiss, Cohen and Everitt (1969), "Large sample standard errors of kappa and weighted kappa", for its error.
    Gwet (2008), "Computing inter-rater reliability and its variance in the presence of high agreement", for AC1.

Kappa falls towards 0 where nearly every judgement is the same answer, however well two assessors agree. AC1 does not,
so both are given.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.analysis.intervals import Interval, interval_around, share_interval

Pairs = Mapping[tuple[str, str], int]
"""How often the first assessor gave one answer and the second another, by both answers."""


@dataclass(frozen=True, slots=True)
class Coefficient:
    """An agreement coefficient, 1 at most, with its interval.

    Attributes:
        value: The coefficient.
        error: Its standard error.
        interval: None where the pairs cannot tell: fewer than two, or all of them agree.
    """

    value: float
    error: float
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement in a table of pairs.

    Attributes:
        n: The number of pairs.
        agreed: The number of pairs with the same answer twice.
        share_interval: The interval of the share that agreed, 0 to 1; None without a pair.
        kappa: Cohen's kappa; None without a pair, or where both assessors gave one and the same answer throughout.
        ac1: Gwet's AC1; None without a pair.
    """

    n: int
    agreed: int
    share_interval: Interval | None
    kappa: Coefficient | None
    ac1: Coefficient | None


def agreement(pairs: Pairs, answers: Sequence[str]) -> Agreement:
    """Return the agreement in a table of pairs.

    Args:
        pairs: How often each pair of answers was given.
        answers: Every answer that could be given, two or more. AC1 depends on their number.

    Raises:
        ValueError: There are fewer than two answers, a pair has another answer, or a count is negative.
    """
    if len(answers) < 2 or any(each not in answers for pair in pairs for each in pair):
        raise ValueError("a pair has an answer that could not be given")
    if any(count < 0 for count in pairs.values()):
        raise ValueError("a count is negative")
    n = sum(pairs.values())
    agreed = sum(count for (one, other), count in pairs.items() if one == other)
    if not n:
        return Agreement(0, 0, None, None, None)
    shares = {pair: count / n for pair, count in pairs.items() if count}
    return Agreement(n, agreed, share_interval(agreed, n), _kappa(shares, answers, n), _ac1(shares, answers, n))


def _kappa(shares: Mapping[tuple[str, str], float], answers: Sequence[str], n: int) -> Coefficient | None:
    first, second = _margins(shares, answers)
    observed = sum(shares.get((each, each), 0.0) for each in answers)
    expected = sum(first[each] * second[each] for each in answers)
    if math.isclose(expected, 1):
        return None
    kappa = (observed - expected) / (1 - expected)
    # Equation 13 of Fleiss, Cohen and Everitt, with the shares of the agreeing pairs and of all pairs apart.
    on_diagonal = sum(
        shares.get((each, each), 0.0) * (1 - (first[each] + second[each]) * (1 - kappa)) ** 2 for each in answers
    )
    off_diagonal = sum(
        share * ((second[one] + first[other]) * (1 - kappa)) ** 2
        for (one, other), share in shares.items()
        if one != other
    )
    variance = on_diagonal + off_diagonal - (kappa - expected * (1 - kappa)) ** 2
    return _coefficient(kappa, variance / (n * (1 - expected) ** 2), n)


def _ac1(shares: Mapping[tuple[str, str], float], answers: Sequence[str], n: int) -> Coefficient:
    first, second = _margins(shares, answers)
    mean = {each: (first[each] + second[each]) / 2 for each in answers}
    others = len(answers) - 1
    observed = sum(shares.get((each, each), 0.0) for each in answers)
    expected = sum(share * (1 - share) for share in mean.values()) / others
    ac1 = (observed - expected) / (1 - expected)
    agreeing = sum(shares.get((each, each), 0.0) * (1 - mean[each]) for each in answers) / others
    spread = sum(share * (1 - (mean[one] + mean[other]) / 2) ** 2 for (one, other), share in shares.items())
    variance = (
        observed * (1 - observed)
        - 4 * (1 - ac1) * (agreeing - observed * expected)
        + 4 * (1 - ac1) ** 2 * (spread / others**2 - expected**2)
    )
    return _coefficient(ac1, variance / (n * (1 - expected) ** 2), n)


def _margins(
    shares: Mapping[tuple[str, str], float], answers: Sequence[str]
) -> tuple[dict[str, float], dict[str, float]]:
    first, second = dict.fromkeys(answers, 0.0), dict.fromkeys(answers, 0.0)
    for (one, other), share in shares.items():
        first[one] += share
        second[other] += share
    return first, second


def _coefficient(value: float, variance: float, n: int) -> Coefficient:
    error = math.sqrt(max(0.0, variance))
    # Without a single difference the formulas give a standard error of 0, which would claim more than is known.
    known = n > 1 and not math.isclose(error, 0, abs_tol=1e-9)
    interval = interval_around(value, error, n - 1) if known else None
    return Coefficient(value, error, None if interval is None else Interval(interval.low, min(1.0, interval.high)))
