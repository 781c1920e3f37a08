"""The measurement of a roll-up runs, and the engines agree on a few invented inspections."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.national.__main__ import made, measure


@pytest.mark.slow
def test_the_engines_agree_on_invented_inspections(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files, keys = made(tmp_path, 4, 3)
    assert measure(tmp_path, files, keys, compare_only=True) == 0
    printed = capsys.readouterr().out
    assert "4 inspections, 12 cases" in printed
    assert "the same" in printed
