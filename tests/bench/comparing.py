"""The figures of agreement, with a second assessment of some cases: no disk and no window."""

from __future__ import annotations

import time

from app.commands.agreeing import agreement_figures
from app.records.judgement import judgement_key
from app.session.session import Session
from tests.bench.figures import Figure, percentile

_SHARE = 8  # of so many cases, one is assessed twice
_TIMES = 20


def measure(session: Session) -> list[Figure]:
    """Time all figures of agreement. Second assessments are in memory only."""
    cases = session.sample()[::_SHARE]
    for case in cases:
        for question, judgement in case.counting_judgements().items():
            case.apply(judgement_key(case.id, question, "second"), judgement)
    seconds = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        found = agreement_figures(session)
        seconds.append(time.perf_counter() - began)
    if found.overall.cases != len(cases):
        raise RuntimeError("not every second assessment was compared: this measures nothing")
    name = f"agreement: all figures, {len(cases)} of {len(session.sample())} cases assessed twice, p50"
    return [Figure(name, percentile(seconds, 0.5) * 1000, "ms", 150)]
