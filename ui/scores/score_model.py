"""The scores of one case's form or of the whole sample as rows, changed one by one as they move."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from app.framework.model import Framework
from app.scoring.scoreboard import Key, Level
from app.scoring.tally import Tally, band
from ui.widgets.lines import NO_PARENT, AnyIndex

SCORE = Qt.ItemDataRole.UserRole + 1
translate = QCoreApplication.translate
_NOTHING = Tally()


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One score: its level and id, what it is called, what is counted. `was` is the percent it has just moved from.

    A heading has no level.
    """

    level: Level | None
    id: str
    title: str
    hint: str = ""
    tally: Tally = _NOTHING
    was: int | None = None

    @property
    def moved(self) -> str:
        """The last move in words; empty once it is old."""
        if self.was is None or self.tally.percent is None:
            return ""
        return translate("scores", "{0} to {1}").format(self.was, self.tally.percent)


def rows_of(framework: Framework) -> list[ScoreRow]:
    """A framework's headlines, sections and criteria, each under a heading."""
    return [
        ScoreRow(None, "headlines", translate("scores", "Headlines")),
        *(ScoreRow("headline", each.id, each.title, each.meaning) for each in framework.headlines),
        ScoreRow(None, "sections", translate("scores", "Sections")),
        *(ScoreRow("section", each.id, f"{each.id}  {each.title}") for each in framework.sections),
        ScoreRow(None, "criteria", translate("scores", "Criteria")),
        *(ScoreRow("criterion", each.id, f"{each.id}  {each.title}", each.statement) for each in framework.criteria),
    ]


class ScoreModel(QAbstractListModel):
    """The rows, filled from `tally_of`, which gives what counts at a level."""

    def __init__(self, framework: Framework, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._framework = framework
        self._rows = rows_of(framework)
        self._row = {(row.level, row.id): number for number, row in enumerate(self._rows)}
        self._tally_of: Callable[[Level, str], Tally] = lambda _level, _id: Tally()

    @property
    def rows(self) -> list[ScoreRow]:
        return self._rows

    def show(self, tally_of: Callable[[Level, str], Tally]) -> None:
        """Show the scores of something else."""
        self._tally_of = tally_of
        self._rows = [
            row if row.level is None else replace(row, tally=tally_of(row.level, row.id), was=None)
            for row in self._rows
        ]
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def follow(self, keys: Iterable[Key] | None = None) -> list[ScoreRow]:
        """Take up what moved among these scores (None: among all); the rows whose percentage is another now."""
        numbers = range(len(self._rows)) if keys is None else [self._row[key] for key in keys if key in self._row]
        moved: list[ScoreRow] = []
        for number in numbers:
            row = self._rows[number]
            if row.level is None:
                continue
            tally = self._tally_of(row.level, row.id)
            if tally == row.tally:
                continue
            before = row.tally.percent
            new = replace(row, tally=tally, was=before if before != tally.percent else None)
            self._rows[number] = new
            self.dataChanged.emit(self.index(number), self.index(number))
            if new.was is not None:
                moved.append(new)
        return moved

    def settle(self) -> None:
        """Let the last moves be old."""
        for number, row in enumerate(self._rows):
            if row.was is not None:
                self._rows[number] = replace(row, was=None)
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == SCORE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if row.level is not None and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.in_words(row)
        if row.level is not None and role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (self.in_words(row), row.hint) if part)
        return None

    def in_words(self, row: ScoreRow) -> str:
        """A score in a sentence, with its band in full."""
        found = band(self._framework, row.tally.percent)
        if found is None:
            return translate("scores", "{0}: no score yet").format(row.title)
        return translate("scores", "{0}: {1}%, {2}; {3} of {4} judged above the line").format(
            row.title, row.tally.percent, found.label, row.tally.yes, row.tally.judged
        )
