"""The queries of an open inspection in one list."""

from __future__ import annotations

from app.assessment.queries import QUERY_STATES, Query, queries_of
from app.errors import DataError
from app.records.assessor import LEAD
from app.session.session import Session

_SHORTEST = 4  # characters of a query's name that identify it


def leads_of(session: Session) -> frozenset[str]:
    """Return the codes of the leads."""
    return frozenset(code for code, role in session.team.items() if role == LEAD)


def all_queries(session: Session, *, case_id: str | None = None) -> list[Query]:
    """Return all queries, or those about one case: by state, those that wait for an answer first, then by case.

    Raises:
        DataError: There is no such case.
    """
    leads = leads_of(session)
    cases = session.cases.values() if case_id is None else [session.case(case_id)]
    found = [query for case in cases for query in queries_of(case, leads)]
    return sorted(found, key=lambda query: (QUERY_STATES.index(query.state), query.case_id))


def query_named(session: Session, name: str) -> Query:
    """Return the query whose name begins with `name`.

    Raises:
        DataError: None or several do.
    """
    fitting = [query for query in all_queries(session) if query.name.startswith(name.lower())]
    if len(name) < _SHORTEST or len(fitting) != 1:
        raise DataError("{name} names no query, or several. `aboveline queries list` shows their names.", name=name)
    return fitting[0]
