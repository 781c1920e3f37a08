"""Several laptops edit, export and merge at random, with clocks that disagree: they end with the same content."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.commands.answering import CLEAR, record_fact, record_judgement, record_profile, record_rating
from app.commands.completing import complete_cases, reopen_case
from app.commands.drafting import WAITING, Field, keep_drafts, save_draft
from app.commands.explaining import explain_change
from app.commands.flagging import record_flag, remove_flag
from app.commands.inspecting import add_assessor
from app.commands.interviewing import begin_interview, record_interview, remove_interview
from app.commands.opening import open_with_key
from app.commands.querying import answer_query, ask_again, ask_query, close_query
from app.commands.returning import mark_read, mark_unread, return_case
from app.commands.settling import choose_version, set_counting_assessor
from app.commands.sharing import apply_merge, plan_merge
from app.commands.signing_off import sign_off, unlock
from app.commands.timing import add_time
from app.commands.undoing import redo, undo
from app.errors import DataError
from app.records.flag import FLAGS, FlagKind, flag_key, flag_place
from app.records.judgement import judgement_key
from app.records.key import RecordKey
from app.scoring.table import score_rows
from app.session.changes import Changes
from app.session.queries import all_queries
from app.session.session import Session
from app.store import projections
from app.store.drafts import Draft
from app.store.merge import MergePlan
from tests.helpers.inspections import (
    DAY,
    HOUR,
    Clock,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    row_hashes,
    scores_are_exact,
    shown,
    small_inspection,
)

pytestmark = pytest.mark.slow

CASES = ("BRO-001", "BRO-002", "BRO-003")
QUESTIONS = ("1.1.01", "1.1.02", "1.1.03")
FACTS = ("custody_phase", "plan_required")
CODES = ("LI", "PA", "LA")
# Whose clock is how far off, in milliseconds. The last laptop is a copy of PA's folder, with PA's store id.
LAPTOPS = {"LI": 0, "PA": -DAY, "LA": 3 * HOUR, "PA copied": 5}

laptops = st.sampled_from(tuple(LAPTOPS))
cases = st.sampled_from(CASES)
codes = st.sampled_from(CODES)
texts = st.sampled_from(("", "First thoughts.", "Seen in the log; ask again.", "Nid yw'n berthnasol"))
answers = st.sampled_from(("yes", "no", CLEAR))
waits = st.sampled_from((0, 0, 0, 1, HOUR, -HOUR, DAY, -DAY))


@cache
def template() -> tuple[Path, bytes]:
    """Folders of the laptops just after joining, and the inspection's key."""
    folder = Path(tempfile.mkdtemp(prefix="aboveline-laptops-"))
    atexit.register(shutil.rmtree, folder)
    lead = small_inspection(folder / "LI").session
    handout = handed_out(lead, folder / "all.assessment")
    key = lead.store.key
    lead.close()
    for code in ("PA", "LA"):
        joined(handout, folder / code, assessor=code).close()
    shutil.copytree(folder / "PA", folder / "PA copied")
    return folder, key


def whose(name: str, owner: str) -> str:
    """Whose record a change on a laptop is: the lead's laptop records for anybody, and others are asked to, too."""
    return owner if "LI" in (name, owner) else name[:2]


def typed_into(draft: Draft) -> RecordKey:
    """The version that a draft becomes when it is recorded."""
    if draft.field.startswith("flag/"):
        return flag_key(draft.case_id, draft.question, flag_place(draft.field)[1], draft.assessor)
    return judgement_key(draft.case_id, draft.question, draft.assessor)


class Laptops(RuleBasedStateMachine):
    """The laptops of one inspection. After each step every claim that can be made of one laptop is checked."""

    def __init__(self) -> None:
        super().__init__()
        source, self.key = template()
        self.folder = Path(tempfile.mkdtemp(prefix="aboveline-laptops-"))
        self.clocks: dict[str, Clock] = {}
        self.sessions: dict[str, Session] = {}
        self.acknowledged: dict[str, set[bytes]] = {}
        self.files: list[Path] = []
        self.touched = "LI"
        self.plans: list[tuple[str, MergePlan]] = []
        for name, skew in LAPTOPS.items():
            shutil.copytree(source / name, self.folder / name)
            self.clocks[name] = Clock()
            self.clocks[name].go_on(skew)
            self.sessions[name] = self.open(name)
            self.acknowledged[name] = row_hashes(self.sessions[name])

    def open(self, name: str) -> Session:
        return open_with_key(self.folder / name, self.key, clock=self.clocks[name])

    def change(self, name: str, wait: int, command: Callable[[Session], Changes]) -> None:
        """Give a command on one laptop: refused with a sentence, or recorded and found in the journal.

        A laptop other than the lead's refuses what is the lead's or another assessor's.
        """
        self.touched = name
        session = self.sessions[name]
        self.clocks[name].go_on(wait)
        before = {row.hash for row in session.store.rows()}
        typed = {typed_into(draft) for draft in session.store.drafts.all()}
        try:
            changes = command(session)
        except DataError:
            # A refused command may have kept what was being typed; it records nothing else.
            assert {row.key for row in session.store.rows() if row.hash not in before} <= typed
            return
        for key in changes.keys:
            counting = session.store.current(key)
            assert counting is not None
            assert counting.hash not in before
            self.acknowledged[name].add(counting.hash)

    @rule(name=laptops, wait=waits, case=cases, question=st.sampled_from(QUESTIONS), owner=codes,
          answer=st.sampled_from(("yes", "no", "na", CLEAR, None)), note=st.none() | texts,
          ticked=st.booleans())  # fmt: skip
    def answer(
        self,
        name: str,
        wait: int,
        case: str,
        question: str,
        owner: str,
        answer: str | None,
        note: str | None,
        ticked: bool,
    ) -> None:
        reasons = ["late"] if ticked and answer == "no" and question == "1.1.01" else None
        self.change(
            name,
            wait,
            lambda session: record_judgement(
                session,
                case_id=case,
                question=question,
                assessor=whose(name, owner),
                answer=answer,
                note=note,
                reasons=reasons,
            ),
        )

    @rule(name=laptops, wait=waits, case=cases, fact=st.sampled_from(FACTS), owner=codes,
          value=st.sampled_from(("yes", "no", CLEAR)))  # fmt: skip
    def fact(self, name: str, wait: int, case: str, fact: str, owner: str, value: str) -> None:
        self.change(
            name,
            wait,
            lambda session: record_fact(session, case_id=case, fact=fact, value=value, assessor=whose(name, owner)),
        )

    @rule(name=laptops, wait=waits, case=cases, stage=st.sampled_from(("start", "latest")),
          value=st.sampled_from((0, 1, None)))  # fmt: skip
    def rating(self, name: str, wait: int, case: str, stage: str, value: int | None) -> None:
        self.change(
            name, wait, lambda session: record_rating(session, case_id=case, stage=stage, item="lifestyle", value=value)
        )

    @rule(name=laptops, wait=waits, case=cases, value=texts)
    def profile(self, name: str, wait: int, case: str, value: str) -> None:
        self.change(
            name, wait, lambda session: record_profile(session, case_id=case, field="case_manager", value=value)
        )

    @rule(name=laptops, wait=waits, case=cases, owner=codes, complete=st.booleans(), why=texts)
    def completion(self, name: str, wait: int, case: str, owner: str, complete: bool, why: str) -> None:
        self.change(
            name,
            wait,
            lambda session: (
                complete_cases(session, [case], why=why, assessor=whose(name, owner))
                if complete
                else reopen_case(session, case, assessor=whose(name, owner))
            ),
        )

    @rule(name=laptops, wait=waits, case=cases, question=st.sampled_from(("", *QUESTIONS)),
          kind=st.sampled_from(FLAGS), owner=codes, text=st.none() | texts, settled=st.booleans())  # fmt: skip
    def flag(
        self,
        name: str,
        wait: int,
        case: str,
        question: str,
        kind: FlagKind,
        owner: str,
        text: str | None,
        settled: bool,
    ) -> None:
        place: dict[str, Any] = {"case_id": case, "question": question, "kind": kind, "assessor": whose(name, owner)}
        self.change(
            name,
            wait,
            lambda session: (
                remove_flag(session, **place)
                if text is None
                else record_flag(session, **place, text=text, settled=settled)
            ),
        )

    @rule(name=laptops, wait=waits, case=cases, owner=codes, person=st.none() | texts, number=st.integers(0, 3),
          minutes=st.integers(0, 90))  # fmt: skip
    def interview(
        self, name: str, wait: int, case: str, owner: str, person: str | None, number: int, minutes: int
    ) -> None:
        """Begin an interview (number 0), continue one, or remove one (no person)."""

        def command(session: Session) -> Changes:
            if number == 0:
                begun = begin_interview(
                    session, case_id=case, person=person or "", began="2012-03-26T14:30", assessor=whose(name, owner)
                )
                return begun[1]
            if person is None:
                return remove_interview(session, case_id=case, number=number, assessor=whose(name, owner))
            return record_interview(
                session, case_id=case, number=number, person=person, minutes=minutes, assessor=whose(name, owner)
            )

        self.change(name, wait, command)

    @rule(name=laptops, wait=waits, case=cases, owner=codes, seconds=st.integers(0, 90))
    def time(self, name: str, wait: int, case: str, owner: str, seconds: int) -> None:
        code = whose(name, owner)
        before = self.sessions[name].case(case).time_of(code)
        self.change(name, wait, lambda session: add_time(session, case_id=case, seconds=seconds, assessor=code))
        if name == "LI" or code != "LI":
            assert self.sessions[name].case(case).time_of(code) == before + seconds
        assert all(found.key.kind != "time" for found in self.sessions[name].conflicts())

    @rule(name=laptops, wait=waits, case=cases | st.none())
    def undo(self, name: str, wait: int, case: str | None) -> None:
        self.change(name, wait, lambda session: undo(session, case_id=case).changes)

    @rule(name=laptops, wait=waits, case=cases | st.none())
    def redo(self, name: str, wait: int, case: str | None) -> None:
        self.change(name, wait, lambda session: redo(session, case_id=case).changes)

    @rule(name=laptops, wait=waits, case=cases, item=st.sampled_from(("", *QUESTIONS, *FACTS)), owner=codes | st.none())
    def whose_counts(self, name: str, wait: int, case: str, item: str, owner: str | None) -> None:
        self.change(
            name,
            wait,
            lambda session: set_counting_assessor(
                session, case_id=case, item=item, assessor=owner, why="After moderation."
            ),
        )

    @rule(name=laptops, wait=waits, case=cases, question=st.sampled_from(("", *QUESTIONS)), owner=codes, to=codes,
          text=texts)  # fmt: skip
    def ask(self, name: str, wait: int, case: str, question: str, owner: str, to: str, text: str) -> None:
        code = whose(name, owner)
        self.change(
            name,
            wait,
            lambda session: ask_query(session, case_id=case, question=question, to=to, text=text, assessor=code),
        )

    @rule(name=laptops, wait=waits, pick=st.integers(0, 20), owner=codes, text=texts,
          step=st.sampled_from((answer_query, ask_again, close_query)))  # fmt: skip
    def go_on_with_a_query(
        self, name: str, wait: int, pick: int, owner: str, text: str, step: Callable[..., Changes]
    ) -> None:
        found = all_queries(self.sessions[name])
        if found:
            query = found[pick % len(found)].name
            self.change(name, wait, lambda session: step(session, query, text=text, assessor=whose(name, owner)))

    @rule(name=laptops, wait=waits, case=cases, owner=codes, why=texts)
    def send_back(self, name: str, wait: int, case: str, owner: str, why: str) -> None:
        self.change(name, wait, lambda session: return_case(session, case, why=why, assessor=owner))

    @rule(name=laptops, wait=waits, case=cases, owner=codes, read=st.booleans())
    def read(self, name: str, wait: int, case: str, owner: str, read: bool) -> None:
        mark = mark_read if read else mark_unread
        self.change(name, wait, lambda session: mark(session, [case], assessor=owner))

    @rule(name=laptops, wait=waits, case=cases, owner=codes, why=texts)
    def explain(self, name: str, wait: int, case: str, owner: str, why: str) -> None:
        code = whose(name, owner)
        self.change(name, wait, lambda session: explain_change(session, case_id=case, why=why, assessor=code))

    @rule(name=laptops, wait=waits, signed=st.booleans())
    def sign(self, name: str, wait: int, signed: bool) -> None:
        """Sign off for a moment: a lock that lasted would leave nothing else to try."""
        if signed:
            self.change(name, wait, lambda session: sign_off(session, name="A. Lead"))
        self.change(name, wait, lambda session: unlock(session, why="One more file."))

    @rule(name=laptops, wait=waits, code=st.sampled_from(("QA", "NEW")), role=st.sampled_from(("lead", "assessor")))
    def team(self, name: str, wait: int, code: str, role: str) -> None:
        self.change(name, wait, lambda session: add_assessor(session, code, role))

    @rule(name=laptops, wait=waits, case=cases, question=st.sampled_from(("", *QUESTIONS)),
          field=st.sampled_from(get_args(Field)), text=texts, kept=st.booleans())  # fmt: skip
    def draft(self, name: str, wait: int, case: str, question: str, field: Field, text: str, kept: bool) -> None:
        session = self.sessions[name]
        if field in WAITING:
            question = ""
        elif not field.startswith("flag/"):
            question = question or QUESTIONS[0]
        save_draft(session, case_id=case, question=question, field=field, text=text, assessor=session.current_assessor)
        if kept:
            self.change(name, wait, lambda session: keep_drafts(session, case_id=case))
            assert all(draft.case_id != case or draft.field in WAITING for draft in session.store.drafts.all())

    @rule(name=laptops, wait=waits, pick=st.integers(0, 9))
    def settle(self, name: str, wait: int, pick: int) -> None:
        """Rule between versions where some differ: the key is contested no longer, on the lead's laptop."""
        session = self.sessions[name]
        contested = session.conflicts()
        if not contested:
            return
        key, versions = contested[pick % len(contested)].key, contested[pick % len(contested)].versions
        self.change(
            name,
            wait,
            lambda session: choose_version(session, key, version=versions[pick % len(versions)], why="Asked both."),
        )
        assert (key in [found.key for found in session.conflicts()]) == (not session.is_lead)

    @rule(name=laptops)
    def export(self, name: str) -> None:
        self.touched = name
        self.files.append(exported(self.sessions[name], self.folder / f"{len(self.files)}.assessment"))

    @rule(name=laptops, picks=st.lists(st.integers(0, 20), min_size=1, max_size=3))
    def merge(self, name: str, picks: list[int]) -> None:
        self.touched = name
        if self.files:
            merge(self.sessions[name], *(self.files[pick % len(self.files)] for pick in picks))

    @rule(pair=st.permutations(tuple(LAPTOPS)), given=st.tuples(answers, answers), later=st.none() | answers)
    def two_answer_the_same_question_and_meet(self, pair: list[str], given: tuple[str, str], later: str | None) -> None:
        """Cases that chance alone produces too seldom: versions that differ, or agree, and an edit after that."""
        first, second, *_ = pair
        for name, answer in ((first, given[0]), (second, given[1])):
            self.answer(name, 0, CASES[0], QUESTIONS[0], "PA", answer, None, False)
        for giver, receiver in ((first, second), (second, first)):
            self.export(giver)
            merge(self.sessions[receiver], self.files[-1])
        if later is not None:
            self.answer(first, 0, CASES[0], QUESTIONS[0], "PA", later, None, False)

    @rule(name=laptops, pick=st.integers(0, 20))
    def plan(self, name: str, pick: int) -> None:
        """Look at what a file would bring, and leave it for now."""
        if self.files:
            before = row_hashes(self.sessions[name])
            self.plans.append((name, plan_merge(self.sessions[name], [self.files[pick % len(self.files)]])))
            assert row_hashes(self.sessions[name]) == before

    @rule()
    def take_what_was_planned(self) -> None:
        if self.plans:
            self.touched, plan = self.plans.pop()
            apply_merge(self.sessions[self.touched], plan)

    @rule(name=laptops)
    def close_and_open(self, name: str) -> None:
        self.touched = name
        self.sessions[name].close()
        self.sessions[name] = self.open(name)

    @initialize()
    def begin(self) -> None:
        assert all(shown(session) == shown(self.sessions["LI"]) for session in self.sessions.values())

    @invariant()
    def the_journal_gives_what_is_shown(self) -> None:
        session = self.sessions[self.touched]
        rows = session.store.rows()
        ends = projections.project(rows)
        assert projections.heads_of_all(session.store.connection) == ends
        by_hash = {row.hash: row for row in rows}
        shows = {key: (value, version) for key, value, version in projections.contents(session.store.connection)}
        assert shows == {key: (by_hash[versions[0]].recorded, versions[0]) for key, versions in ends.items()}
        assert self.acknowledged[self.touched] <= {row.hash for row in rows}

    @invariant()
    def the_session_holds_what_the_store_shows(self) -> None:
        session = self.sessions[self.touched]
        afresh = Session(session.store)
        assert (session.cases, session.team, session.metadata) == (afresh.cases, afresh.team, afresh.metadata)

    @invariant()
    def live_scores_are_those_worked_out_from_nothing(self) -> None:
        assert scores_are_exact(self.sessions[self.touched])

    def teardown(self) -> None:
        """Everyone gives everyone everything, each in another order, some of it twice."""
        try:
            last = [exported(self.sessions[name], self.folder / f"last {name}.assessment") for name in LAPTOPS]
            for turn, session in enumerate(self.sessions.values()):
                order = last[turn:] + last[:turn]
                merge(session, *order[:2])
                for file in (*order[2:], *self.files[:2]):
                    merge(session, file)
            first = self.sessions["LI"]
            everything = set().union(*self.acknowledged.values())
            for session in self.sessions.values():
                assert row_hashes(session) == row_hashes(first) >= everything
                assert shown(session) == shown(first)
                assert session.cases == first.cases
                assert score_rows(session.framework, session.board) == score_rows(first.framework, first.board)
                assert scores_are_exact(session)
                assert faults(session) == []
        finally:
            for session in self.sessions.values():
                session.close()
            shutil.rmtree(self.folder)


TestLaptopsAgree = Laptops.TestCase
TestLaptopsAgree.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    # Shrinking reopens laptops thousands of times: a failure is printed as it was found.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
