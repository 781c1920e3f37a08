"""Claims about how the command line ends where the computer around it is odd: streams, clocks, names, other starts."""

from __future__ import annotations

import argparse
import errno
import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

import pytest
from sqlcipher3 import dbapi2 as driver

from app.cli import demo, main
from app.errors import KnownError, UsageError
from app.folders import expanded, resolve
from app.store import files
from app.store.database import database_errors
from app.store.files import ABANDONED_SECONDS, write_whole
from tests.app.cli.conftest import Run
from tests.helpers.inspections import PASSPHRASE
from tests.helpers.profile import profile

ROOT = Path(__file__).parents[3]
FULL = Path("/dev/full")


def ended(arguments: Sequence[str], folder: Path, redirected: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a shell with its streams redirected, and buffered as a person's are."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    environment |= {"PYTHONPATH": str(ROOT), "ABOVELINE_PASSPHRASE": PASSPHRASE}
    environment |= profile(folder)
    line = f'"{sys.executable}" -m app.cli {" ".join(arguments)} {redirected}'
    return subprocess.run(
        ["bash", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.only_on("linux")  # which has a device that is always full
@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["scores", "./lead"], 0), (["scores", "./nowhere"], 3), (["scores"], 2), (["bogus", "x"], 2), (["--help"], 0)],
    ids=["done", "trouble", "usage", "no command", "help"],
)
@pytest.mark.parametrize("stream", ["2>/dev/full", "2> >(exec true)", "2>&-"], ids=["full", "gone", "closed"])
def test_warnings_that_nobody_can_read_do_not_change_the_code(
    lead: Path, tmp_path: Path, arguments: list[str], code: int, stream: str
) -> None:
    assert ended(arguments, tmp_path, stream).returncode == code


class Unwritable(io.StringIO):
    """A stream whose disk is full."""

    def write(self, _text: str) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("stream", [Unwritable(), None], ids=["full", "closed"])
def test_a_usage_that_nobody_can_read_ends_with_two_where_argparse_itself_would_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], stream: io.StringIO | None
) -> None:
    def print_message(_self: argparse.ArgumentParser, message: str, file: TextIO | None = None) -> None:
        (sys.stdout if file is None else file).write(message)

    # As Python 3.11.2 has it.
    monkeypatch.setattr(argparse.ArgumentParser, "_print_message", print_message)
    monkeypatch.setattr(sys, "stderr", stream)
    assert main.main(["scores"]) == 2
    assert capsys.readouterr().out == ""


@pytest.mark.only_on("linux")  # which has a device that is always full
@pytest.mark.parametrize("arguments", [["--help"], ["scores", "--help"], ["--version"], ["scores", "./lead"]])
def test_a_result_that_cannot_be_written_is_said_and_ends_with_three(
    lead: Path, tmp_path: Path, arguments: list[str]
) -> None:
    done = ended(arguments, tmp_path, ">/dev/full")
    assert done.returncode == 3
    assert done.stderr.startswith("aboveline: ")
    assert done.stderr.count("\n") == 1


def test_the_demo_is_made_where_standard_output_is_closed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "_make", made_at_once)
    monkeypatch.setattr(sys, "stdout", None)
    assert main.main(["demo", "--dir", "here"], lambda _folder, _secrets: 0) == 0


def test_a_file_named_with_a_tilde_is_not_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    assert resolve("./~") == tmp_path / "~"
    assert resolve("./~root") == tmp_path / "~root"
    assert expanded("a/~") == Path("a/~")
    assert expanded("~/a") == tmp_path / "home" / "a"
    with pytest.raises(UsageError):
        expanded("~nobody-of-this-name")


def test_a_clock_past_what_python_can_count_is_one_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def overflowing() -> float:
        raise OverflowError("timestamp too large to convert to C _PyTime_t")

    monkeypatch.setattr(time, "time", overflowing)
    done = run("scores", "./lead")
    assert (done.code, done.out) == (3, "")
    assert done.err == "aboveline: This computer's clock is set to a year after 2262. Set it, then start again.\n"


def made_at_once(folder: Path, _progress: object) -> None:
    (folder / "lead").mkdir()
    (folder / "merged.assessment").touch()


def test_of_starts_that_make_the_demo_at_one_time_one_is_kept_and_all_open_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def overtaken(folder: Path, progress: object) -> None:
        monkeypatch.setattr(demo, "_make", made_at_once)
        (tmp_path / "here").mkdir(exist_ok=True)
        assert main.main(["demo", "--dir", "here"], lambda _folder, _secrets: 0) == 0
        (tmp_path / "here" / "lead" / "kept").touch()
        made_at_once(folder, progress)

    monkeypatch.setattr(demo, "_make", overtaken)
    assert main.main(["demo", "--dir", "here"], lambda _folder, _secrets: 0) == 0
    assert (tmp_path / "here" / "lead" / "kept").exists()
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_what_a_killed_export_left_is_removed_by_the_next_and_nothing_else_is(tmp_path: Path) -> None:
    target = tmp_path / "pa.assessment"
    abandoned = tmp_path / ".pa.assessment.0123abcd.part"
    running = tmp_path / ".pa.assessment.89abcdef.part"
    other = tmp_path / ".la.assessment.0123abcd.part"
    named = tmp_path / ".pa.assessment.notes.part"
    folder = tmp_path / ".pa.assessment.aaaaaaaa.part"
    filling = tmp_path / ".pa.assessment.bbbbbbbb.part"
    deep = tmp_path / ".pa.assessment.cccccccc.part"
    for file in (abandoned, running, other, named):
        file.write_bytes(b"part")
    for each in (folder, filling):
        each.mkdir()
    long_ago = time.time() - 2 * ABANDONED_SECONDS
    (deep / "region=London").mkdir(parents=True)
    # Another process writes into these folders, which does not change a folder's own time.
    (filling / "part").write_bytes(b"part")
    (deep / "region=London" / "part").write_bytes(b"part")
    for path in (abandoned, other, named, folder, filling, deep, deep / "region=London"):
        os.utime(path, (long_ago, long_ago))
    write_whole(target, b"whole")
    assert target.read_bytes() == b"whole"
    assert not abandoned.exists()
    assert not folder.exists()
    assert all(path.exists() for path in (running, other, named, filling, deep))


def test_a_killed_export_leaves_the_file_that_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "pa.assessment"
    write_whole(target, b"before")

    class Killed(BaseException):
        pass

    def killed(_path: Path, _data: bytes) -> None:
        raise Killed

    monkeypatch.setattr(files, "_write_and_sync", killed)
    with pytest.raises(Killed):
        write_whole(target, b"after")
    assert target.read_bytes() == b"before"


# The process that runs the tests may ignore the signal, as in the background of a shell, so the handler is restored.
HEED = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
LAUNCH = HEED + "from ui.entry import main; import sys; print('ready', flush=True); sys.stdin.read(); sys.exit(main())"


@pytest.mark.only_on("linux", "darwin")  # Windows has no such signal
def test_ctrl_c_while_the_program_loads_prints_no_traceback() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", LAUNCH],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=30)
        finally:
            process.kill()
    assert (process.returncode, said) == (-signal.SIGINT, "")


@pytest.mark.parametrize("code", [driver.SQLITE_READONLY, driver.SQLITE_CANTOPEN])
def test_a_log_that_is_read_only_is_named_and_not_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    store, log = tmp_path / "store.db", tmp_path / "store.db-wal"
    log.touch()
    # The tests may be run by the system's administrator, who may write to any file.
    monkeypatch.setattr(os, "access", lambda path, _mode: path != log)
    trouble = driver.OperationalError("attempt to write a readonly database")
    trouble.sqlite_errorcode = code

    def write() -> None:
        with database_errors(store):
            raise trouble

    with pytest.raises(KnownError) as caught:
        write()
    assert str(caught.value).startswith(f"{log} is read-only")


def test_nothing_that_takes_long_is_loaded_before_ctrl_c_is_handled() -> None:
    listed = "import sys; before = {*sys.modules}; import ui.entry; print(*sorted({*sys.modules} - before))"
    done = subprocess.run([sys.executable, "-c", listed], cwd=ROOT, capture_output=True, text=True, check=True)
    assert {*done.stdout.split()} <= {"__future__", "_hashlib", "_sha2", "_sha256", "ui", "ui.entry"}
