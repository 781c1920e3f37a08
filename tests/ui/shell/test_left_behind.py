"""Claims about what is left of an inspection's text in the program once it is locked, and that text is only text."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QObject, QStringListModel, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.completing import complete_cases
from app.commands.flagging import record_flag
from app.commands.interviewing import begin_interview
from app.log_file import open_log
from app.session.session import Session
from tests.helpers.canaries import sightings
from tests.helpers.inspections import small_inspection
from tests.ui.acting import child, inside, press, type_in
from ui.application import Faults
from ui.settings import settings
from ui.shell.main_window import MainWindow

Opened = Callable[[Path], MainWindow]
CANARY = "Canaryxq"
MARKUP = "<b>{0}</b><img src='file:///elsewhere/{0}.png'>"


def text(what: str) -> str:
    return MARKUP.format(f"{CANARY}{what}")


@pytest.fixture
def with_texts(tmp_path: Path) -> Path:
    """An inspection with text that looks like markup in every field that takes text.

    It has a key of its own: windows of earlier tests hold the key of the one that tests copy.
    """
    session = small_inspection(tmp_path / "bromley").session
    fill(session)
    session.close()
    return tmp_path / "bromley"


def fill(session: Session) -> None:
    case, me = "BRO-001", "PA"
    note, evidence = text("note"), text("evidence")
    for question in ("1.1.01", "1.1.02"):
        record_judgement(
            session, case_id=case, question=question, answer="no", note=note, evidence=evidence, assessor=me
        )
        record_flag(session, case_id=case, kind="ask", question=question, text=text("flag"), assessor=me)
    record_flag(session, case_id=case, kind="check", text=text("caseflag"), assessor=me)
    begin_interview(session, case_id=case, person=text("person"), began="2012-03-26T14:30", assessor=me)
    complete_cases(session, [case], why=text("why"), assessor=me)


def go_everywhere(window: MainWindow) -> Iterator[str]:
    """Show the pages with texts of a case, one after another, and yield their names."""
    view = inside(window)
    window.activateWindow()
    view.cases.look_for()
    child(view.cases, QLineEdit, "caseFilter").setText(CANARY.casefold())
    QApplication.processEvents()
    yield "list"
    view.open_case("BRO-001")
    view.assess.go_to("asset", "1.1.02")
    QApplication.processEvents()
    yield "form"
    for action in (
        view.assess.case_actions.history,
        view.assess.case_actions.review,
        view.assess.case_actions.case_flags,
    ):
        action.trigger()
        QApplication.processEvents()
        yield action.text()
    view.assess.case_actions.interview.trigger()
    QApplication.processEvents()
    yield "interview"
    view.assess.case_actions.interview.trigger()


@pytest.mark.slow
def test_text_that_looks_like_markup_is_shown_as_typed(
    opened: Opened, with_texts: Path, dressed: Callable[[], None]
) -> None:
    dressed()
    window = opened(with_texts)
    shown, taken = 0, []
    for page in go_everywhere(window):
        for widget in window.findChildren(QWidget):
            if isinstance(widget, QLabel) and CANARY in widget.text():
                shown += 1
                if widget.textFormat() != Qt.TextFormat.PlainText:
                    taken.append(f"{page}: {widget.objectName()} {widget.text()}")
            if f"<b>{CANARY}" in widget.toolTip():
                taken.append(f"{page}: the tooltip of {widget.objectName()}")
        for model in window.findChildren(QAbstractItemModel):
            for index in indexes(model):
                tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
                shown += CANARY in tip
                if f"<b>{CANARY}" in tip:
                    taken.append(f"{page}: a tooltip of {type(model).__name__}")
    assert shown
    assert sorted(set(taken)) == []


def indexes(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    top = QModelIndex() if parent is None else parent
    for row in range(model.rowCount(top)):
        # A list's model keeps its one column to itself.
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top)):
            index = model.index(row, column, top)
            yield index
            if column == 0:
                yield from indexes(model, index)


@pytest.mark.slow
def test_nothing_of_a_case_is_left_in_the_program_once_it_is_locked(
    qtbot: QtBot, opened: Opened, with_texts: Path
) -> None:
    window = opened(with_texts)
    key = inside(window).session.store.key
    for page in go_everywhere(window):
        assert page
    assert inside(window).in_case
    view = inside(window)
    view.assess.go_to("asset", "1.1.02")
    note = child(view.assess, QPlainTextEdit, "note")
    note.setFocus()
    type_in(note, f"{CANARY}typed")
    note.selectAll()
    note.copy()
    del view, note
    # The search finds the text while it is there.
    assert sorted(left_in_widgets()) != []
    assert sorted(left_in_memory(of_a_case)) != []
    window.lock()
    qtbot.waitUntil(lambda: window.view is None)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    assert sorted(set(left_in_widgets())) == []
    assert sorted(set(left_in_memory(of_a_case))) == []
    assert [
        found
        for found in left_in_memory(lambda value: isinstance(value, bytes) and value == key)
        if not found.startswith("cell")
    ] == []


def test_no_file_has_a_word_of_it_wherever_the_window_has_been(
    qtbot: QtBot, opened: Opened, with_texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary, stick = tmp_path / "temporary", tmp_path / "stick"
    for made in (temporary, stick):
        made.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr("tempfile.tempdir", None)
    close_log = open_log()
    window = opened(with_texts)
    window.safety.make_backups().choose(stick)
    for page in go_everywhere(window):
        assert page
    settings().language = "cy"
    settings().text_percent = 150
    qtbot.waitUntil(lambda: window.view is not None and not window.tasks.busy)
    note = child(inside(window).assess, QPlainTextEdit, "note")
    type_in(note, f"{CANARY}typed")
    faults = Faults(window)
    faults._show_fault(ValueError(f"{CANARY}fault"))
    child(window.notice, QPushButton, "windowNoticeAction").click()
    backups = window.safety.backups
    assert backups is not None
    with qtbot.waitSignal(backups.ended):
        backups.back_up()
    assert list(stick.iterdir())
    assert list(tmp_path.rglob("bug-*.txt"))
    while_open = sightings({"text": CANARY}, tmp_path)
    with qtbot.waitSignal(backups.ended):
        window.lock()
    settings().language = "en"
    close_log()
    [log] = tmp_path.rglob("aboveline.log")
    events = {line.split()[2] for line in log.read_text(encoding="utf-8").splitlines()}
    assert events >= {"started", "opened", "job", "fault", "closed", "stopped"}
    assert while_open == sightings({"text": CANARY}, tmp_path) == []
    assert list(temporary.iterdir()) == []


def left_in_widgets() -> Iterator[str]:
    """Which objects of Qt still hold something of it."""
    for widget in QApplication.allWidgets():
        if any(CANARY in each for each in texts_of(widget)):
            yield f"{type(widget).__name__} {widget.objectName()}"
    if CANARY in QApplication.clipboard().text():
        yield "the clipboard"


def texts_of(widget: QWidget) -> Iterator[str]:
    heard = QAccessible.queryAccessibleInterface(widget)
    if heard is not None:
        for role in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
            yield heard.text(role)
    yield from (widget.windowTitle(), widget.toolTip())
    if isinstance(widget, (QLabel, QLineEdit)):
        yield widget.text()
    for document in widget.findChildren(QTextDocument):
        yield document.toPlainText()
    for model in widget.findChildren(QStringListModel):
        yield from model.stringList()


# Objects of the test itself and of its tools.
_OF_TESTS = ("tests.", "_pytest", "pluggy", "pytest", "hypothesis")


def of_a_case(value: object) -> bool:
    """Whether this is text of a case: each is made from CANARY and none is that very object.

    The collector of Python 3.14 sees the interpreter's table of interned strings, where this module's constant is.
    """
    return isinstance(value, str) and CANARY in value and value is not CANARY


def left_in_memory(wanted: Callable[[object], bool]) -> Iterator[str]:
    """Which containers of Python still hold such a value."""
    for holder in gc.get_objects():
        if isinstance(holder, (type, QObject)):
            continue
        if any(wanted(each) for each in gc.get_referents(holder)):
            name = holder.get("__name__", "") if isinstance(holder, dict) else getattr(holder, "__module__", "") or ""
            if not str(name).startswith(_OF_TESTS) and "frame" not in type(holder).__name__ and not of_code(holder):
                yield f"{type(holder).__name__} {str(holder)[:200]}"


def of_code(holder: object) -> bool:
    return isinstance(holder, tuple) and any(holder is code for code in codes())


def codes() -> Iterator[object]:
    for function in (fill, text, go_everywhere, left_in_widgets):
        yield function.__code__.co_consts


def test_nothing_goes_on_to_be_spoken_once_it_is_locked(
    qtbot: QtBot, opened: Opened, with_texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(with_texts)
    for page in go_everywhere(window):
        assert page
    window.lock()
    qtbot.waitUntil(lambda: window.view is None)
    spoken: list[object] = []
    monkeypatch.setattr("ui.widgets.screen_reader.announce", lambda _, text: spoken.append(text))
    press(window.unlock.field, Qt.Key.Key_A)
    QApplication.processEvents()
    assert [each for each in spoken if CANARY in str(each)] == []
    assert window.windowTitle() == "Aboveline"
