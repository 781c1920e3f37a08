"""Messages as claims: a value with an English template, translated later, and no part of a `str` by accident."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import DataError, KnownError, Problem
from app.message import NO_TEXT, Message, chained, counted, in_digits, joined, verbatim


def test_a_message_gives_its_english_text() -> None:
    assert str(Message("There is no case {case}.", case="BRO-017")) == "There is no case BRO-017."


def test_a_message_keeps_its_template_and_values() -> None:
    made = Message("There is no case {case}.", case="BRO-017")
    assert made.template == "There is no case {case}."
    assert made.values == {"case": "BRO-017"}


def test_messages_of_one_template_with_equal_values_are_equal() -> None:
    assert Message("row {row}", row=3) == Message("row {row}", row=3)
    assert len({Message("row {row}", row=3), Message("row {row}", row=3), Message("row {row}", row=4)}) == 2
    assert Message("row {row}", row=3) != Message("row 3")


def test_a_message_is_refused_in_an_f_string() -> None:
    made: object = Message("row {row}", row=3)
    with pytest.raises(TypeError, match="loses its translation"):
        f"{made}"
    with pytest.raises(TypeError, match="loses its translation"):
        "{}".format(made)  # noqa: UP032 - this form is refused too
    assert f"{made!s}" == "row 3"


def test_a_message_is_no_str_and_is_added_to_none() -> None:
    made: object = Message("row 3")
    several: list[object] = [made]
    assert not isinstance(made, str)
    with pytest.raises(TypeError):
        made + "!"  # type: ignore[operator]  # the mistake that is refused
    with pytest.raises(TypeError):
        ", ".join(several)  # type: ignore[arg-type]  # the mistake that is refused


@given(st.text(), st.text())
def test_placeholders_in_a_value_are_never_filled(first: str, second: str) -> None:
    assert str(Message("{first} and {second}", first=first, second=second)) == f"{first} and {second}"


@given(st.text())
def test_text_without_values_stays_as_it_is(text: str) -> None:
    assert str(Message(text)) == text
    assert str(verbatim(text)) == text
    assert str(KnownError(text)) == text


def test_a_placeholder_without_a_value_stays() -> None:
    assert str(Message("{one} of {two}", one=1)) == "1 of {two}"


def test_a_value_may_be_a_message_or_a_list_of_them() -> None:
    team = (Message("{code} leads", code="LI"), "PA")
    assert str(Message("The team: {team}.", team=team)) == "The team: LI leads, PA."


def test_only_a_message_without_text_is_false() -> None:
    assert not NO_TEXT
    assert not verbatim("")
    assert Message("row {row}", row=3)


def test_parts_are_joined_and_chained() -> None:
    assert str(joined("; ", ["a", Message("b {c}", c=1), 2])) == "a; b 1; 2"
    assert str(chained(Message("{one} or {other}"), ["a", "b", "c"])) == "a or b or c"
    assert str(chained(Message("{one} or {other}"), ["a"])) == "a"


@pytest.mark.parametrize(("number", "text"), [(0, "0 cases"), (1, "1 case"), (2, "2 cases"), (38, "38 cases")])
def test_a_number_has_its_noun(number: int, text: str) -> None:
    assert str(counted(number, one="{n} case", many="{n} cases")) == text


def test_an_error_carries_its_message() -> None:
    refused = DataError("There is no case {case}.", case="{case}")
    assert str(refused) == "There is no case {case}."
    assert refused.message.values == {"case": "{case}"}


def test_an_error_takes_a_message_as_it_is() -> None:
    made = Message("There is no {what}.", what="case")
    assert KnownError(made).message is made


def test_a_template_kept_apart_gets_its_values_later() -> None:
    kept = Message("{path} is locked.")
    assert str(KnownError(kept, path="a")) == "a is locked."
    assert KnownError(kept, path="a").message == Message("{path} is locked.", path="a")


def test_a_problem_puts_its_values_into_what_and_remedy() -> None:
    problem = Problem("row 3", "There is no {field}.", "Give the {field}.", "warning", field="date")
    assert str(problem) == "row 3: There is no date. Give the date."
    assert problem.severity == "warning"
    assert problem == Problem("row 3", "There is no {field}.", "Give the {field}.", "warning", field="date")


def test_a_problem_is_refused_in_an_f_string() -> None:
    problem: object = Problem("", "There is no date.")
    with pytest.raises(TypeError, match="loses its translation"):
        f"{problem}"


@pytest.mark.parametrize(("count", "digits"), [(0, "0"), (999, "999"), (1000, "1,000"), (1234567, "1,234,567")])
def test_a_count_has_a_comma_between_its_thousands(count: int, digits: str) -> None:
    assert in_digits(count) == digits
    assert str(counted(count, one="{n} case", many="{n} cases")) == f"{digits} cases"


def test_the_comma_between_thousands_is_written_in_one_place() -> None:
    root = Path(__file__).resolve().parents[2]
    found = [
        path
        for folder in ("app", "ui")
        for path in (root / folder).rglob("*.py")
        if ":,}" in path.read_text(encoding="utf-8")
    ]
    assert found == [root / "app" / "message.py"]
