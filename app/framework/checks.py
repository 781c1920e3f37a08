"""Check the parts of a framework file against each other: references, conditions, bands, levels, unused parts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Protocol, TypeVar

from app.framework.model import (
    ANSWERS,
    Band,
    Condition,
    Criterion,
    EthnicityCode,
    Fact,
    Factor,
    Group,
    Headline,
    Inconsistency,
    InterventionLevel,
    Question,
    QuestionSet,
    Section,
    StaticFactor,
    Stratum,
    Timescale,
)
from app.framework.source import TomlTable

PHASES = ("community", "custody", "transition")


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_HasId)
_Made = list[tuple[TomlTable, _T]]


@dataclass(frozen=True, slots=True)
class Parts:
    """Every part of a file, each with the table it was read from. A value that could not be read is blank."""

    bands: _Made[Band]
    sections: _Made[Section]
    criteria: _Made[Criterion]
    headlines: _Made[Headline]
    question_sets: _Made[QuestionSet]
    groups: _Made[Group]
    facts: _Made[Fact]
    questions: _Made[Question]
    factors: _Made[Factor]
    statics: _Made[StaticFactor]
    levels: _Made[InterventionLevel]
    timescales: _Made[Timescale]
    inconsistencies: _Made[Inconsistency]
    ethnicities: _Made[EthnicityCode]
    strata: _Made[Stratum]


def check_parts(parts: Parts, asset: TomlTable, rosh_levels: Collection[str]) -> None:
    """Add a problem, at the table concerned, for every rule between parts that the file breaks."""
    _check_ids(parts)
    _check_references(parts)
    _check_conditions(parts)
    _check_use(parts)
    _check_bands(parts.bands)
    _check_levels(parts.levels, asset, rosh_levels)
    _check_orders(parts.strata)


def _check_ids(parts: Parts) -> None:
    # A `when` names a fact or a question by id alone, so the two share one set of ids. So do the rated Asset items.
    _check_duplicates([("fact", parts.facts), ("question", parts.questions)])
    _check_duplicates([("static factor", parts.statics), ("factor", parts.factors)])
    _check_duplicates([("band", parts.bands)])
    _check_duplicates([("section", parts.sections)])
    _check_duplicates([("criterion", parts.criteria)])
    _check_duplicates([("headline", parts.headlines)])
    _check_duplicates([("question set", parts.question_sets)])
    _check_duplicates([("group", parts.groups)])
    _check_duplicates([("intervention level", parts.levels)])
    _check_duplicates([("timescale", parts.timescales)])
    _check_duplicates([("inconsistency", parts.inconsistencies)])
    _check_duplicates([("ethnicity code", parts.ethnicities)])
    _check_duplicates([("stratum", parts.strata)])


def _check_duplicates(kinds: Sequence[tuple[str, Sequence[tuple[TomlTable, _HasId]]]]) -> None:
    first: dict[str, tuple[str, TomlTable]] = {}
    for kind, made in kinds:
        for table, item in made:
            if not item.id:
                continue
            earlier_kind, earlier = first.setdefault(item.id, (kind, table))
            if earlier is not table:
                table.report(
                    "id",
                    f'the {earlier_kind} at {earlier.where()} has the id "{item.id}" already.',
                    "Give each an id of its own.",
                )


def _check_references(parts: Parts) -> None:
    sections, criteria = _ids(parts.sections), _ids(parts.criteria)
    for table, criterion in parts.criteria:
        _check_known(table, "section", criterion.section, "section", sections)
    for table, question in parts.questions:
        _check_known(table, "criterion", question.criterion, "criterion", criteria)
        _check_known(table, "set", question.question_set, "question set", _ids(parts.question_sets))
        _check_known(table, "group", question.group or "", "group", _ids(parts.groups))
        _check_known(table, "phase", question.phase or "", "phase", PHASES)
        for headline in question.headlines:
            _check_known(table, "headlines", headline, "headline", _ids(parts.headlines))
        if question.headlines and not question.scored:
            table.report(
                "headlines",
                "a question outside every score cannot count towards a headline.",
                "Remove headlines, or scored = false.",
            )


def _check_conditions(parts: Parts) -> None:
    values = {question.id: ANSWERS for _, question in parts.questions}
    possible: dict[str, tuple[str, ...]] = {**values, **{fact.id: ("yes", "no") for _, fact in parts.facts}}
    for table, question in parts.questions:
        _check_when(table, question.when, possible)
    for table, odd in parts.inconsistencies:
        _check_when(table, odd.when, possible)

    # Reversed, so that the first question with an id wins: _check_ids has already reported the duplicate.
    tables = {question.id: table for table, question in reversed(parts.questions)}
    graph = {question.id: {c.on for c in question.when if c.on in tables} for _, question in reversed(parts.questions)}
    while cycle := _find_cycle(graph):
        start = next(question.id for _, question in parts.questions if question.id in cycle)
        rotated = cycle[cycle.index(start) :] + cycle[: cycle.index(start)]
        names = [f'"{each}"' for each in (*rotated, start)]
        chain = f"{names[0]} depends on {', which depends on '.join(names[1:])}"
        tables[start].report("when", f"this is circular: {chain}.", "Remove one of these conditions.")
        for each in cycle:
            graph[each] -= set(cycle)


def _find_cycle(graph: dict[str, set[str]]) -> list[str]:
    """Return one cycle of ids, each depending on the next and the last on the first, or an empty list."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        # graphlib lists each id before its dependents, and repeats the first id at the end.
        found: list[str] = error.args[1]
        return found[:0:-1]
    return []


def _check_when(table: TomlTable, when: Sequence[Condition], possible: dict[str, tuple[str, ...]]) -> None:
    for condition in when:
        values = possible.get(condition.on)
        if values is None:
            table.report(
                "when",
                f'there is no fact or question "{condition.on}".',
                _suggest(condition.on, possible, "Correct the id, or add that fact or question."),
            )
        elif condition.wanted not in values:
            table.report(
                "when",
                f'"{condition.on}" can never be "{condition.wanted}".',
                f"Use {_either(values)}.",
            )


def _check_use(parts: Parts) -> None:
    asked = [question for _, question in parts.questions]
    _check_used(parts.sections, {c.section for _, c in parts.criteria}, "no criterion belongs to this section.")
    _check_used(
        parts.criteria, {q.criterion for q in asked if q.scored}, "no scored question belongs to this criterion."
    )
    _check_used(parts.headlines, {each for q in asked for each in q.headlines}, "no question counts for this headline.")
    _check_used(parts.question_sets, {q.question_set for q in asked}, "no question is in this set.")
    _check_used(parts.groups, {q.group for q in asked}, "no question is in this group.")


def _check_used(made: Sequence[tuple[TomlTable, _HasId]], used: Collection[str | None], what: str) -> None:
    for table, item in made:
        if item.id and item.id not in used:
            table.report("", what, "Add one, or remove this part.")


def _check_bands(made: _Made[Band]) -> None:
    sound = [(table, band.at_least) for table, band in made if _is_whole(table, "at_least")]
    for table, at_least in sound:
        if at_least > 100:
            table.report("at_least", f"no score reaches {at_least}.", "Use a percentage, 0 to 100.")
    for (_, above), (table, below) in pairwise(sound):
        if above == below:
            table.report("at_least", f"another band begins at {below} too.", "Give each a start of its own.")
        elif above < below:
            table.report("at_least", f"{below} follows {above}.", "Put the bands in order, the highest start first.")
    if sound and len(sound) == len(made) and min(start for _, start in sound):
        table, lowest = min(sound, key=lambda pair: pair[1])
        table.report(
            "at_least",
            f"the bands leave a gap: a score below {lowest} falls in none.",
            "Start the lowest band at 0.",
        )


def _check_levels(made: _Made[InterventionLevel], asset: TomlTable, rosh_levels: Collection[str]) -> None:
    sound = [(table, level.from_total) for table, level in made if _is_whole(table, "from_total")]
    if sound and sound[0][1] != 0:
        sound[0][0].report("from_total", f"totals below {sound[0][1]} have no level.", "Start the first level at 0.")
    for (_, lower), (table, higher) in pairwise(sound):
        if higher <= lower:
            table.report(
                "from_total",
                f"{higher} is not above {lower}.",
                "Put the levels in order, each from a higher total.",
            )
    _check_rosh(made, asset, rosh_levels)


def _check_rosh(made: _Made[InterventionLevel], asset: TomlTable, rosh_levels: Collection[str]) -> None:
    taken: dict[str, str] = {}
    for table, level in made:
        for rosh in level.rosh:
            if rosh not in rosh_levels:
                table.report(
                    "rosh",
                    f'there is no RoSH level "{rosh}".',
                    _suggest(rosh, rosh_levels, "Correct it, or add it to rosh_levels."),
                )
            elif taken.setdefault(rosh, level.id) != level.id:
                table.report(
                    "rosh",
                    f'"{rosh}" already calls for "{taken[rosh]}".',
                    "Name each RoSH level under one intervention level.",
                )
    if made:
        for rosh in rosh_levels:
            if rosh not in taken:
                asset.report(
                    "rosh_levels",
                    f'"{rosh}" calls for no intervention level.',
                    "Name it under rosh in one [[asset.intervention_level]].",
                )


def _check_orders(made: _Made[Stratum]) -> None:
    taken: dict[str, str] = {}
    for table, stratum in made:
        for order in stratum.orders:
            if taken.setdefault(order, stratum.id) != stratum.id:
                table.report(
                    "orders",
                    f'"{order}" is already in stratum "{taken[order]}".',
                    "Name each order type under one stratum.",
                )


def _check_known(table: TomlTable, key: str, value: str, kind: str, known: Collection[str]) -> None:
    if value and value not in known:
        fallback = f"Use one of: {', '.join(known)}." if known else f"Add that {kind}."
        table.report(key, f'there is no {kind} "{value}".', _suggest(value, known, fallback))


def _suggest(value: str, known: Collection[str], fallback: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(value, known, n=1, cutoff=0.8)
    return f'Did you mean "{near[0]}"?' if near else fallback


def _ids(made: Sequence[tuple[TomlTable, _HasId]]) -> list[str]:
    return [item.id for _, item in made if item.id]


def _is_whole(table: TomlTable, key: str) -> bool:
    return type(value := table.values.get(key)) is int and value >= 0


def _either(values: Sequence[str]) -> str:
    quoted = [f'"{value}"' for value in values]
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"
