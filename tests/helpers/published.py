"""The figures published for the reference inspection, and where a set of score rows departs from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tests.helpers.reference import demo_rows


@dataclass(frozen=True, slots=True)
class Figure:
    """One published figure: a percentage, with its counts where they were published, or a count of reasons."""

    kind: str
    ref: str
    reason: str
    numerator: int | None
    denominator: int | None
    percent: int | None


def published_figures() -> tuple[Figure, ...]:
    """All 138 of them."""
    return tuple(
        Figure(
            kind=row["kind"],
            ref=row["ref"],
            reason=row["reason"],
            numerator=_number(row["numerator"]),
            denominator=_number(row["denominator"]),
            percent=_number(row["percent"]),
        )
        for row in demo_rows("published.csv")
    )


def mismatches(score_rows: Iterable[Mapping[str, object]]) -> list[str]:
    """Every published figure that the rows (as `scores --json` gives them) miss or have otherwise."""
    rows = {(row["level"], row["id"], row.get("reason") or ""): row for row in score_rows}
    return [
        f"{figure}: {row}"
        for figure in published_figures()
        if not _agrees(figure, row := rows.get((figure.kind, figure.ref, figure.reason)))
    ]


def _agrees(figure: Figure, row: Mapping[str, object] | None) -> bool:
    if row is None:
        return False
    if figure.kind == "reason":
        return (row["count"], row["of"]) == (figure.numerator, figure.denominator)
    if row["percent"] != figure.percent:
        return False
    if figure.numerator is None or figure.denominator is None:
        return True
    return (row["yes"], row["no"]) == (figure.numerator, figure.denominator - figure.numerator)


def _number(text: str) -> int | None:
    return int(text) if text else None
