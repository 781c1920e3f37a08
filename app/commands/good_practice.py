"""Examples of good practice: taken from flags, reworded so that nobody is recognised, put in order and checked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.commands.findings import known_criterion
from app.commands.linked_texts import linked_text
from app.errors import DataError
from app.records.good_practice import GOOD_PRACTICE, GoodPractice
from app.records.numbered_item import random_name
from app.reporting.ordered import examples_of, orders_with
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord


@dataclass(frozen=True, slots=True)
class FlaggedPractice:
    """A flag of good practice of a case of the sample.

    Attributes:
        case_id: The case.
        question: The question; empty for a flag on the case.
        assessor: Whose flag it is.
        text: The text of the flag.
        criterion: The criterion of the question; empty for a flag on the case.
        item: The name of the example that was made of it; empty where none was.
    """

    case_id: str
    question: str
    assessor: str
    text: str
    criterion: str
    item: str


def flagged_practice(session: Session) -> list[FlaggedPractice]:
    """Return the flags of good practice, by case and question."""
    used = {(each.case_id, each.question, each.assessor): item for item, each in examples(session).items()}
    return [
        FlaggedPractice(
            case.id,
            question,
            assessor,
            flag.text,
            session.framework.question_by_id[question].criterion if question else "",
            used.get((case.id, question, assessor), ""),
        )
        for case in session.sample()
        for assessor in session.team
        for (question, kind), flag in sorted(case.flags_of(assessor).items())
        if kind == "good_practice"
    ]


def examples(session: Session) -> dict[str, GoodPractice]:
    """Return all examples by name."""
    return session.records_of(GOOD_PRACTICE)


def add_example(
    session: Session,
    *,
    criterion: str,
    text: str,
    welsh: str = "",
    case_id: str = "",
    question: str = "",
    assessor: str = "",
) -> Changes:
    """Add an example under a criterion, at the end. It counts as unchecked.

    Args:
        session: The open inspection.
        criterion: The id of the criterion.
        text: The English text.
        welsh: The Welsh text; may be empty.
        case_id: The case of the flag that it comes from; empty for none.
        question: The question of that flag.
        assessor: Whose flag it is.

    Raises:
        DataError: This is no lead's laptop, there is no such criterion, case or question, or the text is blank.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    known_criterion(session, criterion)
    if case_id:
        session.case(case_id)
    words = linked_text(session, text=text, welsh=welsh)
    if words.is_blank:
        raise DataError("The example has no text. Write it first.")
    order, _ = orders_with([each.order for _, each in examples_of(session, criterion)], len(examples(session)))
    example = GoodPractice(criterion, order, words, case_id, question, assessor)
    return session.record([NewRecord(GOOD_PRACTICE.key(item=random_name()), example)])


def edit_example(session: Session, item: str, *, text: str | None = None, welsh: str | None = None) -> Changes:
    """Reword an example, which counts as unchecked then.

    Raises:
        DataError: This is no lead's laptop, there is no such example, or the text is blank.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    had = example_named(session, item)
    words = linked_text(session, text=text, welsh=welsh, had=had.words)
    if words.is_blank:
        raise DataError("The example has no text. Write it, or remove the example.")
    return NOTHING if words == had.words else _record(session, item, replace(had, words=words, checked=False))


def move_example(session: Session, item: str, place: int) -> Changes:
    """Move an example among those of its criterion: `place` of them come before it.

    Raises:
        DataError: This is no lead's laptop, or there is no such example.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    had = example_named(session, item)
    names = [each for each, _ in examples_of(session, had.criterion)]
    if names.index(item) == min(max(place, 0), len(names) - 1):
        return NOTHING
    others = [each for each in examples_of(session, had.criterion) if each[0] != item]
    order, orders = orders_with([each.order for _, each in others], place)
    entries = [NewRecord(GOOD_PRACTICE.key(item=item), replace(had, order=order))]
    entries += [
        NewRecord(GOOD_PRACTICE.key(item=name), replace(each, order=number))
        for (name, each), number in zip(others, orders, strict=True)
        if each.order != number
    ]
    return session.record(entries)


def check_example(session: Session, item: str, *, checked: bool = True) -> Changes:
    """Record that the lead has looked at what is left in an example, and that it identifies nobody.

    Raises:
        DataError: This is no lead's laptop, or there is no such example.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    had = example_named(session, item)
    return NOTHING if had.checked == checked else _record(session, item, replace(had, checked=checked))


def remove_example(session: Session, item: str) -> Changes:
    """Remove an example; the journal keeps it.

    Raises:
        DataError: This is no lead's laptop, or there is no such example.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    example_named(session, item)
    return _record(session, item, None)


def example_named(session: Session, item: str) -> GoodPractice:
    """Return the example of a name.

    Raises:
        DataError: There is none.
    """
    found = examples(session).get(item)
    if found is None:
        raise DataError("There is no example of good practice {name}. Look at the list.", name=item)
    return found


def _record(session: Session, item: str, example: GoodPractice | None) -> Changes:
    return session.record([NewRecord(GOOD_PRACTICE.key(item=item), example)])
