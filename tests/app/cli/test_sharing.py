"""Hand-outs, joining, exports, merging and verifying from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.app.cli.conftest import Made, Run, everything, looking_into


@pytest.fixture
def laptop(run: Run, lead: Path, tmp_path: Path) -> Path:
    """PA's laptop, joined from a hand-out, with one answer; exported to pa.assessment."""
    assert run("handout", lead, "pa-out.assessment", "--assessor", "PA").code == 0
    assert run("join", "pa-out.assessment", "./pa").code == 0
    assert run("answer", "./pa", "BRO-002", "1.1.10", "yes").code == 0
    assert run("export", "./pa", "pa.assessment").code == 0
    return tmp_path / "pa"


def test_a_hand_out_for_one_assessor_carries_their_cases_and_makes_their_laptop(
    run: Run, lead: Path, tmp_path: Path
) -> None:
    out = run("handout", lead, "pa.assessment", "--assessor", "PA").out
    with looking_into(lead) as session:
        own = [case.id for case in session.sample() if case.allocated_to == "PA"]
    assert out == f"pa.assessment carries {len(own)} cases. Tell its passphrase in person.\n"
    done = run("join", "pa.assessment", "./pa")
    assert done.out == f"Bromley: {len(own)} cases in {tmp_path / 'pa'}, PA's laptop.\n"
    with looking_into(tmp_path / "pa") as session:
        assert session.current_assessor == "PA"
        assert [case.id for case in session.sample()] == own


def test_a_hand_out_that_nobody_can_use_is_not_written(run: Run, lead: Path) -> None:
    assert run("handout", lead, "x.assessment", "--assessor", "ZZ").code == 1
    assert "No case is allocated to QA" in run("handout", lead, "x.assessment", "--assessor", "QA").err
    assert not Path("x.assessment").exists()


def test_a_hand_out_names_whom_it_is_for(run: Run, lead: Path) -> None:
    refused = run("handout", lead, "x.assessment")
    assert (refused.code, refused.out) == (2, "")
    assert "--assessor CODE" in refused.err
    assert "--everyone" in refused.err
    assert run("handout", lead, "x.assessment", "--assessor", "PA", "--everyone").code == 2
    assert not Path("x.assessment").exists()


@pytest.mark.slow
def test_a_hand_out_of_everything_is_for_whoever_joins(run: Run, lead: Path, tmp_path: Path) -> None:
    run("handout", lead, "all.assessment", "--everyone")
    assert "a laptop of nobody's in particular" in run("join", "all.assessment", "./any").out
    assert "LA's laptop" in run("join", "all.assessment", "./la", "--assessor", "LA").out
    assert run("join", "all.assessment", "./zz", "--assessor", "ZZ").code == 1
    assert not (tmp_path / "zz").exists()


@pytest.mark.slow
def test_joining_is_possible_with_the_recovery_key_alone(
    run: Run, laptop: Path, reference: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ABOVELINE_HANDOUT_PASSPHRASE")
    monkeypatch.setenv("ABOVELINE_RECOVERY_KEY", reference.recovery_key)
    # An export has no slot for a passphrase: the recovery key opens what anyone lost a laptop of.
    for number, file in enumerate(("pa-out.assessment", "pa.assessment")):
        assert run("join", file, f"./again-{number}").code == 0
    with looking_into(tmp_path / "again-1") as session:
        assert session.judgement("BRO-002", "1.1.10", "PA").answer == "yes"


def test_a_wrong_hand_out_passphrase_makes_nothing(
    run: Run, laptop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ABOVELINE_HANDOUT_PASSPHRASE", "misheard")
    done = run("join", "pa-out.assessment", "./other")
    assert done.code == 3
    assert "The hand-out's passphrase does not open pa-out.assessment." in done.err
    assert not (tmp_path / "other").exists()


@pytest.mark.slow
def test_joining_never_replaces_an_inspection(run: Run, laptop: Path, lead: Path) -> None:
    before = everything(lead)
    done = run("join", "pa-out.assessment", lead)
    assert done.code == 1
    assert everything(lead) == before


def test_a_merge_takes_in_what_is_new_and_only_once(run: Run, laptop: Path, lead: Path, tmp_path: Path) -> None:
    done = run("merge", lead, "pa.assessment")
    assert done.code == 0
    assert done.lines[0].startswith(f"{tmp_path / 'pa.assessment'}: 1 new of ")
    assert done.lines[1] == "Cases changed: 1. Records that differ: 0."
    before = everything(lead)
    assert run("merge", lead, "pa.assessment", "pa-out.assessment").code == 0
    assert everything(lead) == before


@pytest.mark.slow
def test_a_dry_run_of_a_merge_says_what_it_would_bring_and_changes_nothing(run: Run, laptop: Path, lead: Path) -> None:
    before = everything(lead)
    dry = run("merge", lead, "pa.assessment", "--dry-run")
    assert (dry.code, dry.lines[1:]) == (0, ["Cases changed: 1. Records that differ: 0.", "Nothing was merged."])
    assert json.loads(run("merge", lead, "pa.assessment", "--dry-run", "--json").out)["new"] == 1
    assert everything(lead) == before
    assert run("merge", lead, "pa.assessment").lines == dry.lines[:-1]


def test_a_merge_for_programs_names_what_differs(run: Run, laptop: Path, lead: Path) -> None:
    run("answer", lead, "BRO-002", "1.1.10", "no", "--assessor", "PA")
    data = json.loads(run("merge", lead, "pa.assessment", "--json").out)
    assert [file["new"] for file in data["files"]] == [1]
    # The lead's later version still counts, so no case shows anything else than before.
    assert (data["new"], data["cases"]) == (1, [])
    [difference] = data["differences"]
    assert (difference["case"], difference["item"], difference["assessor"]) == ("BRO-002", "1.1.10", "PA")
    assert {version["value"]["answer"] for version in difference["versions"]} == {"yes", "no"}
    assert [version["counts"] for version in difference["versions"]] == [True, False]


@pytest.mark.slow
def test_a_merge_for_people_shows_both_versions_and_what_waits_from_earlier(run: Run, laptop: Path, lead: Path) -> None:
    run("answer", lead, "BRO-002", "1.1.10", "no", "--assessor", "PA")
    first = run("merge", lead, "pa.assessment").lines
    assert first[1:3] == ["Cases changed: 0. Records that differ: 1.", "BRO-002  1.1.10 of PA"]
    assert [line.split("  (")[0].strip() for line in first[3:]] == ["no", "yes"]
    assert ["counts for now" in line for line in first[3:]] == [True, False]
    assert run("merge", lead, "pa.assessment").lines[1:] == [
        "Cases changed: 0. Records that differ: 0.",
        "Records that differ since earlier merges and wait for a ruling: 1.",
    ]


@pytest.mark.slow
def test_one_bad_file_means_that_none_is_merged(run: Run, laptop: Path, lead: Path, reference: Made) -> None:
    whole = Path("pa.assessment").read_bytes()
    Path("cut.assessment").write_bytes(whole[:500])
    Path("altered.assessment").write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    Path("other.assessment").write_text("reference,question\n", encoding="utf-8")
    run("new", "./elsewhere", "--area", "Elsewhere", "--assessor", "LI:lead")
    run("export", "./elsewhere", "elsewhere.assessment")
    before = everything(lead)
    bad = ("cut", "altered", "other", "elsewhere")
    done = run("merge", lead, "pa.assessment", *[f"{name}.assessment" for name in bad])
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("aboveline: 4 files are not fit to be merged, so none was. The store is unchanged.\n")
    reasons = ("is cut short", "altered or damaged", "is not an assessment file", "is from another inspection")
    for name, line, reason in zip(bad, done.err.splitlines()[1:], reasons, strict=True):
        assert f"{name}.assessment" in line
        assert reason in line
    assert everything(lead) == before


def test_an_export_replaces_an_earlier_one_and_nothing_else(run: Run, lead: Path, tmp_path: Path) -> None:
    assert run("export", lead, "x.assessment").code == 0
    first = Path("x.assessment").read_bytes()
    assert run("export", lead, "x.assessment").code == 0
    assert Path("x.assessment").read_bytes() != first
    Path("sample.csv").write_text("reference\n", encoding="utf-8")
    Path("made.tmp").touch()
    assert run("export", lead, "sample.csv").code == 3
    assert Path("sample.csv").read_text(encoding="utf-8") == "reference\n"
    assert run("export", lead, "made.tmp").code == 0, "an empty file loses nothing"
    assert not list(tmp_path.glob(".*.part"))


def test_another_laptops_file_is_replaced_only_when_that_is_asked_for(
    run: Run, laptop: Path, lead: Path, tmp_path: Path
) -> None:
    before = Path("pa.assessment").read_bytes()
    refused = run("export", lead, "pa.assessment")
    assert refused.code == 1
    assert "was not replaced. Choose another name. Or give --replace." in refused.err
    assert Path("pa.assessment").read_bytes() == before
    assert run("export", lead, "pa.assessment", "--replace").code == 0
    assert Path("pa.assessment").read_bytes() != before


@pytest.mark.slow
def test_an_export_carries_everything_so_that_it_can_be_joined_and_merged_again(
    run: Run, laptop: Path, lead: Path, reference: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("merge", lead, "pa.assessment")
    run("export", lead, "merged.assessment")
    monkeypatch.setenv("ABOVELINE_RECOVERY_KEY", reference.recovery_key)
    assert run("join", "merged.assessment", "./again").code == 0
    assert run("scores", "./again", "--json").out == run("scores", lead, "--json").out


def test_verify_names_what_holds(run: Run, laptop: Path, lead: Path) -> None:
    done = run("verify", lead)
    assert done.code == 0
    assert done.lines == [
        f"{what}: holds" for what in ("encryption", "integrity", "references", "chains", "projections", "framework")
    ]


@pytest.mark.slow
def test_verify_opens_a_file_by_any_of_its_keys(
    run: Run, laptop: Path, lead: Path, reference: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("verify", "pa-out.assessment").code == 0
    assert run("verify", "pa.assessment", "--inspection", lead).out.startswith("pa.assessment holds: ")
    monkeypatch.delenv("ABOVELINE_HANDOUT_PASSPHRASE")
    needed = run("verify", "pa.assessment")
    assert needed.code == 2
    assert "--inspection" in needed.err
    assert "recovery key" in needed.err
    monkeypatch.setenv("ABOVELINE_RECOVERY_KEY", reference.recovery_key)
    assert run("verify", "pa.assessment").code == 0
    monkeypatch.delenv("ABOVELINE_PASSPHRASE")
    assert run("verify", lead).code == 0
    assert run("verify", "pa.assessment", "--inspection", lead).code == 0


def test_verify_refuses_every_altered_file(run: Run, laptop: Path, lead: Path) -> None:
    whole = Path("pa.assessment").read_bytes()
    for number, at in enumerate((0, 12, 40, len(whole) // 2, len(whole) - 1)):
        path = Path(f"altered-{number}.assessment")
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert run("verify", path, "--inspection", lead).code != 0
    Path("cut.assessment").write_bytes(whole[:-1])
    assert run("verify", "cut.assessment", "--inspection", lead).code == 1


def test_verify_finds_a_store_that_was_written_to(run: Run, lead: Path) -> None:
    store = lead / "store.db"
    data = bytearray(store.read_bytes())
    at = len(data) * 3 // 4
    data[at : at + 64] = bytes(64)
    store.write_bytes(data)
    assert run("verify", lead).code != 0


def test_verify_distinguishes_an_inspection_from_a_file_of_the_same_name(run: Run, lead: Path, tmp_path: Path) -> None:
    shutil.copytree(lead, tmp_path / "data" / "aboveline" / "inspections" / "bromley")
    Path("bromley").write_text("not an inspection", encoding="utf-8")
    assert run("verify", "bromley").code == 0
    assert run("verify", "./bromley").code == 1
    Path("plain").write_text("not an assessment file", encoding="utf-8")
    assert run("verify", "plain").code == 1


def test_the_key_of_a_file_is_not_asked_of_an_inspection(run: Run, lead: Path) -> None:
    assert run("verify", lead, "--inspection", lead).code == 2


def test_a_name_that_no_file_can_have_is_refused_in_a_sentence(run: Run, lead: Path) -> None:
    refused = run("handout", lead, "\0", "--everyone")
    assert refused.code == 3
    assert "cannot be the name of a file" in refused.err
