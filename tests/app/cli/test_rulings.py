"""Claims about the lead's rulings on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run, everything, looking_into


@pytest.fixture
def differing(run: Run, lead: Path) -> Path:
    """The lead's inspection, in which two versions of one judgement of PA differ."""
    run("handout", lead, "pa-out.assessment", "--assessor", "PA")
    run("join", "pa-out.assessment", "./pa")
    run("answer", "./pa", "BRO-002", "1.1.10", "yes")
    run("export", "./pa", "pa.assessment")
    run("answer", lead, "BRO-002", "1.1.10", "no", "--assessor", "PA")
    assert run("merge", lead, "pa.assessment").code == 0
    return lead


def test_versions_that_differ_are_listed_until_one_is_ruled_on(run: Run, differing: Path) -> None:
    lines = run("conflicts", differing).lines
    assert lines[0] == "BRO-002  1.1.10 of PA"
    counting, waiting = (line.split() for line in lines[1:])
    assert (counting[1], waiting[1]) == ("no", "yes")
    assert lines[1].endswith("counts for now)")
    (found,) = json.loads(run("conflicts", differing, "--json").out)
    assert (found["case"], found["item"], found["assessor"]) == ("BRO-002", "1.1.10", "PA")
    assert [version["hash"][:8] for version in found["versions"]] == [counting[0], waiting[0]]
    ruled = run("ruling", "version", differing, waiting[0], "--why", "The log shows a plan.")
    assert ruled.out == f"Version {waiting[0]} counts in BRO-002 from now on.\n"
    assert run("conflicts", differing).out == "Nothing differs: neither laptops' versions nor assessors' answers.\n"
    with looking_into(differing) as session:
        assert session.judgement("BRO-002", "1.1.10", "PA").answer == "yes"
    assert "because: The log shows a plan." in run("journal", differing, "--case", "BRO-002").out


def test_a_version_has_to_be_named(run: Run, differing: Path) -> None:
    before = everything(differing)
    for named in ("", "0", "ffffffff", "zz"):
        done = run("ruling", "version", differing, named, "--why", "x")
        assert (done.code, done.out) == (1, "")
        assert "names no version, or several. `aboveline conflicts` shows each" in done.err
    whole = json.loads(run("conflicts", differing, "--json").out)[0]["versions"][0]["hash"]
    assert run("ruling", "version", differing, whole, "--why", " ").code == 1
    assert run("ruling", "version", differing, whole).code == 2
    assert everything(differing) == before


def test_whose_judgement_counts_is_ruled_and_taken_back(run: Run, answered: Path) -> None:
    run("answer", answered, "BRO-001", "1.1.10", "no", "--assessor", "QA")
    assert run("ruling", "list", answered).out == ("There is no ruling. The allocated assessor's judgements count.\n")
    ruled = run("ruling", "counts", answered, "BRO-001", "QA", "--question", "1.1.10", "--why", "Moderated.")
    assert ruled.out == "The judgement of QA counts in 1.1.10 of BRO-001.\n"
    assert run("ruling", "list", answered).out == ruled.out
    assert json.loads(run("ruling", "list", answered, "--json").out) == [
        {"case": "BRO-001", "item": "1.1.10", "assessor": "QA"}
    ]
    assert json.loads(run("scores", answered, "--json").out)["scores"][9]["no"] == 1
    back = run("ruling", "counts", answered, "BRO-001", "allocated", "--question", "1.1.10", "--why", "By mistake.")
    assert back.out == "The judgement of LI counts in 1.1.10 of BRO-001.\n"
    assert run("ruling", "list", answered).out.startswith("There is no ruling.")
    whole = run("ruling", "counts", answered, "BRO-001", "QA", "--why", "LI was away.")
    assert whole.out == "The judgement of QA counts in BRO-001.\n"


def test_a_ruling_that_cannot_be_is_refused(run: Run, lead: Path) -> None:
    before = everything(lead)
    for arguments, message in (
        (("BRO-001", "ZZ", "--why", "x"), "There is no assessor ZZ"),
        (("BRO-777", "QA", "--why", "x"), "There is no case BRO-777"),
        (("BRO-001", "QA", "--question", "9.9", "--why", "x"), "There is no question or fact 9.9"),
        (("BRO-001", "QA", "--why", "  "), "A ruling needs a reason. Say why."),
    ):
        done = run("ruling", "counts", lead, *arguments)
        assert (done.code, done.out) == (1, "")
        assert message in done.err
    assert run("ruling", "counts", lead, "BRO-001", "QA").code == 2
    assert everything(lead) == before
