"""Claims about the log: it says what happened and how long it took, and no line can carry text of a case."""

from __future__ import annotations

import logging
import re
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import log_file
from app.commands.answering import record_judgement
from app.commands.opening import open_inspection
from app.errors import KnownError
from app.folders import STORE_FILE
from app.log_file import LOGGER, NAME, open_log
from app.logs import _FIELDS, Entry, Event, entry, log_event, send_to, timed
from app.store.keyring import Secrets
from tests.helpers.disks import full_disk
from tests.helpers.inspections import PASSPHRASE, copy_small, exported, handed_out, joined, merge, small_inspection
from tests.helpers.profile import profile, use

SECRET = "Seen with the case manager"
IDS = re.compile(r"[0-9a-f]{32}")


@pytest.fixture
def lines() -> Iterator[list[str]]:
    """The lines that are logged, from now on."""
    send_to(lambda _earlier: None)
    found: list[str] = []
    send_to(lambda made: found.append(made.text))
    yield found
    send_to(None)


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[], list[str]]]:
    """An open log in a folder of its own; gives its lines."""
    use(monkeypatch, profile(tmp_path))
    send_to(lambda _earlier: None)
    send_to(None)
    close = open_log()
    yield lambda: path_in(tmp_path).read_text(encoding="utf-8").splitlines()
    close()


def path_in(folder: Path) -> Path:
    [path] = folder.rglob(NAME)
    return path


@given(name=st.sampled_from(sorted(_FIELDS)), text=st.text(min_size=1))
def test_no_field_admits_a_text_other_than_a_random_id(name: str, text: str) -> None:
    written = entry(Event.COMMAND, {name: text}).text
    if IDS.fullmatch(text) and name in ("inspection", "store"):
        assert written == f"command {name}={text}"
    else:
        assert written == f"command {name}=?"


@given(name=st.text().filter(lambda name: name not in _FIELDS), value=st.text() | st.integers() | st.binary())
def test_a_field_that_is_not_in_the_table_is_left_out_with_its_name(name: str, value: object) -> None:
    assert entry(Event.OPENED, {name: value}).text == "opened"


@given(name=st.sampled_from(sorted(_FIELDS)), value=st.lists(st.text(min_size=1), min_size=1) | st.binary(min_size=1))
def test_no_field_admits_a_value_that_holds_text(name: str, value: object) -> None:
    assert entry(Event.JOB, {name: value}).text == f"job {name}=?"


def test_an_error_is_logged_by_its_class_and_never_by_its_message(lines: list[str]) -> None:
    with pytest.raises(KnownError), timed(Event.JOB):
        raise KnownError(SECRET)
    log_event(Event.FAULT, error=ValueError(SECRET))
    assert re.fullmatch(r"job ms=\d+\.\d error=KnownError", lines[0])
    assert lines[1] == "fault error=?"


def test_a_function_is_logged_by_its_name_where_it_is_the_programs_own() -> None:
    def elsewhere() -> None:
        """A function of a test."""

    own = "app.commands.answering.record_judgement"
    assert entry(Event.COMMAND, {"command": record_judgement}).text == f"command command={own}"
    assert entry(Event.COMMAND, {"command": partial(record_judgement, note=SECRET)}).text == f"command command={own}"
    assert entry(Event.COMMAND, {"command": elsewhere}).text == "command command=?"


def test_a_record_that_another_module_sends_is_not_written(log: Callable[[], list[str]]) -> None:
    before = log()
    logging.getLogger(LOGGER).error("%s", SECRET)
    logging.getLogger(f"{LOGGER}.store").error(SECRET, exc_info=ValueError(SECRET))
    logging.getLogger(LOGGER).error(SECRET, extra={"entry": SECRET})
    logging.getLogger().error(SECRET)
    assert log() == before


def test_a_record_with_an_entry_carries_nothing_else(log: Callable[[], list[str]]) -> None:
    made = Entry(0.25, "opened")
    logging.getLogger(LOGGER).error("%s", SECRET, exc_info=ValueError(SECRET), stack_info=True, extra={"entry": made})
    assert re.fullmatch(r"1970-01-01T00:00:00\.250Z \d+ opened", log()[-1])


def test_the_log_has_the_events_of_an_inspection(lines: list[str], tmp_path: Path) -> None:
    lead = small_inspection(tmp_path / "lead").session
    laptop = joined(handed_out(lead, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    record_judgement(laptop, case_id="BRO-001", question="1.1.01", note=SECRET)
    merge(lead, exported(laptop, tmp_path / "done.assessment"))
    for session in (lead, laptop):
        session.close()
    events = [re.sub(r"ms=\d+\.\d", "ms=_", IDS.sub("_", line)) for line in lines]
    assert events == [
        "created inspection=_ store=_",
        "created inspection=_ store=_",
        "merged store=_ files=1 rows=1 conflicts=0 ms=_",
        "closed store=_",
        "closed store=_",
    ]
    lines.clear()
    open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE), read_only=True).close()
    assert re.fullmatch(rf"opened inspection={IDS.pattern} store={lead.store.id} read_only=1 ms=\d+\.\d", lines[0])


def test_an_inspection_that_does_not_open_says_why_by_class(lines: list[str], tmp_path: Path) -> None:
    copy_small(tmp_path / "small")
    (tmp_path / "small" / STORE_FILE).write_bytes(b"x" * 8192)
    with pytest.raises(KnownError):
        open_inspection(tmp_path / "small", Secrets(passphrase=PASSPHRASE))
    assert lines[-1].endswith("error=KnownError")


def test_it_begins_with_the_versions_and_what_waited_and_ends_with_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    use(monkeypatch, profile(tmp_path))
    send_to(lambda _earlier: None)
    send_to(None)
    log_event(Event.FAULT, error=KnownError)
    open_log()()
    found = path_in(tmp_path).read_text(encoding="utf-8").splitlines()
    assert [re.sub(r"^\S+Z \d+ ", "", line).split()[0] for line in found] == ["started", "fault", "stopped"]
    assert re.match(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z \d+ started aboveline \S+, Python 3\.", found[0])


def test_a_library_that_configures_logging_does_not_silence_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    use(monkeypatch, profile(tmp_path))
    logging.getLogger(LOGGER).disabled = True  # what `logging.config` does to the loggers that it does not know
    open_log()()
    assert " started aboveline " in path_in(tmp_path).read_text(encoding="utf-8")


@pytest.mark.only_on("linux", "darwin")  # on Windows the folder of the person has these rights
def test_only_its_user_can_read_it(log: Callable[[], list[str]], tmp_path: Path) -> None:
    assert log()
    path = path_in(tmp_path)
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_log_that_is_open_already_is_not_opened_twice(log: Callable[[], list[str]]) -> None:
    close = open_log()
    log_event(Event.FAULT, error=KeyError)
    close()
    log_event(Event.FAULT, error=IndexError)
    assert [line.rpartition(" ")[2] for line in log()[-2:]] == ["error=KeyError", "error=IndexError"]


def test_old_lines_go_before_it_grows_large(
    log: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(log_file, "LARGEST", 1000)
    for number in range(200):
        log_event(Event.MERGED, rows=number)
    files = list(path_in(tmp_path).parent.iterdir())
    assert len(files) == 1 + log_file.OLDER
    assert all(path.stat().st_size <= 1000 for path in files)
    assert log()[-1].endswith("rows=199")


def test_lines_go_on_where_the_full_file_cannot_be_renamed(
    log: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(log_file, "LARGEST", 100)
    monkeypatch.setattr(Path, "replace", refuse)
    for number in range(20):
        log_event(Event.MERGED, rows=number)
    assert [line.rpartition(" ")[2] for line in log()[-20:]] == [f"rows={number}" for number in range(20)]


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_disk_that_takes_no_line_stops_nothing(log: Callable[[], list[str]], tmp_path: Path) -> None:
    path_in(tmp_path).write_bytes(b"x" * 600)
    with full_disk():
        log_event(Event.FAULT, error=KnownError)
    log_event(Event.FAULT, error=KeyError)
    assert log()[-1].endswith("error=KeyError")


def test_where_no_log_can_be_kept_nothing_else_goes_wrong(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    use(monkeypatch, profile(tmp_path / "file"))
    close = open_log()
    log_event(Event.FAULT, error=KnownError)
    close()
    assert (tmp_path / "file").read_bytes() == b""


def test_a_line_costs_nothing_that_a_person_would_notice(log: Callable[[], list[str]]) -> None:
    taken = []
    for _ in range(500):
        begun = time.perf_counter()
        log_event(Event.COMMAND, command=record_judgement, ms=1.25)
        taken.append(time.perf_counter() - begun)
    # 0.017 ms on two cores, alone. Commands of the window are logged only where they take a thousand times as long.
    assert statistics.median(taken) < 0.001
    assert len(log()) == 501
