"""Claims about paired readings and dip samples: they are allocations of their own, and count in no score."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.agreeing import agreement_figures
from app.commands.answering import record_judgement
from app.commands.side_readings import SideReading, allocate_side_reading, cases_read_beside, side_readings
from app.errors import DataError, UsageError
from app.session.session import Session
from tests.helpers.inspections import exported, faults, handed_out, joined, merge, small_copy

CASE = "BRO-001"


@pytest.fixture
def lead(tmp_path: Path) -> Iterator[Session]:
    session = small_copy(tmp_path / "lead")
    yield session
    session.close()


def test_a_case_can_be_read_beside_its_assessor_and_dipped_into(lead: Session) -> None:
    allocate_side_reading(lead, case_id=CASE, purpose="paired", assessor="LI")
    allocate_side_reading(lead, case_id=CASE, purpose="dip", assessor="QA")
    assert side_readings(lead) == [SideReading(CASE, "paired", "LI", "PA"), SideReading(CASE, "dip", "QA", "PA")]
    assert lead.case(CASE).counting_assessor() == "PA"
    assert not allocate_side_reading(lead, case_id=CASE, purpose="dip", assessor="QA")
    allocate_side_reading(lead, case_id=CASE, purpose="dip", assessor=None)
    assert [each.purpose for each in side_readings(lead)] == ["paired"]
    assert faults(lead) == []


def test_the_case_travels_to_the_reader_whose_judgement_is_compared_and_does_not_count(
    lead: Session, tmp_path: Path
) -> None:
    allocate_side_reading(lead, case_id=CASE, purpose="paired", assessor="LA")
    assert cases_read_beside(lead, "LA") == [CASE]
    laptop = joined(handed_out(lead, tmp_path / "la.assessment", assessor="LA"), tmp_path / "la")
    assert sorted(laptop.cases) == [CASE, "BRO-002"]
    record_judgement(laptop, case_id=CASE, question="1.1.03", answer="no")
    merge(lead, exported(laptop, tmp_path / "back.assessment"))
    laptop.close()
    record_judgement(lead, case_id=CASE, question="1.1.03", answer="yes", assessor="PA")
    assert lead.board.tally("question", "1.1.03").yes == 1
    assert lead.board.tally("question", "1.1.03").no == 0
    assert agreement_figures(lead).overall.agreement.n == 1


def test_what_cannot_be_allocated_is_refused(lead: Session) -> None:
    with pytest.raises(DataError, match="allocated to PA already"):
        allocate_side_reading(lead, case_id=CASE, purpose="paired", assessor="PA")
    with pytest.raises(DataError, match="no assessor XX"):
        allocate_side_reading(lead, case_id=CASE, purpose="paired", assessor="XX")
    with pytest.raises(DataError, match="no case"):
        allocate_side_reading(lead, case_id="BRO-999", purpose="paired", assessor="LI")
    with pytest.raises(UsageError, match="no purpose"):
        allocate_side_reading(lead, case_id=CASE, purpose="watch", assessor="LI")
    assert side_readings(lead) == []
