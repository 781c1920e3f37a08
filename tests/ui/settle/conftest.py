"""Inspections with something to settle, in a window of their own page."""

from __future__ import annotations

import pytest

from app.commands.answering import record_fact, record_judgement
from app.session.session import Session
from ui.context import Context

CASE = "BRO-001"


def answer(session: Session, assessor: str, given: str, question: str = "1.1.01", note: str = "") -> None:
    """Record an answer of an assessor to whom the question applies."""
    record_fact(session, case_id=CASE, fact="plan_required", value="yes", assessor=assessor)
    record_judgement(session, case_id=CASE, question=question, answer=given, note=note, assessor=assessor)


@pytest.fixture
def differing(small: Context) -> Context:
    """The lead's inspection, in which PA and QA differ on two questions of BRO-001."""
    for question, (first, second) in {"1.1.01": ("yes", "no"), "1.1.03": ("no", "yes")}.items():
        answer(small.session, "PA", first, question, "Seen in the log.")
        answer(small.session, "QA", second, question, "It was late.")
    small.session.set_current_assessor("LI")
    return small
