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
# A ruling of the lead, and what comes with the sample, is no change by the assessor. A record that has its earlier
# value again has not changed. A judgement that was cleared counts as one that was never recorded.
_LATER = """
SELECT DISTINCT done.scope, done.owner FROM heads JOIN journal AS done ON done.id = heads.row
WHERE heads.kind = ? AND heads.rank = 0 AND json_extract(done.value, '$.complete') AND EXISTS (
    SELECT 1 FROM journal AS later
    JOIN heads AS counts
    ON (counts.scope, counts.kind, counts.item, counts.owner) = (later.scope, later.kind, later.item, later.owner)
    JOIN journal AS now ON now.id = counts.row
    WHERE later.scope = done.scope AND later.hlc > done.hlc AND later.owner IN ('', done.owner)
    AND later.kind IN (SELECT value FROM json_each(?)) AND later.act IN ('edit', 'import', 'undo', 'redo')
    AND counts.rank = 0 AND coalesce(nullif(now.value, '{}'), 'null') != coalesce((
        SELECT nullif(had.value, '{}') FROM journal AS had
        WHERE (had.scope, had.kind, had.item, had.owner) = (later.scope, later.kind, later.item, later.owner)
        AND had.hlc < done.hlc ORDER BY had.hlc DESC LIMIT 1
    ), 'null')
)
"""
_OF_CASE = " AND heads.scope = ?"


def changed_since_completion(store: Store, *, case_id: str | None = None) -> frozenset[tuple[str, str]]:
    """Return the case and assessor of each form that differs from when it was called complete, and still is.

    A change that has since been undone, or whose first answer was given again, is none.

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
