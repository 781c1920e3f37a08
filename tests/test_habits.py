"""Claims about habits: tests run on every machine and wait for no time, and an exception to a check has a reason."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LEAVING_OUT = {"skip", "skipif", "xfail", "importorskip"}
SLEEPING = {"sleep", "msleep", "usleep", "qWait", "qSleep"}
MODULES_THAT_SLEEP = {"time", "QTest", "QThread"}
# An exception to a check of ruff or mypy, at the end of a line, so that no reason follows it.
BARE_EXCEPTION = re.compile(r"# (?:noqa(?:: [A-Z0-9, ]+)?|type: ignore(?:\[[a-z, -]+\])?)\s*$", re.MULTILINE)


def habits(source: str) -> Iterator[tuple[int, str]]:
    """The lines of a source that leave a test out or wait for a time, each with the name that does."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(value=ast.Name(id="pytest") | ast.Attribute(attr="mark"), attr=name):
                found = name in LEAVING_OUT
            case ast.Attribute(value=ast.Name(id=module), attr=name) if module in MODULES_THAT_SLEEP:
                found = name in SLEEPING
            case ast.Attribute(value=ast.Name(id="qtbot"), attr="wait" as name):
                found = True
            case ast.ImportFrom(module="time" | "pytest", names=names):
                name = ", ".join(each.name for each in names)
                found = any(each.name in LEAVING_OUT | SLEEPING for each in names)
            case _:
                continue
        if found:
            yield node.lineno, name


@pytest.mark.parametrize(
    "line",
    [
        "pytest.skip('no terminal')",
        "pytestmark = pytest.mark.skipif(True, reason='')",
        "pytest.importorskip('pty')",
        "@pytest.mark.xfail\ndef test(): ...",
        "time.sleep(1)",
        "from time import sleep",
        "qtbot.wait(0)",
        "QTest.qWait(50)",
    ],
)
def test_a_test_left_out_and_a_wait_for_a_time_are_seen(line: str) -> None:
    assert len(list(habits(line))) == 1


def test_waiting_for_what_happens_is_no_wait_for_a_time() -> None:
    source = "qtbot.waitUntil(done)\nprocess.wait(30)\nevent.wait()\npytest.mark.slow\ntime.monotonic()"
    assert list(habits(source)) == []


def test_no_test_is_left_out_and_none_waits_for_a_time() -> None:
    assert [
        f"{path.relative_to(ROOT).as_posix()}:{line}: {name}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for line, name in habits(path.read_text(encoding="utf-8"))
    ] == []


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("from it import *  # noqa", True),
        ("it._one  # noqa: SLF001, S101", True),
        ("it.one = two  # type: ignore[method-assign]", True),
        ("it._one  # noqa: SLF001 - the library has no other name", False),
        ("it.one = two  # type: ignore[method-assign]  # to count the calls", False),
    ],
)
def test_an_exception_to_a_check_without_a_reason_is_seen(line: str, bare: bool) -> None:
    assert bool(BARE_EXCEPTION.search(line)) == bare


def test_each_exception_to_a_check_has_a_reason() -> None:
    assert [
        f"{path.relative_to(ROOT).as_posix()}: {found[0]}"
        for folder in ("app", "ui", "tests", "packaging", "docs", "resources")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if path != Path(__file__).resolve()
        for found in BARE_EXCEPTION.finditer(path.read_text(encoding="utf-8"))
    ] == []
