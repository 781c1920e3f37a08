"""Claims about the title above the rows: it names the set and its progress, wherever the rows are scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.acting import press
from ui.assess.page import AssessPage


def test_the_title_names_the_set_and_its_number_and_counts_its_answers(filled_page: AssessPage) -> None:
    title = filled_page.questions.title
    outline = filled_page.outline.entries
    for number, each in enumerate(("asset", "roh", "lor")):
        filled_page.go_to(each)
        entry = outline.entries[outline.row_of(each)]
        assert title.title == entry.text
        assert title.detail.startswith(f"Set {number + 1} of ")
        assert f"{title.done}/{title.of}" == entry.count
        assert title.accessibleName() == f"{entry.text}, {title.done} of {title.of} answered"


def test_the_title_stays_in_view_at_the_end_of_the_set(filled_page: AssessPage) -> None:
    filled_page.go_to("roh")
    press(filled_page.questions.list, Qt.Key.Key_End)
    title, rows = filled_page.questions.title, filled_page.questions.list
    assert rows.verticalScrollBar().value() > 0
    assert title.isVisible()
    assert title.geometry().bottom() < rows.geometry().top() + 1
    assert title.y() == 0


def test_each_answer_counts_and_lays_nothing_out(small_page: AssessPage) -> None:
    title = small_page.questions.title
    small_page.go_to("asset", "1.1.01")
    QApplication.processEvents()
    before, requests = title.done, Requests()
    title.installEventFilter(requests)
    press(small_page.questions.list, Qt.Key.Key_Y)
    QApplication.processEvents()
    assert title.done == before + 1
    assert requests.seen == 0


def test_the_facts_have_a_title_too(small_page: AssessPage) -> None:
    small_page.go_to("facts")
    title = small_page.facts.title
    known = title.done
    assert (title.title, title.detail) == ("Facts", "")
    press(small_page.facts.list, Qt.Key.Key_Y)
    assert title.done == known + 1


class Requests(QObject):
    """Counts the requests for a new layout that a widget gets, and its changes of size."""

    seen = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize)
        return False
