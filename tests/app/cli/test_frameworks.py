"""Claims about frameworks as files on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.exchange.importers.sheets import read_book
from app.framework.catalogue import shipped_source
from tests.app.cli.conftest import Run
from tests.helpers.small_framework import small_source, spoilt


def written(path: Path, source: str) -> Path:
    path.write_text(source, encoding="utf-8")
    return path


def test_a_sound_framework_is_named_with_its_contents_and_hash(run: Run, tmp_path: Path) -> None:
    done = run("framework", "check", written(tmp_path / "small.toml", small_source()))
    assert done.code == 0
    assert done.lines[0] == "A small framework, small-1 1.0: 2 facts, 3 questions (2 scored), 1 criterion."
    found = json.loads(run("framework", "check", "cci-2009", "--json").out)
    assert (found["id"], found["version"], len(found["hash"])) == ("cci-2009", "1.0", 64)


def test_every_mistake_of_a_framework_is_listed_with_its_line(run: Run, tmp_path: Path) -> None:
    path = written(
        tmp_path / "bad.toml", spoilt(("at_least = 60", "at_least = 160"), ('section = "1"', 'section = "9"'))
    )
    done = run("framework", "check", path)
    assert (done.code, done.out) == (1, "")
    assert "bad.toml was refused: 3 problems." in done.err
    assert done.err.count("line ") == 3


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"not = = toml", b""])
def test_what_is_no_framework_is_refused_in_one_sentence(run: Run, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "odd.toml"
    path.write_bytes(data)
    assert run("framework", "check", path).code == 1
    assert run("framework", "check", tmp_path / "missing.toml").code == 2
    assert run("framework", "check", tmp_path).code == 3


def test_a_comparison_says_what_it_means_for_an_inspection_too(run: Run, lead: Path, tmp_path: Path) -> None:
    assert run("answer", lead, "BRO-001", "1.1.07", "no", "--note", "no source").code == 0
    questions = shipped_source("cci-2009").split("[[question]]")
    asked = next(each for each in questions if '\nid = "1.1.07"\n' in each)
    words = written(
        tmp_path / "words.toml", shipped_source("cci-2009").replace(asked, asked.replace("Did the", "Does the"))
    )
    done = run("framework", "diff", "cci-2009", words, "--inspection", lead)
    assert done.code == 0
    assert len(done.lines) == 2
    assert done.lines[0].startswith("1.1.07 has other words")
    assert done.lines[1] == "No past score would change."
    less = written(tmp_path / "less.toml", "[[question]]".join(each for each in questions if each != asked))
    done = run("framework", "diff", "cci-2009", less, "--inspection", lead)
    assert (
        "With the inspection's own framework, criterion 1.1 scores 0% (0 of 1). With the new one it has no score."
        in done.lines
    )
    found = json.loads(run("framework", "diff", "cci-2009", less, "--inspection", lead, "--json").out)
    assert ["criterion", "1.1"] in found["changed"]
    (score,) = (each for each in found["scores"] if each["id"] == "1.1")
    assert score["before"] == {"yes": 0, "no": 1, "percent": 0}
    assert score["after"] == {"yes": 0, "no": 0, "percent": None}


def test_editions_that_do_not_differ_say_so(run: Run) -> None:
    assert run("framework", "diff", "cci-2009", "cci-2009").lines == [
        "The two do not differ in anything that a score or a form depends on."
    ]
    assert json.loads(run("framework", "diff", "cci-2009", "cci-2009", "--json").out)["changes"] == []


def test_a_form_is_written_once_and_only_replaced_on_request(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "form.xlsx"
    assert run("framework", "xlsform", "cci-2009", out).code == 0
    assert [grid.name for grid in read_book(out).grids] == ["survey", "choices", "settings"]
    before = out.read_bytes()
    done = run("framework", "xlsform", "cci-2009", out)
    assert done.code == 1
    assert "is there already, so nothing was written" in done.err
    assert run("framework", "xlsform", "cci-2009", out, "--replace").code == 0
    assert out.read_bytes() == before
    assert run("framework", "xlsform", "cci-2009", tmp_path / "no" / "form.xlsx").code == 3
