"""Samples, answers and ratings from sheets, as the command line takes them in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.cli.conftest import REASON, Run, changed_sheet, everything, looking_into, sheet
from tests.app.exchange.importers.files import workbook
from tests.helpers.inspections import demo_table

# The reference, and what each column of the sample may be called by a case system.
HEADINGS = {
    "reference": "Case no.",
    "age_at_sentence": "Age (sentence)",
    "order_type": "Disposal",
    "allocated_to": "Inspector",
    "rmp_required": "RMP needed?",
}


def sample(path: Path, **cells: str) -> Path:
    """A sheet of one case with these cells."""
    return sheet(path, ",".join(cells), ",".join(cells.values()))


@pytest.fixture
def fresh(run: Run, tmp_path: Path) -> Path:
    """An inspection with its team and no case yet."""
    team = [word for code in ("PA", "LA", "QA") for word in ("--assessor", f"{code}:assessor")]
    assert run("new", "./fresh", "--area", "Bromley", "--assessor", "LI:lead", *team).code == 0
    return tmp_path / "fresh"


def test_a_dry_run_says_what_an_import_would_do_and_writes_nothing(run: Run, fresh: Path, tmp_path: Path) -> None:
    path = changed_sheet(tmp_path / "sample.csv", "sample.csv", {})
    before = everything(fresh)
    dry = run("sample", "import", fresh, path, "--dry-run")
    assert everything(fresh) == before
    wet = run("sample", "import", fresh, path)
    assert dry.code == wet.code == 0
    assert wet.out == "Imported 38 cases: 38 new, 0 changed; 1,064 values.\n"
    assert dry.lines[-1] == wet.lines[-1].replace("Imported", "Would import")
    assert len(dry.lines) == 12, "ten rows as they will be recorded, whose they are, and the sentence"
    assert dry.lines[0].startswith(
        "  reference BRO-001; allocated_to LI; age_at_sentence 16; gender male; ethnicity W1; looked_after no;"
    )
    assert dry.err == wet.err


def test_columns_of_other_names_are_mapped_to_fields(run: Run, fresh: Path, tmp_path: Path) -> None:
    table = demo_table("sample.csv")
    path = sheet(
        tmp_path / "caseload export.csv",
        ",".join(f'"{HEADINGS.get(heading, heading)}"' for heading in table.headings),
        *(",".join(row.cells) for row in table.rows),
    )
    mapping = [f"{field}={column}" for field, column in HEADINGS.items()]
    done = run("sample", "import", fresh, path, "--map", *mapping)
    assert done.out == "Imported 38 cases: 38 new, 0 changed; 1,064 values.\n"
    with looking_into(fresh) as session:
        assert session.case("BRO-001").allocated_to == "LI"
        assert session.case("BRO-001").profile["order_type"] == "Youth rehabilitation order"


def test_mapping_one_field_twice_is_refused(run: Run, fresh: Path, tmp_path: Path) -> None:
    path = sample(tmp_path / "sample.csv", a="X-1", b="X-2")
    done = run("sample", "import", fresh, path, "--map", "reference=a", "--map", "reference=b")
    assert (done.code, done.err) == (2, "aboveline: The field reference is mapped twice. Map it once.\n")


def test_a_workbook_gives_what_its_csv_gives(run: Run, fresh: Path, tmp_path: Path) -> None:
    table = demo_table("sample.csv")
    path = workbook(tmp_path / "sample.xlsx", {"Cases": [table.headings, *(row.cells for row in table.rows)]})
    assert run("sample", "import", fresh, path).out == "Imported 38 cases: 38 new, 0 changed; 1,064 values.\n"
    again = run("sample", "import", fresh, changed_sheet(tmp_path / "sample.csv", "sample.csv", {}))
    assert again.out == "Imported 38 cases: 0 new, 0 changed; 0 values.\n"


def test_every_problem_is_listed_with_its_row_and_column_and_nothing_is_taken_in(
    run: Run, fresh: Path, tmp_path: Path
) -> None:
    wrong = {
        ("BRO-001", "allocated_to"): "ZZ",
        ("BRO-002", "age_at_sentence"): "7",
        ("BRO-003", "rmp_required"): "perhaps",
        ("BRO-004", "sentence_date"): "31/02/2011",
        ("BRO-005", "reference"): "BRO-006",
        ("BRO-007", "rosh_recorded"): "huge",
    }
    before = everything(fresh)
    done = run("sample", "import", fresh, changed_sheet(tmp_path / "sample.csv", "sample.csv", wrong))
    assert (done.code, done.out) == (1, "")
    lines = done.err.splitlines()
    assert lines[0] == "aboveline: sample.csv has 6 problems, so nothing was imported."
    places = {line.strip().split(": ")[0] for line in lines[1:] if not line.startswith("  warning")}
    assert places == {
        'row 2, column "allocated_to"',
        'row 3, column "age_at_sentence"',
        'row 4, column "rmp_required"',
        'row 5, column "sentence_date"',
        'row 7, column "reference"',
        'row 8, column "rosh_recorded"',
    }
    assert everything(fresh) == before


def test_hundreds_of_problems_are_all_listed(run: Run, lead: Path, tmp_path: Path) -> None:
    rows = [f"BRO-001,1.1.{number:02},never" for number in range(1, 800)]
    done = run("answers", "import", lead, sheet(tmp_path / "answers.csv", "reference,question,answer", *rows))
    assert done.code == 1
    assert '  rows 2-800, column "answer": "never" is not an answer here.' in done.err
    unknown = [line for line in done.err.splitlines() if "is not a question or fact" in line]
    assert len(unknown) > 600


def test_importing_the_same_sample_again_changes_nothing(run: Run, lead: Path, tmp_path: Path) -> None:
    before = everything(lead)
    done = run("sample", "import", lead, changed_sheet(tmp_path / "sample.csv", "sample.csv", {}))
    assert done.out == "Imported 38 cases: 0 new, 0 changed; 0 values.\n"
    assert everything(lead) == before


def test_importing_again_updates_what_changed_in_the_sheet(run: Run, lead: Path, tmp_path: Path) -> None:
    changes = {("BRO-001", "case_manager"): "CM99", ("BRO-001", "rmp_required"): "no", ("BRO-002", "rosh_recorded"): ""}
    done = run("sample", "import", lead, changed_sheet(tmp_path / "sample.csv", "sample.csv", changes))
    assert done.out == "Imported 38 cases: 0 new, 1 changed; 2 values.\n"
    with looking_into(lead) as session:
        assert session.case("BRO-001").profile["case_manager"] == "CM99"
        assert session.case("BRO-001").facts_of("LI")["rmp_required"] == "no"
        assert session.case("BRO-002").profile["rosh_recorded"] == "low", "a blank cell changes nothing"


@pytest.mark.parametrize(
    ("by_the_assessor", "stands"),
    [
        ([("answer", "no")], "no"),
        ([("answer", "clear")], None),
        ([("answer", "no"), ("answer", "yes")], "yes"),
        ([("answer", "no"), ("undo",)], "yes"),
        ([("answer", "no"), ("undo",), ("redo",)], "no"),
    ],
    ids=["changed", "cleared", "changed back", "undone", "redone"],
)
def test_importing_again_leaves_what_an_assessor_has_since_touched(
    run: Run, lead: Path, tmp_path: Path, by_the_assessor: list[tuple[str, ...]], stands: str | None
) -> None:
    assert demo_fact("BRO-001", "rmp_required") == "yes"
    for verb, *value in by_the_assessor:
        words = ("BRO-001", "rmp_required", *value) if verb == "answer" else ("--case", "BRO-001")
        assert run(verb, lead, *words).code == 0
    # The sheet differs from the recorded value, whatever that is.
    given = "yes" if stands != "yes" else "no"
    path = changed_sheet(tmp_path / "sample.csv", "sample.csv", {("BRO-001", "rmp_required"): given})
    done = run("sample", "import", lead, path)
    assert done.lines == [
        "Imported 38 cases: 0 new, 0 changed; 0 values.",
        "Left as they were changed here since: 1 value.",
    ]
    with looking_into(lead) as session:
        assert session.case("BRO-001").facts_of("LI").get("rmp_required") == stands


def demo_fact(reference: str, fact: str) -> str:
    table = demo_table("sample.csv")
    place = table.headings.index(fact)
    return next(row.cells[place] for row in table.rows if row.cells[0] == reference)


def test_a_case_that_changes_hands_in_the_sheet_takes_its_facts_along(run: Run, lead: Path, tmp_path: Path) -> None:
    path = changed_sheet(tmp_path / "sample.csv", "sample.csv", {("BRO-001", "allocated_to"): "PA"})
    assert run("sample", "import", lead, path).code == 0
    with looking_into(lead) as session:
        case = session.case("BRO-001")
        assert case.allocated_to == "PA"
        assert case.facts_of("PA") == case.facts_of("LI")


def test_a_reference_in_another_case_is_the_same_case(run: Run, lead: Path, tmp_path: Path) -> None:
    path = changed_sheet(
        tmp_path / "sample.csv",
        "sample.csv",
        {("BRO-001", "case_manager"): "CM99", ("BRO-001", "reference"): "bro-001"},
    )
    assert run("sample", "import", lead, path).out == "Imported 38 cases: 0 new, 1 changed; 1 value.\n"
    with looking_into(lead) as session:
        assert len(session.sample()) == 38
        assert session.case("BRO-001").profile["case_manager"] == "CM99"


def test_a_case_missing_from_the_sheet_stays_and_is_named(run: Run, lead: Path, tmp_path: Path) -> None:
    done = run("sample", "import", lead, sample(tmp_path / "one.csv", reference="BRO-001", allocated_to="LI"))
    assert done.code == 0
    assert "stay as they are: BRO-002, BRO-003," in done.err
    with looking_into(lead) as session:
        assert len(session.sample()) == 38


def test_facts_follow_the_current_allocation(run: Run, lead: Path, tmp_path: Path) -> None:
    # A colleague's copy gave the case to LA by hand; the sheet still says LI.
    from app.commands.opening import open_inspection
    from app.records.key import RecordKey
    from app.store.keyring import Secrets
    from app.store.store import NewRecord
    from tests.helpers.inspections import PASSPHRASE

    session = open_inspection(lead, Secrets(passphrase=PASSPHRASE))
    session.record([NewRecord(RecordKey("allocation", "BRO-001"), "LA")])
    session.close()
    path = changed_sheet(tmp_path / "sample.csv", "sample.csv", {("BRO-001", "rmp_required"): "no"})
    assert run("sample", "import", lead, path).code == 0
    with looking_into(lead) as looked:
        case = looked.case("BRO-001")
        assert case.allocated_to == "LA"
        assert case.facts_of("LA")["rmp_required"] == "no"
        assert case.facts_of("LI")["rmp_required"] == "yes"


def test_a_blank_answer_changes_nothing(run: Run, answered: Path, tmp_path: Path) -> None:
    before = everything(answered)
    path = sheet(tmp_path / "answers.csv", "reference,question,answer,reasons", "BRO-001,1.1.10,,", "BRO-001,1.1.09,,")
    assert run("answers", "import", answered, path).out == "Imported 0 answers: 0 new or changed.\n"
    assert everything(answered) == before


def test_reasons_are_split_and_each_kept_once(run: Run, lead: Path, tmp_path: Path) -> None:
    with looking_into(lead) as session:
        first, second = (reason.id for reason in session.framework.question_by_id["1.1.10"].reasons[:2])
    path = sheet(
        tmp_path / "answers.csv",
        "reference,question,answer,reasons,evidence",
        f'BRO-001,1.1.10,no,"{first}; {second}; {first}",contact log 3 May',
    )
    assert run("answers", "import", lead, path).code == 0
    with looking_into(lead) as session:
        judgement = session.judgement("BRO-001", "1.1.10", "LI")
        assert (judgement.answer, judgement.reasons) == ("no", (first, second))
        assert judgement.evidence == "contact log 3 May"


def test_an_answer_without_assessor_belongs_to_whoever_the_case_is_allocated_to(
    run: Run, lead: Path, tmp_path: Path
) -> None:
    path = sheet(tmp_path / "answers.csv", "reference,question,answer", "BRO-001,1.1.10,yes", "BRO-002,1.1.10,no")
    assert run("answers", "import", lead, path).code == 0
    with looking_into(lead) as session:
        assert session.judgement("BRO-001", "1.1.10", "LI").answer == "yes"
        assert session.judgement("BRO-002", "1.1.10", "PA").answer == "no"


@pytest.mark.slow
def test_on_an_assessors_laptop_it_belongs_to_them(run: Run, lead: Path, tmp_path: Path) -> None:
    assert run("handout", lead, "all.assessment", "--everyone").code == 0
    assert run("join", "all.assessment", "./qa", "--assessor", "QA").code == 0
    path = sheet(tmp_path / "answers.csv", "reference,question,answer", "BRO-001,1.1.10,yes")
    assert run("answers", "import", "./qa", path).code == 0
    with looking_into(tmp_path / "qa") as session:
        assert session.judgement("BRO-001", "1.1.10", "QA").answer == "yes"
        assert session.judgement("BRO-001", "1.1.10", "LI").answer is None


def test_the_assessor_column_rules_over_the_option(run: Run, lead: Path, tmp_path: Path) -> None:
    path = sheet(
        tmp_path / "answers.csv",
        "reference,question,answer,assessor",
        "BRO-001,1.1.10,yes,QA",
        "BRO-001,1.1.09,yes,",
    )
    assert run("answers", "import", lead, path, "--assessor", "LA").code == 0
    with looking_into(lead) as session:
        assert session.judgement("BRO-001", "1.1.10", "QA").answer == "yes"
        assert session.judgement("BRO-001", "1.1.09", "LA").answer == "yes"


def test_two_rows_on_one_judgement_are_refused_even_where_one_leaves_the_assessor_blank(
    run: Run, lead: Path, tmp_path: Path
) -> None:
    path = sheet(
        tmp_path / "answers.csv",
        "reference,question,answer,assessor",
        "BRO-001,1.1.10,yes,LI",
        "BRO-001,1.1.10,no,",
    )
    done = run("answers", "import", lead, path)
    assert done.code == 1
    assert "row 3: LI answers 1.1.10 of BRO-001 here and in row 2." in done.err


def test_importing_answers_again_changes_nothing(run: Run, lead: Path, tmp_path: Path) -> None:
    path = changed_sheet(tmp_path / "second.csv", "second_opinions.csv", {})
    assert run("answers", "import", lead, path).out == "Imported 468 answers: 468 new or changed.\n"
    before = everything(lead)
    assert run("answers", "import", lead, path).out == "Imported 468 answers: 0 new or changed.\n"
    assert everything(lead) == before


def test_unknown_ids_are_errors_with_their_place(run: Run, lead: Path, tmp_path: Path) -> None:
    path = sheet(
        tmp_path / "answers.csv",
        "reference,question,answer,reasons,assessor",
        "BRO-777,1.1.10,yes,,",
        "BRO-001,9.9.99,yes,,",
        "BRO-001,1.1.10,no,because,",
        "BRO-001,1.1.09,no,,ZZ",
        f"BRO-002,1.1.10,yes,{REASON},",
    )
    before = everything(lead)
    done = run("answers", "import", lead, path)
    assert done.code == 1
    assert [line.strip().split(": ")[0] for line in done.err.splitlines()[1:]] == [
        'row 2, column "reference"',
        'row 3, column "question"',
        'row 4, column "reasons"',
        'row 5, column "assessor"',
        'row 6, column "reasons"',
    ]
    assert everything(lead) == before


def test_ratings_are_taken_in_and_again_change_nothing(run: Run, fresh: Path, tmp_path: Path) -> None:
    run("sample", "import", fresh, changed_sheet(tmp_path / "sample.csv", "sample.csv", {}))
    path = changed_sheet(tmp_path / "ratings.csv", "asset_ratings.csv", {})
    assert run("ratings", "import", fresh, path).out == "Imported 1,216 ratings: 1,216 new or changed.\n"
    assert run("ratings", "import", fresh, path).out == "Imported 1,216 ratings: 0 new or changed.\n"
    bad = changed_sheet(tmp_path / "bad.csv", "asset_ratings.csv", {("BRO-003", "lifestyle"): "5"})
    done = run("ratings", "import", fresh, bad)
    assert done.code == 1
    assert 'rows 6-7, column "lifestyle"' in done.err


def test_a_dry_run_of_ratings_and_answers_writes_nothing(run: Run, lead: Path, tmp_path: Path) -> None:
    ratings = sheet(tmp_path / "ratings.csv", "reference,stage,lifestyle", "BRO-001,start,4")
    answers = sheet(tmp_path / "answers.csv", "reference,question,answer", "BRO-001,1.1.10,no")
    before = everything(lead)
    for command, path, what in (("ratings", ratings, "1 rating"), ("answers", answers, "1 answer")):
        dry = run(command, "import", lead, path, "--dry-run")
        assert (dry.code, dry.lines[-1]) == (0, f"Would import {what}: 1 new or changed.")
        assert dry.lines[0].startswith("  reference BRO-001; ")
    assert everything(lead) == before
    assert run("ratings", "import", lead, ratings).out == "Imported 1 rating: 1 new or changed.\n"


def test_a_note_that_is_too_long_is_named_by_its_row_and_nothing_is_taken_in(
    run: Run, fresh: Path, tmp_path: Path
) -> None:
    run("sample", "import", fresh, changed_sheet(tmp_path / "sample.csv", "sample.csv", {}))
    path = sheet(
        tmp_path / "answers.csv",
        "reference,question,answer,note,evidence",
        "BRO-001,1.1.04,no,short,",
        f"BRO-001,1.1.05,no,{'x' * 200_001},",
        f"BRO-001,1.1.06,no,,{'y' * 300_000}",
    )
    before = everything(fresh)
    for dry in ((), ("--dry-run",)):
        done = run("answers", "import", fresh, path, "--assessor", "PA", *dry)
        assert done.code == 1
        assert "row 3: the note has 200,001 characters, and the most is 200,000." in done.err
        assert "row 4: " in done.err
        assert "row 2" not in done.err
    assert everything(fresh) == before


@pytest.mark.parametrize("case", ["bro-001", "BRO\N{EN DASH}001", "BRO\N{NON-BREAKING HYPHEN}001", "\u0412RO-001"])
def test_a_reference_or_code_typed_at_a_command_is_compared_as_an_eye_does(
    run: Run, fresh: Path, tmp_path: Path, case: str
) -> None:
    run("sample", "import", fresh, changed_sheet(tmp_path / "sample.csv", "sample.csv", {}))
    done = run("answer", fresh, case, "1.1.04", "yes", "--assessor", "pa")
    assert done.code == 0
    assert done.out == "1.1.04 of BRO-001: yes.\n"
    said = f"{case} looks like BRO-001, and is taken for it.\n"
    assert done.err == ("" if case.isascii() else said)
    assert run("answer", fresh, "BRO-0001", "1.1.04", "yes", "--assessor", "PA").code == 1


@pytest.mark.parametrize(
    ("cell", "kind"), [('"=""0012"""', "a formula"), ("=A2", "a formula"), ("'0012", "a text behind")]
)
def test_a_reference_that_a_spreadsheet_would_show_otherwise_is_refused(
    run: Run, fresh: Path, tmp_path: Path, cell: str, kind: str
) -> None:
    done = run("sample", "import", fresh, sheet(tmp_path / "s.csv", "reference,age_at_sentence", f"{cell},16"))
    assert done.code == 1
    assert f" is {kind}" in done.err
