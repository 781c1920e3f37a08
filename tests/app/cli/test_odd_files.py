"""Claims about odd things in place of files: they are refused immediately, and never waited for or replaced."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import secrets
from app.ordinary_file import is_odd, read_ordinary
from tests.app.cli.conftest import Run
from tests.helpers.inspections import PASSPHRASE

# Windows has no such things in place of files.
pytestmark = pytest.mark.only_on("linux", "darwin")


def pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def link_to_itself(path: Path) -> Path:
    path.symlink_to(path.name)
    return path


def end_of_a_connection(path: Path) -> Path:
    # The name of a socket must be short, so it is given from within its folder.
    before = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as end:
            end.bind(path.name)
    finally:
        os.chdir(before)
    return path


ODD: dict[str, Callable[[Path], Path]] = {
    "pipe": pipe,
    "link to itself": link_to_itself,
    "socket": end_of_a_connection,
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_thing_is_refused_without_waiting(tmp_path: Path, name: str) -> None:
    odd = ODD[name](tmp_path / "odd")
    assert is_odd(odd)
    with pytest.raises(OSError):
        read_ordinary(odd, 1)


@pytest.mark.only_on("linux")  # which has such files
@pytest.mark.parametrize("device", ["/dev/zero", "/proc/kmsg"])
def test_a_device_or_a_file_of_the_system_that_never_ends_is_not_read(device: str) -> None:
    with pytest.raises(OSError):
        read_ordinary(Path(device), 1 << 30)


def test_files_folders_and_nothing_are_not_odd(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"text")
    (tmp_path / "link").symlink_to(file)
    (tmp_path / "leads nowhere").symlink_to(tmp_path / "gone")
    for path in (file, tmp_path, tmp_path / "link", tmp_path / "leads nowhere", tmp_path / "gone"):
        assert not is_odd(path)
    assert read_ordinary(tmp_path / "link", 100) == b"text"
    assert read_ordinary(tmp_path / "link", 2) == b"te"
    with pytest.raises(IsADirectoryError):
        read_ordinary(tmp_path, 1)
    with pytest.raises(FileNotFoundError):
        read_ordinary(tmp_path / "gone", 1)


VERBS = (
    "merge ./lead ODD",
    "join ODD ./copy",
    "verify ODD",
    "verify ODD --inspection ./lead",
    "sample import ./lead ODD",
    "ratings import ./lead ODD",
    "answers import ./lead ODD",
    "export ./lead ODD",
    "handout ./lead ODD --everyone",
    "export-table ./lead scores-csv ODD --replace",
    "backup list ODD",
    "backup show ODD",
    "backup restore ODD ./restored",
    "backup choose ./lead ODD",
    "new ODD --area Bromley --assessor LI:lead",
    "scores ODD",
    "survey import ./lead victims ODD",
    "plan read ./lead ODD",
    "plan write ./lead ODD",
    "compare ./lead ODD",
    "rollup ODD",
    "framework check ODD",
)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("name", ODD)
def test_no_command_waits_for_an_odd_thing_or_replaces_it(
    run: Run, lead: Path, tmp_path: Path, name: str, verb: str
) -> None:
    odd = ODD[name](tmp_path / "odd")
    before = odd.lstat()
    done = run(*verb.replace("ODD", "./odd").split())
    assert done.code in (1, 2, 3)
    assert "the program has made a mistake" not in done.err
    # A command that takes several files names each in a line of its own.
    assert done.err.count("\n") == (2 if verb in ("compare ./lead ODD", "rollup ODD") else 1)
    assert odd.lstat().st_ino == before.st_ino


def test_a_passphrase_is_read_from_a_pipe_that_somebody_writes_into(run: Run, lead: Path, tmp_path: Path) -> None:
    secret = pipe(tmp_path / "secret")
    writer = threading.Thread(target=secret.write_text, args=(PASSPHRASE,), daemon=True)
    writer.start()
    assert run("scores", lead, "--passphrase-file", secret).code == 0
    writer.join(timeout=10)


def test_a_pipe_that_nobody_writes_into_is_not_waited_for_long(
    run: Run, lead: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "PATIENCE_SECONDS", 0.1)
    done = run("scores", lead, "--passphrase-file", pipe(tmp_path / "secret"))
    assert done.code == 3
    assert "nothing was written into the pipe" in done.err
