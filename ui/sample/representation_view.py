"""Show the sample beside the caseload: a table of groups with a bar for each, and what is over or under."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTableView

from app.analysis.representation import Share, spread, tenths
from app.assessment.sample_groups import CASE_MANAGER, DIMENSIONS
from app.message import in_digits
from app.session.sample_view import group_label, representation
from app.session.session import Session
from ui.language.counts import counted
from ui.language.messages import translated
from ui.style import CELL, scheme_of
from ui.widgets.lists.row_table import fit_columns, row_table
from ui.widgets.lists.rows import RowDelegate, paint_chosen
from ui.widgets.lists.text_table import TextModel

AnyIndex = QModelIndex | QPersistentModelIndex
BARS = 5
_NUMBERS = (1, 2, 3)
_ROLE = Qt.ItemDataRole.UserRole
_LEAST_WIDTH = 160
_BAR_HEIGHT = 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("representation", text)


class Bars(str):
    """The shares of a group in the caseload and in the sample, in words. The view paints them as bars."""

    __slots__ = ("caseload", "sample", "verdict")

    caseload: float | None
    sample: float
    verdict: str


def bars(share: Share, whole: int, size: int) -> Bars:
    """Return the shares of a group of a caseload of `whole` cases and a sample of `size`."""
    sample = share.sample / size if size else 0.0
    caseload = share.caseload / whole if share.caseload is not None and whole else None
    text = _tr("{sample} of the sample").format(sample=f"{sample:.0%}")
    if caseload is not None:
        text = _tr("{sample} of the sample, {caseload} of the caseload").format(
            sample=f"{sample:.0%}", caseload=f"{caseload:.0%}"
        )
    made = Bars(text)
    made.caseload, made.sample, made.verdict = caseload, sample, share.verdict
    return made


class RepresentationModel(TextModel):
    """A model of groups. It gives the shares of a group to the view that paints them."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return as a table of text does; for the role of the bars, the shares."""
        if role == _ROLE and index.isValid():
            cell = self.cell(index.row(), index.column())
            return (cell.caseload, cell.sample, cell.verdict) if isinstance(cell, Bars) else None
        return super().data(index, role)


class _BarDelegate(RowDelegate):
    """Paints the share of the caseload as a grey bar, and below it that of the sample."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return a width in which bars can be compared."""
        size = super().sizeHint(option, index)
        return QSize(max(_LEAST_WIDTH, size.width()), size.height()) if index.data(_ROLE) is not None else size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint bars in place of their words, and other cells as usual."""
        shares = index.data(_ROLE)
        if shares is None:
            super().paint(painter, option, index)
            return
        own: Any = option
        scheme = scheme_of(own.palette)
        if own.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, own.rect, scheme, focused=True, bar=False)
        room = own.rect.adjusted(CELL, 0, -CELL, 0)
        top = room.center().y() - _BAR_HEIGHT - 1
        caseload, sample, verdict = shares
        if caseload is not None:
            painter.fillRect(_bar(room, top, caseload), QColor(scheme.edge))
        colour = QColor(scheme.warning if verdict else scheme.accent)
        painter.fillRect(_bar(room, top + _BAR_HEIGHT + 2, sample), colour)


def _bar(room: QRect, top: int, share: float) -> QRect:
    return QRect(room.left(), top, max(round(room.width() * share), 1 if share else 0), _BAR_HEIGHT)


def representation_table() -> QTableView:
    """Return the table of groups."""
    headings = (
        _tr("Group"),
        _tr("Caseload"),
        _tr("Sample"),
        _tr("Expected"),
        _tr("Difference"),
        _tr("Shares"),
    )
    model = RepresentationModel(headings, numbers=_NUMBERS)
    table = row_table("representation", _tr("The sample beside the caseload"), model)
    model.setParent(table)
    table.setItemDelegate(_BarDelegate(table))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    fit_columns(table, BARS)
    return table


def representation_rows(session: Session) -> list[tuple[str | int, ...]]:
    """Return a row for each group of each dimension, under the name of the dimension."""
    rows: list[tuple[str | int, ...]] = []
    for dimension, shares in representation(session).items():
        if not shares:
            continue
        whole, size = sum(each.caseload or 0 for each in shares), sum(each.sample for each in shares)
        rows.append((translated(DIMENSIONS[dimension]), "", "", "", "", ""))
        rows += [
            (
                f"    {translated(group_label(session, dimension, each.group))}",
                "" if each.caseload is None else in_digits(each.caseload),
                in_digits(each.sample),
                "" if each.expected is None else tenths(each.expected),
                difference(each),
                bars(each, whole, size),
            )
            for each in shares
        ]
    return rows


def difference(share: Share) -> str:
    """Return what is over or under, with a sign that needs no colour; empty where the sample is near its share."""
    if share.verdict == "over":
        return _tr("▲ {number} over").format(number=tenths(abs(share.difference)))
    if share.verdict == "under":
        return _tr("▼ {number} under").format(number=tenths(abs(share.difference)))
    return ""


def managers_sentence(session: Session) -> str:
    """Return how many case managers have a case in the sample, and the most of one; empty where none is known."""
    shares = representation(session)[CASE_MANAGER]
    counts = spread({each.group: each.sample for each in shares})
    whole = sum(1 for each in shares if each.group and each.caseload)
    if not counts.groups:
        return ""
    if not whole:
        return counted(
            counts.groups,
            _tr("All cases of the sample are of {n} case manager."),
            _tr("The sample has cases of {n} case managers, at most {largest} of one."),
            largest=counts.largest,
        )
    return counted(
        whole,
        _tr("The sample has cases of the {n} case manager of the caseload."),
        _tr("The sample has cases of {groups} of {n} case managers, at most {largest} of one."),
        groups=counts.groups,
        largest=counts.largest,
    )
