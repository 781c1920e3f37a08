"""The command that exports data, as claims: it says what is written, and asks where a person is there to answer."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from app.exchange.exporters.data.formats.registry import DATA_FORMATS
from tests.app.cli.conftest import Run


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_data_are_written_after_a_sentence_on_what_they_are(run: Run, answered: Path, tmp_path: Path) -> None:
    done = run("data", answered, "out.json", "--format", "json")
    assert done.code == 0
    assert done.err.startswith("The data of 38 cases are written unencrypted: references, profiles, names")
    assert done.lines[0].startswith("out.json holds 22 tables,")
    assert done.lines[1].startswith("SHA-256: ")
    document = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [row["note"] for row in document["judgements"]] == ["no plan"]
    (logged,) = json.loads(run("journal", answered, "--kind", "export", "--json").out)
    assert logged["value"] == {"format": "json", "hash": done.lines[1].split()[1], "pseudonymised": False}


def test_data_with_pseudonyms_have_no_reference(run: Run, answered: Path, tmp_path: Path) -> None:
    done = run("data", answered, "out.json", "--format", "json", "--pseudonymise")
    assert done.code == 0
    assert "Pseudonyms replace references" in done.err
    assert "BRO-001" not in (tmp_path / "out.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(("typed", "code"), [("yes\n", 0), ("\n", 2), ("", 2)])
def test_a_person_at_a_terminal_is_asked(
    run: Run, lead: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, code: int
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    done = run("data", lead, "out.sqlite", "--format", "sqlite")
    assert done.code == code
    assert "Write it? Type yes to go on." in done.err
    assert (tmp_path / "out.sqlite").exists() == (code == 0)


def test_a_file_that_is_there_and_a_format_that_is_none_are_refused(run: Run, lead: Path, tmp_path: Path) -> None:
    (tmp_path / "out.json").write_text("mine", encoding="utf-8")
    refused = run("data", lead, "out.json", "--format", "json")
    assert (refused.code, "--replace writes over it." in refused.err) == (1, True)
    assert (tmp_path / "out.json").read_text(encoding="utf-8") == "mine"
    refused = run("data", lead, "out", "--format", "access")
    assert (refused.code, "There is no data format access." in refused.err) == (1, True)


def test_the_help_lists_every_format(run: Run) -> None:
    printed = run("data", "--help").out
    assert all(f"{each.name}:" in printed for each in DATA_FORMATS)
