"""Confidence intervals: of a share, and of an estimate with a standard error."""

from __future__ import annotations

import math
from functools import lru_cache
from statistics import NormalDist
from typing import NamedTuple

LEVEL = 0.95
_STEPS = 60


class Interval(NamedTuple):
    """The lower and the upper end of an interval."""

    low: float
    high: float


def share_interval(part: int, whole: int, *, level: float = LEVEL) -> Interval | None:
    """Return Wilson's score interval of a share, 0 to 1; None for 0 of 0.

    It is method 3 of Newcombe (1998), without a correction for continuity. It has a width even where all or none
    of the `whole` are counted.

    Raises:
        ValueError: The counts are negative, or the part is larger than the whole.
    """
    if not 0 <= part <= whole:
        raise ValueError(f"{part} of {whole} is not a share")
    if not whole:
        return None
    z = NormalDist().inv_cdf((1 + level) / 2)
    share = part / whole
    middle = share + z * z / (2 * whole)
    reach = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole))
    scale = 1 + z * z / whole
    return Interval(max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale))


def difference_interval(
    part: int, whole: int, other_part: int, other_whole: int, *, level: float = LEVEL
) -> Interval | None:
    """Return Newcombe's hybrid score interval of the difference of two independent shares, -1 to 1.

    It is method 10 of Newcombe (1998), Statistics in Medicine 17, 873 to 890: made of Wilson's interval of each share,
    without a correction for continuity.

    Args:
        part: The part counted of the first share.
        whole: The whole of the first share.
        other_part: The part counted of the share that is subtracted.
        other_whole: The whole of that share.
        level: The share of such intervals that contain the true difference.

    Returns:
        The interval of the first share less the other; None where one of them is 0 of 0.

    Raises:
        ValueError: The counts are negative, or a part is larger than its whole.
    """
    one, other = share_interval(part, whole, level=level), share_interval(other_part, other_whole, level=level)
    if one is None or other is None:
        return None
    share, other_share = part / whole, other_part / other_whole
    difference = share - other_share
    low = difference - math.hypot(share - one.low, other.high - other_share)
    high = difference + math.hypot(one.high - share, other_share - other.low)
    return Interval(max(-1.0, low), min(1.0, high))


def whole(share: float) -> int:
    """Return a share of 0 to 1 as a whole percentage, rounded half away from 0."""
    return int(abs(share) * 100 + 0.5) * (1 if share >= 0 else -1)


def two_digits(value: float) -> str:
    """Return a coefficient as it is printed."""
    shown = f"{value:.2f}"
    return "0.00" if shown == "-0.00" else shown


def interval_around(estimate: float, standard_error: float, freedom: int, *, level: float = LEVEL) -> Interval:
    """Return the interval around an estimate by Student's t distribution.

    Args:
        estimate: The estimate.
        standard_error: Its standard error.
        freedom: The degrees of freedom, 1 or more.
        level: The share of such intervals that contain the true value.
    """
    reach = t_quantile((1 + level) / 2, freedom) * standard_error
    return Interval(estimate - reach, estimate + reach)


@lru_cache(maxsize=4096)
def t_quantile(probability: float, freedom: int) -> float:
    """Return the value that Student's t stays below with `probability`, which is 0.5 or more and less than 1.

    Raises:
        ValueError: The probability or the degrees of freedom are outside their range.
    """
    if not 0.5 <= probability < 1 or freedom < 1:
        raise ValueError(f"Student's t has no quantile {probability} with {freedom} degrees of freedom")
    # Newton's steps from the normal quantile, which is below. The distribution is concave from 0 up, so no step goes
    # beyond the quantile.
    t = NormalDist().inv_cdf(probability)
    scale = math.exp(math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)) / math.sqrt(freedom * math.pi)
    for _ in range(_STEPS):
        density = scale * (1 + t * t / freedom) ** (-(freedom + 1) / 2)
        step = (probability - _t_below(t, freedom)) / density
        t += step
        if abs(step) <= 1e-12 * max(1.0, t):
            break
    return t


def _t_below(t: float, freedom: int) -> float:
    """Return the probability that Student's t is below `t`, which is 0 or more.

    For whole degrees of freedom it is a finite sum (Abramowitz and Stegun, 26.7.3 and 26.7.4).
    """
    angle = math.atan2(t, math.sqrt(freedom))
    cosine, square = math.cos(angle), math.cos(angle) ** 2
    if freedom % 2:
        term, total = cosine, 0.0
        for step in range(1, (freedom - 1) // 2 + 1):
            total += term
            term *= square * 2 * step / (2 * step + 1)
        within = 2 / math.pi * (angle + math.sin(angle) * total)
    else:
        term, total = 1.0, 0.0
        for step in range(1, freedom // 2 + 1):
            total += term
            term *= square * (2 * step - 1) / (2 * step)
        within = math.sin(angle) * total
    return 0.5 + within / 2
