"""Read the submissions of a form of ODK, Kobo or Enketo: a row for each submission becomes a row for each answer.

Such programs write a column for each field, headed by its name after the names of its groups: `q_1_1_01`,
`set_1-set_1_1_1-q_1_1_01` or `set_1/set_1_1_1/q_1_1_01`. Columns of their own are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from app.exchange.forms.names import ASSESSOR, REFERENCE, FormNames, form_names
from app.exchange.importers.answers import FIELDS
from app.exchange.importers.cells import Book
from app.exchange.importers.folding import fold
from app.exchange.importers.sheet_choice import Wanted
from app.exchange.importers.table import Sheet, SheetRow
from app.framework.model import Framework

_LAST_NAME = re.compile(r"\w+$", re.ASCII)
_ROWS_SEARCHED = 20


@dataclass(frozen=True, slots=True)
class _Places:
    """The columns of a table of submissions, by name in the form."""

    by_name: Mapping[str, int]

    def text(self, row: SheetRow, name: str | None) -> str:
        place = self.by_name.get(name) if name else None
        return "" if place is None else row.cells[place]


def submissions_wanted(book: Book, framework: Framework) -> Wanted | None:
    """Return the columns by which the table of submissions in a file is recognised; None where there is none."""
    names = form_names(framework)
    items = {*names.facts.values(), *names.questions.values()}
    known = {REFERENCE, ASSESSOR, *items, *names.reasons.values(), *names.notes.values(), *names.evidence.values()}
    for grid in book.grids:
        for row in grid.rows[:_ROWS_SEARCHED]:
            found = {heading: name for heading in row.cells.values() if (name := _last_name(heading)) in known}
            if REFERENCE in found.values() and not items.isdisjoint(found.values()):
                return Wanted({fold(heading): name for heading, name in found.items()}, (REFERENCE,))
    return None


def answers_of(table: Sheet, framework: Framework) -> Sheet:
    """Return the submissions in `table` as a sheet of answers, in which each row keeps its submission's number."""
    names = form_names(framework)
    places = _Places({_last_name(heading): place for place, heading in enumerate(table.headings)})
    rows = tuple(answer for row in table.rows for answer in _rows(row, places, names, framework))
    return replace(table, headings=FIELDS, rows=rows, letters=(), hidden_columns=frozenset(), merged=())


def _rows(row: SheetRow, places: _Places, names: FormNames, framework: Framework) -> Iterator[SheetRow]:
    reference, assessor = places.text(row, REFERENCE), places.text(row, ASSESSOR)
    for fact in framework.facts:
        answer = places.text(row, names.facts[fact.id])
        if answer:
            yield replace(row, cells=(reference, fact.id, answer, "", "", "", assessor))
    for question in framework.in_order:
        each = question.id
        answer = places.text(row, names.questions[each])
        if answer:
            reasons = "; ".join(places.text(row, names.reasons.get(each)).split()) if answer == "no" else ""
            evidence, note = places.text(row, names.evidence[each]), places.text(row, names.notes[each])
            yield replace(row, cells=(reference, each, answer, reasons, evidence, note, assessor))


def _last_name(heading: str) -> str:
    found = _LAST_NAME.search(heading.strip())
    return found[0] if found else ""
