"""The rows of the tables about cases, one function a table, in the order of its columns."""

from __future__ import annotations

from collections.abc import Iterator

from app.assessment.case import Case
from app.exchange.exporters.data.table import Row
from app.framework.applicability import Applicability
from app.records.completion import COMPLETION
from app.records.limits import is_day
from app.records.time_spent import TIME_SPENT
from app.scoring.scoreboard import Level
from app.scoring.tally import Tally, band
from app.session.session import Session


def cases(session: Session) -> Iterator[Row]:
    """Yield every case, those outside the sample too."""
    rules = session.framework.sample
    groups = {code.id: code.group for code in rules.ethnicities}
    strata = {order: stratum.id for stratum in rules.strata for order in stratum.orders}
    for case in session.cases.values():
        own = case.profile
        age, day = own.get("age_at_sentence", ""), own.get("sentence_date", "")
        yield (
            case.id,
            case.in_sample,
            case.allocated_to,
            case.counting_assessor(),
            case.complete,
            int(age) if age.isascii() and age.isdigit() else None,
            own.get("gender") or None,
            own.get("ethnicity") or None,
            groups.get(own.get("ethnicity", "")),
            own["looked_after"] if own.get("looked_after") in ("yes", "no") else None,
            own.get("order_type") or None,
            strata.get(own.get("order_type", "")),
            own.get("principal_offence") or None,
            day if is_day(day) else None,
            own.get("case_status") or None,
            own.get("case_manager") or None,
            own.get("rosh_recorded") or None,
            own.get("vulnerability_recorded") or None,
            own.get("intervention_level_recorded") or None,
        )


def facts(session: Session) -> Iterator[Row]:
    """Yield every assessor's facts, in the framework's order."""
    for case in session.cases.values():
        for fact in session.framework.facts:
            for assessor, given in sorted(case.facts.items()):
                if fact.id in given:
                    counts = case.in_sample and assessor == case.counting_assessor(fact.id)
                    yield case.id, fact.id, assessor, given[fact.id], counts


def judgements(session: Session) -> Iterator[Row]:
    """Yield every assessor's judgements that hold anything, in the order of the form."""
    for case in session.cases.values():
        forms = {each: session.form_now(case.id, each).board.statuses for each in sorted(case.judgements)}
        for question in session.framework.in_order:
            for assessor, statuses in forms.items():
                judgement = case.judgements_of(assessor).get(question.id)
                if judgement is None or judgement.is_blank:
                    continue
                yield (
                    case.id,
                    question.id,
                    assessor,
                    judgement.answer,
                    statuses[question.id].value,
                    judgement.answer is not None and _counts(session, case, question.id, assessor),
                    judgement.note or None,
                    judgement.evidence or None,
                )


def reasons(session: Session) -> Iterator[Row]:
    """Yield the reasons of every judgement, each once."""
    for case in session.cases.values():
        for question in session.framework.in_order:
            for assessor in sorted(case.judgements):
                judgement = case.judgements_of(assessor).get(question.id)
                if judgement is None or not judgement.reasons:
                    continue
                counts = judgement.answer == "no" and _counts(session, case, question.id, assessor)
                for reason in dict.fromkeys(judgement.reasons):
                    yield case.id, question.id, assessor, reason, counts


def _counts(session: Session, case: Case, question: str, assessor: str) -> bool:
    """Return whether an assessor's answer to a question counts in the sample's scores."""
    if not case.in_sample or assessor != case.counting_assessor(question):
        return False
    return session.board.case(case.id).statuses[question] is Applicability.APPLIES


def ratings(session: Session) -> Iterator[Row]:
    """Yield every rating that was recorded."""
    for case in session.cases.values():
        for (stage, factor), score in case.ratings.items():
            yield case.id, stage, factor, score


def completions(session: Session) -> Iterator[Row]:
    """Yield each assessor's last word on whether a case is complete."""
    for case in session.cases.values():
        for assessor in sorted(case.table(COMPLETION)):
            said = case.completion(assessor)
            if said is not None:
                yield case.id, assessor, said.complete, said.why or None


def flags(session: Session) -> Iterator[Row]:
    """Yield every flag that was not removed."""
    for case in session.cases.values():
        for assessor in sorted(session.team):
            for flag in case.flags_of(assessor).values():
                yield case.id, flag.question, flag.kind, assessor, flag.text or None, flag.settled


def interviews(session: Session) -> Iterator[Row]:
    """Yield every interview that was not removed."""
    for case in session.cases.values():
        for assessor in sorted(session.team):
            for each in case.interviews_of(assessor):
                yield case.id, assessor, each.number, each.person or None, each.began, each.minutes


def times(session: Session) -> Iterator[Row]:
    """Yield the time that each assessor has spent on a case."""
    for case in session.cases.values():
        for assessor in sorted(case.table(TIME_SPENT)):
            yield case.id, assessor, case.time_of(assessor)


def rulings(session: Session) -> Iterator[Row]:
    """Yield every ruling on whose judgement counts that was not taken back."""
    for case in session.cases.values():
        for item, assessor in sorted(case.rulings.items()):
            if assessor:
                yield case.id, item, assessor


def case_scores(session: Session) -> Iterator[Row]:
    """Yield the scores of every case of the sample, above the questions."""
    framework = session.framework
    levels: tuple[tuple[Level, tuple[str, ...]], ...] = (
        ("headline", tuple(each.id for each in framework.headlines)),
        ("section", tuple(each.id for each in framework.sections)),
        ("criterion", tuple(each.id for each in framework.criteria)),
    )
    for case in session.sample():
        for level, ids in levels:
            for each in ids:
                yield case.id, level, each, *counts_of(session, session.board.tally(level, each, case=case.id))


def counts_of(session: Session, tally: Tally) -> tuple[int, int, int, int | None, str | None]:
    """Return yes, no, not applicable, percentage and band of a tally."""
    found = band(session.framework, tally.percent)
    return tally.yes, tally.no, tally.na, tally.percent, found.id if found else None
