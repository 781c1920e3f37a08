"""Inspections made for tests: a small one that takes milliseconds, and the reference inspection whole."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from app.assessment.case import Case
from app.commands.completing import cases_to_complete, complete_cases
from app.commands.handing_out import hand_out
from app.commands.importing import import_answers, import_ratings, import_sample
from app.commands.inspecting import NewInspection, create_inspection
from app.commands.opening import open_inspection
from app.commands.sharing import apply_merge, export, join_inspection, plan_merge
from app.exchange.importers.sheets import Sheet, SheetRow, read_table
from app.records.handout import HANDOUT as HANDOUT_LOG
from app.session.session import Session
from app.store import projections
from app.store.keyring import LOG_MEMORY_RANGE, Secrets
from app.store.verify import verify_store
from tests.helpers.reference_scorer import WholeScores, score_whole
from tests.helpers.small_framework import small_source

T = TypeVar("T")

PASSPHRASE = "correct horse battery"
HANDOUT = "told in person at the office"
NEW_PASSPHRASE = "battery staple lantern"
# The sheet of judgements holds no notes, so that each no without a reason to tick has a gap.
NO_NOTES = "The sheet holds no notes."
TEAM: Mapping[str, str] = {"LI": "lead", "PA": "assessor", "LA": "assessor", "QA": "assessor"}
# The cheapest cost that a slot may have: tests are not guarding anybody's record.
LOG_N = min(LOG_MEMORY_RANGE)

HOUR = 3_600_000
DAY = 24 * HOUR
# 26 March 2012, 09:00 UTC, in milliseconds since 1970: the first day of fieldwork.
FIRST_MORNING = 1_332_752_400_000


@dataclass(slots=True)
class Clock:
    """A laptop's clock that does not run until it is set."""

    now: int = FIRST_MORNING

    def __call__(self) -> int:
        return self.now

    def go_on(self, milliseconds: int) -> None:
        """Set it forward, or back where `milliseconds` is negative."""
        self.now += milliseconds


def table(name: str, headings: Sequence[str], *rows: Sequence[str]) -> Sheet:
    """A sheet as `read_table` would give it."""
    return Sheet(name, tuple(headings), tuple(SheetRow(number, tuple(cells)) for number, cells in enumerate(rows, 2)))


def demo_table(name: str) -> Sheet:
    """One sheet of the reference inspection."""
    return read_table(Path(str(files("resources") / "demo" / name)))


def of_cases(sheet: Sheet, references: Collection[str]) -> Sheet:
    """The rows of `sheet` on these cases only."""
    column = sheet.headings.index("reference")
    return Sheet(
        sheet.name,
        sheet.headings,
        tuple(row for row in sheet.rows if row.cells[column] in references),
        sheet.heading_row,
    )


def small_inspection(
    folder: Path,
    *,
    clock: Clock | None = None,
    allocation: Mapping[str, str] | None = None,
    team: Mapping[str, str] = TEAM,
    passphrase: str = PASSPHRASE,
) -> NewInspection:
    """A new inspection on the small framework, with a few cases; `allocation` is whose each one is."""
    made = create_inspection(
        folder,
        area="Bromley",
        team=team,
        passphrase=passphrase,
        framework="small-1",
        framework_source=small_source(),
        clock=clock or Clock(),
        log_n=LOG_N,
    )
    cases = allocation if allocation is not None else {"BRO-001": "PA", "BRO-002": "LA", "BRO-003": "LI"}
    if cases:
        rows = [(reference, assessor, "yes") for reference, assessor in cases.items()]
        import_sample(made.session, table("sample.csv", ("reference", "allocated_to", "plan_required"), *rows))
    return made


def small_copy(folder: Path, *, clock: Clock | None = None) -> Session:
    """Open a copy of a small inspection; see `copy_small`."""
    copy_small(folder)
    return open_inspection(folder, Secrets(passphrase=PASSPHRASE), clock=clock or Clock())


def copy_small(folder: Path) -> None:
    """Copy a small inspection that is made once a process to `folder`.

    A copy is several times faster than making an inspection. All copies are one inspection, so a test that needs two
    takes `small_inspection`.
    """
    shutil.copytree(_small_template(), folder)


@cache
def _small_template() -> Path:
    parent = Path(tempfile.mkdtemp(prefix="aboveline-small-"))
    atexit.register(shutil.rmtree, parent)
    small_inspection(parent / "small").session.close()
    return parent / "small"


def reference_inspection(
    folder: Path, *, clock: Clock | None = None, answers: bool = False, references: Collection[str] | None = None
) -> NewInspection:
    """The reference inspection with its sample and ratings.

    Args:
        folder: Where it is made.
        clock: The laptop's clock.
        answers: Whether its cases are answered and complete.
        references: The cases that it has, by default all 38.
    """
    made = create_inspection(
        folder, area="Bromley", team=TEAM, passphrase=PASSPHRASE, clock=clock or Clock(), log_n=LOG_N
    )
    session = made.session

    def sheet(name: str) -> Sheet:
        whole = demo_table(name)
        return whole if references is None else of_cases(whole, references)

    import_sample(session, sheet("sample.csv"))
    import_ratings(session, sheet("asset_ratings.csv"))
    if answers:
        import_answers(session, sheet("judgements.csv"))
        complete_cases(session, cases_to_complete(session), why=NO_NOTES)
    return made


def copy_reference(folder: Path, *, answers: bool = False, references: Collection[str] | None = None) -> Path:
    """Copy a reference inspection that is made once a process to `folder`; see `reference_inspection`."""
    return Path(shutil.copytree(_reference_template(answers, frozenset(references) if references else None), folder))


@cache
def _reference_template(answers: bool, references: frozenset[str] | None) -> Path:
    parent = Path(tempfile.mkdtemp(prefix="aboveline-reference-"))
    atexit.register(shutil.rmtree, parent)
    reference_inspection(parent / "lead", answers=answers, references=references).session.close()
    return parent / "lead"


def handed_out(session: Session, path: Path, *, assessor: str | None = None) -> Path:
    """A hand-out of `session`, opened by `HANDOUT`."""
    hand_out(session, path, passphrase=HANDOUT, assessor=assessor, log_n=LOG_N)
    return path


def joined(
    file: Path, folder: Path, *, assessor: str | None = None, clock: Clock | None = None, secrets: Secrets | None = None
) -> Session:
    """A laptop that joined from `file`; its own passphrase is `PASSPHRASE`."""
    return join_inspection(
        file,
        folder,
        secrets=secrets or Secrets(handout=HANDOUT),
        passphrase=PASSPHRASE,
        assessor=assessor,
        clock=clock or Clock(),
        log_n=LOG_N,
    )


def exported(session: Session, path: Path) -> Path:
    export(session, path)
    return path


def merge(session: Session, *paths: Path, confirmed: Collection[str] = (), unsigned: bool = False) -> None:
    """Merge the files as a lead does who takes all of them, with the fingerprints that were compared."""
    apply_merge(session, plan_merge(session, paths, confirmed=confirmed, unsigned=unsigned))


def faults(session: Session) -> list[str]:
    """Everything that `verify` finds wrong with a session's store."""
    return [f"{finding.what!s}: {fault!s}" for finding in verify_store(session.store) for fault in finding.faults]


def shown(session: Session) -> dict[object, object]:
    """Everything the store's tables show: content and version by key, and what waits for a ruling.

    The log of hand-outs is left out: a file cannot carry its own hash, so a laptop that joins from it does not have it.
    """
    found: dict[object, object] = {
        key: (content, version)
        for key, content, version in projections.contents(session.store.connection)
        if not HANDOUT_LOG.matches(key)
    }
    found["contested"] = session.conflicts()
    return found


def row_hashes(session: Session) -> set[bytes]:
    return {row.hash for row in session.store.rows() if not HANDOUT_LOG.matches(row.key)}


def scores_from_nothing(session: Session) -> WholeScores:
    """The sample's scores calculated from scratch, with a separate reading of whose judgements and facts count."""
    cases = {case.id: (_that_count(case, case.facts), _that_count(case, case.judgements)) for case in session.sample()}
    return score_whole(session.framework, cases)


def _that_count(case: Case, given: Mapping[str, Mapping[str, T]]) -> dict[str, T]:
    """Of each item what the assessor ruled for it gave, or the one ruled for the case, or the allocated one."""
    found: dict[str, T] = {}
    for item in {item for theirs in given.values() for item in theirs}:
        ruled = [case.rulings[scope] for scope in (item, "") if case.rulings.get(scope)]
        theirs = given.get(next(iter(ruled), case.allocated_to) or "", {})
        if item in theirs:
            found[item] = theirs[item]
    return found


def scores_are_exact(session: Session) -> bool:
    """Whether the live scores are those worked out from nothing."""
    whole, board = scores_from_nothing(session), session.board
    reasons = {
        (question.id, reason): count
        for question in session.framework.questions
        for reason, count in board.reason_counts(question.id).items()
        if count
    }
    return reasons == dict(whole.reasons) and all(
        board.tally(level, each) == tally for (level, each), tally in whole.tallies.items()
    )
