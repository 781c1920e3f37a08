"""Evidence references of a case, and the text of it that can be searched."""

from __future__ import annotations

from app.assessment.case import Case
from app.assessment.evidence import references
from app.assessment.search import Found, found_at, text_of
from app.records.completion import Completion
from app.records.flag import Flag
from app.records.judgement import Judgement
from tests.helpers.cases import case_of


def case_with(*evidence: str) -> Case:
    judgements = {f"1.1.0{number}": Judgement("yes", evidence=text) for number, text in enumerate(evidence)}
    return case_of("C1", judgements={"PA": judgements, "LI": {"1.1.01": Judgement(evidence="Another's")}})


def everyone(_assessor: str) -> bool:
    return True


def test_references_come_most_used_first_and_then_by_the_alphabet() -> None:
    case = case_with("RMP 3 May; Log p 4", "Log p 4", "VMP;  Log p 4 ", "asset core")
    assert references(case, "PA") == ("Log p 4", "asset core", "RMP 3 May", "VMP")


def test_nothing_between_semicolons_is_no_reference() -> None:
    assert references(case_with("", " ; ;", "\n"), "PA") == ()
    assert references(Case("C1"), "PA") == ()


def test_each_assessor_has_their_own_references() -> None:
    assert references(case_with("Log"), "LI") == ("Another's",)


def test_everyones_notes_evidence_flags_and_explanations_can_be_searched() -> None:
    case = case_of(
        "C1",
        judgements={"PA": {"1.1.01": Judgement("no", note="Who ASKED?", evidence="Log")}, "LI": {}},
        flags={"LI": [Flag("ask", "", "Straße")]},
        completions={"PA": Completion(complete=True, why="Withdrawn")},
    )
    assert text_of(case, everyone).splitlines() == ["who asked?", "log", "strasse", "withdrawn"]
    assert text_of(Case("C1"), everyone) == ""
    assert text_of(case, lambda assessor: assessor == "LI") == "strasse"


def test_what_was_found_is_the_text_with_the_most_of_the_words() -> None:
    judgements = {"1.1.01": Judgement("no", note="Log"), "1.1.02": Judgement(note="Who ASKED?", evidence="Log, who")}
    case = case_of(
        "C1",
        judgements={"PA": judgements},
        flags={"LI": [Flag("ask", "1.1.03", "Straße")]},
        completions={"PA": Completion(complete=True, why="Withdrawn")},
    )
    assert found_at(case, ["log"], everyone) == Found("note", "1.1.01", "Log")
    assert found_at(case, ["log", "who"], everyone) == Found("evidence", "1.1.02", "Log, who")
    assert found_at(case, ["strasse"], everyone) == Found("flag", "1.1.03", "Straße")
    assert found_at(case, ["with"], everyone) == Found("why", "", "Withdrawn")
    assert found_at(case, ["zebra"], everyone) is None
