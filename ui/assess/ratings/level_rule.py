"""Show the rule of the Scaled Approach as a table, with a mark at the level that applies at each stage."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.assessment.asset import CalledFor, asset_total, called_for, intervention_level
from app.assessment.case import Case
from app.framework.model import AssetTables, InterventionLevel
from ui.assess.labels import level_word, translate
from ui.assess.ratings.model import stage_word
from ui.assess.ratings.recorded_levels import ROSH
from ui.style import GRID, character_width, strong_font

_RULE = 66  # average characters that the rule needs for all of its columns


class LevelRule(QWidget):
    """The rule as a table with a row per level, which marks the level that applies at each stage."""

    def __init__(self, asset: AssetTables, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule")
        self._asset = asset
        self._marks: dict[str, QLabel] = {}
        self._names: dict[str, QLabel] = {}
        self._holds: dict[str, QLabel] = {}
        self._stages: dict[str, str] = {}
        self._below = False
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID // 2)
        headings = (self.tr("Level"), self.tr("Asset total"), self.tr("RoSH"), self.tr("Applies at"))
        for column, text in enumerate(headings, 1):
            heading = QLabel(text)
            heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            heading.setWordWrap(True)
            grid.addWidget(heading, 0, column, Qt.AlignmentFlag.AlignBottom)
            self._last_heading = heading
        # The column is at least as wide as a stage's name, so that wrapping never cuts a name.
        strong = QFontMetrics(strong_font(self.font()))
        longest = max((strong.horizontalAdvance(f"{stage_word(stage)}, ") for stage in asset.stages), default=0)
        for row, level in enumerate(asset.intervention_levels, 1):
            mark, name, holds = QLabel(), QLabel(level_word(level.id)), QLabel()
            holds.setObjectName(f"holds_{level.id}")
            holds.setWordWrap(True)
            holds.setMinimumWidth(max(character_width(holds.fontMetrics()) * 12, longest))
            rosh = QLabel(_rosh(level, lowest=row == 1))
            rosh.setWordWrap(True)
            rosh.setMinimumWidth(character_width(rosh.fontMetrics()) * 10)
            mark.setMinimumWidth(_mark_width(mark))
            for column, label in enumerate((mark, name, QLabel(_totals(asset, row - 1)), rosh, holds)):
                grid.addWidget(label, 2 * row, column, Qt.AlignmentFlag.AlignTop)
            self._marks[level.id], self._names[level.id], self._holds[level.id] = mark, name, holds
        grid.setRowStretch(2 * len(asset.intervention_levels) + 2, 1)
        grid.setColumnStretch(3, 1)
        grid.setColumnStretch(4, 1)

    def fit(self, width: int) -> None:
        """Put the stages at which a level applies beside the level, or below it if `width` (pixels) is too small."""
        self._below = width < _RULE * character_width(self.fontMetrics())
        self._last_heading.setHidden(self._below)
        self._grid.setColumnStretch(4, 0 if self._below else 1)
        for row, holds in enumerate(self._holds.values(), 1):
            place = (2 * row + 1, 2, 1, 2) if self._below else (2 * row, 4, 1, 1)
            self._grid.addWidget(holds, *place, Qt.AlignmentFlag.AlignTop)
        self._show_stages()

    def _show_stages(self) -> None:
        for level, holds in self._holds.items():
            stages = self._stages.get(level, "")
            # Below the level, the text has no heading, and an empty line would separate the levels.
            holds.setText(self.tr("applies at {stages}").format(stages=stages) if self._below and stages else stages)
            holds.setHidden(self._below and not stages)

    def show_case(self, case: Case) -> None:
        """Mark the level that applies at each stage, and say whether total or RoSH determines it."""
        rosh = case.profile.get(ROSH) or None
        found: dict[str, dict[str, list[str]]] = {}
        for stage in self._asset.stages:
            total = asset_total(self._asset, case.ratings_at(stage))
            level = intervention_level(self._asset, total, rosh)
            if level is not None:
                by = _brought_about(level, called_for(self._asset, total, rosh))
                found.setdefault(level, {}).setdefault(by, []).append(stage_word(stage).lower())
        for level, holds in self._holds.items():
            ways = found.get(level, {})
            both = translate("assess", " and ")
            self._stages[level] = "; ".join(by.format(both.join(stages)) for by, stages in ways.items())
            self._marks[level].setText("▶" if ways else "")
            font = strong_font(self.font()) if ways else self.font()
            for label in (self._names[level], holds):
                label.setFont(font)
        self._show_stages()


def _mark_width(label: QLabel) -> int:
    """Return the width of the mark, which is reserved in each row so that the columns do not move with it."""
    return label.fontMetrics().horizontalAdvance("▶") + 2


def _totals(asset: AssetTables, number: int) -> str:
    levels = asset.intervention_levels
    if number + 1 == len(levels):
        return translate("assess", "{0} and over").format(levels[number].from_total)
    return translate("assess", "{0} to {1}").format(levels[number].from_total, levels[number + 1].from_total - 1)


def _rosh(level: InterventionLevel, *, lowest: bool) -> str:
    """Return the RoSH condition: "and" for the lowest level, which needs both conditions, "or" for the others."""
    named = translate("assess", " or ").join(level_word(each).lower() for each in level.rosh)
    return (translate("assess", "and {0}") if lowest else translate("assess", "or {0}")).format(named)


def _brought_about(level: str, called: CalledFor) -> str:
    if called.by_total == level == called.by_rosh:
        return translate("assess", "{0}, from total and RoSH")
    if called.by_total == level:
        return translate("assess", "{0}, from total")
    return translate("assess", "{0}, from RoSH")
