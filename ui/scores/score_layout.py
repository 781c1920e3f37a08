"""Where each part of a score is painted, for a width: the same whatever the numbers are, so that nothing shifts."""

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
    """The parts of one lane, from its score's top left. `name` has no width where a heading names the column, `band`
    none where no band is named: a case's is where there is room for it on the line."""

    name: QRect
    percent: QRect
    band: QRect
    count: QRect
    bar: QRect
    bottom: int


@dataclass(frozen=True, slots=True)
class ScorePlace:
    """A score's parts from its top left, and its height."""

    title: tuple[str, ...]
    case: LanePlace | None
    sample: LanePlace
    height: int


class ScoreLayout:
    """Places for one width, font and framework. `brief` leaves bands and counts out, for the strip.

    The case's lane stands beside the sample's where both fit, else above it, and then each says whose it is.
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
            # Room for the case's own band as well.
            left = max(case + self._band, left)
        left = min(left, width - _APART - sample)
        self._case_room = QRect(0, 0, left, 0)
        self._sample_room = QRect(left + _APART, 0, width - left - _APART, 0)
        self._kept: dict[str, ScorePlace] = {}

    def columns(self) -> tuple[QRect, QRect] | None:
        """Where the headings of the two columns stand; None where each lane names itself."""
        return (QRect(self._case_room), QRect(self._sample_room)) if self.beside else None

    def heading_height(self) -> int:
        """The height of the row that heads the columns, or of the space in its place."""
        return self.text.line + GRID if self.beside or not (self.with_case or self.brief) else GRID // 2

    def place(self, row: ScoreRow) -> ScorePlace:
        """The places of a score's parts."""
        found = self._kept.get(row.title)
        if found is None:
            found = self._kept[row.title] = self._lay_out(row)
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
                # Too narrow for one line: what follows the number goes under it, each on a line of its own.
                if words:
                    top += line
                    band = QRect(left, top, width, line)
                top += line
                count = QRect(left, top, width, line)
        bar = QRect(left, top + line, width, BAR)
        return LanePlace(name, percent, band, count, bar, bar.bottom() + 1 + TICK)


def title_weight(row: ScoreRow) -> Weight:
    """How heavy a score's name is: criteria stand under their section."""
    return "plain" if row.level == "criterion" else "strong"


def case_name() -> str:
    """What the case's scores are called."""
    return translate("scores", "This case")


def sample_name() -> str:
    """What the sample's scores are called."""
    return translate("scores", "Sample")


def no_score() -> str:
    """What stands for a band where nothing is judged."""
    return translate("scores", "No score")


def band_word(band: Band, bands: Sequence[Band]) -> str:
    """The word by which a band is known: the longest of its label that is in no other's, whatever the language."""
    others = {word for each in bands if each.id != band.id for word in each.label.split()}
    own = [word for word in band.label.split() if word not in others]
    word = max(own, key=len, default=band.label)
    return word[:1].upper() + word[1:]
