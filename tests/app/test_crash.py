"""A report of a bug says where the program was and nothing of what it worked on."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.crash import report, write_report
from tests.helpers.profile import profile, use

SECRET = "what the child told the assessor"


def fails() -> None:
    raise KeyError(SECRET)


def failed() -> BaseException:
    try:
        try:
            fails()
        except KeyError as cause:
            raise RuntimeError(SECRET) from cause
    except RuntimeError as trouble:
        return trouble
    raise AssertionError("nothing failed")


def test_a_report_names_types_and_places_of_a_bug_and_its_cause() -> None:
    text = report(failed())
    assert "builtins.RuntimeError" in text
    assert "builtins.KeyError" in text
    assert "tests/app/test_crash.py" in text
    assert "in fails" in text


def test_a_report_holds_no_message_and_no_path_of_the_machine() -> None:
    text = report(failed())
    assert SECRET not in text
    assert str(Path(__file__).parents[3]) not in text


def test_a_report_is_kept_with_the_logs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use(monkeypatch, profile(tmp_path))
    path = write_report(failed())
    assert path is not None
    assert path.is_relative_to(tmp_path)
    assert "builtins.RuntimeError" in path.read_text(encoding="utf-8")


def test_where_no_report_can_be_kept_nothing_else_goes_wrong(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    use(monkeypatch, profile(tmp_path / "file"))
    assert write_report(failed()) is None
