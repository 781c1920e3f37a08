"""Bootstrap intervals equal an enumeration of every resample, are the same each time, and are quick."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.analysis.bootstrap import LEAST_CASES, RESAMPLES, Bootstrap, CaseCounts, PercentInterval
from app.scoring.tally import percent

# Four standard errors of the share of 1,000 resamples that are outside one end, of which 2.5% are expected.
NEAR = Fraction(2, 100)

counts = st.tuples(st.integers(0, 6), st.integers(0, 6)).map(lambda pair: (pair[0], sum(pair)))


def score_intervals(cases: Sequence[CaseCounts], *, resamples: int = RESAMPLES) -> list[PercentInterval | None]:
    """The intervals, with all resamples drawn in one go."""
    bootstrap = Bootstrap(cases, resamples=resamples)
    bootstrap.draw(resamples)
    return bootstrap.intervals()


def every_resample(cases: list[tuple[int, int]]) -> Counter[int]:
    """The percentages of all ways to draw as many cases as there are."""
    found: Counter[int] = Counter()
    for drawn in product(cases, repeat=len(cases)):
        share = percent(sum(yes for yes, _ in drawn), sum(judged for _, judged in drawn))
        if share is not None:
            found[share] += 1
    return found


@settings(max_examples=20)
@given(st.lists(counts.filter(lambda pair: pair[1] > 0), min_size=5, max_size=5))
def test_the_ends_are_those_of_an_enumeration_of_every_resample(cases: list[tuple[int, int]]) -> None:
    exact = every_resample(cases)
    whole = exact.total()
    (interval,) = score_intervals([[case] for case in cases])
    if len(exact) == 1:
        assert interval is None
        return
    assert interval is not None
    outside = Fraction(25, 1000)
    below = Fraction(sum(number for share, number in exact.items() if share < interval.low), whole)
    above = Fraction(sum(number for share, number in exact.items() if share > interval.high), whole)
    assert below <= outside + NEAR
    assert above <= outside + NEAR
    assert below + Fraction(exact[interval.low], whole) >= outside - NEAR
    assert above + Fraction(exact[interval.high], whole) >= outside - NEAR


@given(st.lists(st.tuples(counts, counts), min_size=5, max_size=12))
def test_a_score_has_the_same_interval_whatever_is_scored_beside_it(
    cases: list[tuple[tuple[int, int], tuple[int, int]]],
) -> None:
    both = score_intervals(cases, resamples=50)
    assert both == [
        *score_intervals([[one] for one, _ in cases], resamples=50),
        *score_intervals([[o] for _, o in cases], resamples=50),
    ]


def test_the_same_cases_give_the_same_interval() -> None:
    # Recorded, so that a change of Python or of the method is noticed.
    cases = [[(number % 7, 7)] for number in range(38)]
    assert score_intervals(cases) == score_intervals(cases) == [(32, 50)]


def test_drawing_in_parts_gives_the_same_interval() -> None:
    cases = [[(number % 7, 7)] for number in range(38)]
    bootstrap = Bootstrap(cases)
    while not bootstrap.done:
        bootstrap.draw(300)
    assert bootstrap.intervals() == score_intervals(cases)


def test_cases_that_all_score_alike_give_no_interval() -> None:
    assert score_intervals([[(3, 3), (1, 2)]] * 30) == [None, None]


def test_few_cases_give_no_interval() -> None:
    few = [[(number, 7)] for number in range(LEAST_CASES - 1)]
    assert score_intervals(few) == [None]
    assert score_intervals([*few, [(0, 0)], [(0, 0)]]) == [None]
    assert score_intervals([]) == []


@pytest.mark.slow
def test_every_score_of_99_cases_takes_less_than_a_tenth_of_a_second() -> None:
    numbers = random.Random(1)
    cases = [[(numbers.randint(0, 20), 20) for _ in range(14)] for _ in range(99)]
    times = []
    for _ in range(5):
        began = time.thread_time()
        assert None not in score_intervals(cases)
        times.append(time.thread_time() - began)
    assert min(times) < 0.1, f"{min(times):.3f} s for {RESAMPLES} resamples"
