"""Hold the scores of one case's form and of the sample as rows, and update the rows that change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from app.framework.model import Framework
from app.scoring.scoreboard import Level, ScoreChange
from app.scoring.tally import Tally, band
from ui.language.counts import counted
from ui.widgets.lists.lines import NO_PARENT, AnyIndex
from ui.widgets.text.tooltips import plain_tip

SCORE = Qt.ItemDataRole.UserRole + 1
# The parts of a score that can change alone, as roles of `dataChanged`.
CASE_LANE = SCORE + 1
SAMPLE_LANE = SCORE + 2
translate = QCoreApplication.translate
Of = Literal["case", "sample"]
TallyOf = Callable[[Level, str], Tally]
_NOTHING = Tally()
FEW = 10  # judgements, below which a band is not stated


@dataclass(frozen=True, slots=True)
class Lane:
    """A score at one level, of a case or of the sample.

    Attributes:
        tally: The answers that make the score.
        percent: The tally's percentage, which each answer compares and paints several times.
        was: The percentage before its last change; None if that is no longer shown.
    """

    tally: Tally = _NOTHING
    percent: int | None = None
    was: int | None = None

    @property
    def moved(self) -> str:
        """The last change in words; empty if it is no longer shown."""
        if self.was is None or self.percent is None:
            return ""
        return translate("scores", "{before} to {after}").format(before=self.was, after=self.percent)

    @property
    def few(self) -> bool:
        """Whether there is a score, and too few judgements are behind it to state a band."""
        return 0 < self.tally.judged < FEW

    def then(self, tally: Tally) -> Lane:
        """Return the lane after its tally changed."""
        before, percent = self.percent, tally.percent
        return Lane(tally, percent, before if before != percent else None)


def lane_of(tally: Tally) -> Lane:
    """Return the lane of a tally that did not change lately."""
    return Lane(tally, tally.percent)


_EMPTY = Lane()
_COLON = ": "


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One score.

    Attributes:
        level: The level; None for the row with the headings of the columns.
        id: The id of the criterion, section or headline.
        title: The name.
        hint: The statement of a criterion, for the tooltip.
        short: The name without the words that it shares with others, for a line with little room.
        case: The score in the case; None if no case is shown.
        sample: The score in the sample.
    """

    level: Level | None
    id: str
    title: str
    hint: str = ""
    short: str = ""
    case: Lane | None = None
    sample: Lane = _EMPTY

    def with_lanes(self, case: Lane | None, sample: Lane) -> ScoreRow:
        """Return the row with other scores."""
        return ScoreRow(self.level, self.id, self.title, self.hint, self.short, case, sample)


def rows_of(framework: Framework) -> list[ScoreRow]:
    """Return the row with the headings, a framework's headlines, then each section with its criteria."""
    rows = [ScoreRow(None, "", translate("scores", "Headlines"))]
    shared = Counter(each.title.partition(_COLON)[0] for each in framework.headlines)
    for each in framework.headlines:
        prefix, colon, own = each.title.partition(_COLON)
        short = own[:1].upper() + own[1:] if colon and shared[prefix] > 1 else each.title
        rows.append(ScoreRow("headline", each.id, each.title, each.meaning, short))
    for section in framework.sections:
        rows.append(ScoreRow("section", section.id, f"{section.id}  {section.title}"))
        rows += (
            ScoreRow("criterion", each.id, f"{each.id}  {each.title}", each.statement)
            for each in framework.criteria
            if each.section == section.id
        )
    return rows


class ScoreModel(QAbstractListModel):
    """The rows of the score list.

    Args:
        framework: The framework.
        parent: The owner of the model.
    """

    def __init__(self, framework: Framework, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._framework = framework
        self._rows = rows_of(framework)
        self._row = {(row.level, row.id): number for number, row in enumerate(self._rows)}
        self._case_of: TallyOf | None = None
        self._sample_of: TallyOf = lambda _level, _id: Tally()

    @property
    def rows(self) -> list[ScoreRow]:
        """The rows from the top."""
        return self._rows

    @property
    def with_case(self) -> bool:
        """Whether the scores of a case are shown beside the sample's."""
        return self._case_of is not None

    @property
    def judged(self) -> bool:
        """Whether any judgement is behind any score."""
        return any(row.sample.tally.judged or (row.case is not None and row.case.tally.judged) for row in self._rows)

    def row_of(self, level: Level, each: str) -> int | None:
        """Return the number of a score's row; None if it has none."""
        return self._row.get((level, each))

    def show(self, case_of: TallyOf | None, sample_of: TallyOf) -> None:
        """Show other scores.

        Args:
            case_of: The function that returns the tally of a level in the case; None for no case.
            sample_of: The function that returns the tally of a level in the sample.
        """
        self._case_of, self._sample_of = case_of, sample_of
        self._rows = [row if row.level is None else self._counted(row, row.level) for row in self._rows]
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def follow(self, of_sample: Sequence[ScoreChange], of_case: Sequence[ScoreChange]) -> list[ScoreRow]:
        """Show the scores that changed in the sample and in the case; return the rows whose percentage changed."""
        moved: dict[int, ScoreRow] = {}
        lanes: dict[int, list[int]] = {}
        for change in of_sample:
            if (number := self._row.get((change.level, change.id))) is not None:
                row = moved.get(number, self._rows[number])
                moved[number] = row.with_lanes(row.case, row.sample.then(change.after))
                lanes.setdefault(number, []).append(SAMPLE_LANE)
        for change in of_case:
            if (number := self._row.get((change.level, change.id))) is not None:
                row = moved.get(number, self._rows[number])
                if row.case is not None:
                    moved[number] = row.with_lanes(row.case.then(change.after), row.sample)
                    lanes.setdefault(number, []).append(CASE_LANE)
        for number, row in moved.items():
            self._rows[number] = row
            index = self.createIndex(number, 0)
            self.dataChanged.emit(index, index, lanes[number])
        return [
            row
            for _, row in sorted(moved.items())
            if row.sample.was is not None or (row.case is not None and row.case.was is not None)
        ]

    def settle(self) -> None:
        """Stop showing the last changes."""
        for number, row in enumerate(self._rows):
            lanes = [SAMPLE_LANE] if row.sample.was is not None else []
            case = row.case
            if case is not None and case.was is not None:
                case = replace(case, was=None)
                lanes.append(CASE_LANE)
            if lanes:
                self._rows[number] = replace(row, case=case, sample=replace(row.sample, was=None))
                self.dataChanged.emit(self.index(number), self.index(number), lanes)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the ScoreRow, or the texts for Qt's roles."""
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
            return plain_tip("\n".join(part for part in (self.in_words(row), row.hint, _how_to_open()) if part))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return the flags of a row. The row with the headings cannot be selected."""
        if index.isValid() and self._rows[index.row()].level is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def in_words(self, row: ScoreRow) -> str:
        """Return a score in a sentence, with its band in full and the number of judgements behind it."""
        parts = [row.title]
        if row.case is not None:
            parts += [translate("scores", "this case {score}").format(score=self._lane_in_words(row.case))]
        parts += [translate("scores", "sample {score}").format(score=self._lane_in_words(row.sample))]
        return ", ".join(parts)

    def sentences(self, row: ScoreRow) -> str:
        """Return what case and sample score, in sentences."""
        lanes = [] if row.case is None else [(row.case, case_score())]
        told = []
        for lane, (scores, has_none) in (*lanes, (row.sample, sample_score())):
            known = band(self._framework, lane.percent) is not None
            told.append(scores.format(score=self._lane_in_words(lane)) if known else has_none)
        return " ".join(told)

    def _lane_in_words(self, lane: Lane) -> str:
        found = band(self._framework, lane.percent)
        if found is None:
            return translate("scores", "no score yet")
        return counted(
            lane.tally.judged,
            translate("scores", "{percent}%, {band}, {yes} of {n} judgement"),
            translate("scores", "{percent}%, {band}, {yes} of {n} judgements"),
            percent=lane.percent,
            band=found.label[:1].lower() + found.label[1:],
            yes=lane.tally.yes,
        )

    def _counted(self, row: ScoreRow, level: Level) -> ScoreRow:
        case = None if self._case_of is None else lane_of(self._case_of(level, row.id))
        return replace(row, case=case, sample=lane_of(self._sample_of(level, row.id)))


def case_score() -> tuple[str, str]:
    """Return the sentence for a score of the case, and the one for none."""
    return translate("scores", "This case scores {score}."), translate("scores", "This case has no score yet.")


def sample_score() -> tuple[str, str]:
    """Return the sentence for a score of the sample, and the one for none."""
    return translate("scores", "The sample scores {score}."), translate("scores", "The sample has no score yet.")


def _how_to_open() -> str:
    return translate("scores", "Press Enter or click to show the judgements behind it.")
