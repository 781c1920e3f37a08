"""The judgements that count of one inspection, from its files or its folder, one inspection in memory at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from app.assessment.case import Case
from app.framework.applicability import Applicability, applicability
from app.framework.model import Framework
from app.records.inspection import INSPECTION
from app.records.tables import RecordTables
from app.rollup.figures import InspectionHeader
from app.session.past import records_of
from app.session.session import Session
from app.store.file_signer import FileSigner
from app.store.journal import Row
from app.store.moments import counting_values, version_of
from app.store.signing import fingerprint

CountedAnswer = tuple[str, str, str]
"""A case's reference, a question, and yes, no or na."""


@dataclass(slots=True)
class Judged:
    """One inspection.

    Attributes:
        header: Its area, date and number of cases.
        framework: Its framework.
        key: The inspection key, from which pseudonyms are made.
        answers: Every answer that counts, of the cases in the sample.
        records: The records of the inspection itself; None where they were not kept.
        signers: The laptops that signed its files.
    """

    header: InspectionHeader
    framework: Framework
    key: bytes
    answers: list[CountedAnswer]
    records: RecordTables | None = None
    signers: tuple[FileSigner, ...] = ()


def judged_in_session(session: Session) -> Judged:
    """Return the judgements that count in an open inspection."""
    judged = _judged(
        session.store.inspection,
        session.metadata,
        session.framework,
        session.framework_hash,
        session.store.key,
        session.cases.values(),
    )
    keys = session.store.keys.signing
    people = (session.current_assessor,) if session.current_assessor else ()
    signer = FileSigner(people, fingerprint(keys.public) if keys is not None else "", session.is_lead)
    return replace(judged, records=session.own_records(), signers=(signer,))


def judged_in_rows(inspection: str, key: bytes, framework: Framework, digest: str, rows: Iterable[Row]) -> Judged:
    """Return the judgements that count by the rows of an inspection's files.

    Args:
        inspection: The inspection's id.
        key: The inspection key.
        framework: Its framework.
        digest: The hash of the framework.
        rows: Every row once.

    Raises:
        ValueError, TypeError, LookupError, BugError: A row records something that the framework does not have.
    """
    cases, own = records_of(counting_values(map(version_of, rows)))
    return replace(_judged(inspection, own.known(INSPECTION), framework, digest, key, cases.values()), records=own)


def _judged(
    inspection: str,
    about: Mapping[str, str],
    framework: Framework,
    digest: str,
    key: bytes,
    cases: Iterable[Case],
) -> Judged:
    sample = [case for case in cases if case.in_sample]
    header = InspectionHeader(
        inspection=inspection,
        region=about.get("region") or "",
        area=about.get("area") or "",
        last_day=about.get("fieldwork_last") or "",
        framework=digest,
        cases=len(sample),
        complete=sum(case.complete for case in sample),
    )
    answers = [
        (case.id, question, answer)
        for case in sorted(sample, key=lambda case: case.id)
        for question, answer in _answers(framework, case)
    ]
    return Judged(header, framework, key, answers)


def _answers(framework: Framework, case: Case) -> Iterator[tuple[str, str]]:
    given = {
        question: judgement.answer
        for question, judgement in case.counting_judgements().items()
        if judgement.answer is not None
    }
    statuses = applicability(framework, case.counting_facts(), given)
    for question, answer in given.items():
        if statuses[question] is Applicability.APPLIES:
            yield question, answer
