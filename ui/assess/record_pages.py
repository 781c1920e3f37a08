"""Find the page of the form, and the item on it, that shows a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.framework.model import Framework
from app.records.completion import COMPLETION
from app.records.fact import FACT
from app.records.flag import FLAG, flag_place
from app.records.interview import INTERVIEW
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.profile import PROFILE
from app.records.rating import RATING
from app.records.registry import kind_of
from ui.assess.case_form import FACTS, RATINGS, REVIEW
from ui.assess.ratings.recorded_levels import RECORDED

Place = tuple[str, str | None]


def page_of(framework: Framework, key: RecordKey) -> Place | None:
    """Return the page, and the item on it, that shows the record under `key`; None where no page of the form does."""
    find = _PAGES.get(kind_of(key))
    return find(framework, key.item) if find is not None else None


def _question(framework: Framework, item: str) -> Place:
    return framework.question_by_id[item].question_set, item


def _flag(framework: Framework, item: str) -> Place:
    question, _ = flag_place(item)
    return _question(framework, question) if question else (REVIEW, None)


def _profile(_framework: Framework, item: str) -> Place | None:
    return (RATINGS, item) if item in RECORDED else None


def _review(_framework: Framework, _item: str) -> Place:
    return REVIEW, None


_PAGES: Mapping[RecordKind[Any], Callable[[Framework, str], Place | None]] = {
    FACT: lambda _framework, item: (FACTS, item),
    RATING: lambda _framework, item: (RATINGS, item),
    PROFILE: _profile,
    JUDGEMENT: _question,
    FLAG: _flag,
    COMPLETION: _review,
    INTERVIEW: _review,
}
