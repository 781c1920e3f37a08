"""The columns as wide as their texts want them or as they were pulled, fewer where it is narrow; rows apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QStyle, QTableView

from ui.cases.columns import ANSWERED, COLUMNS, DROPPED, ELASTIC, NUMBERS, ORDER, STANDING_OUT, STATE, TIME
from ui.cases.model import GAP, CaseModel
from ui.language.labels import state_words
from ui.style import GRID, character_width

_MOST = 60  # characters of a pulled column
_CLOSE, _APART = 2, 9  # pixels that a row is higher than its text: at the least, and where there is room


class ColumnFit(QObject):
    """Keeps the columns within the table, whose rows never scroll sideways."""

    def __init__(self, table: QTableView, model: CaseModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._natural: list[int] = []
        self._sorted: list[int] = []  # as wide where the list is sorted by it, which a mark beside its heading tells
        self._said: set[int] = set()  # the columns in which any case has something
        self._pulled: dict[str, float] = {}  # in average characters, so that a larger text keeps them
        self._busy = False
        table.viewport().installEventFilter(self)
        table.horizontalHeader().sectionResized.connect(self._pull)
        table.horizontalHeader().sortIndicatorChanged.connect(self.lay_out)

    @property
    def pulled(self) -> Mapping[str, float]:
        """The columns that were pulled by hand, and to how many average characters."""
        return dict(self._pulled)

    def take_back(self, pulled: object) -> None:
        """Be as `pulled` said it; what is no longer a column is left out."""
        if isinstance(pulled, dict):
            self._pulled = {
                column: min(float(width), _MOST)
                for column, width in pulled.items()
                if column in COLUMNS and isinstance(width, (int, float)) and width > 0
            }
            self.lay_out()

    def measure(self) -> None:
        """Make each column as wide as its widest text in the whole sample: a filter or an answer moves none."""
        model, metrics, header = self._model, self._table.fontMetrics(), self._table.horizontalHeader()
        self._natural, self._sorted, self._said = [], [], set()
        around = 2 * header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
        for column in range(model.columnCount()):
            texts = {model.text(row, column) for row in model.rows}
            extra = 2 * GRID
            if any(texts):
                self._said.add(column)
            if column in NUMBERS:
                extra += metrics.horizontalAdvance(GAP)
            if column == STATE:
                texts |= set(state_words().values())
                extra += metrics.height() + GRID
            elif column == ANSWERED:
                # As wide as it will be once everything is answered.
                texts = {text.replace(text.split()[0], text.split()[-1], 1) for text in texts}
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            title = model.headerData(column, Qt.Orientation.Horizontal)
            heading = header.fontMetrics().horizontalAdvance(title) + around + GRID
            self._natural.append(max(widest + extra, heading))
            self._sorted.append(max(self._natural[-1], header.sectionSizeHint(column)))
        self.lay_out()

    def lay_out(self, *_: object) -> None:
        """Share the table's width out; where it is not enough, the columns that weigh least go."""
        if not self._natural:
            return
        self._space()
        room = self._table.viewport().width()
        character = character_width(self._table.fontMetrics())
        by = self._table.horizontalHeader().sortIndicatorSection()
        naturals = [*self._natural]
        if 0 <= by < len(naturals):
            naturals[by] = self._sorted[by]
        wanted = [
            round(self._pulled[name] * character) if name in self._pulled else natural
            for name, natural in zip(COLUMNS, naturals, strict=True)
        ]
        least = [
            min(width, ELASTIC[each] * character) if each in ELASTIC else width for each, width in enumerate(wanted)
        ]
        shown = set(range(len(COLUMNS)))
        # A column that is empty for every case is left out before another is cut short; then the rest in turn.
        for columns, widths in (
            ([column for column in DROPPED if column not in self._said], wanted),
            (DROPPED, least),
        ):
            for column in columns:
                if sum(widths[each] for each in shown) <= room:
                    break
                shown.discard(column)
        widths = _shared(wanted, least, shown, room)
        self._busy = True
        for column in range(len(COLUMNS)):
            self._table.setColumnHidden(column, column not in shown)
            if column in shown:
                self._table.setColumnWidth(column, widths[column])
        self._busy = False

    def _space(self) -> None:
        """Set the rows apart as far as the whole sample still fits, whichever of it is shown."""
        line, rows = self._table.fontMetrics().height(), len(self._model.rows)
        room = self._table.viewport().height() // max(1, rows)
        height = max(line + _CLOSE, min(line + _APART, room))
        if height != self._table.verticalHeader().defaultSectionSize():
            self._table.verticalHeader().setDefaultSectionSize(height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.lay_out()
        return super().eventFilter(watched, event)

    def _pull(self, column: int, before: int, after: int) -> None:
        if not self._busy and before and after:
            self._pulled[COLUMNS[column]] = round(after / character_width(self._table.fontMetrics()), 2)


def _shared(wanted: list[int], least: list[int], shown: Iterable[int], room: int) -> list[int]:
    """The widths of the columns shown: cut from the columns of words what is too much, give the last what is over."""
    columns = sorted(shown)
    widths = list(wanted)
    over = sum(wanted[each] for each in columns) - room
    for column in (each for each in (ORDER, STANDING_OUT) if each in columns):
        cut = max(0, min(over, wanted[column] - least[column]))
        widths[column] -= cut
        over -= cut
    if over < 0:
        last = next((each for each in (ORDER, STANDING_OUT, TIME) if each in columns), columns[-1])
        widths[last] -= over
    return widths
