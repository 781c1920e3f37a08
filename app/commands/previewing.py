"""The first rows of a sheet as an import will record them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.exchange.importers.answers import ImportedAnswer
from app.exchange.importers.ratings import ImportedRating

# Rows of a sheet that are shown as they will be recorded, before anything is. Of a sample they are all cases.
PREVIEW_ROWS = 10
MOST_CASES = 500


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a sheet as they will be recorded, or all cases of a sample.

    Attributes:
        headings: the fields.
        rows: for each row, a value for each field. It is empty where nothing will be recorded.
    """

    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def cases_preview(fields: Sequence[str], cases: Sequence[Mapping[str, str]]) -> Preview:
    """Return cases as a preview, with the fields that some of them have.

    Args:
        fields: the fields of a sample, in their order.
        cases: for each case, a value by field.
    """
    # Whose a case will be is seen beside its reference.
    first = ("reference", "allocated_to")
    ordered = (*(name for name in first if name in fields), *(name for name in fields if name not in first))
    headings = tuple(name for name in ordered if any(name in values for values in cases))
    return Preview(headings, tuple(tuple(values.get(name, "") for name in headings) for values in cases))


def ratings_preview(ratings: Sequence[ImportedRating]) -> Preview:
    """Return the first ratings as a preview, a row for each case and stage."""
    shown: dict[tuple[str, str], dict[str, str]] = {}
    for rating in ratings:
        place = rating.reference, rating.stage
        if place not in shown and len(shown) == PREVIEW_ROWS:
            break
        shown.setdefault(place, {})[rating.item] = str(rating.value)
    items = tuple(dict.fromkeys(item for values in shown.values() for item in values))
    rows = tuple((*place, *(values.get(item, "") for item in items)) for place, values in shown.items())
    return Preview(("reference", "stage", *items), rows)


ANSWER_HEADINGS = ("reference", "question", "answer", "assessor", "reasons", "evidence", "note")


def answer_row(answer: ImportedAnswer, owner: str) -> tuple[str, ...]:
    """Return the row of a preview for an answer and the assessor whose it is."""
    reasons = "; ".join(answer.reasons or ())
    return answer.reference, answer.item, answer.answer, owner, reasons, answer.evidence or "", answer.note or ""
