"""Where a name that a person gave leads."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.errors import UsageError
from app.folders import inspections_folder, resolve
from tests.helpers.profile import profile, use


def test_a_bare_name_is_looked_up_in_the_users_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use(monkeypatch, profile(tmp_path))
    assert inspections_folder() == tmp_path / "data" / "aboveline" / "inspections"
    assert resolve("bromley 2012") == inspections_folder() / "bromley 2012"


def test_a_path_leads_where_it_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert resolve("./bromley") == tmp_path / "bromley"
    assert resolve("a/b") == tmp_path / "a" / "b"
    assert resolve(".") == tmp_path
    assert resolve("..") == tmp_path / ".."
    assert resolve("/a b/ŵ") == Path("/a b/ŵ").absolute()
    monkeypatch.setenv("USERPROFILE" if sys.platform == "win32" else "HOME", str(tmp_path / "me"))
    assert resolve("~/bromley") == tmp_path / "me" / "bromley"


@pytest.mark.parametrize("name", ["", "  ", "a\0b", "~nobody-of-this-name/x"])
def test_what_leads_nowhere_is_refused(name: str) -> None:
    with pytest.raises(UsageError):
        resolve(name)
