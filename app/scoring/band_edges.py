"""How far a score is from the next bands, in judgements whose answer would have to change."""

from __future__ import annotations

from dataclasses import dataclass

from app.framework.model import Band, Framework
from app.scoring.tally import Tally, band, percent


@dataclass(frozen=True, slots=True)
class BandStep:
    """The fewest judgements that take a score to another band when their answer changes, and that band."""

    judgements: int
    band: Band


@dataclass(frozen=True, slots=True)
class BandEdges:
    """The distance of a score from the bands beside its own.

    Attributes:
        up: The fewest noes that would have to be yeses; None in the best band.
        down: The fewest yeses that would have to be noes; None in the worst band.
    """

    up: BandStep | None = None
    down: BandStep | None = None


def band_edges(framework: Framework, tally: Tally) -> BandEdges:
    """Return how far a score is from other bands. Both ways are None where nothing is judged.

    The number of judgements stays the same: only their answers change. All is worked out from the counts, exactly.
    """
    judged, now = tally.judged, band(framework, tally.percent)
    if now is None:
        return BandEdges()
    above = min((each.at_least for each in framework.bands if each.at_least > now.at_least), default=None)
    # A score of k yeses rounds to `least` per cent or more where 200 k + judged >= 2 judged least.
    up = down = None
    if above is not None:
        missing = (2 * above - 1) * judged - 200 * tally.yes
        up = _step(framework, tally, -(-missing // 200))
    if now.at_least > 0:
        spare = 200 * tally.yes - (2 * now.at_least - 1) * judged
        down = _step(framework, tally, -(spare // 200 + 1))
    return BandEdges(up, down)


def _step(framework: Framework, tally: Tally, change: int) -> BandStep:
    reached = band(framework, percent(tally.yes + change, tally.judged))
    if reached is None:
        raise ValueError("a score without judgements has no band")
    return BandStep(abs(change), reached)
