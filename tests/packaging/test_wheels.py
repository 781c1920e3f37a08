"""Claims about the wheels of a build: none without its hash is used, and none writes outside its folder."""

from __future__ import annotations

import errno
import os
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from building import wheels
from building.errors import BuildError
from building.lock import Pin
from building.target import WINDOWS

FILES = {
    "one/__init__.py": "ONE = 1\n",
    "one-1.0.dist-info/METADATA": "Name: one\n",
    "one-1.0.data/purelib/more.py": "MORE = 1\n",
    "one-1.0.data/scripts/one": "#!python\n",
    "one-1.0.data/headers/one.h": "\n",
}


def wheel(folder: Path, name: str = "one-1.0-py3-none-any.whl", files: dict[str, str] | None = None) -> Path:
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / name, "w") as archive:
        for each, text in (files or FILES).items():
            archive.writestr(each, text)
    return folder / name


def pin(path: Path) -> Pin:
    return Pin("one", "1.0", frozenset({wheels.sha256(path)}), "", frozenset())


def test_a_wheel_that_is_there_with_its_hash_is_not_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", pytest.fail)
    path = wheel(tmp_path / "wheels")
    assert wheels.fetch([pin(path)], WINDOWS, "3.13", path.parent) == {"one": path}


def test_a_changed_wheel_is_fetched_again_for_the_other_system_without_its_markers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = wheel(tmp_path / "registry")
    wrong = wheel(tmp_path / "wheels", files={"one/__init__.py": "ONE = 2\n"})
    commands: list[Sequence[str]] = []

    def download(command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        wanted = Path(command[command.index("-r") + 1]).read_text(encoding="utf-8")
        assert wanted.startswith("one==1.0 --hash=sha256:")
        wrong.write_bytes(right.read_bytes())
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(subprocess, "run", download)
    assert wheels.fetch([pin(right)], WINDOWS, "3.13", wrong.parent) == {"one": wrong}
    assert {"--require-hashes", "--no-deps", "win_amd64", "3.13"} < set(commands[0])


def test_a_wheel_that_the_registry_does_not_have_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.CompletedProcess([], 0, "", "")
    monkeypatch.setattr(subprocess, "run", lambda command, **_options: done)
    with pytest.raises(BuildError, match="No wheel with a hash of the lock was found for one on windows"):
        wheels.fetch([pin(wheel(tmp_path / "registry"))], WINDOWS, "3.13", tmp_path / "wheels")


def test_a_registry_that_does_not_answer_ends_the_build_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = subprocess.CompletedProcess([], 1, "", "WARNING: retrying\nERROR: no connection\n")
    monkeypatch.setattr(subprocess, "run", lambda command, **_options: done)
    with pytest.raises(BuildError, match=r"^The wheels cannot be fetched: ERROR: no connection\.$"):
        wheels.fetch([pin(wheel(tmp_path / "registry"))], WINDOWS, "3.13", tmp_path / "wheels")


def test_a_wheel_is_unpacked_without_its_scripts_and_headers(tmp_path: Path) -> None:
    wheels.unpack(wheel(tmp_path / "wheels"), tmp_path / "packages")
    found = {
        path.relative_to(tmp_path / "packages").as_posix()
        for path in (tmp_path / "packages").rglob("*")
        if path.is_file()
    }
    assert found == {"one/__init__.py", "one-1.0.dist-info/METADATA", "more.py"}


@pytest.mark.parametrize("name", ["../outside.py", "/outside.py", "one/..\\outside.py"])
def test_a_wheel_that_leads_out_of_its_folder_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BuildError, match="leads out of its folder"):
        wheels.unpack(wheel(tmp_path / "wheels", files={name: ""}), tmp_path / "packages")
    assert not (tmp_path / "outside.py").exists()


def test_a_file_with_another_hash_is_refused_with_both(tmp_path: Path) -> None:
    path = wheel(tmp_path / "wheels")
    assert wheels.verified(path, wheels.sha256(path).upper()) == path
    with pytest.raises(BuildError, match=f"its SHA-256 is {wheels.sha256(path)}, and not {'0' * 64}"):
        wheels.verified(path, "0" * 64)
    with pytest.raises(BuildError, match=f"cannot be read: {os.strerror(errno.ENOENT).lower()}"):
        wheels.verified(tmp_path / "gone", "0" * 64)
