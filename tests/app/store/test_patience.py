"""Claims about files that a virus scanner has open: a step is tried again for a while, and then refused."""

from __future__ import annotations

import errno
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import pytest

from app.errors import KnownError
from app.store.files import read_bytes, write_whole
from app.store.patience import BRIEF_WAITS, WAITS, patiently, waiting_briefly

SHARED = "The process cannot access the file because it is being used by another process"


def refused(number: int) -> PermissionError:
    """The error with which Windows refuses a step on an open file."""
    trouble = PermissionError(errno.EACCES, SHARED)
    trouble.winerror = number  # type: ignore[attr-defined]  # which Python has on Windows only
    return trouble


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, int], list[float]]:
    """Have a step of Path refused a number of times, without waiting; gives the waits."""

    def hold(step: str, times: int) -> list[float]:
        waits: list[float] = []
        real = getattr(Path, step)
        left = [times]

        def refuse(path: Path, *arguments: object) -> object:
            if left[0]:
                left[0] -= 1
                raise refused(32)
            return real(path, *arguments)

        monkeypatch.setattr(Path, step, refuse)
        monkeypatch.setitem(cast("dict[str, Any]", patiently.__kwdefaults__), "wait", waits.append)
        return waits

    return hold


def test_a_file_that_a_scanner_lets_go_of_is_written(tmp_path: Path, held: Callable[[str, int], list[float]]) -> None:
    waits = held("replace", 3)
    write_whole(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
    assert waits == list(WAITS[:3])


def test_a_file_that_stays_open_is_told_and_the_old_one_is_kept(
    tmp_path: Path, held: Callable[[str, int], list[float]]
) -> None:
    (tmp_path / "file").write_bytes(b"old")
    waits = held("replace", 100)
    with pytest.raises(KnownError, match=r"another program has it open.*What was there before is unchanged"):
        write_whole(tmp_path / "file", b"new")
    assert waits == list(WAITS)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"old"


def test_a_file_that_is_being_scanned_is_read_afterwards(
    tmp_path: Path, held: Callable[[str, int], list[float]]
) -> None:
    (tmp_path / "file").write_bytes(b"text")
    waits = held("stat", 1)
    assert read_bytes(tmp_path / "file", at_most=10) == b"text"
    assert waits == [WAITS[0]]


def test_another_error_is_told_without_waiting() -> None:
    waits: list[float] = []

    def full() -> None:
        raise OSError(errno.ENOSPC, "no room")

    with pytest.raises(OSError, match="no room"):
        patiently(full, wait=waits.append)
    assert waits == []


def test_a_thread_that_answers_keys_gives_up_within_a_tenth_of_a_second_and_others_do_not(
    tmp_path: Path, held: Callable[[str, int], list[float]]
) -> None:
    waits = held("replace", len(BRIEF_WAITS) + 1 + len(WAITS) + 1)
    with waiting_briefly():
        with pytest.raises(KnownError, match="another program has it open"):
            write_whole(tmp_path / "file", b"new")
        assert waits == list(BRIEF_WAITS)
        assert sum(waits) < 0.1
        waits.clear()
        with ThreadPoolExecutor(1) as worker, pytest.raises(KnownError, match="another program has it open"):
            worker.submit(write_whole, tmp_path / "file", b"new").result()
        assert waits == list(WAITS)
    write_whole(tmp_path / "file", b"new")
