"""Another process makes documents: the same ones, of one moment, and it leaves nothing when it is stopped."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.commands import document_process
from app.commands.answering import record_judgement
from app.commands.document_process import make_apart
from app.commands.documents import Order, make_report
from app.commands.exporting import AlreadyThereError
from app.commands.plain_files import plain_file
from app.errors import BugError, DataError, KnownError
from app.message import Message
from app.session.session import Session
from app.store.state import record_state
from app.store.store import Store


def nothing(_text: Message, _number: int, _of: int) -> None:
    """Go on."""


def ordered(session: Session, *orders: Order) -> list[str]:
    """Have documents made, and return their names."""
    return [each.path.name for each in make_apart(session.folder, session.store.key, orders, nothing)]


def test_the_same_bytes_come_of_it_and_every_step_is_told(session: Session, tmp_path: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    names = ("summary.docx", "plan.docx", "plan.pdf")
    orders = [Order(name.split(".")[0], tmp_path / f"there-{name}") for name in names]
    done = make_apart(
        session.folder, session.store.key, orders, lambda text, number, of: steps.append((str(text), number, of))
    )
    for name, each in zip(names, done, strict=True):
        here = make_report(session, each.kind, tmp_path / name)
        assert (tmp_path / name).read_bytes() == each.path.read_bytes()
        assert each.record == here.record
    texts = ("Reading the inspection", "Writing the document", "Putting it in its place")
    assert list(dict.fromkeys(steps)) == [(text, number, 3) for number in (1, 2, 3) for text in texts]


def test_all_documents_of_a_set_hold_the_record_of_one_moment(session: Session, tmp_path: Path) -> None:
    answered: list[int] = []

    def step(_text: Message, number: int, _of: int) -> None:
        if number == 2 and not answered:
            answered.append(number)
            record_judgement(session, case_id="BRO-001", question="1.1.01", answer="yes")

    orders = [Order("summary", tmp_path / name) for name in ("first.html", "second.html")]
    before = record_state(session.store)[0]
    done = make_apart(session.folder, session.store.key, orders, step)
    assert answered
    assert [each.record for each in done] == [before, before]
    assert orders[0].path.read_bytes() == orders[1].path.read_bytes()
    assert record_state(session.store)[0] != before


def test_the_key_is_in_no_argument_and_no_variable(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Any] = []
    original = subprocess.Popen

    def start(arguments: list[str], **options: Any) -> subprocess.Popen[bytes]:
        started.append((arguments, options))
        return original(arguments, **options)

    monkeypatch.setattr(subprocess, "Popen", start)
    ordered(session, Order("summary", tmp_path / "summary.html"))
    assert len(started) == 1
    given = repr(started)
    assert session.store.key.hex() not in given
    assert repr(session.store.key) not in given
    assert "env" not in started[0][1]


def test_a_refusal_arrives_as_its_sentence_and_kind(session: Session, tmp_path: Path) -> None:
    (tmp_path / "house.docx").write_text("no document")
    with pytest.raises(DataError, match="is no template that can be used"):
        ordered(session, Order("summary", tmp_path / "summary.docx", template=tmp_path / "house.docx"))
    with pytest.raises(DataError, match="There is no document poem"):
        ordered(session, Order("poem", tmp_path / "poem.docx"))
    (tmp_path / "mine.html").write_text("mine")
    with pytest.raises(AlreadyThereError):
        ordered(session, Order("summary", tmp_path / "mine.html"))
    assert (tmp_path / "mine.html").read_text() == "mine"
    assert sorted(each.name for each in tmp_path.iterdir() if each.is_file()) == ["house.docx", "mine.html"]


def test_documents_before_a_refused_one_are_there(session: Session, tmp_path: Path) -> None:
    with pytest.raises(DataError):
        ordered(session, Order("summary", tmp_path / "summary.html"), Order("poem", tmp_path / "poem.docx"))
    assert (tmp_path / "summary.html").exists()


def test_a_folder_without_an_inspection_is_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        make_apart(tmp_path / "none", session.store.key, [Order("summary", tmp_path / "summary.html")], nothing)


class Stopped(Exception):  # noqa: N818 - it is no error
    """The person cancelled."""


@pytest.mark.parametrize("at", [1, 2, 3, 6])
def test_work_that_is_stopped_leaves_no_file(session: Session, tmp_path: Path, at: int) -> None:
    calls = 0

    def step(_text: Message, _number: int, _of: int) -> None:
        nonlocal calls
        calls += 1
        if calls == at:
            raise Stopped

    order = Order("draft", tmp_path / "draft.docx", "both")
    with pytest.raises(Stopped):
        make_apart(session.folder, session.store.key, [order], step)
    assert [each.name for each in tmp_path.iterdir() if "draft" in each.name] == []


def test_a_process_that_dies_is_a_sentence_and_leaves_no_file(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    processes: list[subprocess.Popen[bytes]] = []
    original = subprocess.Popen

    def start(arguments: list[str], **options: Any) -> subprocess.Popen[bytes]:
        processes.append(original(arguments, **options))
        return processes[-1]

    def step(text: Message, _number: int, _of: int) -> None:
        if str(text) == "Writing the document":
            processes[0].kill()
            # Data sent after that stay in the pipe's buffer, and closing the pipe fails.
            processes[0].wait()

    monkeypatch.setattr(subprocess, "Popen", start)
    with pytest.raises(BugError, match="Everything saved before is safe"):
        make_apart(session.folder, session.store.key, [Order("draft", tmp_path / "draft.docx", "both")], step)
    assert [each.name for each in tmp_path.iterdir() if "draft" in each.name] == []
    assert processes[0].poll() is not None


def test_a_process_that_is_stopped_has_ended_before_its_file_is_removed(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Otherwise it could make the file again, or Windows could refuse to remove what it has open.
    processes: list[subprocess.Popen[bytes]] = []
    ended: list[bool] = []
    original = subprocess.Popen

    def start(arguments: list[str], **options: Any) -> subprocess.Popen[bytes]:
        processes.append(original(arguments, **options))
        return processes[-1]

    @contextmanager
    def removing(store: Store, path: Path) -> Iterator[Path]:
        with plain_file(store, path) as part:
            try:
                yield part
            finally:
                ended.append(processes[0].poll() is not None)

    def step(text: Message, _number: int, _of: int) -> None:
        if str(text) == "Writing the document" and processes:
            raise Stopped

    monkeypatch.setattr(subprocess, "Popen", start)
    monkeypatch.setattr(document_process, "plain_file", removing)
    with pytest.raises(Stopped):
        make_apart(session.folder, session.store.key, [Order("draft", tmp_path / "draft.docx", "both")], step)
    assert ended == [True]


# Run in another process, which is killed once it has sent the name of the file to write.
KILLED = """
import os, pickle, signal, subprocess, sys
from pathlib import Path
from app.commands.documents import Order

folder, key, part, pipe = Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline()), Path(sys.argv[2]), int(sys.argv[3])
process = subprocess.Popen(
    [sys.executable, "-m", "app.commands.document_process"],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=(pipe,),
)
for given in ((folder, key), Order("draft", part.with_name("draft.docx"), "both")):
    pickle.dump(given, process.stdin)
process.stdin.flush()
assert pickle.load(process.stdout) == (None, None)
pickle.dump(part, process.stdin)
process.stdin.flush()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.only_on("linux", "darwin")
def test_no_file_appears_after_the_window_was_killed(session: Session, tmp_path: Path) -> None:
    # The next start looks for it only once.
    reading, writing = os.pipe()
    part = tmp_path / ".draft.docx.0123abcd.part"
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(session.folder), str(part), str(writing)],
        stdin=subprocess.PIPE,
        pass_fds=(writing,),
    ) as window:
        os.close(writing)
        assert window.stdin is not None
        window.stdin.write(f"{session.store.key.hex()}\n".encode())
        window.stdin.close()
        # It ends once both processes have.
        assert os.read(reading, 1) == b""
        os.close(reading)
    assert window.returncode == -9
    assert not part.exists()
