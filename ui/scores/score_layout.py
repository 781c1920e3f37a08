"""Lay out the parts of a score for a width. The places do not depend on the numbers, so nothing shifts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from app.framework.model import Framework
from app.scoring.tally import band_word
from ui.scores.score_model import Of, ScoreRow, translate
from ui.style import GRID, character_width, row_height
from ui.widgets.text.text_painter import TextPainter, Weight

BAR = 6
TICK = 3
_LINES = 4  # of a name beside its scores
_THIN = 4  # the height of a bar on one line
_APART = GRID  # between the columns
_WHOLE_NAME, _LEAST_NAME = 50, 20  # average characters that names have on one line, with room and without
_ROOM = 8  # under a score
_PERCENT, _MOVE = "100%", "100 to 100"
_IN_CASE, _IN_SAMPLE = "88 of 88", "8,888 of 8,888"
_HANG = 2 * GRID  # of the later lines of a name that begins with a number
_FEW_OF_FEW = ", 8 of 9"


@dataclass(frozen=True, slots=True)
class LanePlace:
    """The places of the parts of one lane, relative to the score's top left corner.

    `area` is the rectangle around all parts, which no part of another lane is in.

    `name` has no width if a heading names the column. `band` has no width if no band is named: the band of a case is
    named only if the line has room for it.
    """

    name: QRect
    percent: QRect
    band: QRect
    count: QRect
    bar: QRect
    bottom: int
    area: QRect


@dataclass(frozen=True, slots=True)
class ScorePlace:
    """The name of a score in lines, the places of its parts relative to its top left corner, and its height.

    The lines of the name after the first begin `hang` pixels further right, so that the numbers are seen.
    """

    title: tuple[str, ...]
    title_room: QRect
    case: LanePlace | None
    sample: LanePlace
    height: int
    hang: int = 0


class ScoreLayout:
    """The places for one width, font and framework.

    Name, case and sample are beside each other if they fit, and a long name is on up to four lines. Otherwise the
    lane of the case and that of the sample are below the name, and each lane has a name.

    Args:
        text: The painter of the list.
        framework: The framework, for its bands.
        width: The width of the list, in pixels.
        with_case: Whether there are scores of a case.
        brief: Whether bands and counts are left out, for the strip.
    """

    def __init__(self, text: TextPainter, framework: Framework, width: int, *, with_case: bool, brief: bool) -> None:
        self.text = text
        self.width = width
        self.with_case = with_case
        self.brief = brief
        self._percent = text.width(_PERCENT, "strong figures")
        self.names = (translate("scores", "Case") if brief else case_name(), sample_name())
        self.words = {each.id: band_word(each, framework.bands) for each in framework.bands}
        self._name = max(map(text.width, self.names)) + GRID
        self._band = max(map(text.width, [*self.words.values(), no_score()])) + GRID
        self._move = text.width(_MOVE, "strong figures")
        self._counts = [max(self._move, text.width(each, "figures")) for each in (_IN_CASE, _IN_SAMPLE)]
        self.lined, self.banded = self._choose()
        # Whether the counts behind each percentage have a place of their own.
        self.counts_shown = not brief and (self.banded or not self.lined)
        case, sample = self._lane_widths(banded=self.banded) if self.lined else (0, width)
        self._sample_room = QRect(width - sample, 0, sample, 0)
        self._case_room = QRect(width - sample - _APART - case, 0, case, 0) if with_case else QRect()
        self._places: dict[str, ScorePlace] = {}

    def _choose(self) -> tuple[bool, bool]:
        """Return whether a score fits one line, and whether band and count then have places of their own."""
        if self.brief:
            return False, False
        character = character_width(QFontMetrics(self.text.font))
        for banded in (True, False):
            name = character * (_WHOLE_NAME if banded else _LEAST_NAME)
            if name + sum(each + _APART for each in self._lane_widths(banded=banded) if each) <= self.width:
                return True, banded
        return False, False

    def _lane_widths(self, *, banded: bool) -> tuple[int, int]:
        """Return the widths of the lanes of case and sample on one line; 0 for the case without one."""
        if banded:
            case, sample = (self._percent + GRID + self._band + count for count in self._counts)
        else:
            few = self._percent + self.text.width(_FEW_OF_FEW, "figures")
            case = max(few, self._move, self.text.width(self.names[0]))
            sample = max(few, self._move, self._percent + GRID + self._band)
        return (case if self.with_case else 0), sample

    def columns(self) -> tuple[QRect, QRect] | None:
        """Return the places of the headings of the two columns; None if each lane has a name."""
        return (QRect(self._case_room), QRect(self._sample_room)) if self.lined else None

    def heading_height(self) -> int:
        """Return the height of the row with the headings, or of the space in its place."""
        return self.text.line + GRID if self.lined or not (self.with_case or self.brief) else GRID // 2

    def place(self, row: ScoreRow) -> ScorePlace:
        """Return the places of a score's parts."""
        found = self._places.get(row.title)
        if found is None:
            found = self._places[row.title] = self._lay_out_line(row) if self.lined else self._lay_out(row)
        return found

    def _lay_out_line(self, row: ScoreRow) -> ScorePlace:
        line = self.text.line
        height = row_height(self.text.font)
        # The space above a section, or above the headlines, keeps the groups apart.
        above = GRID if row.level == "section" else 0
        top = above + max(0, (height - line - _THIN - TICK) // 2)
        case = self._lane_in_line(self._case_room, top) if self.with_case else None
        sample = self._lane_in_line(self._sample_room, top)
        room = (self._case_room if self.with_case else self._sample_room).left() - _APART
        title, hang = self._title(row, room)
        place = QRect(0, top, room, line * len(title))
        below = above + height + line * (len(title) - 1)
        return ScorePlace(title, place, case, sample, max(below, sample.bottom + 1), hang)

    def _title(self, row: ScoreRow, room: int) -> tuple[tuple[str, ...], int]:
        """Return a score's name in up to four lines for a width in pixels, and how far the later ones are indented."""
        weight = title_weight(row)
        name = row.short or row.title
        if self.text.width(name, weight) <= room:
            return (name,), 0
        hang = _HANG if name.startswith(row.id) else 0
        first, *rest = self.text.wrapped(name, room - hang, weight)
        # A last line that is too long is cut where it is painted, and the tooltip has the whole name.
        last = _LINES - 2
        return (first, *rest[:last], *([" ".join(rest[last:])] if rest[last:] else [])), hang

    def _lane_in_line(self, room: QRect, top: int) -> LanePlace:
        left, width, line = room.left(), room.width(), self.text.line
        percent = QRect(left, top, self._percent, line)
        band = QRect(left + self._percent + GRID, top, self._band if self.banded else 0, line)
        start = band.left() + band.width() if self.banded else percent.left() + percent.width()
        count = QRect(start, top, left + width - start, line)
        bar = QRect(left, top + line, width, _THIN)
        bottom = bar.bottom() + 1 + TICK
        return LanePlace(
            QRect(left, top, 0, line), percent, band, count, bar, bottom, QRect(left, top, width, bottom - top)
        )

    def _lay_out(self, row: ScoreRow) -> ScorePlace:
        name = row.id if self.brief and row.level == "criterion" else row.title
        title = self.text.wrapped(name, self.width, title_weight(row))
        top = len(title) * self.text.line
        at = QRect(0, 0, self.width, top)
        case: LanePlace | None = None
        if self.with_case:
            case = self._lane("case", top, named=True)
            top = case.bottom + 2
        sample = self._lane("sample", top, named=self.with_case)
        return ScorePlace(title, at, case, sample, sample.bottom + _ROOM)

    def _lane(self, of: Of, top: int, *, named: bool) -> LanePlace:
        line, left, width = self.text.line, 0, self.width
        name = QRect(left, top, self._name if named else 0, line)
        if name.width() and name.width() + self._percent > width:
            top += line
            percent = QRect(left, top, width, line)
        else:
            percent = QRect(left + name.width(), top, self._percent, line)
        band, count = QRect(), QRect()
        if self.brief:
            percent.setWidth(width - percent.left() + left)
        else:
            bare = percent.left() - left + self._percent + GRID + self._counts[of == "sample"]
            words = self._band if of == "sample" or bare + self._band <= width else 0
            needed = bare + words
            if needed <= width:
                band = QRect(percent.left() + self._percent + GRID, top, words, line)
                count = QRect(band.left() + words, top, left + width - band.left() - words, line)
            else:
                # The line is too narrow, so the band and the count are below the percentage, each on its own line.
                if words:
                    top += line
                    band = QRect(left, top, width, line)
                top += line
                count = QRect(left, top, width, line)
        bar = QRect(left, top + line, width, BAR)
        bottom = bar.bottom() + 1 + TICK
        area = QRect(bar.left(), name.top(), bar.width(), bottom - name.top())
        return LanePlace(name, percent, band, count, bar, bottom, area)


def title_weight(row: ScoreRow) -> Weight:
    """Return how heavy a score's name is painted. Criteria are lighter than their section."""
    return "plain" if row.level == "criterion" else "strong"


def case_name() -> str:
    """Return the name of the case's scores."""
    return translate("scores", "This case")


def sample_name() -> str:
    """Return the name of the sample's scores."""
    return translate("scores", "Sample")


def no_score() -> str:
    """Return the text in place of a band if nothing is judged."""
    return translate("scores", "No score")
