"""Claims about updates from a stick: only a newer file that verifies is offered, and nothing else."""

from __future__ import annotations

import ctypes
import hashlib
from pathlib import Path
from typing import Any

import pytest

from app.commands.updating import find_update
from app.errors import DataError, KnownError
from app.windows_signature import is_trusted

SETUP = "Aboveline-1.10.0-setup.exe"


def stick(folder: Path, *names: str) -> Path:
    """A folder with these files, each with its name in it, and the list of their hashes."""
    for name in names:
        (folder / name).write_text(name, encoding="utf-8")
    lines = [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n" for name in names]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    return folder


def look(place: Path, system: str = "another-system", current: str = "1.9.0") -> Any:
    """As on Windows, but for the question whether Windows trusts the signature."""
    return find_update(place, platform=system, current=current)


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.commands import updating

    monkeypatch.setattr(updating, "_NAMES", {**updating._NAMES, "another-system": updating._NAMES["win32"]})


@pytest.mark.usefixtures("on_windows")
def test_the_newest_of_several_is_offered_by_number_and_not_by_letters(tmp_path: Path) -> None:
    place = stick(tmp_path, "Aboveline-1.9.1-setup.exe", SETUP, "aboveline_2.0.0_amd64.deb", "Aboveline-notes.txt")
    found = look(place)
    assert (found.path, found.version, found.signed) == (place / SETUP, "1.10.0", False)
    assert found.sha256 == hashlib.sha256(SETUP.encode()).hexdigest()
    assert look(place / SETUP) == found


@pytest.mark.usefixtures("on_windows")
@pytest.mark.parametrize("current", ["1.10.0", "1.10.0-dev", "2.0"])
def test_the_same_or_an_older_version_is_not(tmp_path: Path, current: str) -> None:
    assert look(stick(tmp_path, SETUP), current=current) is None


def test_a_debian_package_is_offered_on_linux_alone(tmp_path: Path) -> None:
    place = stick(tmp_path, "aboveline_2.0.0_amd64.deb")
    found = look(place, "linux")
    assert found is not None
    assert found.version == "2.0.0"
    assert look(place, "darwin") is None


@pytest.mark.usefixtures("on_windows")
def test_a_file_that_the_list_does_not_fit_is_refused(tmp_path: Path) -> None:
    place = stick(tmp_path, SETUP)
    (place / SETUP).write_text("changed", encoding="utf-8")
    with pytest.raises(DataError, match=r"damaged, or somebody changed it. Do not install it"):
        look(place)


@pytest.mark.usefixtures("on_windows")
@pytest.mark.parametrize("text", ["", "rubbish", f"{'0' * 64}  ../{SETUP}\n", f"{'0' * 63}  {SETUP}\n"])
def test_a_file_of_which_no_hash_is_known_is_refused(tmp_path: Path, text: str) -> None:
    place = stick(tmp_path, SETUP)
    (place / "SHA256SUMS").write_text(text, encoding="utf-8")
    with pytest.raises(KnownError, match="no list of hashes is beside it"):
        look(place)


@pytest.mark.usefixtures("on_windows")
def test_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="could not be read"):
        look(tmp_path / SETUP)


@pytest.mark.parametrize(("answer", "trusted"), [(0, True), (-2146762496, False)])
def test_windows_is_asked_about_the_file_without_a_window_and_without_the_network(
    tmp_path: Path, answer: int, trusted: bool
) -> None:
    asked: list[tuple[str, int, int]] = []

    class Wintrust:
        def WinVerifyTrust(self, window: None, action: Any, data: Any) -> int:
            told = data._obj
            asked.append((told.file.contents.path, told.ui, told.flags))
            assert told.size == ctypes.sizeof(told)
            return answer

    assert is_trusted(tmp_path / SETUP, Wintrust()) == trusted
    assert asked == [(str(tmp_path / SETUP), 2, 0x1000)]


def test_a_stick_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="stick could not be read: no such file or directory"):
        find_update(tmp_path / "stick", platform="linux", current="0.1.0")
