"""Every kind of record, a line each. The rest of the program finds a record's kind here."""

from __future__ import annotations

from typing import Any

from app.errors import BugError
from app.framework.model import Framework
from app.message import Message
from app.records.allocation import ALLOCATION
from app.records.assessor import ASSESSOR
from app.records.calibration import CALIBRATION
from app.records.case import CASE
from app.records.caseload import CASELOAD
from app.records.challenge import CHALLENGE
from app.records.change_reason import CHANGE_REASON
from app.records.completion import COMPLETION
from app.records.data_export import DATA_EXPORT
from app.records.declaration import DECLARATION
from app.records.departure import DEPARTURE
from app.records.draw import DRAW
from app.records.fact import FACT
from app.records.finding import FINDING
from app.records.flag import FLAG
from app.records.good_practice import GOOD_PRACTICE
from app.records.handout import HANDOUT
from app.records.inspection import INSPECTION
from app.records.interview import INTERVIEW
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind
from app.records.plan_action import PLAN_ACTION
from app.records.plan_sign_off import PLAN_SIGN_OFF
from app.records.profile import PROFILE
from app.records.query import QUERY
from app.records.rating import RATING
from app.records.reading import READING
from app.records.recommendation import RECOMMENDATION
from app.records.report_text import REPORT_TEXT
from app.records.ruling import RULING
from app.records.sample_fact import SAMPLE_FACT
from app.records.second_assessor import SECOND_ASSESSOR
from app.records.side_reading import SIDE_READING
from app.records.sign_off import SIGN_OFF
from app.records.survey_response import SURVEY_RESPONSE
from app.records.time_spent import TIME_SPENT
from app.records.timetable_date import TIMETABLE_DATE

# By tag, in the order in which merge pages list them.
KINDS: dict[str, RecordKind[Any]] = {
    kind.tag: kind
    for kind in (
        INSPECTION,
        ASSESSOR,
        DECLARATION,
        DEPARTURE,
        CASELOAD,
        DRAW,
        CASE,
        PROFILE,
        SAMPLE_FACT,
        CALIBRATION,
        ALLOCATION,
        SECOND_ASSESSOR,
        SIDE_READING,
        RULING,
        FACT,
        JUDGEMENT,
        RATING,
        COMPLETION,
        FLAG,
        INTERVIEW,
        QUERY,
        CHANGE_REASON,
        READING,
        CHALLENGE,
        SIGN_OFF,
        SURVEY_RESPONSE,
        TIMETABLE_DATE,
        FINDING,
        REPORT_TEXT,
        GOOD_PRACTICE,
        RECOMMENDATION,
        PLAN_ACTION,
        PLAN_SIGN_OFF,
        TIME_SPENT,
        DATA_EXPORT,
        HANDOUT,
    )
}


def kind_of(key: RecordKey) -> RecordKind[Any]:
    """Return the kind of the record under `key`.

    Raises:
        BugError: This version of the program has no such kind. Files and stores are checked before this is asked.
    """
    kind = KINDS.get(key.kind)
    if kind is None:
        raise BugError("A record of kind {kind} was used, which this version does not have.", kind=repr(key.kind))
    return kind


# Files are signed since this number. A file of an earlier one is read as unsigned.
SIGNED_SINCE = 3


def journal_format() -> int:
    """Return the number of the journal's format: the highest that a kind of record, or signing, was added with."""
    return max(SIGNED_SINCE, *(kind.since for kind in KINDS.values()))


def fault_in(framework: Framework, key: RecordKey, plain: Plain) -> Message | None:
    """Return what is wrong with a journal row's key and value, in a few words; None where nothing is."""
    kind = KINDS.get(key.kind)
    if kind is None:
        return Message("unknown kind of record {kind}", kind=repr(key.kind))
    try:
        value = kind.from_plain(key.item, plain)
    except (TypeError, ValueError, LookupError):
        return kind.misfit(key)
    return kind.validate(framework, key, value)


def describe(framework: Framework, key: RecordKey, value: Any) -> Message:
    """Describe a record's value in a person's words."""
    return kind_of(key).describe(framework, key, value)


def name_of(framework: Framework, key: RecordKey) -> Message:
    """Return what a person calls the record under `key`."""
    return kind_of(key).name_of(framework, key)
