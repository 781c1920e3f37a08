"""The address of a record: versions of one record share its key."""

from __future__ import annotations

from typing import NamedTuple


class RecordKey(NamedTuple):
    """The address of one recorded thing.

    Attributes:
        kind: The tag of the record's kind (see `app.records.kind`). It is hashed with each row of the journal.
        case_id: The case's reference, empty where the record belongs to the inspection.
        item: The thing within the case or inspection: a question, a fact, a profile field, an assessor's code,
            `stage/factor`, `question/flag`, the number of an interview, or a store.
        owner: The assessor whose own record it is, empty where it belongs to the case or to the inspection.
    """

    kind: str
    case_id: str
    item: str = ""
    owner: str = ""
