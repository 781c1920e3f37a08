"""A warning under the field of a folder that is unfit for an inspection, such as one that OneDrive copies."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.errors import UsageError
from app.folders import expanded
from ui.language.messages import translated
from ui.widgets.notice import Notice


class PlaceWarning(Notice):
    """Follows the field. The person may go on, because some offices have no other place."""

    def __init__(self, name: str, field: QLineEdit) -> None:
        """Warn of the folder that is in `field`, now and whenever it changes."""
        super().__init__(name)
        field.textChanged.connect(self._look)
        self._look(field.text())

    def _look(self, text: str) -> None:
        from app.placement import placement_warning

        try:
            folder = expanded(text.strip())
        except UsageError:
            # The page says so when the folder is used.
            self.clear()
            return
        warning = placement_warning(folder) if text.strip() else None
        if warning:
            self.say(translated(warning), "warning")
        else:
            self.clear()
