"""Examples of good practice identify nobody: what is left of names, places, dates and ages is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.flagging import record_flag
from app.commands.good_practice import (
    add_example,
    check_example,
    edit_example,
    examples,
    flagged_practice,
    move_example,
    remove_example,
)
from app.errors import DataError
from app.reporting.identifying import Identifying
from app.reporting.material import Material, made_from
from app.reporting.ordered import examples_of
from app.reporting.spelling import Spelling
from app.session.session import Session
from tests.helpers.inspections import small_copy


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = small_copy(tmp_path / "small")
    yield opened
    opened.close()


def published(session: Session, criterion: str) -> list[str]:
    """The examples of a criterion that a document has."""
    material = Material(session, "en", made_from(session))
    return [words.text for words in material.good_practice(criterion)]


@pytest.mark.parametrize(
    ("text", "traces"),
    [
        ("The worker met Jordan weekly.", ["Jordan"]),
        ("Jordan's worker saw him weekly.", ["Jordan's"]),
        ("Chloe moved on.", ["Chloe"]),
        ("She lived near Elm Park Road in Bromley.", ["Elm Park Road", "Bromley"]),
        ("On 12 March 2011 he went to court.", ["12 March 2011"]),
        ("In March 2011, and again on 03/04/2011 or 2011-04-03.", ["March 2011", "03/04/2011", "2011-04-03"]),
        ("He came every Monday, aged 15.", ["Monday", "aged 15"]),
        ("A 15-year-old girl.", ["15-year-old"]),
        ("As in bro-001.", ["bro-001"]),
        ("The YOT worker saw the child weekly. She said so.", []),
        ("Work on the plan began in {question:q1:of}.", []),
    ],
)
def test_what_could_tell_somebody_is_found(session: Session, text: str, traces: list[str]) -> None:
    assert [each.text for each in Identifying(session).suspects(text)] == traces
    for each in Identifying(session).suspects(text):
        assert text[each.start : each.end] == each.text


def test_a_welsh_sentence_may_begin_with_any_word(session: Session) -> None:
    found = Identifying(session).suspects("Gwelwyd Jordan bob wythnos.", language="cy")
    assert [each.text for each in found] == ["Jordan"]


def test_an_example_comes_from_a_flag_and_goes_out_once_it_tells_nobody(session: Session) -> None:
    question = session.framework.questions[0]
    record_flag(
        session, case_id="BRO-001", kind="good_practice", question=question.id, text="Kyle was seen daily.",
        assessor="PA",
    )  # fmt: skip
    (flag,) = flagged_practice(session)
    assert (flag.case_id, flag.text, flag.criterion, flag.item) == (
        "BRO-001", "Kyle was seen daily.", question.criterion, "",
    )  # fmt: skip
    add_example(
        session, criterion=flag.criterion, text=flag.text, case_id=flag.case_id, question=flag.question,
        assessor=flag.assessor,
    )  # fmt: skip
    ((item, example),) = examples(session).items()
    identifying = Identifying(session)
    assert flagged_practice(session)[0].item == item
    assert [each.text for each in identifying.suspects_in(example)] == ["Kyle"]
    assert not identifying.may_publish(example)
    assert published(session, question.criterion) == []
    edit_example(session, item, text="The child was seen daily.")
    assert identifying.may_publish(examples(session)[item])
    assert published(session, question.criterion) == ["The child was seen daily."]
    edit_example(session, item, text="Ann was seen daily.")
    check_example(session, item)
    assert identifying.may_publish(examples(session)[item])
    assert not check_example(session, item)
    assert published(session, question.criterion) == ["Ann was seen daily."]
    edit_example(session, item, text="Ann was seen each day.")
    assert not identifying.may_publish(examples(session)[item])
    remove_example(session, item)
    assert examples(session) == {}
    assert flagged_practice(session)[0].item == ""


def test_examples_keep_the_order_that_the_lead_gives_them(session: Session) -> None:
    criterion = session.framework.criteria[0].id
    for text in ("one", "two", "three"):
        add_example(session, criterion=criterion, text=text)
    names = [item for item, _ in examples_of(session, criterion)]
    move_example(session, names[2], 0)
    assert [each.words.text for _, each in examples_of(session, criterion)] == ["three", "one", "two"]
    assert not move_example(session, names[2], 0)


def test_examples_without_a_text_a_criterion_or_a_name_are_refused(session: Session) -> None:
    criterion = session.framework.criteria[0].id
    with pytest.raises(DataError, match="no text"):
        add_example(session, criterion=criterion, text=" ")
    with pytest.raises(DataError, match="no criterion"):
        add_example(session, criterion="9.9", text="x")
    with pytest.raises(DataError, match="no case"):
        add_example(session, criterion=criterion, text="x", case_id="NO-1")
    with pytest.raises(DataError, match="no example"):
        remove_example(session, "00c0ffee")
    add_example(session, criterion=criterion, text="x")
    (item,) = examples(session)
    with pytest.raises(DataError, match="no text"):
        edit_example(session, item, text="")


def test_spelling_is_british_and_knows_the_words_it_is_given() -> None:
    spelling = Spelling({"RoSH", "reoffending"})
    text = "The organisation's RoSH behavior was sufficent, and reoffending fell in {question:zzz:of} of YOTXX."
    assert [text[start:end] for start, end in spelling.mistakes(text)] == ["behavior", "sufficent"]
    assert spelling.suggestions("sufficent") == ["sufficient"]
    assert spelling.suggestions("Recieve")[0] == "Receive"
