"""Claims about the processes that the program starts: none of them shows a window."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import pytest

import app
import ui
from app.child_process import creation_flags

_STARTS = frozenset({"Popen", "run", "call", "check_call", "check_output"})


def test_windows_opens_no_console_and_other_systems_have_no_such_flag() -> None:
    assert creation_flags(platform="win32") == 0x08000000
    assert creation_flags(platform="win32", less_urgent=True) == 0x08004000
    assert creation_flags(platform="linux", less_urgent=True) == 0


@pytest.mark.only_on("win32")
def test_the_flags_are_those_of_python() -> None:
    names = ("CREATE_NO_WINDOW", "BELOW_NORMAL_PRIORITY_CLASS")
    assert creation_flags(less_urgent=True) == sum(getattr(subprocess, name) for name in names)


def test_every_process_is_started_with_them() -> None:
    found: dict[str, list[str]] = {}
    for package in (app, ui):
        root = Path(str(package.__file__)).parent
        for path in root.rglob("*.py"):
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(call, ast.Call) and _starts(call.func):
                    found[path.name] = [each.arg or "" for each in call.keywords]
    assert found
    assert [name for name, keywords in found.items() if "creationflags" not in keywords] == []


def _starts(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and function.attr in _STARTS
        and isinstance(function.value, ast.Name)
        and function.value.id == "subprocess"
    )
