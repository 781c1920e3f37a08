"""Claims about what a judgement rests on: its evidence decides, and an interview where that says nothing."""

from __future__ import annotations

import datetime as dt

import pytest

from app.assessment.basis import basis_of, in_spans, spans_of
from app.records.interview import Interview
from app.records.judgement import Judgement


@pytest.mark.parametrize(
    ("evidence", "in_interview", "basis"),
    [
        ("RMP of 3 May", False, "record"),
        ("RMP of 3 May", True, "record"),
        ("Interview with case manager", False, "interview"),
        ("Cyfweliad â rheolwr yr achos", False, "interview"),
        ("Interview with case manager; Contact log", False, "record"),
        ("", True, "interview"),
        (" ; ", True, "interview"),
        ("", False, "nothing"),
    ],
)
def test_a_judgement_rests_on_what_its_evidence_names(evidence: str, in_interview: bool, basis: str) -> None:
    assert basis_of(Judgement("yes", (), "A note.", evidence), in_interview=in_interview) == basis


def test_what_is_recorded_between_the_beginning_and_the_end_is_of_the_interview() -> None:
    begin = int(dt.datetime.fromisoformat("2012-03-26T10:00").astimezone().timestamp() * 1000)
    spans = spans_of([Interview(1, "Case manager", "2012-03-26T10:00", 30)])
    minute = 60_000
    assert in_spans([begin - minute, begin + 20 * minute], spans)
    assert not in_spans([begin - minute, begin + 32 * minute], spans)
    assert not in_spans([], spans)
