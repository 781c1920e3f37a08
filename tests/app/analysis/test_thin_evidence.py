"""Claims about thin evidence: its effect on a band is that of trying every change, and the nearest band comes first."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from app.analysis.thin_evidence import EvidenceCounts, by_effect, thin_score
from app.framework.load import parse_framework
from app.scoring.tally import Tally, band, percent
from tests.helpers.small_framework import small_source

FRAMEWORK = parse_framework(small_source(), name="small-1")
tallies = st.builds(Tally, yes=st.integers(0, 6), no=st.integers(0, 6))


@given(record=tallies, interview=tallies, nothing=tallies)
def test_the_fewest_turns_are_those_found_by_trying_all(record: Tally, interview: Tally, nothing: Tally) -> None:
    counts = EvidenceCounts(record, interview, nothing)
    found = thin_score(FRAMEWORK, ("criterion", "1.1"), counts)
    whole = counts.all
    tried = [
        (up + down, band(FRAMEWORK, percent(whole.yes + up - down, whole.judged)))
        for up, down in product(range(nothing.no + 1), range(nothing.yes + 1))
    ]
    changed = [turned for turned, reached in tried if reached != found.band]
    assert found.turns == min(changed, default=None)
    reached = {each.at_least for _, each in tried if each is not None}
    if whole.judged:
        assert found.lowest is not None
        assert found.highest is not None
        assert (found.lowest.at_least, found.highest.at_least) == (min(reached), max(reached))
    assert found.without == Tally(record.yes + interview.yes, record.no + interview.no)


def test_scores_whose_band_the_fewest_judgements_change_come_first() -> None:
    record_and_nothing = {
        "near": (Tally(56, 39), Tally(5, 0)),
        "far": (Tally(45, 0), Tally(55, 0)),
        "safe": (Tally(90, 0), Tally(10, 0)),
        "sound": (Tally(90, 10), Tally()),
    }
    scores = [
        thin_score(FRAMEWORK, ("criterion", name), EvidenceCounts(record, Tally(), nothing))
        for name, (record, nothing) in reversed(record_and_nothing.items())
    ]
    assert [each.key[1] for each in by_effect(scores)] == list(record_and_nothing)
    assert [each.turns for each in by_effect(scores)] == [2, 41, None, None]
