"""The independent reader of `docs/reader.py`, as claims: by the description alone it reads what the program reads."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.commands.answering import record_judgement
from app.commands.opening import open_inspection
from app.records.registry import kind_of
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.earlier import VERSION_3_PASSPHRASE, copy_of_version_3
from tests.helpers.inspections import HANDOUT, PASSPHRASE, Clock, copy_reference, exported, handed_out, joined, merge

ROOT = Path(__file__).parents[1]
READER = ROOT / "docs" / "reader.py"
NEWER = Clock(Clock().now + 1000)


def read(path: Path, secret: str, *, code: int = 0) -> Any:
    """Return what the reader prints, run as a stranger would: away from the program's own code."""
    done = subprocess.run(
        [sys.executable, "-P", "-I", str(READER), str(path)],
        input=f"{secret}\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=path.parent,
        timeout=60,
    )
    assert done.returncode == code, done.stderr
    return json.loads(done.stdout) if code == 0 else done.stderr


def counting(session: Session) -> dict[tuple[str | None, ...], Any]:
    """Return what counts by the program, by kind, case, item and owner."""
    return {
        (key.kind, key.case_id or None, key.item or None, key.owner or None): kind_of(key).to_plain(value)
        for key, value, _ in session.store.contents()
    }


def by_key(document: Any) -> dict[tuple[str | None, ...], Any]:
    """Return what counts by the reader, in the same form."""
    return {(each["kind"], each["case"], each["item"], each["owner"]): each["value"] for each in document["records"]}


@pytest.fixture
def lead(tmp_path: Path) -> Session:
    folder = copy_reference(tmp_path / "lead", answers=True, references=frozenset({"BRO-001", "BRO-002"}))
    return open_inspection(folder, Secrets(passphrase=PASSPHRASE), clock=NEWER)


def test_the_reader_uses_nothing_of_the_program() -> None:
    imported = {
        name.partition(".")[0]
        for node in ast.walk(ast.parse(READER.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [each.name for each in node.names])
    }
    assert imported - sys.stdlib_module_names == {"cryptography", "sqlcipher3"}


@pytest.mark.slow
def test_it_reads_a_hand_out_a_folder_and_a_merged_file_as_the_program_does(lead: Session, tmp_path: Path) -> None:
    file = handed_out(lead, tmp_path / "all.assessment")
    laptop = joined(file, tmp_path / "qa", assessor="QA", clock=NEWER)
    record_judgement(laptop, case_id="BRO-001", question="1.1.06", answer="no", note="Ŵyn 😀")
    merge(lead, exported(laptop, tmp_path / "QA.assessment"))
    known, rows = counting(lead), len(lead.store.rows())
    document = read(handed_out(lead, tmp_path / "merged.assessment"), HANDOUT)
    assert (by_key(document), document["rows"]) == (known, rows)
    assert document["inspection"] == lead.store.inspection
    lead.close()
    laptop.close()
    again = read(tmp_path / "lead", PASSPHRASE)
    # The log of hand-outs is written after the file.
    assert {key: value for key, value in by_key(again).items() if key in known} == known
    assert again["rows"] == rows + 1


@pytest.mark.slow
def test_it_counts_versions_that_differ(lead: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(lead, tmp_path / "LI.assessment"), tmp_path / "pa", assessor="PA", clock=NEWER)
    case = next(case.id for case in lead.sample() if case.allocated_to == "PA")
    for session, answer in ((laptop, "yes"), (lead, "no")):
        record_judgement(session, case_id=case, question="1.1.09", answer=answer, assessor="PA", note="x")
    merge(lead, exported(laptop, tmp_path / "PA.assessment"))
    assert len(lead.conflicts()) == 1
    document = read(handed_out(lead, tmp_path / "merged.assessment"), HANDOUT)
    assert [(each["case"], each["item"]) for each in document["records"] if each["versions"] > 1] == [(case, "1.1.09")]
    for session in (lead, laptop):
        session.close()


@pytest.mark.slow
def test_it_reads_the_store_of_an_earlier_version(tmp_path: Path) -> None:
    document = read(copy_of_version_3(tmp_path / "old"), VERSION_3_PASSPHRASE)
    assert {"judgement", "fact", "rating"} <= {each["kind"] for each in document["records"]}


@pytest.mark.slow
def test_it_refuses_an_altered_file_a_cut_one_and_another_secret(lead: Session, tmp_path: Path) -> None:
    file = handed_out(lead, tmp_path / "all.assessment")
    lead.close()
    data = file.read_bytes()
    file.write_bytes(data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])
    assert "altered" in read(file, HANDOUT, code=1)
    file.write_bytes(data[:-9])
    assert "cut short" in read(file, HANDOUT, code=1)
    file.write_bytes(data)
    assert "opens none of the slots" in read(file, "7C2M-9T4K-QH0V-5XWR-1B8N-ZD3E-JF6A-GY7P", code=1)
