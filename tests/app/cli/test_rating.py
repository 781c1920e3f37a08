"""Single ratings and the profile of a case, a command at a time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run, everything, looking_into


def test_one_rating_is_recorded_cleared_and_undone(run: Run, lead: Path) -> None:
    assert run("rate", lead, "BRO-001", "latest", "lifestyle", "3").out == "lifestyle of BRO-001 at latest: 3.\n"
    again = run("rate", lead, "BRO-001", "latest", "lifestyle", "3")
    assert (again.code, again.out) == (0, "lifestyle of BRO-001 at latest was so already.\n")
    assert run("rate", lead, "BRO-001", "latest", "lifestyle", "clear").code == 0
    with looking_into(lead) as session:
        assert session.case("BRO-001").ratings_at("latest")["lifestyle"] is None
    assert "rating Lifestyle (latest) goes from nothing to 3" in run("undo", lead).out


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("BRO-001", "latest", "lifestyle", "9"), 1, "lifestyle cannot be 9. It is one of 0, 1, 2, 3, 4."),
        (("BRO-001", "latest", "shoes", "1"), 1, "There is no Asset rating shoes at latest."),
        (("BRO-001", "middle", "lifestyle", "1"), 1, "There is no Asset rating lifestyle at middle."),
        (("BRO-777", "latest", "lifestyle", "1"), 1, "There is no case BRO-777"),
        (("BRO-001", "latest", "lifestyle", "-1"), 2, ""),
        (("BRO-001", "latest", "lifestyle", "x"), 2, "'x' is no score."),
        (("BRO-001", "latest", "lifestyle", "٣"), 2, "is no score."),
    ],
)
def test_no_other_rating_is_recorded(run: Run, lead: Path, arguments: tuple[str, ...], code: int, message: str) -> None:
    before = everything(lead)
    done = run("rate", lead, *arguments)
    assert (done.code, done.out) == (code, "")
    assert message in done.err
    assert everything(lead) == before


def test_ratings_are_shown_with_what_they_come_to(run: Run, lead: Path) -> None:
    lines = run("ratings", "show", lead, "BRO-001").lines
    assert lines[0] == "BRO-001, start:"
    assert "  Lifestyle (lifestyle): 1" in lines
    assert "  Static 5, dynamic 13, total 18." in lines
    assert "  Intervention level: enhanced; recorded: enhanced." in lines
    run("rate", lead, "BRO-001", "latest", "lifestyle", "clear")
    start, latest = json.loads(run("ratings", "show", lead, "BRO-001", "--json").out)["stages"]
    assert (start["stage"], start["total"], start["missing"], start["ratings"]["lifestyle"]) == ("start", 18, 0, 1)
    assert (latest["stage"], latest["missing"], latest["ratings"]["lifestyle"]) == ("latest", 1, None)
    assert any(line.startswith("  Static 5, dynamic 13, total at least 18") for line in lines) is False
    assert any("total at least" in line for line in run("ratings", "show", lead, "BRO-001").lines)


def test_a_field_of_the_profile_is_recorded_as_a_sheet_would_say_it(run: Run, lead: Path) -> None:
    assert run("profile", "set", lead, "BRO-001", "rosh_recorded", "Very High").out == (
        "rosh_recorded of BRO-001: very high.\n"
    )
    assert run("profile", "set", lead, "BRO-001", "sentence_date", "17/05/2011").out == (
        "sentence_date of BRO-001 was so already.\n"
    )
    assert run("profile", "set", lead, "BRO-001", "case_manager", "--clear").out == (
        "case_manager of BRO-001: nothing recorded.\n"
    )
    profile = json.loads(run("profile", "show", lead, "BRO-001", "--json").out)["fields"]
    assert (profile["rosh_recorded"], profile["sentence_date"], profile["case_manager"]) == (
        "very high",
        "2011-05-17",
        None,
    )
    assert "rosh_recorded: very high" in run("profile", "show", lead, "BRO-001").lines
    assert run("undo", lead, "--case", "BRO-001").code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (
            ("BRO-001", "rosh_recorded", "severe"),
            1,
            '"severe" is not a RoSH level. Use one of: low, medium, high, very',
        ),
        (("BRO-001", "age_at_sentence", "40"), 1, "Give whole years from"),
        (("BRO-001", "shoe_size", "40"), 1, "There is no field shoe_size of a profile. The fields: age_at_sentence"),
        (("BRO-001", "custody_phase", "no"), 1, "There is no field custody_phase"),
        (("BRO-777", "gender", "male"), 1, "There is no case BRO-777"),
        (("BRO-001", "gender"), 2, "Give the field's value, or use --clear."),
        (("BRO-001", "gender", "male", "--clear"), 2, "Give the field's value, or use --clear."),
    ],
)
def test_no_other_field_or_value_is_recorded(
    run: Run, lead: Path, arguments: tuple[str, ...], code: int, message: str
) -> None:
    before = everything(lead)
    done = run("profile", "set", lead, *arguments)
    assert (done.code, done.out) == (code, "")
    assert message in done.err
    assert everything(lead) == before
