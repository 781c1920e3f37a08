"""Reports from the field about laptops: who a change is by, whose clock is wrong, and who a file is from."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import pytest

from app.cli.main import main
from tests.app.cli.conftest import Outcome, Run, everything
from tests.helpers.inspections import DAY

FIELD = Path(__file__).parents[2] / "data" / "field"
NANOSECONDS = 1_000_000


@pytest.fixture
def bromley(run: Run) -> str:
    """The inspection of the reports, made without a word on whose laptop it is."""
    team = ("--assessor", "LI:lead", "--assessor", "PA:assessor", "--assessor", "LA:assessor")
    assert run("new", "./i", "--area", "Bromley", *team).code == 0
    return "./i"


def laptop_of(run: Run, inspection: str, code: str, folder: str) -> str:
    run("handout", inspection, f"for-{code}.assessment", "--assessor", code)
    assert run("join", f"for-{code}.assessment", folder).code == 0
    return folder


def merged(run: Run, inspection: str, name: str, *, ahead: int = 0) -> Outcome:
    """The lead's and PA's laptops import a rating each; PA's clock is `ahead` (ms). The lead merges."""
    field = FIELD / name
    run("sample", "import", inspection, field / "sample.csv")
    pa = laptop_of(run, inspection, "PA", "./pa")
    now = time.time_ns
    with pytest.MonkeyPatch.context() as wrong:
        wrong.setattr("time.time_ns", lambda: now() + ahead * NANOSECONDS)
        run("ratings", "import", pa, field / "pa.csv")
    run("export", pa, "PA-done.assessment")
    run("ratings", "import", inspection, field / "lead.csv")
    return run("merge", inspection, "PA-done.assessment")


def test_what_the_leads_laptop_imports_is_by_the_lead(run: Run, bromley: str) -> None:
    done = merged(run, bromley, "author-missing")
    assert [line.split("(")[1].split(",")[0] for line in done.lines[3:]] == ["LI", "PA"]
    journal = run("journal", bromley, "--case", "B-1").lines
    assert all(", by " in line or " of PA" in line for line in journal)
    assert "rating Lifestyle (start), by LI: nothing -> 3 [import]" in journal[-1]


def test_a_clock_that_is_ahead_is_said_before_merging(run: Run, bromley: str) -> None:
    done = merged(run, bromley, "clock-ahead", ahead=400 * DAY)
    (warning,) = [line for line in done.err.splitlines() if line.startswith("warning: ")]
    day = time.strftime("%Y-%m-%d", time.localtime(time.time() + 400 * DAY / 1000))
    assert "PA-done.assessment holds 1 change of PA's laptop later than this computer's clock, from " in warning
    assert day in warning
    assert warning.endswith("so do not trust there that the newest counts.")
    assert done.lines[3].startswith("    1  (PA, ")
    assert done.lines[3].endswith("; counts for now, though its clock was ahead)")
    assert done.lines[4].endswith("; waits)")


def test_a_clock_that_is_behind_the_hand_out_is_said_before_merging(run: Run, bromley: str) -> None:
    done = merged(run, bromley, "clock-ahead", ahead=-400 * DAY)
    (warning,) = [line for line in done.err.splitlines() if line.startswith("warning: ")]
    assert "before the case was in the inspection. The clock of that laptop was wrong" in warning


def test_clocks_that_are_right_are_not_spoken_of(run: Run, bromley: str) -> None:
    assert "warning" not in merged(run, bromley, "clock-ahead").err


def test_roles_are_kept_on_an_assessors_laptop(run: Run, bromley: str, tmp_path: Path) -> None:
    sample = FIELD / "author-missing" / "sample.csv"
    run("sample", "import", bromley, sample)
    pa = laptop_of(run, bromley, "PA", "./pa")
    before = everything(tmp_path / "pa")
    for command in (
        ("assessor", "add", pa, "PA:lead"),
        ("sample", "import", pa, sample),
        ("sample", "import", pa, sample, "--dry-run"),
        ("ruling", "counts", pa, "B-1", "PA", "--why", "mine"),
        ("profile", "set", pa, "B-1", "gender", "male"),
    ):
        refused = run(*command)
        assert (refused.code, refused.out) == (1, "")
        assert refused.err.startswith("aboveline: Only the lead's laptop may change the team, the sample")
    refused = run("answer", pa, "B-1", "1.1.10", "no", "--assessor", "LI")
    assert (refused.code, refused.err) == (
        1,
        "aboveline: This is PA's laptop, so it records nothing of LI's. Nothing was recorded.\n",
    )
    assert everything(tmp_path / "pa") == before


def test_laptops_are_told_apart_by_their_fingerprints(run: Run, bromley: str, tmp_path: Path) -> None:
    run("sample", "import", bromley, FIELD / "author-missing" / "sample.csv")
    prints: list[str] = []
    for number in (1, 2):
        pa = f"./pa-{number}"
        run("handout", bromley, "for-PA.assessment", "--assessor", "PA")
        joined = run("join", "for-PA.assessment", pa)
        prints.append(json.loads(run("show", pa, "--json").out)["fingerprint"])
        lead = json.loads(run("show", bromley, "--json").out)["fingerprint"]
        assert joined.err == (
            f"The fingerprint of this laptop is {prints[-1]}.\n"
            f"The file is from the laptop with the fingerprint {lead}. Compare it in person.\n"
        )
        assert run("show", pa).err == f"The fingerprint of this laptop is {prints[-1]}.\n"
        run("answer", pa, "B-1", f"1.1.1{number}", "yes")
        exported = run("export", pa, f"{number}.assessment")
        assert exported.err == f"It is signed by this laptop, whose fingerprint is {prints[-1]}.\n"
        assert (
            f"the laptop with the fingerprint {prints[-1]}"
            in run("verify", f"{number}.assessment", "--inspection", bromley).err
        )
    first = run("merge", bromley, "1.assessment")
    assert first.err == (f"PA's laptop introduces itself, with the fingerprint {prints[0]}. Compare it in person.\n")
    before = everything(tmp_path / "i")
    for wrong in ((), ("--confirm", prints[0]), ("--confirm", "0000-0000-0000"), ("--unsigned",)):
        refused = run("merge", bromley, "2.assessment", *wrong)
        assert (refused.code, refused.out) == (1, "")
        assert f"If it is the same, add --confirm {prints[1]}." in refused.err
    assert everything(tmp_path / "i") == before
    second = run("merge", bromley, "2.assessment", "--confirm", prints[1].lower(), "--json")
    assert json.loads(second.out)["laptops"] == [
        {
            "assessors": ["PA"],
            "fingerprint": prints[1],
            "store": json.loads((tmp_path / "pa-2" / "keys.json").read_text(encoding="utf-8"))["store"],
            "compared": True,
        }
    ]
    assert second.err == f"PA's laptop is confirmed, with the fingerprint {prints[1]}.\n"


def test_an_earlier_file_of_a_laptop_is_named(run: Run, bromley: str) -> None:
    run("sample", "import", bromley, FIELD / "author-missing" / "sample.csv")
    pa = laptop_of(run, bromley, "PA", "./pa")
    for name, answer in (("tuesday", "yes"), ("thursday", "no")):
        run("answer", pa, "B-1", "1.1.10", answer)
        run("export", pa, f"{name}.assessment")
    assert run("merge", bromley, "thursday.assessment").code == 0
    again = run("merge", bromley, "tuesday.assessment")
    assert again.code == 0
    (warning,) = again.err.splitlines()
    assert "tuesday.assessment is an earlier file of PA's laptop, of " in warning
    assert warning.endswith(" is here already.")


def test_a_laptop_that_is_older_than_its_own_files_is_named(run: Run, bromley: str, tmp_path: Path) -> None:
    run("sample", "import", bromley, FIELD / "author-missing" / "sample.csv")
    pa = laptop_of(run, bromley, "PA", "./pa")
    shutil.copytree(tmp_path / "pa", tmp_path / "restored")
    run("answer", pa, "B-1", "1.1.10", "yes")
    run("export", pa, "done.assessment")
    run("merge", bromley, "done.assessment")
    run("export", bromley, "lead.assessment")
    done = run("merge", "./restored", "lead.assessment")
    assert "warning: This laptop is older than what " in done.err
    assert "has seen of it. It gets back 1 change of its own, the last of " in done.err
    assert main(["verify", "./restored"]) == 0
