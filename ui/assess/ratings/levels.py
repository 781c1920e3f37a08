"""Show the Scaled Approach intervention level: how the rule works it out, and the level that the YOT recorded."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.assessment.asset import asset_total, called_for, intervention_level
from app.assessment.case import Case
from app.framework.model import AssetTables
from ui.assess.labels import level_word, translate
from ui.assess.ratings.level_rule import LevelRule
from ui.assess.ratings.recorded_levels import INTERVENTION, ROSH, RecordedLevels
from ui.language.counts import counted
from ui.style import GRID, strong_font


def level_sentence(asset: AssetTables, case: Case, stage: str) -> str:
    """Explain how the level at a stage is worked out, and compare it with the recorded level."""
    rosh = case.profile.get(ROSH) or None
    total = asset_total(asset, case.ratings_at(stage))
    called = called_for(asset, total, rosh)
    worked_out = intervention_level(asset, total, rosh)

    if total.missing:
        one, many = translate("assess", "1 item is not rated"), translate("assess", "{n} items are not rated")
        unrated = counted(len(total.missing), one, many)
        by_total = translate("assess", "the total is at least {0} ({1})").format(total.total, unrated)
    else:
        by_total = translate("assess", "the total of {0} gives {1}").format(total.total, level_word(called.by_total))
    if called.by_rosh is None:
        by_rosh = translate("assess", "RoSH is not recorded")
    else:
        by_rosh = translate("assess", "{0} RoSH gives {1}").format(level_word(rosh).lower(), level_word(called.by_rosh))
    if worked_out is None:
        result = translate("assess", "so the level is not known yet")
    else:
        result = translate("assess", "so the level is {0}").format(level_word(worked_out))
    return translate("assess", "{stage}, {total} and {rosh}, {result}. {recorded}").format(
        stage=_at_stage(stage),
        total=by_total,
        rosh=by_rosh,
        result=result,
        recorded=_compare_recorded(worked_out, case.profile.get(INTERVENTION) or None),
    )


def _at_stage(stage: str) -> str:
    phrases = {"start": translate("assess", "At the start"), "latest": translate("assess", "At the latest review")}
    return phrases.get(stage) or translate("assess", "At the stage {0}").format(stage)


def _compare_recorded(worked_out: str | None, recorded: str | None) -> str:
    if recorded is None:
        return translate("assess", "The YOT recorded no level.")
    if worked_out is None:
        return translate("assess", "The YOT recorded {0}.").format(level_word(recorded))
    if worked_out == recorded:
        return translate("assess", "The YOT recorded the same level.")
    return translate("assess", "The YOT recorded {0}, which differs.").format(level_word(recorded))


class LevelPanel(QWidget):
    """The panel with the explanation for each stage, the rule, and the recorded levels."""

    def __init__(self, asset: AssetTables, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asset = asset
        self._level = QLabel()
        self._level.setObjectName("level")
        self._level.setWordWrap(True)
        heading = QLabel(self.tr("Scaled Approach level, worked out"))
        heading.setFont(strong_font(self.font()))
        self.rule = LevelRule(asset)
        self.recorded = RecordedLevels(asset)
        self.recorded.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(GRID * 4)
        self._parts.addWidget(self.rule, 1)
        self._parts.addWidget(self.recorded)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        box.addWidget(heading)
        box.addWidget(self._level)
        box.addSpacing(GRID // 2)
        box.addLayout(self._parts)

    def show_case(self, case: Case) -> None:
        """Show the levels of a case."""
        self._level.setText("\n".join(level_sentence(self._asset, case, stage) for stage in self._asset.stages))
        self.rule.show_case(case)
        self.recorded.show_case(case)

    def least_width(self) -> int:
        """Return the width in which no part is cut, in pixels, with the recorded levels under the rule."""
        self.rule.fit(0)
        return max(self.rule.minimumSizeHint().width(), self.recorded.least_width())

    def whole_width(self) -> int:
        """Return the width in which the recorded levels have labels of one line, in pixels."""
        return max(self.least_width(), self.recorded.whole_width())

    def fit(self, width: int) -> None:
        """Put the recorded levels beside the rule, or under it if `width` (pixels) is too small."""
        self.rule.fit(width)
        needed = self.rule.minimumSizeHint().width() + self.recorded.whole_width() + GRID * 4
        beside = width >= needed
        self.recorded.fit(width if not beside else needed)
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(GRID * 4 if beside else GRID)
