"""Responses of service users: typed in, changed, removed, imported, merged, and never lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.opening import open_inspection
from app.commands.sharing import own_fingerprint
from app.commands.surveying import (
    add_response,
    change_response,
    find_response,
    import_responses,
    next_number,
    remove_response,
)
from app.commands.undoing import redo_reported, undo_reported
from app.errors import DataError
from app.exchange.importers.cells import Book
from app.exchange.importers.formats.delimited import read_delimited
from app.framework.questionnaires import questionnaires
from app.identity import identity
from app.records.survey_response import SURVEY_RESPONSE, response, sheet_response_key
from app.reporting.survey_tally import responses_of, tally_of
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import (
    PASSPHRASE,
    TEAM,
    Clock,
    demo_table,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    shown,
    small_copy,
    small_inspection,
    table,
)

VICTIM = {"explained_service": "yes", "satisfied": "somewhat"}


@pytest.fixture
def lead(tmp_path: Path) -> Iterator[Session]:
    session = small_copy(tmp_path / "lead")
    yield session
    session.close()


def _numbers(session: Session, survey: str = "victims") -> list[str]:
    return [each.number for each in responses_of(session, survey).values()]


def test_a_response_that_was_typed_in_is_there_after_opening_again(lead: Session) -> None:
    done = add_response(lead, "victims", VICTIM)
    assert done.number == "1"
    lead.close()
    again = open_inspection(lead.folder, Secrets(passphrase=PASSPHRASE), clock=Clock())
    assert responses_of(again, "victims") == {done.item: response("1", VICTIM)}
    assert tally_of(again, "victims").item("satisfied").counts["somewhat"] == 1
    again.close()


def test_a_response_without_a_number_gets_the_next_one(lead: Session) -> None:
    add_response(lead, "victims", VICTIM, number="9")
    add_response(lead, "victims", VICTIM, number="B12")
    assert next_number(lead, "victims") == "10"
    assert next_number(lead, "children") == "1"
    assert add_response(lead, "victims", VICTIM).number == "10"
    assert _numbers(lead) == ["9", "10", "B12"]


@pytest.mark.parametrize(
    ("answers", "number", "sentence"),
    [
        ({}, "", "Nothing was recorded: the response has no answer. Answer at least one item."),
        ({"satisfied": ""}, "", "Nothing was recorded: the response has no answer. Answer at least one item."),
        ({"satisfied": "very"}, "", "Nothing was recorded: the response does not fit the questionnaire."),
        ({"listened": "mostly"}, "", "Nothing was recorded: the response does not fit the questionnaire."),
        (VICTIM, "x" * 21, "The number of a response has 1 to 20 characters."),
        (
            VICTIM,
            "7",
            "Response 7 is recorded already. Give this one another number, or change that one. Nothing was recorded.",
        ),
    ],
)
def test_a_response_that_cannot_be_is_refused_in_one_sentence(
    lead: Session, answers: dict[str, str], number: str, sentence: str
) -> None:
    add_response(lead, "victims", VICTIM, number="7")
    with pytest.raises(DataError) as refused:
        add_response(lead, "victims", answers, number=number)
    assert str(refused.value) == sentence
    assert _numbers(lead) == ["7"]


def test_an_unknown_questionnaire_is_named_with_those_there_are(lead: Session) -> None:
    with pytest.raises(DataError, match=r"There is no questionnaire parents\. Use one of: children, victims\."):
        add_response(lead, "parents", VICTIM)


def test_a_response_is_changed_removed_and_undone(lead: Session) -> None:
    item = add_response(lead, "victims", VICTIM).item
    changed = {**VICTIM, "satisfied": "totally"}
    change_response(lead, item, changed, number="4")
    assert responses_of(lead, "victims")[item] == response("4", changed)
    assert change_response(lead, item, changed).changes.keys == ()
    remove_response(lead, item)
    assert _numbers(lead) == []
    for expected in (changed, VICTIM):
        undo_reported(lead, (SURVEY_RESPONSE,))
        assert responses_of(lead, "victims")[item].by_item == expected
    redo_reported(lead, (SURVEY_RESPONSE,))
    assert responses_of(lead, "victims")[item].by_item == changed


def test_answers_to_items_that_were_not_asked_are_kept_and_named(lead: Session) -> None:
    done = add_response(lead, "children", {"felt_afraid": "no", "afraid_helped": "a lot"})
    assert done.not_counted == ("afraid_helped",)
    counted = tally_of(lead, "children").item("afraid_helped")
    assert (counted.asked, counted.answered, counted.not_asked) == (0, 0, 1)


def test_a_response_is_found_by_its_number_and_by_its_name(lead: Session) -> None:
    item = add_response(lead, "victims", VICTIM, number="7").item
    assert find_response(lead, "victims", "7") == find_response(lead, "victims", item) == item
    with pytest.raises(DataError, match="There is no response 8 to the questionnaire victims"):
        find_response(lead, "victims", "8")


def test_a_sheet_taken_in_twice_changes_nothing_the_second_time(lead: Session) -> None:
    sheet = demo_table("survey_children.csv")
    first = import_responses(lead, "children", sheet)
    assert (first.rows, first.new, first.updated) == (10, 10, 0)
    again = import_responses(lead, "children", sheet)
    assert (again.rows, again.recorded) == (10, 0)
    assert _numbers(lead, "children") == [str(number) for number in range(1, 11)]


def test_a_dry_run_records_nothing_and_previews_the_rows(lead: Session) -> None:
    done = import_responses(lead, "victims", demo_table("survey_victims.csv"), dry_run=True)
    assert done.new == 3
    assert done.preview.rows[0] == ("1", "yes", "totally", "no", "yes", "no", "no")
    assert _numbers(lead) == []


def test_a_changed_row_changes_its_response_but_none_that_was_typed_in_or_corrected_here(lead: Session) -> None:
    headings = demo_table("survey_victims.csv").headings
    import_responses(lead, "victims", table("v.csv", headings, *(f"{n},yes,,,,,".split(",") for n in "123")))
    change_response(lead, find_response(lead, "victims", "2"), {"safety": "no"})
    add_response(lead, "victims", {"needs": "no"}, number="4")
    done = import_responses(lead, "victims", table("v.csv", headings, *(f"{n},no,,,,,".split(",") for n in "1234")))
    found = {each.number: dict(each.answers) for each in responses_of(lead, "victims").values()}
    assert found == {
        "1": {"explained_service": "no"},
        "2": {"safety": "no"},
        "3": {"explained_service": "no"},
        "4": {"needs": "no"},
    }
    assert done.kept == 2
    assert [str(each.what) for each in done.warnings] == [
        "Responses that were typed in or changed here stay as they are: 2, 4."
    ]


def test_a_sheet_with_a_problem_is_refused_whole(lead: Session) -> None:
    headings = demo_table("survey_victims.csv").headings
    rows = [["1", "yes", "", "", "", "", ""], ["2", "perhaps", "", "", "", "", ""]]
    with pytest.raises(DataError, match=r"v\.csv has 1 problem, so nothing was imported\."):
        import_responses(lead, "victims", table("v.csv", headings, *rows))
    assert _numbers(lead) == []


def test_only_a_lead_records_responses(lead: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(lead, tmp_path / "PA.assessment"), tmp_path / "PA", assessor="PA")
    with pytest.raises(DataError, match="Only the lead's laptop may change"):
        add_response(laptop, "victims", VICTIM)
    with pytest.raises(DataError, match="Only the lead's laptop may change"):
        import_responses(laptop, "victims", demo_table("survey_victims.csv"))
    laptop.close()


@pytest.mark.slow
def test_responses_of_two_leads_merge_and_none_is_lost(tmp_path: Path) -> None:
    clock = Clock()
    first = small_inspection(tmp_path / "LI", clock=clock, team={**TEAM, "L2": "lead"}).session
    import_responses(first, "victims", demo_table("survey_victims.csv"))
    second = joined(handed_out(first, tmp_path / "all.assessment"), tmp_path / "L2", assessor="L2", clock=clock)
    for session in (first, second):
        # Both type the same paper in, and take the same sheet in.
        add_response(session, "victims", VICTIM, number="4")
        import_responses(session, "children", demo_table("survey_children.csv"))
    change_response(first, find_response(first, "victims", "1"), {"safety": "no"})
    clock.go_on(1000)
    remove_response(second, find_response(second, "victims", "1"))
    files = [exported(session, tmp_path / f"{number}.assessment") for number, session in enumerate((first, second))]
    for session, file in ((first, files[1]), (second, files[0])):
        merge(session, file, confirmed=[own_fingerprint(second), own_fingerprint(first)])
    assert shown(first) == shown(second)
    assert _numbers(first) == ["2", "3", "4", "4"], "both papers are there, and a ruling is asked for on the first"
    assert len(_numbers(first, "children")) == 10
    assert [conflict.key.kind for conflict in first.conflicts()] == ["survey_response"]
    assert faults(first) == faults(second) == []
    first.close()
    second.close()


def test_a_row_without_any_answer_is_no_response(session: Session) -> None:
    items = tuple(questionnaires().by_id["children"].item_by_id)
    sheet = read_delimited_text(",".join(("response", *items)) + "\n1" + "," * len(items))
    with pytest.raises(DataError) as refused:
        import_responses(session, "children", sheet)
    assert [str(each.what) for each in refused.value.problems] == ["The response has no answer."]


def read_delimited_text(text: str) -> Book:
    return read_delimited("responses.csv", text.encode(), frozenset())


# As paper A-1, to an eye.
LOOKALIKES = ("a-1", "A\N{EN DASH}1", " A-1 ", "A\N{NON-BREAKING HYPHEN}1", "\N{CYRILLIC CAPITAL LETTER A}-1")


@pytest.mark.parametrize("number", LOOKALIKES)
def test_numbers_that_look_alike_are_one_response(lead: Session, number: str) -> None:
    item = add_response(lead, "victims", VICTIM, number="A-1").item
    with pytest.raises(DataError, match="is recorded already"):
        add_response(lead, "victims", VICTIM, number=number)
    assert find_response(lead, "victims", number) == item
    headings = demo_table("survey_victims.csv").headings
    done = import_responses(lead, "victims", table("v.csv", headings, [number, "no", "", "", "", "", ""]))
    assert (done.new, done.kept) == (0, 1)
    assert _numbers(lead) == ["A-1"]


@pytest.mark.parametrize("number", LOOKALIKES[:2])
def test_a_sheet_with_two_numbers_that_look_alike_is_refused(lead: Session, number: str) -> None:
    headings = demo_table("survey_victims.csv").headings
    rows = [[each, "yes", "", "", "", "", ""] for each in ("A-1", number)]
    with pytest.raises(DataError, match="so nothing was imported"):
        import_responses(lead, "victims", table("v.csv", headings, *rows))


def test_laptops_whose_sheets_spell_a_number_differently_have_one_response() -> None:
    keys = {sheet_response_key("victims", identity(number)) for number in ("A-1", *LOOKALIKES)}
    assert len(keys) == 1


def test_the_spelling_of_a_number_is_corrected(lead: Session) -> None:
    item = add_response(lead, "victims", VICTIM, number="a\N{EN DASH}1").item
    assert change_response(lead, item, VICTIM, number="A-1").number == "A-1"


def test_two_responses_whose_numbers_have_one_digest_are_both_recorded(lead: Session) -> None:
    assert sheet_response_key("victims", "R8904") == sheet_response_key("victims", "R58580")
    headings = demo_table("survey_victims.csv").headings
    rows = [[each, "yes", "", "", "", "", ""] for each in ("R8904", "R58580")]
    for new in (2, 0):
        assert import_responses(lead, "victims", table("v.csv", headings, *rows)).new == new
    assert _numbers(lead) == ["R58580", "R8904"]
