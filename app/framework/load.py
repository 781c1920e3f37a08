"""Parse a framework file (TOML) into frozen types, or refuse it with every problem, its place and its remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache
from typing import TypeVar

from app.errors import DataError, Problem
from app.framework.checks import Parts, check_parts
from app.framework.model import (
    AssetTables,
    Band,
    Condition,
    Criterion,
    EthnicityCode,
    Fact,
    Factor,
    Framework,
    Group,
    Headline,
    Inconsistency,
    InterventionLevel,
    Question,
    QuestionSet,
    RatingStep,
    Reason,
    SampleRules,
    Section,
    StaticFactor,
    StaticOption,
    Stratum,
    Timescale,
)
from app.framework.source import LineIndex, TomlTable, parse_toml
from app.message import counted

_T = TypeVar("_T")

_WITHIN = {"days": "working days", "months": "months"}


# Each worker opens a session of its own on the framework that the window has open. Reading it takes about 20 ms, and
# its types are frozen, so they share one.
@lru_cache(maxsize=2)
def parse_framework(source: str, *, name: str) -> Framework:
    """Parse the text of a framework file.

    Args:
        source: the TOML text.
        name: the file's name, for messages.

    Raises:
        DataError: the file is wrong. It has one Problem for every mistake, in the order of the lines.
    """
    source = source.removeprefix("\ufeff")  # Windows editors write a byte order mark before the text
    problems: list[Problem] = []
    top = TomlTable("", 0, "", parse_toml(source, name), LineIndex(source), problems)
    framework = _read(top)
    if problems:
        count = counted(len(problems), one="{n} problem", many="{n} problems")
        raise DataError("{name} was refused: {count}.", sorted(problems, key=_line_of), name=name, count=count)
    return framework


def _line_of(problem: Problem) -> int:
    found = re.match(r"line (\d+)", str(problem.where))
    return int(found[1]) if found else 0


def _read(top: TomlTable) -> Framework:
    head, asset, sample = top.child("framework"), top.child("asset"), top.child("sample")
    facts = _each(top.children("fact"), lambda t: Fact(t.id(), t.text("text")))
    fact_ids = {fact.id for _, fact in facts}
    parts = Parts(
        bands=_each(top.children("band"), lambda t: Band(t.id(), t.whole("at_least") or 0, t.text("label"))),
        sections=_each(top.children("section"), lambda t: Section(t.id(), t.text("title"))),
        criteria=_each(
            top.children("criterion"),
            lambda t: Criterion(t.id(), t.text("section"), t.text("title"), t.text("statement")),
        ),
        headlines=_each(top.children("headline"), lambda t: Headline(t.id(), t.text("title"), t.text("meaning"))),
        question_sets=_each(top.children("question_set"), lambda t: QuestionSet(t.id(), t.text("title"))),
        groups=_each(top.children("group", optional=True), lambda t: Group(t.id(), t.text("title"))),
        facts=facts,
        questions=_each(top.children("question"), lambda t: _question(t, fact_ids)),
        factors=_each(asset.children("factor"), lambda t: Factor(t.id(), t.text("title"))),
        statics=_each(asset.children("static"), _static),
        levels=_each(
            asset.children("intervention_level"),
            lambda t: InterventionLevel(t.id(), t.whole("from_total") or 0, t.texts("rosh")),
        ),
        timescales=_each(top.children("timescale", optional=True), _timescale),
        inconsistencies=_each(
            top.children("inconsistency", optional=True),
            lambda t: Inconsistency(t.id(), t.text("text"), _conditions(t, fact_ids, optional=False)),
        ),
        ethnicities=_each(
            sample.children("ethnicity"), lambda t: EthnicityCode(t.id(), t.text("text"), t.text("group"))
        ),
        strata=_each(sample.children("stratum"), lambda t: Stratum(t.id(), t.text("title"), t.texts("orders"))),
    )
    asset_tables = AssetTables(
        rating_scale=_rating_scale(asset),
        stages=asset.texts("stages", ids=True),
        rosh_levels=asset.texts("rosh_levels"),
        vulnerability_levels=asset.texts("vulnerability_levels"),
        factors=_items(parts.factors),
        statics=_items(parts.statics),
        intervention_levels=_items(parts.levels),
    )
    framework = Framework(
        id=head.id(),
        version=head.text("version"),
        title=head.text("title"),
        languages=head.texts("languages", ids=True),
        bands=_items(parts.bands),
        sections=_items(parts.sections),
        criteria=_items(parts.criteria),
        headlines=_items(parts.headlines),
        question_sets=_items(parts.question_sets),
        groups=_items(parts.groups),
        facts=_items(parts.facts),
        questions=_items(parts.questions),
        asset=asset_tables,
        timescales=_items(parts.timescales),
        inconsistencies=_items(parts.inconsistencies),
        sample=_sample(sample, _items(parts.ethnicities), _items(parts.strata)),
    )
    for table in (head, asset, sample, top):
        table.close()
    check_parts(parts, asset, asset_tables.rosh_levels)
    return framework


def _each(tables: list[TomlTable], build: Callable[[TomlTable], _T]) -> list[tuple[TomlTable, _T]]:
    made = []
    for table in tables:
        made.append((table, build(table)))
        table.close()
    return made


def _items(made: list[tuple[TomlTable, _T]]) -> tuple[_T, ...]:
    return tuple(item for _, item in made)


def _question(table: TomlTable, fact_ids: Collection[str]) -> Question:
    reasons = _each(table.rows("reasons", optional=True), lambda t: Reason(t.id(), t.text("text")))
    table.report_duplicates("reasons", "reason", [reason.id for _, reason in reasons])
    return Question(
        id=table.id(),
        criterion=table.text("criterion"),
        question_set=table.text("set"),
        text=table.text("text"),
        headlines=table.texts("headlines", optional=True),
        group=table.text("group", optional=True) or None,
        when=_conditions(table, fact_ids, optional=True),
        phase=table.text("phase", optional=True) or None,
        scored=table.flag("scored", default=True),
        reasons=_items(reasons),
        guidance=table.text("guidance", optional=True),
    )


def _conditions(table: TomlTable, fact_ids: Collection[str], *, optional: bool) -> tuple[Condition, ...]:
    conditions = []
    for on, wanted in table.mapping("when", optional=optional).items():
        if isinstance(wanted, str):
            conditions.append(Condition(on, wanted, on in fact_ids))
        else:
            table.report("when", f'the value for "{on}" is not text.', 'Write it as "yes" or "no".')
    return tuple(conditions)


def _static(table: TomlTable) -> StaticFactor:
    options = _each(table.rows("options"), lambda t: StaticOption(score=t.whole("score") or 0, text=t.text("text")))
    table.report_duplicates("options", "score", [str(t.values.get("score", "")) for t, _ in options])
    return StaticFactor(table.id(), table.text("title"), _items(options))


def _rating_scale(asset: TomlTable) -> tuple[RatingStep, ...]:
    steps = _items(_each(asset.rows("rating_scale"), lambda t: RatingStep(t.whole("value") or 0, t.text("text"))))
    if steps and [step.value for step in steps] != list(range(len(steps))):
        asset.report("rating_scale", "the values are not 0, 1, 2 and so on.", "Put them in that order.")
    return steps


def _timescale(table: TomlTable) -> Timescale:
    amount, unit = 0, ""
    within = table.mapping("within")
    if len(within) == 1:
        ((key, value),) = within.items()
        if type(value) is int and value > 0:
            amount, unit = value, _WITHIN.get(key, "")
    if within and not unit:
        table.report("within", "this is not a length of time.", "Write { days = 15 } or { months = 3 }.")
    return Timescale(table.id(), table.text("text"), amount, unit)


def _sample(table: TomlTable, ethnicities: tuple[EthnicityCode, ...], strata: tuple[Stratum, ...]) -> SampleRules:
    smallest, largest = table.whole("smallest"), table.whole("largest")
    youngest, oldest = table.whole("youngest"), table.whole("oldest")
    if smallest is not None and largest is not None and smallest > largest:
        table.report("largest", f"largest ({largest}) is below smallest ({smallest}).", "Swap them.")
    if youngest is not None and oldest is not None and youngest > oldest:
        table.report("oldest", f"oldest ({oldest}) is below youngest ({youngest}).", "Swap them.")
    return SampleRules(
        smallest=smallest or 0,
        largest=largest or 0,
        youngest=youngest or 0,
        oldest=oldest or 0,
        genders=table.texts("genders"),
        case_statuses=table.texts("case_statuses", ids=True),
        ethnicities=ethnicities,
        strata=strata,
    )
