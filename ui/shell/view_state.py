"""What goes over from pages to the ones made anew in their place: which page it was, and what was typed there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from ui.shell.inspection_view import InspectionView

_OF_QT = "qt_"


def carry_page(before: InspectionView, now: InspectionView, show_backups: Callable[[], object]) -> None:
    """Be on the page of `now` that was in view in `before`: files are checked again, fields filled in again."""
    page = before.current_page
    now.assess.questions.editor.guidance.setChecked(before.assess.questions.editor.guidance.isChecked())
    if page.objectName() == "backupPage":
        show_backups()
        return
    again = way_back(before)
    if again is None:
        now.drilldown.go_on_from(before.drilldown, in_view=page is before.drilldown.page)
        return
    again(now)
    # Files and sheets are looked at again; what was typed is nowhere else.
    if page.objectName() in ("handOutPage", "passphrasePage"):
        carry_typing(page, now.current_page)


def way_back(before: InspectionView) -> Callable[[InspectionView], None] | None:
    """How to come to the page in view again once the inspection has been locked: nothing of a case is held by it."""
    # By name: asked for otherwise, a page that was never wanted would be made.
    match before.current_page.objectName():
        case "mergePage":
            paths = list(before.sharing.merging.paths)
            return lambda now: now.sharing.merge(paths)
        case "samplePage":
            file, mapping = before.sharing.sample.file, before.sharing.sample.mapping
            return lambda now: now.sharing.import_sample(file, mapping)
        case "handOutPage":
            return lambda now: now.sharing.hand_out()
        case "passphrasePage":
            return lambda now: now.sharing.change_passphrase()
    return None


def carry_typing(before: QWidget, now: QWidget) -> None:
    """Put what was typed and chosen in the named fields of a page into the fields of the same names."""
    for field in before.findChildren(QWidget):
        name = field.objectName()
        # The field inside a box with arrows has the same name in each of them.
        other = now.findChild(QWidget, name) if name and not name.startswith(_OF_QT) else None
        match field, other:
            case QLineEdit(), QLineEdit():
                other.setText(field.text())
            case QPlainTextEdit(), QPlainTextEdit():
                other.setPlainText(field.toPlainText())
            case QComboBox(), QComboBox():
                other.setCurrentIndex(field.currentIndex())
            case QDateEdit(), QDateEdit():
                other.setDate(field.date())
            case QCheckBox(), QCheckBox():
                other.setChecked(field.isChecked())
