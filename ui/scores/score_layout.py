"""Lay out the parts of a score for a width. The places do not depend on the numbers, so nothing shifts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from app.framework.model import Band, Framework
from ui.scores.score_model import Of, ScoreRow, translate
from ui.style import GRID
from ui.widgets.text_painter import TextPainter, Weight

BAR = 6
TICK = 3
_APART = 2 * GRID  # between the case's column and the sample's
_ROOM = 8  # under a score
_PERCENT, _MOVE = "100%", "100 to 100"
_IN_CASE, _IN_SAMPLE = "88 of 88", "8888 of 8888"


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
    """The places of the parts of a score, relative to its top left corner, and its height."""

    title: tuple[str, ...]
    case: LanePlace | None
    sample: LanePlace
    height: int


class ScoreLayout:
    """The places for one width, font and framework.

    The lane of the case is beside that of the sample if both fit. Otherwise it is above, and each lane has a name.

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
        move = text.width(_MOVE, "strong figures")
        self._counts = [max(move, text.width(each, "figures")) for each in (_IN_CASE, _IN_SAMPLE)]
        case, sample = self._percent + GRID + self._counts[0], self._percent + GRID + self._band + self._counts[1]
        self.beside = with_case and not brief and case + _APART + sample <= width
        left = max(case, (width - _APART) * 2 // 5) if self.beside else 0
        if self.beside and case + self._band + _APART + sample <= width:
            # The line has room for the band of the case as well.
            left = max(case + self._band, left)
        left = min(left, width - _APART - sample)
        self._case_room = QRect(0, 0, left, 0)
        self._sample_room = QRect(left + _APART, 0, width - left - _APART, 0)
        self._places: dict[str, ScorePlace] = {}

    def columns(self) -> tuple[QRect, QRect] | None:
        """Return the places of the headings of the two columns; None if each lane has a name."""
        return (QRect(self._case_room), QRect(self._sample_room)) if self.beside else None

    def heading_height(self) -> int:
        """Return the height of the row with the headings, or of the space in its place."""
        return self.text.line + GRID if self.beside or not (self.with_case or self.brief) else GRID // 2

    def place(self, row: ScoreRow) -> ScorePlace:
        """Return the places of a score's parts."""
        found = self._places.get(row.title)
        if found is None:
            found = self._places[row.title] = self._lay_out(row)
        return found

    def _lay_out(self, row: ScoreRow) -> ScorePlace:
        name = row.id if self.brief and row.level == "criterion" else row.title
        title = self.text.wrapped(name, self.width, title_weight(row))
        top = len(title) * self.text.line
        whole = QRect(0, 0, self.width, 0)
        case: LanePlace | None = None
        if self.beside:
            case = self._lane("case", self._case_room, top, named=False)
            sample = self._lane("sample", self._sample_room, top, named=False)
        else:
            if self.with_case:
                case = self._lane("case", whole, top, named=True)
                top = case.bottom + 2
            sample = self._lane("sample", whole, top, named=self.with_case)
        return ScorePlace(title, case, sample, sample.bottom + _ROOM)

    def _lane(self, of: Of, room: QRect, top: int, *, named: bool) -> LanePlace:
        line, left, width = self.text.line, room.left(), room.width()
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


def band_word(band: Band, bands: Sequence[Band]) -> str:
    """Return the short name of a band, in any language: the longest word of its label that no other label has."""
    others = {word for each in bands if each.id != band.id for word in each.label.split()}
    own = [word for word in band.label.split() if word not in others]
    word = max(own, key=len, default=band.label)
    return word[:1].upper() + word[1:]
