"""Claims about queries: entries in any order give one query, and nobody's entry is lost."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.assessment.case import Case
from app.assessment.queries import Query, queries_of, returns_to
from app.records.query import ASKING, STEPS, QueryEntry, Step, query_key

CASE = "BRO-001"
LEADS = frozenset({"LI"})
Made = tuple[str, str, QueryEntry]


def entry(step: Step, *, to: str = "PA", text: str = "Why?") -> QueryEntry:
    return QueryEntry(step, to if step in ASKING else "", text)


@st.composite
def entries(draw: st.DrawFn) -> Made:
    question, query = draw(st.sampled_from(("", "1.1.01"))), draw(st.sampled_from(("00c0ffee", "0badcafe")))
    item = f"{question}/{query}/{draw(st.integers(1, 4))}/{draw(st.integers(0, 2**32 - 1)):08x}"
    return draw(st.sampled_from(("LI", "PA", "LA"))), item, entry(draw(st.sampled_from(STEPS)))


def queries(made: list[Made]) -> tuple[Query, ...]:
    case = Case(CASE)
    for author, item, given_entry in made:
        case.apply(query_key(CASE, item, author), given_entry)
    return queries_of(case, LEADS)


def query(*made: tuple[str, int, Step]) -> Query:
    """A query of entries, each by its author, number and step."""
    (found,) = queries(
        [(author, f"/00c0ffee/{number}/{place:08x}", entry(step)) for place, (author, number, step) in enumerate(made)]
    )
    return found


@given(st.lists(entries(), max_size=8, unique_by=lambda made: made[:2]), st.randoms())
def test_entries_give_the_same_queries_in_any_order_and_each_is_kept(made: list[Made], chance: Random) -> None:
    mixed = [*made, *made[:2]]
    chance.shuffle(mixed)
    found = queries(made)
    assert queries(mixed) == found
    kept = [each.entry for one in found for each in one.entries]
    assert len(kept) == len({(author, item) for author, item, _ in made})


def test_a_query_is_asked_then_answered_then_closed() -> None:
    asked = query(("LI", 1, "ask"))
    assert (asked.state, asked.asked_by, asked.to, asked.next_number) == ("asked", "LI", "PA", 2)
    assert asked.waits_for("PA")
    assert not asked.waits_for("LI")
    answered = query(("LI", 1, "ask"), ("PA", 2, "answer"))
    assert answered.state == "answered"
    assert answered.waits_for("LI")
    closed = query(("LI", 1, "ask"), ("PA", 2, "answer"), ("LI", 3, "close"))
    assert closed.state == "closed"
    assert not closed.waits_for("LI")
    assert query(("LI", 1, "ask"), ("LI", 2, "close"), ("LI", 3, "ask")).state == "asked"


def test_two_laptops_that_answer_one_query_both_keep_their_answer() -> None:
    both = query(("LI", 1, "ask"), ("PA", 2, "answer"), ("PA", 2, "answer"))
    assert [each.entry.step for each in both.entries] == ["ask", "answer", "answer"]
    assert both.state == "answered"


def test_closing_without_having_seen_an_answer_or_a_further_question_does_not_hide_it() -> None:
    assert query(("LI", 1, "ask"), ("PA", 2, "answer"), ("LI", 2, "close")).state == "answered"
    assert query(("LI", 1, "ask"), ("LI", 2, "ask"), ("LI", 2, "close")).state == "asked"


def test_only_who_asked_or_a_lead_closes_a_query() -> None:
    assert query(("LA", 1, "ask"), ("PA", 2, "close")).state == "asked"
    assert query(("LA", 1, "ask"), ("LA", 2, "close")).state == "closed"
    assert query(("LA", 1, "ask"), ("LI", 2, "close")).state == "closed"


def test_a_case_that_is_sent_back_waits_for_its_assessor() -> None:
    sent_back = query(("LI", 1, "return"))
    assert sent_back.is_return
    assert returns_to([sent_back], "PA") == (sent_back,)
    assert returns_to([sent_back], "LA") == ()
    assert returns_to([query(("LI", 1, "return"), ("PA", 2, "answer"))], "PA") == ()
    assert returns_to([query(("LI", 1, "ask"))], "PA") == ()
