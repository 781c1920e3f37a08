"""The line above the form: which case this is, whose form, and whether everything is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.assess.form import Form
from ui.assess.words import level_word
from ui.style import GRID, figures_font, heading_font
from ui.widgets.elided_label import ElidedLabel


class Header(QWidget):
    """Back to the cases, the case in a line, the state of saving."""

    back_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = QPushButton(self.tr("Cases"))
        self._back.setObjectName("back")
        self._back.setToolTip(self.tr("Back to the cases (Escape)"))
        self._back.setAccessibleName(self.tr("Back to the cases"))
        self._back.clicked.connect(self.back_pressed)
        self._reference = QLabel()
        self._reference.setObjectName("reference")
        self._reference.setFont(heading_font(figures_font(self.font())))
        self._about = ElidedLabel()
        self._about.setObjectName("about")
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whose = ElidedLabel()
        self._whose.setObjectName("whose")
        self._saved = QLabel()
        self._saved.setObjectName("saved")
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID * 2, GRID)
        row.setSpacing(GRID * 2)
        row.addWidget(self._back)
        row.addWidget(self._reference)
        row.addWidget(self._about, 1)
        row.addWidget(self._whose)
        row.addWidget(self._saved)

    def show_form(self, form: Form) -> None:
        """Tell of this form's case."""
        case = form.case
        profile = case.profile
        who = ", ".join(part for part in (profile.get("age_at_sentence"), profile.get("gender")) if part)
        rosh = self.tr("RoSH {0}").format(level_word(profile.get("rosh_recorded")).lower())
        state = self.tr("Complete") if self._complete(form) else ""
        self._reference.setText(case.reference)
        self._about.setText("   ".join(part for part in (who, profile.get("order_type"), rosh, state) if part))
        self._whose.setText(self.tr("{0}'s form").format(form.assessor))

    def show_saved(self) -> None:
        """Say that everything up to now is on disk."""
        self._saved.setText(self.tr("Saved {0}").format(QTime.currentTime().toString("HH:mm")))

    def show_unsaved(self) -> None:
        """Say that something is not."""
        self._saved.setText(self.tr("Not saved"))

    def show_at_rest(self) -> None:
        """Say that nothing is waiting to be saved."""
        self._saved.setText(self.tr("Saved"))
        self._saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _complete(self, form: Form) -> bool:
        completion = form.case.completions.get(form.assessor)
        return completion is not None and completion.complete
