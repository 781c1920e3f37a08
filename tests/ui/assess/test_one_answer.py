"""Claims about the path of one answer: the documented steps are the steps taken, in that order and no others."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.assess.page import AssessPage

ROOT = Path(__file__).parents[3]
DOCUMENT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
MOST_STEPS = 8


def documented() -> list[str]:
    """The functions that the numbered list of the architecture names, in its order."""
    section = DOCUMENT.partition("One key press takes one straight path.")[2].partition(
        "`tests/ui/assess/test_one_answer.py`"
    )[0]
    return re.findall(r"^\d\. `([\w.]+)`", section, re.MULTILINE)


class Calls:
    """The calls of this project's functions while something runs, and the callers of each within the project."""

    def __init__(self) -> None:
        self.order: list[str] = []
        self.callers: dict[str, list[str]] = {}

    def note(self, frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and (name := name_of(frame)) is not None:
            self.order.append(name)
            self.callers.setdefault(name, callers_of(frame))


def name_of(frame: FrameType) -> str | None:
    path = Path(frame.f_code.co_filename)
    if not path.is_relative_to(ROOT / "app") and not path.is_relative_to(ROOT / "ui"):
        return None
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    return f"{module}.{frame.f_code.co_qualname}"


def callers_of(frame: FrameType) -> list[str]:
    found: list[str] = []
    caller = frame.f_back
    while caller is not None:
        name = name_of(caller)
        if name is not None:
            found.append(name)
        caller = caller.f_back
    return found[::-1]


def followed(page: AssessPage) -> Calls:
    """The calls of one answer by key to the open question."""
    calls = Calls()
    sys.setprofile(calls.note)
    try:
        QTest.keyClick(page.questions.list, Qt.Key.Key_Y)
    finally:
        sys.setprofile(None)
    return calls


def test_an_answer_takes_the_documented_steps_in_their_order(small_page: AssessPage) -> None:
    small_page.go_to("asset", "1.1.01")
    steps = documented()
    assert 1 < len(steps) <= MOST_STEPS
    order = followed(small_page).order
    assert [order.index(step) for step in steps] == sorted(order.index(step) for step in steps)


@pytest.mark.slow
def test_the_write_is_reached_through_the_documented_steps_alone(small_page: AssessPage) -> None:
    small_page.go_to("asset", "1.1.01")
    steps = documented()
    calls = followed(small_page)
    store = steps.index("app.store.store.Store.append")
    public = [caller for caller in calls.callers[steps[store]] if not caller.rpartition(".")[2].startswith("_")]
    assert public == steps[:store]


@pytest.mark.slow
def test_the_change_is_announced_once_all_is_written(small_page: AssessPage) -> None:
    small_page.go_to("asset", "1.1.01")
    order = followed(small_page).order
    assert order.count("ui.bus.ChangeBus.announce") == 1
    assert max(place for place, name in enumerate(order) if name.startswith("app.store.")) < order.index(
        "ui.bus.ChangeBus.announce"
    )
