"""What goes over from pages to the ones made anew in their place: which page it was, and what was typed there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from ui.workplace import Workplace


def carry_page(before: Workplace, now: Workplace, show_backups: Callable[[], object]) -> None:
    """Be on the page of `now` that was in view in `before`: files are checked again, fields filled in again."""
    page = before.current_page
    now.assess.questions.editor.guidance.setChecked(before.assess.questions.editor.guidance.isChecked())
    if page is before.merging:
        now.merge(before.merging.paths)
    elif page is before.sample:
        now.import_sample(before.sample.file, before.sample.mapping)
    elif page is before.handing_out:
        now.hand_out()
        carry_typing(page, now.handing_out)
    elif page is before.passphrase:
        now.change_passphrase()
        carry_typing(page, now.passphrase)
    elif page.objectName() == "backupPage":
        show_backups()
    else:
        now.behind.go_on_from(before.behind, in_view=page is before.behind.page)


def way_back(before: Workplace) -> Callable[[Workplace], None] | None:
    """How to come to the page in view again once the inspection has been locked: nothing of a case is held by it."""
    page = before.current_page
    if page is before.merging:
        paths = list(before.merging.paths)
        return lambda now: now.merge(paths)
    if page is before.sample:
        file, mapping = before.sample.file, before.sample.mapping
        return lambda now: now.import_sample(file, mapping)
    if page is before.handing_out:
        return lambda now: now.hand_out()
    if page is before.passphrase:
        return lambda now: now.change_passphrase()
    return None


def carry_typing(before: QWidget, now: QWidget) -> None:
    """Put what was typed and chosen in the named fields of a page into the fields of the same names."""
    for field in before.findChildren(QWidget):
        name = field.objectName()
        other = now.findChild(QWidget, name) if name else None
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
