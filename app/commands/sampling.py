"""Drawing the sample from a caseload, so that anyone with the same sheet can draw it again."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.analysis.drawing import METHOD, Candidate, Draw, Minimum, Shortage, caseload_digest, draw
from app.assessment.sample_groups import DIMENSIONS, counts_of, groups_of
from app.commands.allocating import begun_by
from app.commands.finding_tables import find_sample, refuse_errors
from app.commands.importing import sample_entries
from app.commands.remembered_columns import remember_columns
from app.commands.sampling_rules import sampling_rules
from app.errors import DataError, Problem, UsageError
from app.exchange.importers.cells import Book
from app.exchange.importers.sample import SampleCase, parse_sample
from app.exchange.importers.table import Sheet
from app.identity import printed
from app.message import counted
from app.records.case import CASE
from app.records.caseload import CASELOAD, Counts
from app.records.draw import DRAW, RecordedMinimum, SampleDraw
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean_line


@dataclass(frozen=True, slots=True)
class Caseload:
    """A caseload that was read from a sheet.

    Attributes:
        cases: Its cases.
        table: The table that was found.
        mapping: The columns that were chosen, by field.
        warnings: What is doubtful in the sheet.
    """

    cases: tuple[SampleCase, ...]
    table: Sheet
    mapping: Mapping[str, str]
    warnings: tuple[Problem, ...]

    def candidates(self, session: Session) -> list[Candidate]:
        """Return the cases with their groups, in the framework's own words."""
        framework = session.original_framework
        return [Candidate(case.reference, groups_of(framework, case.profile)) for case in self.cases]


@dataclass(frozen=True, slots=True)
class DrawPlan:
    """A draw before anything is recorded.

    Attributes:
        caseload: The caseload.
        seed: The seed.
        size: How many cases were wanted.
        minimums: The least numbers of cases of groups.
        drawn: The references that were drawn.
        shortages: The minimums that cannot be met.
        leaving: The cases of the sample that were not drawn and would be taken out of it.
    """

    caseload: Caseload
    seed: str
    size: int
    minimums: tuple[Minimum, ...]
    drawn: tuple[str, ...]
    shortages: tuple[Shortage, ...]
    leaving: tuple[str, ...] = ()


def read_caseload(
    session: Session, source: Sheet | Book, *, mapping: Mapping[str, str] | None = None, sheet: str | None = None
) -> Caseload:
    """Read the caseload in a sheet. Nothing is recorded.

    Args:
        session: The inspection.
        source: The file, or the table in it.
        mapping: The column heading of a field, by field.
        sheet: The sheet of a workbook. Without it, it is recognised by its headings.

    Raises:
        DataError: With every problem of the sheet, or this is no lead's laptop.
    """
    session.refuse_unless_lead()
    table, mapping = find_sample(session, source, mapping=mapping, sheet=sheet)
    cases, problems = parse_sample(table, session.original_framework, session.team, mapping, whole_caseload=True)
    return Caseload(cases, table, mapping, refuse_errors(table, problems, {case.row: case.reference for case in cases}))


def record_caseload(session: Session, caseload: Caseload) -> Changes:
    """Record how many cases each group of the caseload has. The cases themselves are not recorded.

    Raises:
        DataError: This is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    entries = _count_entries(session, caseload)
    remember_columns(session, caseload.table, caseload.mapping)
    return session.record(entries, act="sample") if entries else NOTHING


def _count_entries(session: Session, caseload: Caseload) -> list[NewRecord]:
    groups = [each.groups for each in caseload.candidates(session)]
    tables: dict[str, Counts] = {
        dimension: counts_of(session.original_framework, groups, dimension) for dimension in DIMENSIONS
    }
    return [
        NewRecord(CASELOAD.key(item=dimension), counts)
        for dimension, counts in tables.items()
        if session.value(CASELOAD.key(item=dimension)) != counts
    ]


def plan_draw(
    session: Session,
    caseload: Caseload,
    *,
    size: int | None = None,
    seed: str = "",
    minimums: Sequence[Minimum] | None = None,
    replace: bool = False,
) -> DrawPlan:
    """Draw a sample. Nothing is recorded.

    Args:
        session: The inspection.
        caseload: The caseload.
        size: How many cases to draw; by default what the rules say for this caseload.
        seed: The seed; by default a new one.
        minimums: The least numbers of cases of groups; by default those of the rules.
        replace: Whether cases of the sample that are not drawn are taken out of it.

    Raises:
        UsageError: The size or the seed cannot be.
        DataError: There is a sample already and it is not to be replaced, or a case that would leave it was begun.
    """
    rules = sampling_rules()
    wanted = rules.size_for(len(caseload.cases)) if size is None else size
    if wanted < 1:
        raise UsageError("A sample has at least one case. Give a larger size.")
    text = clean_line(seed).strip() or secrets.token_hex(8)
    chosen = rules.minimums if minimums is None else tuple(minimums)
    found: Draw = draw(caseload.candidates(session), wanted, text, chosen)
    kept = {printed(reference) for reference in found.references}
    leaving = tuple(case.id for case in session.sample() if printed(case.id) not in kept)
    _refuse_leaving(session, leaving, replace=replace)
    return DrawPlan(caseload, text, wanted, chosen, found.references, found.shortages, leaving)


def _refuse_leaving(session: Session, leaving: Sequence[str], *, replace: bool) -> None:
    if leaving and not replace:
        raise DataError(
            "The sample has {cases} already that would not be drawn. Nothing was drawn; say that the draw replaces "
            "them, or change the sample by hand.",
            cases=counted(len(leaving), one="{n} case", many="{n} cases"),
        )
    busy = tuple(
        reference
        for reference in leaving
        if any(begun_by(session, session.case(reference), code) for code in session.team)
    )
    if busy:
        raise DataError(
            "Somebody has begun {cases}, so a new draw cannot take them out of the sample. Nothing was drawn.",
            cases=busy,
        )


def apply_draw(session: Session, plan: DrawPlan) -> Changes:
    """Record a draw: how it was made, the counts of the caseload, and the cases that were drawn.

    Raises:
        DataError: This is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    drawn = SampleDraw(
        seed=plan.seed,
        method=METHOD,
        size=plan.size,
        minimums=tuple(RecordedMinimum(each.dimension, tuple(each.groups), each.cases) for each in plan.minimums),
        caseload=caseload_digest(plan.caseload.candidates(session)),
        drawn=plan.drawn,
    )
    cases = [case for case in plan.caseload.cases if case.reference in set(plan.drawn)]
    entries = [NewRecord(CASE.key(reference), value=False) for reference in plan.leaving]
    entries += [NewRecord(DRAW.key(), drawn), *_count_entries(session, plan.caseload)]
    entries += sample_entries(session, cases)
    remember_columns(session, plan.caseload.table, plan.caseload.mapping)
    return session.record(entries, act="sample", why=f"Drawn with the seed {plan.seed}")


@dataclass(frozen=True, slots=True)
class Redraw:
    """A recorded draw that was made again.

    Attributes:
        recorded: The draw as it is recorded.
        same_caseload: Whether the sheet has the same references and groups.
        drawn: The references that are drawn now.
        removed: Drawn cases that a person took out of the sample since.
        added: Cases of the sample that were not drawn.
    """

    recorded: SampleDraw
    same_caseload: bool
    drawn: tuple[str, ...]
    removed: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Return whether the same cases are drawn again."""
        return self.drawn == self.recorded.drawn


def draw_again(session: Session, caseload: Caseload) -> Redraw:
    """Make the recorded draw again from a caseload, and compare.

    Raises:
        DataError: No draw is recorded, or another version of the program made it by another method.
    """
    recorded: SampleDraw | None = session.value(DRAW.key())
    if recorded is None:
        raise DataError("This sample was not drawn here, so there is nothing to draw again.")
    if recorded.method != METHOD:
        raise DataError(
            "The sample was drawn by method {method}, which this version of the program does not have.",
            method=recorded.method,
        )
    candidates = caseload.candidates(session)
    minimums = [Minimum(each.dimension, each.groups, each.cases) for each in recorded.minimums]
    found = draw(candidates, recorded.size, recorded.seed, minimums)
    now, was = {printed(case.id) for case in session.sample()}, {printed(each) for each in recorded.drawn}
    return Redraw(
        recorded,
        same_caseload=caseload_digest(candidates) == recorded.caseload,
        drawn=found.references,
        removed=tuple(each for each in recorded.drawn if printed(each) not in now),
        added=tuple(case.id for case in session.sample() if printed(case.id) not in was),
    )
