"""In the window: a character typed in a note, a step to the next question, a case opened; each to its repaint."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit

from tests.bench.answering import open_window, wait_for
from tests.bench.figures import Figure, spread
from tests.helpers.paintings import Paintings
from ui.shell.inspection_page import InspectionPage

# A note as long as people write them, and one that holds a whole interview, in characters.
NOTE_LENGTHS = (400, 20_000)
_STEPS = 20  # fewer than any set's biggest has questions
_LETTERS = "the plan was reviewed with him in march and again in may "


def measure(folder: Path, cases: int, times: int) -> list[Figure]:
    """Type `times` characters in a short and in a long note, step as often, and open cases a fifth as often."""
    pick = random.Random(cases)
    figures: list[Figure] = []
    with open_window(folder) as (_, view, _unlocked):
        references = [case.id for case in view.session.sample()]
        for length in NOTE_LENGTHS:
            seconds = _type(view, references[0], length, times)
            name = f"window: a character typed in a note of {length}, {cases} cases"
            figures += spread(name, seconds, p99_under_ms=16.0)
        steps = _step(view, references[1], times)
        figures += spread(f"window: next question, {cases} cases", steps, p99_under_ms=4.0)
        opened = _open(view, [pick.choice(references) for _ in range(max(20, times // 5))])
        figures += spread(f"window: opening a case, {cases} cases", opened, p99_under_ms=25.0)
    return figures


def _list(view: InspectionPage) -> QListView:
    found = view.assess.findChild(QListView, "questions")
    if found is None:
        raise RuntimeError("the form shows no questions")
    return found


def _timed(act: Callable[[], object], painted: Paintings) -> float:
    """Seconds from `act` until what it changed is painted and Qt has nothing left to do."""
    before = painted.times
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    taken = time.perf_counter() - began
    if painted.times == before:
        raise RuntimeError("nothing was painted: this measures nothing")
    return taken


def _type(view: InspectionPage, case: str, length: int, times: int) -> list[float]:
    view.open_case(case)
    question = view.session.framework.questions[5]
    view.assess.go_to(question.question_set, question.id)
    QApplication.processEvents()
    QTest.keyClick(_list(view), Qt.Key.Key_Return)
    note = view.assess.findChild(QPlainTextEdit, "note")
    if note is None:
        raise RuntimeError("the open question has no note")
    wait_for(note.hasFocus)
    note.setPlainText((_LETTERS * (length // len(_LETTERS) + 1))[:length])
    note.moveCursor(note.textCursor().MoveOperation.End)
    QApplication.processEvents()
    painted = Paintings(note.viewport())
    seconds = [
        _timed(partial(QTest.keyClicks, note, _LETTERS[number % len(_LETTERS)]), painted) for number in range(times)
    ]
    drafts = {len(draft.text) for draft in view.session.store.drafts.all() if draft.case_id == case}
    if length + times not in drafts:
        raise RuntimeError("what was typed is not kept: this measures nothing")
    QTest.keyClick(note, Qt.Key.Key_Escape)
    return seconds


def _step(view: InspectionPage, case: str, times: int) -> list[float]:
    view.open_case(case)
    biggest = max(view.session.framework.question_sets, key=lambda each: len(_questions(view, each.id)))
    view.assess.go_to(biggest.id, _questions(view, biggest.id)[0])
    QApplication.processEvents()
    questions = _list(view)
    painted = Paintings(questions.viewport())
    seconds: list[float] = []
    while len(seconds) < times:
        # Down to the last question in view and up again: at an end a press moves nothing and paints nothing.
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            for _ in range(_STEPS):
                here = view.assess.save_state()["item"]
                seconds.append(_timed(partial(QTest.keyClick, questions, key), painted))
                if view.assess.save_state()["item"] == here:
                    raise RuntimeError("the key led nowhere: this measures nothing")
    return seconds


def _questions(view: InspectionPage, question_set: str) -> list[str]:
    return [each.id for each in view.session.framework.questions if each.question_set == question_set]


def _open(view: InspectionPage, references: list[str]) -> list[float]:
    seconds: list[float] = []
    painted = Paintings(view.assess.window())
    for reference in references:
        view.show_cases()
        view.cases.select(reference)
        QApplication.processEvents()
        # By the key with which a person opens it: the program does other things around input than around a call.
        seconds.append(_timed(partial(QTest.keyClick, view.cases.table, Qt.Key.Key_Return), painted))
        if view.assess.form is None or view.assess.form.case_id != reference or not view.in_case:
            raise RuntimeError("the key did not open the case: this measures nothing")
    return seconds
