"""Show the Scaled Approach intervention level: how the rule works it out, and the level that the YOT recorded."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import QBoxLayout, QComboBox, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.assessment.asset import CalledFor, asset_total, called_for, intervention_level
from app.assessment.case import Case
from app.framework.model import AssetTables, InterventionLevel
from ui.assess.labels import level_word, translate
from ui.assess.ratings.model import stage_word
from ui.style import GRID, character_width, strong_font
from ui.widgets.input.typed_words import TypedWords, is_letter

ROSH = "rosh_recorded"
VULNERABILITY = "vulnerability_recorded"
INTERVENTION = "intervention_level_recorded"
RECORDED = (ROSH, VULNERABILITY, INTERVENTION)


def level_sentence(asset: AssetTables, case: Case, stage: str) -> str:
    """Explain how the level at a stage is worked out, and compare it with the recorded level."""
    rosh = case.profile.get(ROSH) or None
    total = asset_total(asset, case.ratings_at(stage))
    called = called_for(asset, total, rosh)
    worked_out = intervention_level(asset, total, rosh)

    if total.missing:
        missing = len(total.missing)
        unrated = translate("assess", "1 item is not rated" if missing == 1 else "{0} items are not rated")
        by_total = translate("assess", "the total is at least {0} ({1})").format(total.total, unrated.format(missing))
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


_ANY_WIDTH = 16_777_215  # as Qt calls a width without a limit
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


class _LevelBox(QComboBox):
    """A combo box that leaves Escape and words to the page."""

    def __init__(self) -> None:
        super().__init__()
        self._words = TypedWords()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape and words to the page. Qt would choose the next level that begins with a letter."""
        if is_letter(event):
            self._words.add(event, None, answers=False)
        in_word = is_letter(event) or (event.text() == " " and self._words.continues(event))
        if event.key() == Qt.Key.Key_Escape or in_word:
            event.ignore()
            return
        super().keyPressEvent(event)


class RecordedLevels(QWidget):
    """Lists to correct the levels that the YOT recorded: RoSH, vulnerability and intervention level.

    `chosen` carries the field of the profile and the level or None, and `reached` the field that receives the focus.
    """

    chosen = Signal(str, object)
    reached = Signal(str)

    def __init__(self, asset: AssetTables, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        self._labels: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        levels = tuple(level.id for level in asset.intervention_levels)
        for row, (field, known) in enumerate(
            ((ROSH, asset.rosh_levels), (VULNERABILITY, asset.vulnerability_levels), (INTERVENTION, levels))
        ):
            box = _LevelBox()
            box.setObjectName(field)
            box.setAccessibleName(recorded_title(field))
            box.setToolTip(self.tr("The level that the YOT recorded"))
            box.addItem(self.tr("Not recorded"), None)
            for level in known:
                box.addItem(level_word(level), level)
            box.activated.connect(lambda _, field=field: self.chosen.emit(field, self._boxes[field].currentData()))
            box.installEventFilter(self)
            label = QLabel(recorded_title(field))
            label.setBuddy(box)
            self._labels.append(label)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self._boxes[field] = box
        self._why_not = QLabel(self.tr("Only the lead's laptop changes these. If one is wrong, set a flag."))
        self._why_not.setObjectName("levelsAreTheLeads")
        self._why_not.setWordWrap(True)
        self._why_not.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._why_not.hide()
        grid.addWidget(self._why_not, 3, 0, 1, 2)
        grid.setRowStretch(4, 1)

    def least_width(self) -> int:
        """Return the width in which no word is cut, in pixels, with the labels in more than one line."""
        return self._widest(word for label in self._labels for word in label.text().split())

    def whole_width(self) -> int:
        """Return the width for labels of one line, in pixels."""
        return self._widest(label.text() for label in self._labels)

    def fit(self, width: int) -> None:
        """Break the labels into lines where `width` (pixels) is too small for them."""
        narrow = width < self.whole_width()
        room = max(width, self.least_width()) - self._widest(()) if narrow else _ANY_WIDTH
        for label in self._labels:
            label.setWordWrap(narrow)
            label.setMaximumWidth(room)

    def _widest(self, texts: Iterable[str]) -> int:
        """Return the width of the boxes beside the widest of some texts, in pixels."""
        widest = max((self.fontMetrics().horizontalAdvance(text) + 1 for text in texts), default=0)
        return widest + GRID + max(box.sizeHint().width() for box in self._boxes.values())

    def set_changeable(self, *, by_lead: bool) -> None:
        """Let the levels be changed on a lead's laptop only, and say so elsewhere: others refuse such a change."""
        for box in self._boxes.values():
            box.setEnabled(by_lead)
            box.setAccessibleDescription("" if by_lead else self._why_not.text())
        self._why_not.setHidden(by_lead)

    @property
    def field(self) -> str | None:
        """The field that has the focus; None if none has."""
        return next((field for field, box in self._boxes.items() if box.hasFocus()), None)

    def take_focus(self, field: str) -> None:
        """Put the focus on the list of a field."""
        self._boxes[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_case(self, case: Case) -> None:
        """Show the recorded levels of a case."""
        for field, box in self._boxes.items():
            level = case.profile.get(field) or None
            if box.findData(level) < 0:
                box.addItem(level_word(level), level)
            box.setCurrentIndex(box.findData(level))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Emit `reached` when a list receives the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit(watched.objectName())
        return super().eventFilter(watched, event)


def recorded_title(field: str) -> str:
    """Return the label of a recorded level's field."""
    titles = {
        ROSH: translate("assess", "RoSH recorded"),
        VULNERABILITY: translate("assess", "Vulnerability recorded"),
        INTERVENTION: translate("assess", "Level recorded"),
    }
    return titles[field]


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
