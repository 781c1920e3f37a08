"""The records of an inspection that count, in memory: its cases, its team and its details, for everyone to read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from app.assessment.case import Case
from app.errors import DataError
from app.message import Message
from app.records.assessor import ASSESSOR, LEAD
from app.records.departure import DEPARTURE, REMOVED
from app.records.handout import HANDOUT, HandOut
from app.records.inspection import INSPECTION
from app.records.judgement import BLANK, Judgement
from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.registry import kind_of
from app.records.tables import RecordTables

T = TypeVar("T")


class InspectionRecords:
    """The reading side of a session.

    Attributes:
        cases: Every case by reference, in order of reference.
        current_assessor: The code of the person whose laptop this is; None where it is nobody's.
    """

    cases: dict[str, Case]
    current_assessor: str | None
    _inspection: RecordTables

    @property
    def team(self) -> Mapping[str, str]:
        """Return each assessor's role by code, in order of code. Those who were removed without any work are out."""
        roles, departures = self._inspection.known(ASSESSOR), self.departures
        return {
            code: roles[code]
            for code in sorted(roles)
            if departures.get(code) != REMOVED or any(case.is_begun_by(code) for case in self.cases.values())
        }

    @property
    def departures(self) -> Mapping[str, str]:
        """Return who has left or was removed, by code. A code that is not there takes part."""
        # None once they take part again.
        return {code: how for code, how in self._inspection.known(DEPARTURE).items() if how}

    @property
    def taking_part(self) -> tuple[str, ...]:
        """Return the members of the team who get cases, in order of code."""
        return tuple(code for code in self.team if code not in self.departures)

    @property
    def lead(self) -> str:
        """Return the first lead by code, of those who take part if any does; empty where the team has none."""
        leads = [code for code, role in self.team.items() if role == LEAD]
        return next((code for code in leads if code not in self.departures), next(iter(leads), ""))

    @property
    def metadata(self) -> Mapping[str, str]:
        """Return the details of the inspection: its area, days of fieldwork and framework."""
        return self._inspection.known(INSPECTION)

    @property
    def handouts(self) -> Mapping[str, HandOut]:
        """Return the log of hand-outs by the id of the file."""
        return self._inspection.known(HANDOUT)

    def records_of(self, kind: RecordKind[T]) -> dict[str, T]:
        """Return the records of a kind of the inspection's own by item, without those that hold nothing any more."""
        return {item: value for item, value in self._inspection.values(kind).items() if value is not None}

    def own_records(self) -> RecordTables:
        """Return the records of the inspection's own as they are now. A later change is not in them."""
        found = RecordTables()
        found.take_from(self._inspection)
        return found

    @property
    def area(self) -> str:
        """Return the area inspected."""
        return self.metadata.get("area", "")

    def sample(self) -> list[Case]:
        """Return the cases of the sample, in order of reference."""
        return sorted((case for case in self.cases.values() if case.in_sample), key=lambda case: case.id)

    def case(self, case_id: str) -> Case:
        """Return the case with this reference.

        Raises:
            DataError: There is none here.
        """
        case = self.cases.get(case_id)
        if case is None:
            raise DataError(
                "There is no case {reference} in this inspection. Look at the reference.", reference=case_id
            )
        return case

    def assessor_for(self, case: Case, given: str | None = None) -> str:
        """Return whose record a change is: `given`, else the laptop's person, else the case's allocated assessor.

        Raises:
            DataError: No assessor has that code, or none of the three is known.
        """
        code = given or self.current_assessor or case.allocated_to
        if not code:
            raise DataError("{case} is allocated to nobody, so it is not clear whose answer this is.", case=case.id)
        return self.member(code)

    def member(self, code: str) -> str:
        """Return `code`, if it is in the team.

        Raises:
            DataError: It is not.
        """
        # Each answer asks, so the whole team is gathered only if somebody has left it or is not in it.
        if code not in self._inspection.known(ASSESSOR) or (
            self._inspection.known(DEPARTURE) and code not in self.team
        ):
            known = tuple(self.team) or Message("nobody yet")
            raise DataError(
                "There is no assessor {code} in this inspection. The team is: {known}.", code=code, known=known
            )
        return code

    def judgement(self, case_id: str, question: str, assessor: str) -> Judgement:
        """Return what `assessor` has recorded on a question of a case, blank where nothing is."""
        return self.cases[case_id].judgements_of(assessor).get(question, BLANK)

    def value(self, key: RecordKey) -> Any:
        """Return what memory shows under a key; its kind's blank value where nothing is recorded."""
        tables = self.cases.get(key.case_id) if key.case_id else self._inspection
        return kind_of(key).blank if tables is None else tables.value(key)
