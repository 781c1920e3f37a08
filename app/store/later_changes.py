"""Find what changed after something else was recorded, such as answers after a case was called complete."""

from __future__ import annotations

from collections.abc import Iterable

from app.records.completion import COMPLETION
from app.records.fact import FACT
from app.records.judgement import JUDGEMENT
from app.records.rating import RATING
from app.store.database import database_errors
from app.store.journal import canonical
from app.store.store import Store

# The kinds that make up what an assessor judged in a case.
_JUDGED = (FACT, JUDGEMENT, RATING)
# A ruling of the lead, and what comes with the sample, is no change by the assessor.
_LATER = """
SELECT DISTINCT done.scope, done.owner FROM heads JOIN journal AS done ON done.id = heads.row
WHERE heads.kind = ? AND heads.rank = 0 AND json_extract(done.value, '$.complete') AND EXISTS (
    SELECT 1 FROM journal AS later
    WHERE later.scope = done.scope AND later.hlc > done.hlc AND later.owner IN ('', done.owner)
    AND later.kind IN (SELECT value FROM json_each(?)) AND later.act IN ('edit', 'import', 'undo', 'redo')
)
"""
_OF_CASE = " AND heads.scope = ?"


def changed_since_completion(store: Store, *, case_id: str | None = None) -> frozenset[tuple[str, str]]:
    """Return the case and assessor of each form that changed after it was called complete, and still is.

    Args:
        store: The store.
        case_id: Look at one case only.
    """
    values: Iterable[str] = (COMPLETION.tag, canonical([kind.tag for kind in _JUDGED]))
    sql = _LATER
    if case_id is not None:
        sql, values = _LATER + _OF_CASE, (*values, case_id)
    with database_errors(store.path):
        return frozenset((scope, owner) for scope, owner in store.connection.execute(sql, tuple(values)))
