"""Paint a score: its name, and for case and sample the percentage, the bar, the band as a word and the count."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.framework.model import Framework
from app.message import in_digits
from app.scoring.tally import band
from ui.scores.score_bar import ScoreBars
from ui.scores.score_layout import LanePlace, ScoreLayout, ScorePlace, no_score, title_weight
from ui.scores.score_model import FEW, SCORE, Lane, Of, ScoreModel, ScoreRow, translate
from ui.style import GRID, Scheme, band_colour, scheme_of
from ui.widgets.lists.dirty_rows import DirtyRowsView
from ui.widgets.lists.lines import AnyIndex
from ui.widgets.text.text_painter import TextPainter

# The change, the percentage and the counts that are seen of a lane: two lanes with the same look are painted the same.
Look = tuple[int | None, int | None, int, int]

_LAYOUTS = 4
_DASH = "\N{EN DASH}"


def _always(_part: QRect) -> bool:
    return True


def look_of(lane: Lane, *, counted: bool) -> Look:
    """Return what can be seen of a lane, with its counts if they are shown, or so few that they are."""
    tally = lane.tally
    yes, judged = tally.yes, tally.yes + tally.no
    if not counted and judged >= FEW:
        yes = judged = -1
    return lane.was, lane.percent, yes, judged


class ScoreDelegate(QStyledItemDelegate):
    """Paints rows of a ScoreModel. If `brief`, only names, percentages and bars are painted, for the strip.

    Args:
        framework: The framework, for its bands.
        parent: The owner of the delegate.
    """

    def __init__(self, framework: Framework, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.brief = False
        self._framework = framework
        self._bars = ScoreBars(each.at_least for each in framework.bands)
        self._painter: TextPainter | None = None
        self._layout: ScoreLayout | None = None
        # Going from the list of cases to a case and back changes the layout each time.
        self._layouts: dict[tuple[int, bool, bool], ScoreLayout] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a row."""
        view: Any = option  # the stubs leave the fields out
        layout = self._layout_in(view.widget, view.font)
        row: ScoreRow = index.data(SCORE)
        return QSize(0, layout.heading_height() if row.level is None else layout.place(row).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the parts of a row that the current paint event covers."""
        view: Any = option
        widget, rect = view.widget, view.rect
        covers: Callable[[QRect], bool] = widget.wants if isinstance(widget, DirtyRowsView) else _always
        row: ScoreRow = index.data(SCORE)
        scheme = scheme_of(view.palette)
        layout = self._layout_in(widget, view.font)
        origin = rect.topLeft()
        origin.setX(origin.x() + GRID)
        if row.level is None:
            self._paint_heading(
                painter, QRect(origin.x(), origin.y() + GRID // 2, layout.width, layout.text.line), layout, scheme
            )
            return
        state = view.state
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(scheme.chosen))
        place = layout.place(row)
        line = QRect(place.title_room.topLeft(), QSize(place.title_room.width(), layout.text.line)).translated(origin)
        for part in place.title:
            if covers(line):
                layout.text.draw(painter, line, part, scheme.text, weight=title_weight(row))
            line.translate(0, layout.text.line)
            line.setLeft(origin.x() + place.hang)
        case, sample = place.case, place.sample
        if case is not None and row.case is not None and covers(case.area.translated(origin)):
            self._paint_lane(painter, case, origin, row.case, "case", layout, scheme)
        if covers(sample.area.translated(origin)):
            self._paint_lane(painter, sample, origin, row.sample, "sample", layout, scheme)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def place(self, view: QAbstractItemView, row: ScoreRow) -> ScorePlace:
        """Return where the parts of a score are painted in this view."""
        return self._layout_in(view, view.font()).place(row)

    def place_and_counts(self, view: QAbstractItemView, row: ScoreRow) -> tuple[ScorePlace, bool]:
        """Return where the parts of a score are painted in this view, and whether its counts are."""
        layout = self._layout_in(view, view.font())
        return layout.place(row), layout.counts_shown

    def lane_at(self, view: QAbstractItemView, row: ScoreRow, x: int, y: int) -> Of:
        """Return whether the score of the case or that of the sample is at a place.

        Args:
            view: The list.
            row: The score.
            x: The distance from the row's left side, in pixels.
            y: The distance from the row's top, in pixels.
        """
        place = self.place(view, row)
        if place.case is None:
            return "sample"
        beside = place.case.bar.top() == place.sample.bar.top()
        in_sample = x - GRID >= place.sample.bar.left() - GRID if beside else y > place.case.bottom
        return "sample" if in_sample else "case"

    def _layout_in(self, view: QAbstractItemView, font: QFont) -> ScoreLayout:
        text = self._painter
        if text is None or text.font != font:
            text = self._painter = TextPainter(font)
        width = view.viewport().width() - 2 * GRID
        model = view.model()
        with_case = isinstance(model, ScoreModel) and model.with_case
        layout = self._layout
        if layout is None or layout.text is not text:
            self._layouts.clear()
        elif layout.width == width and layout.with_case == with_case and layout.brief == self.brief:
            return layout
        at = width, with_case, self.brief
        layout = self._layouts.get(at)
        if layout is None:
            if len(self._layouts) >= _LAYOUTS:
                self._layouts.clear()
            layout = ScoreLayout(text, self._framework, width, with_case=with_case, brief=self.brief)
            self._layouts[at] = layout
        self._layout = layout
        return layout

    def _paint_heading(self, painter: QPainter, rect: QRect, layout: ScoreLayout, scheme: Scheme) -> None:
        columns = layout.columns()
        if columns is None:
            if not layout.with_case and not layout.brief:
                layout.text.draw(painter, rect, layout.names[1], scheme.muted)
            return
        for column, name in zip(columns, layout.names, strict=True):
            if column.isNull():
                continue
            room = QRect(rect.left() + column.left(), rect.top(), column.width(), rect.height())
            layout.text.draw(painter, room, name, scheme.muted)

    def _paint_lane(
        self,
        painter: QPainter,
        place: LanePlace,
        origin: QPoint,
        lane: Lane,
        of: Of,
        layout: ScoreLayout,
        scheme: Scheme,
    ) -> None:
        text = layout.text
        percent = lane.percent
        found = band(self._framework, percent)
        moved = lane.moved
        if not layout.counts_shown and moved:
            whole = place.name.united(place.percent).united(place.count if layout.lined else QRect()).translated(origin)
            name = layout.names[of == "sample"]
            both = text.width(name) + GRID + text.width(moved, "strong figures")
            beside = place.name.width() > 0 and both <= whole.width()
            if beside:
                text.draw(painter, place.name.translated(origin), name, scheme.muted)
            text.draw(painter, whole, moved, scheme.accent, weight="strong figures", right=layout.brief or beside)
        else:
            if place.name.width() > 0:
                text.draw(painter, place.name.translated(origin), layout.names[of == "sample"], scheme.muted)
            self._paint_number(painter, place, origin, lane, layout, scheme)
        # A band has the same colour in a case and in the sample, and none while few judgements are behind it. The
        # thresholds on the bar and the tooltip show the band without the colour.
        colour = QColor(scheme.edge)
        if found is not None and not lane.few:
            colour = band_colour(scheme, self._framework.bands, found)
        self._bars.paint(painter, place.bar.translated(origin), percent, colour=colour, scheme=scheme)
        if layout.brief:
            return
        if not layout.counts_shown:
            self._paint_detail(painter, place, origin, lane, of, layout, scheme)
            return
        if place.band.width() > 0:
            word = no_score() if found is None else layout.words[found.id]
            faint = found is None or lane.few
            text.draw(painter, place.band.translated(origin), word, scheme.muted if faint else scheme.text)
        count = place.count.translated(origin)
        right = place.count.top() == place.percent.top()
        if moved:
            text.draw(painter, count, moved, scheme.accent, weight="strong figures", right=right)
        elif lane.tally.judged:
            of_all = translate("scores", "{yes} of {judged}").format(
                yes=in_digits(lane.tally.yes), judged=in_digits(lane.tally.judged)
            )
            text.draw(painter, count, of_all, scheme.muted, weight="figures", right=right)

    def _paint_number(
        self, painter: QPainter, place: LanePlace, origin: QPoint, lane: Lane, layout: ScoreLayout, scheme: Scheme
    ) -> None:
        percent = lane.percent
        number = _DASH if percent is None else f"{percent}%"
        faint = percent is None or lane.few
        at = place.percent.translated(origin)
        colour = scheme.muted if faint else scheme.text
        layout.text.draw(
            painter, at, number, colour, weight="figures" if faint else "strong figures", right=layout.brief
        )

    def _paint_detail(
        self,
        painter: QPainter,
        place: LanePlace,
        origin: QPoint,
        lane: Lane,
        of: Of,
        layout: ScoreLayout,
        scheme: Scheme,
    ) -> None:
        """Paint beside the percentage how many judgements are behind it while they are few, else the sample's band."""
        percent = lane.percent
        found = band(self._framework, percent)
        if found is None or lane.moved:
            return
        text = layout.text
        at = place.count.translated(origin)
        if lane.few:
            start = text.width(f"{percent}%", "figures") - 2
            at.setLeft(origin.x() + place.percent.left() + start)
            few = translate("scores", ", {yes} of {judged}").format(
                yes=in_digits(lane.tally.yes), judged=in_digits(lane.tally.judged)
            )
            text.draw(painter, at, few, scheme.muted, weight="figures")
        elif of == "sample":
            text.draw(painter, at.adjusted(GRID, 0, 0, 0), layout.words[found.id], scheme.text)
