"""The reach of second opinions equals trying every choice."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from app.analysis.swing import Swing, swing
from app.scoring.tally import Tally

tallies = st.builds(Tally, st.integers(0, 9), st.integers(0, 9))
choices = st.lists(st.tuples(tallies, st.lists(tallies, min_size=1, max_size=2)), min_size=1, max_size=4)


@given(tallies, choices)
def test_low_and_high_are_those_of_trying_every_choice(rest: Tally, found: list[tuple[Tally, list[Tally]]]) -> None:
    whole = Tally(rest.yes + sum(now.yes for now, _ in found), rest.no + sum(now.no for now, _ in found))
    tried = set()
    for chosen in product(*([now, *others] for now, others in found)):
        other = Tally(rest.yes + sum(each.yes for each in chosen), rest.no + sum(each.no for each in chosen))
        if other.percent is not None:
            tried.add(other.percent)
    reach = swing(whole, found)
    if not whole.judged:
        assert reach is None
    else:
        assert reach is not None
        assert (reach.low, reach.high) == (min(tried), max(tried))


def test_the_other_score_is_that_of_all_second_opinions() -> None:
    assert swing(Tally(8, 2), [(Tally(4, 0), [Tally(2, 2)]), (Tally(0, 1), [Tally(1, 0)])]) == Swing(60, 90, 70, 2)


def test_without_a_second_opinion_there_is_no_reach() -> None:
    assert swing(Tally(8, 2), []) is None
