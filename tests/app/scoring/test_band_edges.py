"""The distance to the next band equals trying one judgement after the other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.scoring.band_edges import BandEdges, BandStep, band_edges
from app.scoring.tally import Tally, band
from tests.helpers.reference import reference_framework

FRAMEWORK = reference_framework()


def tried(tally: Tally, step: int) -> BandStep | None:
    """Change one answer after the other until the band is another."""
    now = band(FRAMEWORK, tally.percent)
    for changed in range(1, (tally.no if step > 0 else tally.yes) + 1):
        other = Tally(tally.yes + step * changed, tally.no - step * changed)
        reached = band(FRAMEWORK, other.percent)
        if reached is not None and reached != now:
            return BandStep(changed, reached)
    return None


@given(st.integers(0, 600), st.integers(0, 600))
def test_the_edges_are_those_found_by_trying(yes: int, no: int) -> None:
    tally = Tally(yes, no, na=3)
    assert band_edges(FRAMEWORK, tally) == BandEdges(tried(tally, 1), tried(tally, -1))


def test_no_score_has_no_edges() -> None:
    assert band_edges(FRAMEWORK, Tally(na=5)) == BandEdges()
