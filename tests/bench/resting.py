"""The scores with what they rest on, and second opinions on some cases: no disk and no window."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.session.score_view import EVERYTHING, score_view, with_intervals
from app.session.scored_cases import scored_sample
from app.session.session import Session
from app.session.small_numbers import small_numbers
from tests.bench.figures import Figure, percentile

_TIMES = 20


def measure(session: Session) -> list[Figure]:
    """Time the scores with their edges and second opinions, and the intervals apart, which a window draws in parts."""
    rule = small_numbers()
    view = score_view(scored_sample(session), EVERYTHING, rule)
    whole = with_intervals(scored_sample(session), view)
    if any(figure.interval is None or figure.swing is None for figure in whole.figures.values()):
        raise RuntimeError("not every score has an interval and second opinions: this measures nothing")
    scored = scored_sample(session)
    return [
        _figure(
            "scores: all figures but intervals, p50", 100, lambda: score_view(scored_sample(session), EVERYTHING, rule)
        ),
        _figure("scores: all intervals over cases, p50", 100, lambda: with_intervals(scored, view)),
    ]


def _figure(name: str, bound: float, do: Callable[[], object]) -> Figure:
    seconds = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        do()
        seconds.append(time.perf_counter() - began)
    return Figure(name, percentile(seconds, 0.5) * 1000, "ms", bound)
