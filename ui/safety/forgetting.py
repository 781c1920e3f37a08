"""Forget what the pages of an inspection held once they are deleted, so that a locked window has nothing to find."""

from __future__ import annotations

import weakref

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from app.memory import overwrite_free_memory


def forget_deleted_pages(pages: list[weakref.ref[QObject]]) -> None:
    """Empty the Python objects of widgets and models that Qt has deleted, and overwrite the memory that they leave.

    The binding keeps such objects for as long as another widget has asked one of them for its window, and each of them
    would keep its inspection.

    Args:
        pages: The objects of pages that are dropped. The list is empty afterwards.
    """
    while pages:
        each = pages.pop()()
        if each is not None and not shiboken6.isValid(each):
            vars(each).clear()
        del each
    # The style keeps the row that it laid out last, with its text, until it lays out another.
    QApplication.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, QStyleOptionViewItem())
    overwrite_free_memory()
