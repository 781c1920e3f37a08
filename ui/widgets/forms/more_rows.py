"""Fold the rows of a form that most people leave as they are behind a button."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QPushButton, QSizePolicy

from ui.widgets.forms.form_page import FormPage
from ui.widgets.forms.quiet_row import QuietRow


class MoreRows(QPushButton):
    """A button that shows and hides the rows added to a form page after it, until `end` is called.

    Args:
        page: The page. The button is added to it as a row.
        name: The object name.
        contents: What the rows are for, in a sentence, for a screen reader and the tooltip.
    """

    def __init__(self, page: FormPage, name: str, contents: str) -> None:
        super().__init__()
        self._form: QFormLayout = page.form
        self._rows: range = range(0)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setAccessibleDescription(contents)
        self.setToolTip(contents)
        page.add_input(name, self)
        across = QuietRow()
        across.add_buttons(self)
        page.form.addRow(across)
        self._first = page.form.rowCount()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._show)

    def end(self) -> None:
        """Fold the rows that were added since the button was made."""
        self._rows = range(self._first, self._form.rowCount())
        self._show(self.isChecked())

    def unfold(self) -> None:
        """Show the rows."""
        self.setChecked(True)

    def _show(self, shown: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self.setText(f"▼  {self.tr('Less')}" if shown else f"▶  {self.tr('More')}")
        self.setAccessibleName(self.tr("Less") if shown else self.tr("More"))
        for row in self._rows:
            self._form.setRowVisible(row, shown)
