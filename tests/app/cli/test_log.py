"""Claims about what the command line leaves in the log: which command, how long it took, and nothing typed."""

from __future__ import annotations

import re
from pathlib import Path

from app.log_file import NAME
from tests.app.cli.conftest import Run


def logged(folder: Path) -> str:
    [path] = folder.rglob(NAME)
    return path.read_text(encoding="utf-8")


def test_a_command_leaves_its_name_and_its_time_and_nothing_that_was_typed(
    run: Run, lead: Path, tmp_path: Path
) -> None:
    assert run("answer", lead, "BRO-001", "1.1.10", "no", "--note", "Seen in the file").code == 0
    text = logged(tmp_path)
    assert re.search(r" command command=app\.cli\.\w+\.answer ms=\d+\.\d$", text, re.MULTILINE)
    assert re.search(r" opened inspection=[0-9a-f]{32} store=[0-9a-f]{32} read_only=0 ms=", text)
    for typed in ("BRO-001", "1.1.10", "Seen", "lead", str(tmp_path)):
        assert typed not in text


def test_a_refused_command_leaves_the_class_of_its_error(run: Run, lead: Path, tmp_path: Path) -> None:
    assert run("answer", lead, "BRO-999", "1.1.10", "no").code == 1
    text = logged(tmp_path)
    assert re.search(r" command command=app\.cli\.\w+\.answer ms=\d+\.\d error=DataError$", text, re.MULTILINE)
    assert "BRO-999" not in text
