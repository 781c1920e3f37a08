"""Every kind of record gives its values back from the journal's form, and nothing outside its module asks its name."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.challenge_pack import in_english
from app.framework.model import ANSWERS
from app.records.challenge import OUTCOMES, Challenge, RecordedEffect
from app.records.completion import Completion
from app.records.data_export import DataExport
from app.records.declaration import Declaration
from app.records.draw import RecordedMinimum, SampleDraw
from app.records.figure_code import Address, Code
from app.records.finding import FINDING_KINDS, Finding
from app.records.flag import FLAGS, Flag
from app.records.good_practice import GoodPractice
from app.records.handout import HandOut
from app.records.interview import Interview
from app.records.judgement import Judgement
from app.records.key import RecordKey
from app.records.linked_text import AcceptedFigure, LinkedText, shown_addresses
from app.records.plan_action import PlanAction
from app.records.plan_sign_off import PlanSignOff
from app.records.query import ASKING, STEPS, QueryEntry
from app.records.recommendation import SOURCES, Recommendation
from app.records.registry import KINDS, describe, fault_in, journal_format, kind_of, name_of
from app.records.side_reading import PURPOSES
from app.records.sign_off import SignOff
from app.records.survey_response import response
from app.store.journal import text_from_value
from tests.helpers.reference import reference_framework

ROOT = Path(__file__).parents[3]
FRAMEWORK = reference_framework()

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
questions = st.sampled_from(sorted(FRAMEWORK.question_by_id))
facts = st.sampled_from(sorted(FRAMEWORK.fact_by_id))
codes = texts.filter(bool)


@st.composite
def judgements(draw: st.DrawFn) -> tuple[str, Judgement]:
    question = draw(questions)
    reasons = [reason.id for reason in FRAMEWORK.question_by_id[question].reasons]
    ticked = draw(st.lists(st.sampled_from(reasons), max_size=2)) if reasons else []
    return question, Judgement(
        draw(st.sampled_from(("yes", "no", "na", None))), tuple(ticked), draw(texts), draw(texts)
    )


@st.composite
def flags(draw: st.DrawFn) -> tuple[str, Flag]:
    question, kind = draw(st.just("") | questions), draw(st.sampled_from(FLAGS))
    return f"{question}/{kind}", Flag(kind, question, draw(texts), draw(st.booleans()))


@st.composite
def ratings(draw: st.DrawFn) -> tuple[str, int]:
    factor = draw(st.sampled_from(FRAMEWORK.asset.items))
    scores = FRAMEWORK.asset.allowed_scores(factor)
    assert scores is not None
    return f"{draw(st.sampled_from(FRAMEWORK.asset.stages))}/{factor}", draw(st.sampled_from(sorted(scores)))


@st.composite
def interviews(draw: st.DrawFn) -> tuple[str, Interview]:
    number = draw(st.integers(1, 99_999))
    return str(number), Interview(number, draw(texts), "2012-03-26T14:30", draw(st.integers(0, 10_080)))


declarations = st.builds(Declaration, texts, st.lists(codes, max_size=3, unique=True).map(tuple))
numbers = st.integers(0, 500)
minimums = st.builds(RecordedMinimum, codes, st.lists(texts, max_size=2).map(tuple), numbers)
draws = st.builds(
    SampleDraw,
    codes,
    numbers,
    numbers,
    st.lists(minimums, max_size=2).map(tuple),
    st.text("0123456789abcdef", min_size=64, max_size=64),
    st.lists(codes, max_size=3).map(tuple),
)
counts = st.dictionaries(texts, numbers, max_size=3).map(lambda groups: tuple(groups.items()))


@st.composite
def queries(draw: st.DrawFn) -> tuple[str, QueryEntry]:
    step = draw(st.sampled_from(STEPS))
    question = draw(st.just("") | questions) if step != "return" else ""
    said = draw(texts.filter(str.strip) if step in ASKING else texts)
    item = f"{question}/00c0ffee/{draw(st.integers(1, 99_999))}/0badcafe"
    return item, QueryEntry(step, draw(codes) if step in ASKING else "", said)


@st.composite
def linked_texts(draw: st.DrawFn) -> LinkedText:
    codes_of_figures = st.builds(
        Code, st.builds(Address, st.just("question"), questions), st.sampled_from(("of", "percent"))
    )
    text, welsh = ("".join(map(str, draw(st.lists(texts | codes_of_figures, max_size=4)))) for _ in range(2))
    text = text if text.strip() else "x"
    accepted = []
    for address in shown_addresses(text, welsh):
        base = draw(st.integers(0, 40))
        accepted.append(AcceptedFigure(address, draw(st.integers(0, base)), base))
    return LinkedText(text, welsh, tuple(accepted))


criteria = st.sampled_from(sorted(FRAMEWORK.criterion_by_id))
findings = st.builds(Finding, criteria, st.sampled_from(FINDING_KINDS), st.integers(-9, 9), linked_texts())
examples = st.builds(
    GoodPractice, criteria, st.integers(-9, 9), linked_texts(), texts, st.just("") | questions, texts, st.booleans()
)

scores = st.tuples(st.sampled_from(("question", "criterion", "section", "headline")), texts)
effects = st.builds(lambda score, counts: RecordedEffect(*score, *counts), scores, st.tuples(*[st.integers(0, 99)] * 4))


@st.composite
def challenges(draw: st.DrawFn) -> tuple[str, Challenge]:
    outcome = draw(st.sampled_from(OUTCOMES))
    changed = outcome == "changed"
    return f"{draw(questions)}/00c0ffee", Challenge(
        raised_by=draw(texts),
        raised_on="2012-03-26",
        grounds=draw(texts.filter(str.strip)),
        disputed=draw(st.sampled_from((None, *ANSWERS))),
        outcome=outcome,
        answer=draw(st.sampled_from(ANSWERS)) if changed else None,
        why="" if outcome == "open" else draw(texts.filter(str.strip)),
        effect=draw(st.lists(effects, max_size=2).map(tuple)) if changed else (),
    )


days = st.sampled_from(("", "2012-04-30"))
recommendations = st.builds(
    Recommendation,
    text=texts.filter(str.strip),
    responsible=texts,
    order=numbers,
    source=st.sampled_from(SOURCES),
    findings=st.lists(codes, max_size=2, unique=True).map(tuple),
    questions=st.lists(questions, max_size=2, unique=True).map(tuple),
    outcome=texts,
    regulation=texts,
    sent=days,
    replied=days,
)
actions = st.builds(
    PlanAction,
    what=texts.filter(str.strip),
    who=texts,
    by=days | texts,
    review=days | texts,
    progress=texts,
    done=st.booleans(),
    order=numbers,
)


# For each kind an item and a value that the framework has room for.
SOUND: dict[str, st.SearchStrategy[tuple[str, Any]]] = {
    "inspection": st.tuples(codes, texts),
    "assessor": st.tuples(codes, st.sampled_from(("lead", "assessor"))),
    "case": st.tuples(st.just(""), st.booleans()),
    "profile": st.tuples(codes, texts),
    "calibration": st.tuples(st.just(""), st.just("c2VhbGVk")),
    "allocation": st.tuples(st.just(""), codes),
    "side_reading": st.tuples(st.sampled_from(PURPOSES), codes),
    "counting": st.tuples(st.just("") | questions | facts, codes),
    "fact": st.tuples(facts, st.sampled_from(("yes", "no"))),
    "judgement": judgements(),
    "rating": ratings(),
    "completion": st.tuples(st.just(""), st.builds(Completion, st.booleans(), texts)),
    "flag": flags(),
    "interview": interviews(),
    "query": queries(),
    "challenge": challenges(),
    "reading": st.tuples(codes, st.text("0123456789abcdef", min_size=32, max_size=32)),
    "change_reason": st.tuples(st.just("0123456789abcdef/00c0ffee"), texts.filter(str.strip)),
    "sign_off": st.tuples(st.just(""), st.builds(SignOff, texts.filter(str.strip), texts)),
    "survey_response": st.tuples(
        st.just("children/00c0ffee"),
        st.builds(response, texts, st.dictionaries(texts.filter(bool), st.sampled_from(("yes", "7")), max_size=3)),
    ),
    "timetable_date": st.tuples(st.just("draft_report"), st.just("2012-04-30")),
    "finding": st.tuples(st.just("00c0ffee"), findings),
    "report_text": st.tuples(st.sampled_from(("foreword", "context", "section/1")), linked_texts()),
    "good_practice": st.tuples(st.just("00c0ffee"), examples),
    "recommendation": st.tuples(st.just("00c0ffee"), recommendations),
    "plan_action": st.tuples(st.just("00c0ffee/0badcafe"), actions),
    "plan_sign_off": st.tuples(
        st.just(""),
        st.builds(PlanSignOff, texts.filter(str.strip), texts, st.just("2012-05-01"), st.just("0b" * 32)),
    ),
    "time": st.tuples(codes, st.integers(0, 2**31 - 1)),
    "declaration": st.tuples(codes, declarations),
    "departure": st.tuples(codes, st.sampled_from(("removed", "left"))),
    "caseload": st.tuples(codes, counts),
    "draw": st.tuples(st.just(""), draws),
    "sample_fact": st.tuples(facts, st.sampled_from(("yes", "no"))),
    "second": st.tuples(st.just(""), codes),
    "export": st.tuples(
        st.just("0a" * 16),
        st.builds(DataExport, st.sampled_from(("sqlite", "csv")), st.booleans(), st.just("0b" * 32)),
    ),
    "handout": st.tuples(
        st.just("0a" * 16),
        st.builds(
            HandOut,
            texts,
            st.integers(0, 7_258_118_400_000),
            st.just("0b" * 32),
            st.lists(codes, max_size=3, unique=True).map(tuple),
        ),
    ),
}


def test_there_are_sound_values_of_every_kind() -> None:
    assert SOUND.keys() == KINDS.keys()


@pytest.mark.parametrize("tag", KINDS)
@given(data=st.data())
def test_a_sound_value_is_written_read_back_and_described(tag: str, data: st.DataObject) -> None:
    kind = KINDS[tag]
    item, value = data.draw(SOUND[tag])
    key = kind.key("BRO-001" if kind.of_case else "", item, "PA" if kind.owned else "")
    assert kind_of(key) is kind
    plain = json.loads(text_from_value(key, value))
    assert kind.from_plain(item, plain) == value
    assert fault_in(FRAMEWORK, key, plain) is kind.validate(FRAMEWORK, key, value) is None
    assert describe(FRAMEWORK, key, value)
    assert name_of(FRAMEWORK, key)


@pytest.mark.parametrize("tag", KINDS)
@given(plain=st.recursive(
    st.none() | st.booleans() | st.integers(-5, 2**40) | texts,
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(st.sampled_from(("answer", "reasons", "note", "role", "text", "settled", "why")), inner),
    max_leaves=5,
), data=st.data())  # fmt: skip
def test_any_plain_data_is_a_value_or_a_fault_and_never_an_error(tag: str, plain: Any, data: st.DataObject) -> None:
    kind = KINDS[tag]
    item, _ = data.draw(SOUND[tag])
    key = kind.key("BRO-001" if kind.of_case else "", item, "PA" if kind.owned else "")
    if fault_in(FRAMEWORK, key, plain) is None:
        value = kind.from_plain(item, plain)
        assert kind.from_plain(item, kind.to_plain(value)) == value
        assert describe(FRAMEWORK, key, value) is not None


@pytest.mark.parametrize("tag", KINDS)
@given(data=st.data())
def test_nothing_recorded_is_described_and_shown_where_the_kind_allows_it(tag: str, data: st.DataObject) -> None:
    kind = KINDS[tag]
    item, _ = data.draw(SOUND[tag])
    key = kind.key("BRO-001" if kind.of_case else "", item, "PA" if kind.owned else "")
    assert (kind.validate(FRAMEWORK, key, None) is None) == kind.nullable
    assert kind.describe(FRAMEWORK, key, None) == kind.nothing
    assert kind.to_plain(None) is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (KINDS["inspection"].key(item="fieldwork_first"), "2012-03-26"),
        (KINDS["timetable_date"].key(item="draft_report"), "2012-03-26"),
        (KINDS["plan_action"].key(item="00c0ffee/0badcafe"), PlanAction(what="Train", by="2012-03-26")),
        (KINDS["plan_sign_off"].key(), PlanSignOff("B. Head", "", "2012-03-26", "0" * 64)),
        (KINDS["plan_sign_off"].key(), PlanSignOff("B. Head", "Head of service", "2012-03-26", "0" * 64)),
    ],
)
def test_a_recorded_day_is_described_as_a_day_that_each_language_writes_in_its_way(key: RecordKey, value: Any) -> None:
    assert "26 March 2012" in in_english(describe(FRAMEWORK, key, value))
    assert "2012-03-26" in str(describe(FRAMEWORK, key, value))


@pytest.mark.parametrize("tag", [tag for tag, kind in KINDS.items() if not kind.item_in_value])
@given(data=st.data())
def test_a_value_that_opening_shares_between_items_is_the_same_under_each(tag: str, data: st.DataObject) -> None:
    kind = KINDS[tag]
    (_, value), (other, _) = data.draw(SOUND[tag]), data.draw(SOUND[tag])
    assert kind.from_plain(other, kind.to_plain(value)) == value


def test_one_and_several_records_of_each_kind_have_words() -> None:
    for kind in KINDS.values():
        assert kind.counted(1)
        assert "{" not in str(kind.counted(3))


def test_more_than_999_records_of_a_kind_are_counted_with_a_comma() -> None:
    texts = [str(kind.counted(1234)) for kind in KINDS.values()]
    assert [text for text in texts if "1234" in text] == []
    assert "1,234 judgements" in texts


def test_the_journals_format_is_the_latest_that_brought_a_kind_or_signatures() -> None:
    assert journal_format() == 4


def test_an_unknown_kind_is_named_in_words() -> None:
    assert str(fault_in(FRAMEWORK, RecordKey("verdict", "BRO-001"), 7)) == "unknown kind of record 'verdict'"


def is_name(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in KINDS


def asks_for_kind(node: ast.expr) -> bool:
    """Whether an expression is the kind of a key: `key.kind`, `row.key.kind`."""
    if not isinstance(node, ast.Attribute) or node.attr != "kind":
        return False
    owner = node.value
    return (isinstance(owner, ast.Name) and owner.id.endswith("key")) or (
        isinstance(owner, ast.Attribute) and owner.attr == "key"
    )


def goes_by_name(node: ast.AST) -> bool:
    match node:
        case ast.Compare(left=left, comparators=others):
            # With the registry, a name, it asks whether the kind is known at all.
            named = all(isinstance(other, ast.Name) for other in others)
            return not named and any(map(asks_for_kind, (left, *others)))
        case ast.Match(subject=subject):
            return asks_for_kind(subject)
        case ast.Set(elts=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Dict(keys=parts):
            return len(parts) > 1 and all(map(is_name, parts))
        case ast.Call(func=ast.Name(id="RecordKey"), args=[first, *_]):
            return is_name(first)
        case _:
            return False


def names_of_kinds(source: str) -> list[int]:
    """The lines in which code compares with the names of kinds of record, or lists several of them."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.expr | ast.stmt) and goes_by_name(node)
    ]


@pytest.mark.parametrize(
    "source",
    [
        'if key.kind == "flag": pass',
        'if row.key.kind in ("flag", "time"): pass',
        'match key.kind:\n    case "flag": pass',
        'WORDS = {"flag": 1, "judgement": 2}',
        'COUNTED = frozenset({"fact", "judgement"})',
        'RecordKey("flag", case, item)',
    ],
)
def test_code_that_asks_for_a_kind_by_its_name_is_found(source: str) -> None:
    assert names_of_kinds(source)


def test_no_code_outside_a_kinds_own_module_asks_for_it_by_its_name() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for room in ("app", "ui")
        for path in sorted((ROOT / room).rglob("*.py"))
        if path.parent != ROOT / "app" / "records"
        for line in names_of_kinds(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_only_the_store_and_what_people_and_programs_read_speak_json() -> None:
    """Hashes are over canonical JSON. The command line, an export and the list in a PDF give JSON to programs."""
    allowed = {
        "app/framework/canonical.py",
        "app/cli/output.py",
        "app/exchange/exporters/data/formats/json_file.py",
        "app/reporting/docx_figures.py",
        "app/reporting/figure_map.py",
    }
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "app").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import) and any(name.name == "json" for name in node.names)
    }
    assert {name for name in found if not name.startswith("app/store/")} == allowed
