"""A laptop that was wrongly believed is forgotten: what was merged stays sound, and nothing new of it is merged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.laptops import forget_laptop, known_laptops
from app.commands.sharing import own_fingerprint, plan_merge
from app.errors import DataError
from app.records.handout import HANDOUT
from app.records.judgement import judgement_key
from app.session.session import Session
from app.store.confirming import UnconfirmedError
from tests.helpers.inspections import (
    exported,
    faults,
    handed_out,
    joined,
    merge,
    row_hashes,
    shown,
    small_inspection,
)

CASE = "BRO-001"


@dataclass(frozen=True, slots=True)
class Taken:
    """A lead who took the first laptop that said it was PA's, which was not, and LA's.

    Attributes:
        lead: The lead's laptop.
        wrong: The laptop that only says that it is PA's.
        la: LA's laptop.
        folder: Where files are written.
    """

    lead: Session
    wrong: Session
    la: Session
    folder: Path

    def out(self, session: Session, name: str) -> Path:
        return exported(session, self.folder / f"{name}.assessment")


@pytest.fixture
def taken(tmp_path: Path) -> Iterator[Taken]:
    with ExitStack() as stack:
        lead = stack.enter_context(closing(small_inspection(tmp_path / "lead").session))
        file = handed_out(lead, tmp_path / "all.assessment")
        wrong = stack.enter_context(closing(joined(file, tmp_path / "wrong", assessor="PA")))
        la = stack.enter_context(closing(joined(file, tmp_path / "la", assessor="LA")))
        found = Taken(lead, wrong, la, tmp_path)
        record_judgement(wrong, case_id=CASE, question="1.1.01", answer="yes")
        merge(lead, found.out(wrong, "wrong-1"), found.out(la, "la-1"))
        yield found


def test_its_changes_stay_and_its_new_ones_are_refused_until_it_is_confirmed(taken: Taken) -> None:
    lead, own = taken.lead, own_fingerprint(taken.wrong)
    assert [(each.identity.people, each.identity.compared) for each in known_laptops(lead)] == [
        (("LA",), False),
        (("PA",), False),
    ]
    record = shown(lead)
    found = forget_laptop(lead, own.lower())
    assert (found.identity.fingerprint, found.counting) == (own, (judgement_key(CASE, "1.1.01", "PA"),))
    assert [each.identity.people for each in known_laptops(lead)] == [("LA",)]
    assert (shown(lead), faults(lead)) == (record, [])
    before = row_hashes(lead)
    record_judgement(taken.wrong, case_id=CASE, question="1.1.03", answer="yes")
    file = taken.out(taken.wrong, "wrong-2")
    for _ in range(2):
        with pytest.raises(UnconfirmedError, match="confirmed") as refused:
            merge(lead, file)
        (problem,) = refused.value.problems
        assert str(problem.what) == f"PA's laptop with the fingerprint {own} was forgotten here."
    assert row_hashes(lead) == before
    merge(lead, file, confirmed=[own])
    assert [each.identity.compared for each in known_laptops(lead)] == [False, True]
    record_judgement(taken.wrong, case_id=CASE, question="1.1.03", answer="no")
    merge(lead, taken.out(taken.wrong, "wrong-3"))
    assert faults(lead) == []


def test_the_persons_own_laptop_is_believed_at_once_afterwards(taken: Taken) -> None:
    lead = taken.lead
    right = joined(handed_out(lead, taken.folder / "again.assessment"), taken.folder / "right", assessor="PA")
    record_judgement(right, case_id=CASE, question="1.1.01", answer="no")
    file = taken.out(right, "right-1")
    with pytest.raises(UnconfirmedError):
        merge(lead, file)
    forget_laptop(lead, own_fingerprint(taken.wrong))
    merge(lead, file)
    assert lead.judgement(CASE, "1.1.01", "PA").answer == "no"
    assert faults(lead) == []
    right.close()


def test_others_take_what_was_merged_on_the_leads_word_and_bring_no_belief_back(taken: Taken) -> None:
    lead, la = taken.lead, taken.la
    merge(la, taken.out(lead, "lead-before"))
    late = joined(handed_out(lead, taken.folder / "late-1.assessment"), taken.folder / "late", assessor="QA")
    forget_laptop(lead, own_fingerprint(taken.wrong))
    # The lead's log of the hand-out is new to its laptop, and nothing else is.
    assert [row.key.kind for row in plan_merge(late, [taken.out(lead, "lead-after")]).rows] == [HANDOUT.tag]
    fresh = joined(handed_out(lead, taken.folder / "late-2.assessment"), taken.folder / "fresh", assessor="QA")
    assert fresh.judgement(CASE, "1.1.01", "PA").answer == "yes"
    # LA's file still holds the lead's earlier word on the laptop.
    record_judgement(la, case_id="BRO-002", question="1.1.01", answer="yes")
    merge(lead, taken.out(la, "la-2"))
    assert [each.identity.people for each in known_laptops(lead)] == [("LA",)]
    assert faults(lead) == faults(fresh) == []
    late.close()
    fresh.close()


def test_only_a_lead_forgets_and_only_a_laptop_that_is_known_and_did_not_make_the_inspection(taken: Taken) -> None:
    with pytest.raises(DataError, match="Only the lead's laptop"):
        forget_laptop(taken.la, own_fingerprint(taken.lead))
    for text in ("", "0000-0000-0000", own_fingerprint(taken.lead)):
        with pytest.raises(DataError, match="No other laptop with the fingerprint"):
            forget_laptop(taken.lead, text)
    lead_again = joined(handed_out(taken.lead, taken.folder / "x.assessment"), taken.folder / "li", assessor="LI")
    with pytest.raises(DataError, match="that made the inspection cannot be forgotten"):
        forget_laptop(lead_again, own_fingerprint(taken.lead))
    lead_again.close()
