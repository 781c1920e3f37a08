"""Claims about the root in which tests run under Wine: no folder of somebody's own is emptied for it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from building.errors import BuildError
from maintenance.wine import root
from maintenance.wine.root import Root


def test_a_folder_with_other_files_is_refused_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(root, "needed_tool", lambda *_: "")
    monkeypatch.setattr(root, "_step", lambda _: pytest.fail("a root was begun"))
    (tmp_path / "letter.txt").write_text("Mine")
    with pytest.raises(BuildError, match="holds other files"):
        Root(tmp_path).make()
    assert (tmp_path / "letter.txt").read_text() == "Mine"


def test_a_root_that_was_not_finished_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(Exception):  # noqa: N818 - it is no error
        """The step was cut off."""

    def cut_off(_: object) -> None:
        raise Stopped

    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(root, "needed_tool", lambda *_: "")
    monkeypatch.setattr(root, "_step", cut_off)
    for _ in range(2):
        (tmp_path / "root").mkdir(exist_ok=True)
        with pytest.raises(Stopped):
            Root(tmp_path / "root").make()
