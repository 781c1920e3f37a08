"""A framework file loads into frozen types, or is refused with every mistake, its place and its remedy."""

from __future__ import annotations

import dataclasses
import time
import tracemalloc

import pytest

from app.errors import DataError, Problem
from app.framework.load import parse_framework
from app.framework.model import Condition, Reason, Timescale
from app.framework.source import parse_toml
from tests.helpers.reference import demo_rows, reference_framework
from tests.helpers.small_framework import small_source, spoilt

NO_PLAN = 'when = { plan_required = "yes" }'
ON_TIME = 'when = { "1.1.01" = "yes" }'
TYPED = 'text = "Was the plan typed?"\n'
PHASE = 'phase = "custody"'
TIMESCALE = '[[timescale]]\nid = "review"\ntext = "Review"\nwithin = { months = 3 }\n'
LAST_BAND = 'id = "poor"\nat_least = 0'


def problems_of(source: str) -> list[Problem]:
    with pytest.raises(DataError) as caught:
        parse_framework(source, name="small.toml")
    return list(caught.value.problems)


def test_a_sound_file_loads_with_everything_in_it() -> None:
    framework = parse_framework(small_source(), name="small.toml")
    first, second, third = framework.questions
    assert first.when == (Condition("plan_required", "yes", on_fact=True),)
    assert first.reasons == (Reason("late", "Late"), Reason("thin", "Thin"))
    assert first.headlines == ("roh",)
    assert first.guidance == "Look in the case record."
    assert (second.group, second.phase) == ("rows", "custody")
    assert second.when == (Condition("1.1.01", "yes", on_fact=False),)
    assert (first.scored, third.scored) == (True, False)
    assert framework.timescales == (Timescale("review", "Review", 3, "months"),)
    assert framework.asset.allowed_scores("lifestyle") == (0, 1)
    assert framework.asset.allowed_scores("offence_type") == (4, 0)
    assert framework.asset.allowed_scores("nothing") is None
    assert framework.inconsistencies[0].when[1] == Condition("plan_required", "no", on_fact=True)
    assert framework.sample.strata[1].orders == ("Youth rehabilitation order",)


def test_a_loaded_framework_cannot_be_changed() -> None:
    framework = parse_framework(small_source(), name="small.toml")
    with pytest.raises(dataclasses.FrozenInstanceError):
        framework.title = "Another"  # type: ignore[misc] # the assignment that must fail


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("\ufeff" + small_source(), id="byte order mark"),
        pytest.param(small_source().replace("\n", "\r\n"), id="Windows line ends"),
        pytest.param(spoilt((TIMESCALE, "")) + "\n" + TIMESCALE, id="parts in another order"),
        pytest.param(spoilt((ON_TIME, 'when."1.1.01" = "yes"')), id="dotted condition"),
        pytest.param(
            spoilt((ON_TIME, ""), (PHASE, PHASE + '\n[question.when]\n"1.1.01" = "yes"')), id="condition as a table"
        ),
    ],
)
def test_another_way_of_writing_the_same_file_loads_the_same(source: str) -> None:
    assert parse_framework(source, name="x") == parse_framework(small_source(), name="x")


def test_the_shipped_framework_is_what_the_method_says() -> None:
    framework = reference_framework()
    assert len(framework.criteria) == 8
    assert len(framework.sections) == 3
    assert len(framework.headlines) == 3
    assert len(framework.bands) == 4
    assert len(framework.facts) == 14
    assert len(framework.questions) == 156
    assert sum(question.scored for question in framework.questions) == 136
    assert len(framework.sample.ethnicities) == 17
    assert len({code.group for code in framework.sample.ethnicities if code.id != "NS"}) == 5
    assert (framework.sample.smallest, framework.sample.largest) == (38, 99)
    assert max(framework.asset.allowed_scores("static_offence_type") or ()) == 4
    assert len(framework.asset.factors) == 12


def test_the_sample_rules_cover_the_reference_sample() -> None:
    rules = reference_framework().sample
    orders = {order for stratum in rules.strata for order in stratum.orders}
    for row in demo_rows("sample.csv"):
        assert row["order_type"] in orders
        assert row["ethnicity"] in {code.id for code in rules.ethnicities}
        assert row["gender"] in rules.genders
        assert row["case_status"] in rules.case_statuses
        assert rules.youngest <= int(row["age_at_sentence"]) <= rules.oldest


# Each case: what is spoilt, the text whose line the problem must name (the last such line of the spoilt file),
# what follows the line in its place, and words of what is wrong and of the remedy.
@pytest.mark.parametrize(
    ("old", "new", "at", "place", "what", "remedy"),
    [
        pytest.param(
            TYPED, TYPED + 'grupp = "rows"\n', "grupp", '[[question]] number 3 "1.1.03", grupp',
            '"grupp" is not a key', 'Did you mean "group"?', id="unknown key",
        ),
        pytest.param(
            "[[timescale]]", "[[timescales]]", "[[timescales]]", "timescales",
            '"timescales" is not a key', 'Did you mean "timescale"?', id="unknown part",
        ),
        pytest.param(
            '{ id = "late", text', '{ id = "late", txt = "", text', "reasons = [",
            '[[question]] number 1 "1.1.01", reasons number 1 "late", txt', '"txt" is not a key',
            'Did you mean "text"?', id="unknown key in a row",
        ),
        pytest.param(
            TYPED, "", 'id = "1.1.03"', '[[question]] number 3 "1.1.03"', '"text" is missing', "Add text",
            id="missing key",
        ),
        pytest.param(
            TYPED, 'text = ""\n', 'text = ""', '[[question]] number 3 "1.1.03", text', "text is empty",
            "Write something", id="empty text",
        ),
        pytest.param(
            TYPED, "text = 7\n", "text = 7", '[[question]] number 3 "1.1.03", text', "text is 7",
            "must be text", id="wrong type for text",
        ),
        pytest.param(
            "at_least = 60", 'at_least = "60"', 'at_least = "60"', '[[band]] number 1 "good", at_least',
            'at_least is the text "60"', "must be a whole number", id="wrong type for a number",
        ),
        pytest.param(
            "at_least = 60", "at_least = true", "at_least = true", '[[band]] number 1 "good", at_least',
            "at_least is true", "must be a whole number", id="true for a number",
        ),
        pytest.param(
            "scored = false", 'scored = "no"', 'scored = "no"', '[[question]] number 3 "1.1.03", scored',
            'scored is the text "no"', "true or false", id="wrong type for a flag",
        ),
        pytest.param(
            'headlines = ["roh"]', 'headlines = ["roh", 1]', "headlines", '[[question]] number 1 "1.1.01", headlines',
            "holds 1, which is not text", 'Write each as "text"', id="wrong type in a list",
        ),
        pytest.param(
            'headlines = ["roh"]', 'headlines = ["roh", "roh"]', "headlines",
            '[[question]] number 1 "1.1.01", headlines', 'names "roh" twice', "Leave one", id="twin in a list",
        ),
        pytest.param(
            "[framework]", "[[framework]]", "[[framework]]", "framework", "framework is a list, not a table",
            "Write one [framework]", id="a list for a table",
        ),
        pytest.param(
            "[[timescale]]", "[timescale]", "[timescale]", "timescale", "timescale is a table, not a list",
            "Write each as [[timescale]]", id="a table for a list",
        ),
        pytest.param(
            '{ value = 1, text = "Strongly" }', "1", "rating_scale", "[asset], rating_scale",
            "number 2 is 1, not a table", "Write it as { ... }", id="a number for a row",
        ),
        pytest.param(
            'id = "1.1.03"', 'id = "1 1 03"', 'id = "1 1 03"', '[[question]] number 3 "1 1 03", id',
            '"1 1 03" cannot be an id', "Use only letters", id="id with spaces",
        ),
        pytest.param(
            'stages = ["start"', 'stages = ["at start"', "stages", "[asset], stages",
            '"at start" cannot be an id', "Use only letters", id="stage with a space",
        ),
        pytest.param(
            'id = "1.1.03"', 'id = "1.1.02"', 'id = "1.1.02"', '[[question]] number 3 "1.1.02", id',
            "the question at line ", "an id of its own", id="duplicate question",
        ),
        pytest.param(
            'id = "1.1.03"', 'id = "custody_phase"', 'id = "custody_phase"',
            '[[question]] number 3 "custody_phase", id', "the fact at line ", "an id of its own",
            id="question named as a fact",
        ),
        pytest.param(
            LAST_BAND, 'id = "good"\nat_least = 0', 'id = "good"', '[[band]] number 2 "good", id',
            "the band at line ", "an id of its own", id="duplicate band",
        ),
        pytest.param(
            'id = "lifestyle"', 'id = "offence_type" # twin', "# twin",
            '[[asset.factor]] number 1 "offence_type", id', "the static factor at line ", "an id of its own",
            id="factor named as a static factor",
        ),
        pytest.param(
            'id = "thin"', 'id = "late"', "reasons", '[[question]] number 1 "1.1.01", reasons',
            'number 2 repeats the reason "late"', "Make each different", id="duplicate reason",
        ),
        pytest.param(
            "score = 0, text", "score = 4, text", "options", '[[asset.static]] number 1 "offence_type", options',
            'number 2 repeats the score "4"', "Make each different", id="duplicate static score",
        ),
        pytest.param(
            'group = "rows"', 'group = "rows"\nheadlines = ["harm"]', 'headlines = ["harm"]',
            '[[question]] number 2 "1.1.02", headlines', 'no headline "harm"', "Use one of: roh",
            id="unknown headline",
        ),
        pytest.param(
            TYPED, TYPED + 'group = "row"\n', 'group = "row"', '[[question]] number 3 "1.1.03", group',
            'no group "row"', 'Did you mean "rows"?', id="unknown group",
        ),
        pytest.param(
            'phase = "custody"', 'phase = "prison"', "phase =", '[[question]] number 2 "1.1.02", phase',
            'no phase "prison"', "community, custody, transition", id="unknown phase",
        ),
        pytest.param(
            "scored = false", 'scored = false\nheadlines = ["roh"]', 'headlines = ["roh"]',
            '[[question]] number 3 "1.1.03", headlines', "outside every score cannot count", "Remove headlines",
            id="headline on an unscored question",
        ),
        pytest.param(
            NO_PLAN, 'when = { plan_requird = "yes" }', "plan_requird", '[[question]] number 1 "1.1.01", when',
            'no fact or question "plan_requird"', 'Did you mean "plan_required"?', id="when on a missing fact",
        ),
        pytest.param(
            ON_TIME, 'when = { "9.9" = "yes" }', '"9.9"', '[[question]] number 2 "1.1.02", when',
            'no fact or question "9.9"', "Correct the id", id="when on a missing question",
        ),
        pytest.param(
            NO_PLAN, 'when = { plan_required = "na" }', '"na"', '[[question]] number 1 "1.1.01", when',
            '"plan_required" can never be "na"', 'Use "yes" or "no"', id="impossible value of a fact",
        ),
        pytest.param(
            ON_TIME, 'when = { "1.1.01" = "maybe" }', "maybe", '[[question]] number 2 "1.1.02", when',
            '"1.1.01" can never be "maybe"', 'Use "yes", "no" or "na"', id="impossible value of a question",
        ),
        pytest.param(
            NO_PLAN, "when = { plan_required = true }", "= true", '[[question]] number 1 "1.1.01", when',
            'the value for "plan_required" is not text', 'Write it as "yes"', id="true in a when",
        ),
        pytest.param(
            NO_PLAN, "when = {}", "when = {}", '[[question]] number 1 "1.1.01", when', "when is empty",
            "Give it a condition", id="empty when",
        ),
        pytest.param(
            NO_PLAN, 'when = { "1.1.02" = "yes" }', '"1.1.02" =', '[[question]] number 1 "1.1.01", when',
            'circular: "1.1.01" depends on "1.1.02", which depends on "1.1.01"', "Remove one", id="circular when",
        ),
        pytest.param(
            TYPED, TYPED + 'when = { "1.1.03" = "yes" }\n', '"1.1.03" =', '[[question]] number 3 "1.1.03", when',
            '"1.1.03" depends on "1.1.03"', "Remove one", id="a question that depends on itself",
        ),
        pytest.param(
            'plan_required = "no" }', 'plan_requird = "no" }', "plan_requird =",
            '[[inconsistency]] number 1 "odd", when', 'no fact or question "plan_requird"',
            'Did you mean "plan_required"?',
            id="inconsistency on a missing fact",
        ),
        pytest.param(
            LAST_BAND, 'id = "poor"\nat_least = 5', "at_least = 5", '[[band]] number 2 "poor", at_least',
            "bands leave a gap: a score below 5 falls in none", "at 0", id="bands that leave a gap",
        ),
        pytest.param(
            "at_least = 60", "at_least = 0", "at_least = 0", '[[band]] number 2 "poor", at_least',
            "another band begins at 0 too", "a start of its own", id="bands with one threshold",
        ),
        pytest.param(
            "at_least = 60", "at_least = 101", "at_least = 101", '[[band]] number 1 "good", at_least',
            "no score reaches 101", "0 to 100", id="threshold over 100",
        ),
        pytest.param(
            "at_least = 60", "at_least = -1", "at_least = -1", '[[band]] number 1 "good", at_least',
            "at_least is -1", "Use 0 or more", id="threshold below 0",
        ),
        pytest.param(
            LAST_BAND + '\nlabel = "Not good enough"',
            'id = "poor"\nat_least = 0\nlabel = "Not"\n[[band]]\nid = "middle"\nat_least = 30\nlabel = "Middling"',
            "at_least = 30", '[[band]] number 3 "middle", at_least', "30 follows 0", "highest start first",
            id="bands out of order",
        ),
        pytest.param(
            "from_total = 0", "from_total = 1", "from_total = 1",
            '[[asset.intervention_level]] number 1 "standard", from_total', "totals below 1 have no level",
            "at 0", id="levels that do not start at 0",
        ),
        pytest.param(
            "from_total = 3", "from_total = 0", "from_total = 0",
            '[[asset.intervention_level]] number 2 "intensive", from_total', "0 is not above 0",
            "Put the levels in order", id="levels out of order",
        ),
        pytest.param(
            'rosh = ["very high"]', 'rosh = ["very high", "low"]', 'rosh = ["very high", "low"]',
            '[[asset.intervention_level]] number 2 "intensive", rosh', '"low" already calls for "standard"',
            "under one intervention level", id="RoSH level named twice",
        ),
        pytest.param(
            'rosh_levels = ["low",', 'rosh_levels = ["low", "medium",', "rosh_levels", "[asset], rosh_levels",
            '"medium" calls for no intervention level', "Name it under rosh", id="RoSH level left out",
        ),
        pytest.param(
            'rosh = ["very high"]', 'rosh = ["very high", "highest"]', "highest",
            '[[asset.intervention_level]] number 2 "intensive", rosh', 'no RoSH level "highest"', "Correct it",
            id="unknown RoSH level",
        ),
        pytest.param(
            "{ value = 1, text", "{ value = 2, text", "rating_scale", "[asset], rating_scale",
            "are not 0, 1, 2 and so on", "in that order", id="rating scale with a hole",
        ),
        pytest.param(
            "within = { months = 3 }", "within = { weeks = 3 }", "within", '[[timescale]] number 1 "review", within',
            "not a length of time", "{ days = 15 }", id="timescale in weeks",
        ),
        pytest.param(
            "smallest = 38", "smallest = 138", "largest", "[sample], largest", "largest (99) is below smallest (138)",
            "Swap them", id="sample bounds crossed",
        ),
        pytest.param(
            "youngest = 10", "youngest = 19", "oldest", "[sample], oldest", "oldest (18) is below youngest (19)",
            "Swap them", id="ages crossed",
        ),
        pytest.param(
            '["Youth rehabilitation order"]', '["Detention and training order"]', "orders",
            '[[sample.stratum]] number 2 "community", orders', 'already in stratum "custody"', "under one stratum",
            id="order type in two strata",
        ),
        pytest.param(
            "[[group]]", '[[group]]\nid = "spare"\ntitle = "Spare"\n[[group]]', 'id = "spare"',
            '[[group]] number 1 "spare"', "no question is in this group", "remove this part", id="empty group",
        ),
        pytest.param(
            "[[question_set]]", '[[question_set]]\nid = "lor"\ntitle = "LoR"\n[[question_set]]', 'id = "lor"',
            '[[question_set]] number 1 "lor"', "no question is in this set", "remove this part", id="empty set",
        ),
        pytest.param(
            "[[headline]]", '[[headline]]\nid = "lor"\ntitle = "L"\nmeaning = "M"\n[[headline]]', 'id = "lor"',
            '[[headline]] number 1 "lor"', "no question counts for this headline", "remove this part",
            id="empty headline",
        ),
        pytest.param(
            "[[section]]", '[[section]]\nid = "2"\ntitle = "Work"\n[[section]]', 'id = "2"',
            '[[section]] number 1 "2"', "no criterion belongs to this section", "remove this part",
            id="empty section",
        ),
        pytest.param(
            "[[criterion]]",
            '[[criterion]]\nid = "1.2"\nsection = "1"\ntitle = "T"\nstatement = "S"\n[[criterion]]', 'id = "1.2"',
            '[[criterion]] number 1 "1.2"', "no scored question belongs to this criterion", "remove this part",
            id="empty criterion",
        ),
    ],
)  # fmt: skip
def test_each_mistake_is_refused_with_its_place_and_remedy(
    old: str, new: str, at: str, place: str, what: str, remedy: str
) -> None:
    source = spoilt((old, new))
    (problem,) = problems_of(source)
    lines = source.split("\n")
    line = max(number for number, text in enumerate(lines, start=1) if at in text)
    if place.endswith('"'):  # a part as a whole is named by its heading
        line = max(number for number, text in enumerate(lines[:line], start=1) if text.startswith("[["))
    assert str(problem.where) == f"line {line}, {place}"
    assert what in str(problem.what)
    assert remedy in str(problem.remedy)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        pytest.param(('section = "1"', 'section = "4"'), 'no section "4"', id="unknown section"),
        pytest.param(('id = "1.1"\n', 'id = "1.7"\n'), 'no criterion "1.1"', id="unknown criterion"),
        pytest.param(('id = "asset"', 'id = "assets"'), 'no question set "asset"', id="unknown set"),
    ],
)
def test_an_unknown_part_is_named_where_it_is_used_and_the_unused_one_where_it_is(
    change: tuple[str, str], what: str
) -> None:
    found = [str(problem.what) for problem in problems_of(spoilt(change))]
    assert any(what in each for each in found)
    assert any("this section" in each or "this criterion" in each or "this set" in each for each in found)


@pytest.mark.parametrize(
    "part",
    ["band", "section", "criterion", "headline", "question_set", "fact", "question", "asset.factor",
     "asset.static", "asset.intervention_level", "sample.ethnicity", "sample.stratum"],
)  # fmt: skip
def test_a_part_that_is_not_there_at_all_is_a_problem(part: str) -> None:
    blocks = small_source().split("\n\n")
    kept = [block for block in blocks if not block.startswith(f"[[{part}]]")]
    assert len(kept) < len(blocks)
    found = [problem for problem in problems_of("\n\n".join(kept)) if str(problem.what) == f"there is no [[{part}]]."]
    assert len(found) == 1
    assert ("the file as a whole" in str(found[0].where)) == ("." not in part)


@pytest.mark.parametrize("part", ["framework", "asset", "sample"])
def test_a_missing_table_is_one_problem_of_its_own(part: str) -> None:
    blocks = small_source().split("\n\n")
    kept = [b for b in blocks if not any(line.startswith((f"[{part}]", f"[[{part}.")) for line in b.split("\n"))]
    found = problems_of("\n\n".join(kept))
    assert [str(problem.what) for problem in found] == [f"there is no [{part}]."]


def test_several_mistakes_are_reported_together_in_the_order_of_the_file() -> None:
    source = spoilt(
        (LAST_BAND, 'id = "poor"\nat_least = 5'),
        ('group = "rows"', 'group = "row"'),
        (NO_PLAN, 'when = { plan_required = "na", nothing = "yes" }'),
        ("scored = false", "scored = 0"),
        ("within = { months = 3 }", ""),
    )
    with pytest.raises(DataError, match=r"small\.toml was refused: 7 problems\.") as caught:
        parse_framework(source, name="small.toml")
    found = [str(problem.what) for problem in caught.value.problems]
    expected = [
        "leave a gap", "no question is in this group", '"within" is missing', "can never be",
        'no fact or question "nothing"', 'no group "row"', "scored is 0",
    ]  # fmt: skip
    assert len(found) == len(expected)
    for what, words in zip(found, expected, strict=True):
        assert words in what
    lines = [int(str(p.where).partition(",")[0].removeprefix("line ")) for p in caught.value.problems]
    assert lines == sorted(lines)


def test_two_separate_circles_are_both_reported() -> None:
    source = spoilt((NO_PLAN, 'when = { "1.1.02" = "yes" }'), (TYPED, TYPED + 'when = { "1.1.03" = "no" }\n'))
    found = [str(problem.what) for problem in problems_of(source)]
    assert len(found) == 2
    assert all("circular" in what for what in found)


def test_a_condition_may_name_a_question_further_down() -> None:
    source = spoilt((NO_PLAN, 'when = { "1.1.03" = "na" }'))
    first = parse_framework(source, name="small.toml").questions[0]
    assert first.when == (Condition("1.1.03", "na", on_fact=False),)


def test_what_is_not_toml_is_refused_with_its_line_and_column() -> None:
    source = spoilt((TYPED, "text = \n"))
    (problem,) = problems_of(source)
    line = source.split("\n").index("text = ") + 1
    assert str(problem.where) == f"line {line}, column 8"
    assert "not TOML" in str(problem.what)


def test_a_file_that_ends_too_soon_is_refused() -> None:
    (problem,) = problems_of('[framework]\nid = "x')
    assert problem.where
    assert "not TOML" in str(problem.what)


def test_a_heading_inside_a_long_text_is_not_taken_for_a_part() -> None:
    source = spoilt(
        ("Look in the case record.", ""),
        ('guidance = ""', 'guidance = """\nFirst\n[[question]]\n"""'),
        (TYPED, "text = 7\n"),
    )
    (problem,) = problems_of(source)
    assert (
        str(problem.where)
        == f'line {source.split(chr(10)).index("text = 7") + 1}, [[question]] number 3 "1.1.03", text'
    )


@pytest.mark.parametrize(
    "value", ["7", '""', '"x"', "[]", "{}", "true", "1.5", "2009-04-01", "[[1]]", "[{}]", "{ a = 1 }"]
)
def test_no_value_in_any_place_breaks_the_loader(value: str) -> None:
    lines = small_source().split("\n")
    found = []
    for number, line in enumerate(lines):
        key, equals, _ = line.partition(" = ")
        if equals and not line.startswith("#"):
            found.append(outcome("\n".join([*lines[:number], f"{key} = {value}", *lines[number + 1 :]])))
    assert sum(bool(problems) for problems in found) > 30
    assert all(each.where and each.what and each.remedy for problems in found for each in problems)


def test_no_line_left_out_breaks_the_loader() -> None:
    lines = small_source().split("\n")
    found = [outcome("\n".join([*lines[:number], *lines[number + 1 :]])) for number in range(len(lines))]
    assert sum(bool(problems) for problems in found) > 60
    assert all(each.where and each.what and each.remedy for problems in found for each in problems)


def outcome(source: str) -> list[Problem]:
    """The problems of a file, none where it loads. Any other error than a refusal goes through."""
    try:
        parse_framework(source, name="small.toml")
    except DataError as error:
        return list(error.problems)
    return []


@pytest.mark.parametrize(
    "source",
    [
        "a." * 20_000 + "a = 1",
        "[" + "a." * 20_000 + "a]\nx = 1",
        "x = {" + "a . " * 20_000 + "a = 1}",
        '"a".' * 20_000 + "a = 1",
    ],
    ids=["key", "table", "row", "quoted"],
)
def test_a_key_of_thousands_of_parts_is_refused_before_it_takes_memory(source: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(DataError) as refused:
            parse_toml(source, "own.toml")
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
    assert "more than 40 parts" in str(refused.value.problems[0])


def test_text_with_many_full_stops_is_no_key() -> None:
    text = "The plan was late. See 1.2.3.4.5, i.e. e.g. the next..., " * 50 + "...." * 50
    assert parse_toml(f'x = "{text}"', "own.toml") == {"x": text}


def test_a_long_word_is_looked_through_once() -> None:
    began = time.process_time()
    assert parse_toml(f'x = "{"y" * 1_000_000}"', "own.toml")
    assert time.process_time() - began < 5
