"""The line above the form: which case this is, and whose form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from ui.assess.form import Form
from ui.assess.whose import forms_of
from ui.assess.words import level_word
from ui.style import GRID, figures_font, heading_font
from ui.widgets.elided_label import ElidedLabel


class Header(QWidget):
    """Back to the cases, the case in a line, whose form it is.

    `form_chosen` carries the assessor whose form is to be shown instead.
    """

    back_pressed = Signal()
    form_chosen = Signal(str)

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
        self._choose = QPushButton()
        self._choose.setObjectName("chooseForm")
        self._choose.setToolTip(self.tr("Whose form is shown: choose another's to read it"))
        self._forms = QMenu(self._choose)
        self._choose.setMenu(self._forms)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID * 2, GRID)
        row.setSpacing(GRID * 2)
        row.addWidget(self._back)
        row.addWidget(self._reference)
        row.addWidget(self._about, 1)
        row.addWidget(self._whose)
        row.addWidget(self._choose)

    def show_form(self, form: Form) -> None:
        """Tell of this form's case."""
        case, word = form.case, form.session.word
        profile = case.profile
        gender, order = word("gender", profile.get("gender", "")), word("order", profile.get("order_type", ""))
        who = ", ".join(part for part in (profile.get("age_at_sentence"), gender) if part)
        rosh = self.tr("RoSH {0}").format(level_word(profile.get("rosh_recorded")).lower())
        state = self.tr("Complete") if self._complete(form) else ""
        self._reference.setText(case.reference)
        self._about.setText("   ".join(part for part in (who, order, rosh, state) if part))
        self._show_whose(form)

    def _show_whose(self, form: Form) -> None:
        whose = self.tr("{0}'s form").format(form.assessor)
        text = whose if form.may_change else self.tr("{0}, to read").format(whose)
        self._whose.setText(text)
        self._choose.setText(text)
        self._choose.setAccessibleName(text)
        codes = forms_of(form.session, form.case)
        several = len(codes) > 1
        self._whose.setVisible(not several)
        self._choose.setVisible(several)
        self._forms.clear()
        for code in codes if several else ():
            counts = self.tr("{0}'s form, which counts") if code == form.case.counting() else self.tr("{0}'s form")
            action = QAction(counts.format(code), self._forms)
            action.setObjectName(f"formOf{code}")
            action.setCheckable(True)
            action.setChecked(code == form.assessor)
            action.triggered.connect(lambda _=False, code=code: self.form_chosen.emit(code))
            self._forms.addAction(action)

    def _complete(self, form: Form) -> bool:
        completion = form.case.completions.get(form.assessor)
        return completion is not None and completion.complete
