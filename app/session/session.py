"""One open inspection: its store, in memory the records that count, and the scores they give."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from app.assessment.case import Case
from app.assessment.form_state import FormState
from app.errors import AbovelineError, BugError
from app.framework.applicability import Applicability
from app.framework.load import parse_framework
from app.framework.localizer import FrameworkLocalizer
from app.framework.model import Framework
from app.message import Message
from app.records.assessor import ASSESSOR, LEAD
from app.records.case import CASE
from app.records.key import RecordKey
from app.records.limits import FROM_FILES
from app.records.registry import kind_of
from app.records.sign_off import SIGN_OFF, SignOff
from app.records.tables import RecordTables
from app.scoring.scoreboard import Scoreboard
from app.session.changes import NOTHING, Changes
from app.session.checks import fault_of, for_lead, refuse_others, refuse_signed_off, refuse_too_long, refuse_unseen
from app.session.inspection_records import InspectionRecords
from app.session.live_scores import LiveScores
from app.store import projections
from app.store.combined import combined_values, shown_values
from app.store.damage import UNREADABLE, damage_of, probe
from app.store.database import database_errors
from app.store.drafts import Draft
from app.store.journal import REPEATING_ACTS, Act, Row
from app.store.projections import Conflict
from app.store.store import NewRecord, Store

T = TypeVar("T")

ME = "me"


def session_on(store: Store) -> Session:
    """Return a session on an open store, which is closed if that cannot be.

    Raises:
        KnownError: The store is damaged.
    """
    try:
        probe(store)
        return Session(store)
    except UNREADABLE as trouble:
        # A table that is missing or altered makes the database refuse a question, or answer with other types.
        damaged = damage_of(store)
        store.close()
        if damaged is None:
            raise
        raise damaged from trouble
    except BaseException:
        store.close()
        raise


class Session(InspectionRecords):
    """An open inspection. Commands write through `record`; everyone reads.

    Attributes:
        cases: Every case by reference, in order of reference.
        framework: The framework, worded in the language that `set_language` chose.
        current_assessor: The code of the person whose laptop this is; None where it is nobody's.
        sign_off: Who signed the inspection off; None where nobody did, or it was unlocked since.
        listener: Called after each write of the record or of a draft, once memory shows it: with None, or with the
            error that kept it from the disk.
    """

    def __init__(self, store: Store) -> None:
        """Read everything that counts from an open store."""
        self.store = store
        self.listener: Callable[[AbovelineError | None], None] | None = None
        self._founder: str | None = None
        self.load_framework()

    def load_framework(self) -> None:
        """Read the framework and everything that counts again, after the framework of the store was replaced.

        Texts are in its own words until `set_language` is called.
        """
        identity, self.framework_hash, source = self.store.framework()
        self._wordings = FrameworkLocalizer(parse_framework(source, name=identity))
        self.framework: Framework = self._wordings.framework
        self._load()

    def _load(self) -> None:
        self.cases = {}
        self._inspection = RecordTables()
        self.sign_off: SignOff | None = None
        # At one moment: the next refresh reads what another connection commits meanwhile.
        with self.store.reading():
            self._seen = self.store.data_version()
            for key, value, _ in self.store.contents():
                self._apply(key, value)
            for key, value in combined_values(self.store):
                self._apply(key, value)
            self.current_assessor = self.store.local.text(ME) or None
        self.cases = dict(sorted(self.cases.items()))
        self._scores = LiveScores(self.framework, self.cases)

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    @property
    def original_framework(self) -> Framework:
        """Return the framework in its own words, whatever language the session is in."""
        return self._wordings.original

    @property
    def board(self) -> Scoreboard:
        """Return the scores that count."""
        return self._scores.board

    @property
    def folder(self) -> Path:
        """Return the inspection's folder."""
        return self.store.folder

    @property
    def is_lead(self) -> bool:
        """Return whether this is a lead's laptop: it made the inspection, or its person is a lead in the team."""
        if self._founder is None:
            self._founder = self.store.founder()
        return self._founder == self.store.id or self.team.get(self.current_assessor or "") == LEAD

    def _author_of(self, entries: Sequence[NewRecord], act: Act) -> str:
        """Return who makes changes that nobody is named for: the laptop's person, who they are of, else its lead."""
        owners = {entry.key.owner for entry in entries}
        if self.current_assessor:
            return self.current_assessor
        if act == "edit" and len(owners) == 1 and (owner := owners.pop()):
            return owner
        return self.lead if self.is_lead else ""

    def records_for(self, assessor: str) -> bool:
        """Return whether this laptop may record something of an assessor's: a lead's, a shared one, or their own."""
        return self.current_assessor in (None, assessor) or self.is_lead

    def refuse_unless_lead(self) -> None:
        """Refuse what only a lead's laptop may do.

        Raises:
            DataError: This is another one.
        """
        if not self.is_lead:
            raise for_lead(self.current_assessor)

    def refresh(self) -> Changes:
        """Read everything again where another connection has written, as a worker's import or merge does."""
        if self.store.data_version() == self._seen:
            return NOTHING
        self._load()
        return Changes(keys=tuple(map(CASE.key, self.cases)), rescored=True)

    def guidance(self, question: str) -> Message:
        """Return what counts as sufficient for a question; a Message where it says that it is in English only."""
        return self._wordings.guidance(question)

    def set_language(self, language: str) -> None:
        """Show the framework's texts in `language` from now on, as far as there is a wording.

        Everything recorded holds ids, so nothing of it changes.

        Raises:
            DataError: The wording cannot be read. The texts are the framework's own then.
        """
        try:
            self._wordings.set_language(language)
        finally:
            self.framework = self._wordings.framework
            self._scores.set_framework(self.framework)

    def translate_inconsistency(self, text: str) -> str:
        """Return an inconsistency that an English session worded, in the words of this one."""
        return self._wordings.translate_inconsistency(text)

    def value_label(self, table: str, value: str) -> str:
        """Return the label of a bare value of the framework: of `gender`, `order`, `stage`, `rosh_level` and so on."""
        return self._wordings.value_label(table, value)

    def form_state(self, case_id: str, assessor: str) -> FormState:
        """Return one assessor's form of a case, updated with each change while it is in use.

        The forms used last are kept and the others let go. Ask again after each change: a case that was counted as a
        whole has new forms.

        Raises:
            DataError: There is no such case.
        """
        return self._scores.form_state(self.cases.get(case_id) or self.case(case_id), assessor)

    def form_now(self, case_id: str, assessor: str) -> FormState:
        """Return one assessor's form of a case as it is at this moment; it is not kept.

        Raises:
            DataError: There is no such case.
        """
        return self._scores.form_now(self.case(case_id), assessor)

    def status(self, case_id: str, question: str, assessor: str) -> Applicability:
        """Return whether a question applies in an assessor's form of a case."""
        return self.form_state(case_id, assessor).board.statuses[question]

    def record(
        self,
        entries: Sequence[NewRecord],
        *,
        act: Act = "edit",
        author: str = "",
        why: str = "",
        also: Callable[[], None] | None = None,
        times: int = 1,
    ) -> Changes:
        """Record changes: written durably, then shown in memory and scored, then reported to the listener.

        Args:
            entries: The changes, all or none of which are recorded.
            act: What kind of act they are.
            author: Who makes them; by default the laptop's person, else the one whose records they are, else the lead.
            why: The reason, where there is one.
            also: Writes something else in the same transaction.
            times: How many times the greatest lengths are allowed, for what is in the store already.

        Raises:
            DataError: A text is longer than its kind allows. Nothing was recorded.
            KnownError: The disk cannot take it, or another connection has just recorded something there that nobody
                has seen yet. Nothing was recorded, and memory is as it was.
            DataError: Only a lead's laptop, or another assessor's, may record a change; or the inspection is signed
                off.
            BugError: The framework has no room for a change, or it names no case or assessor of the inspection.
        """
        if not entries and also is None:
            return NOTHING
        wrong = fault_of(entries, self.framework, self.cases, self._inspection.known(ASSESSOR))
        if wrong:
            raise BugError("The program tried to record {wrong}. Nothing was recorded.", wrong=wrong)
        if self.sign_off is not None:
            refuse_signed_off(entry.key for entry in entries)
        if not self.is_lead:
            refuse_others(entries, act, self.current_assessor)
        refuse_too_long(entries, why, times=FROM_FILES if act in REPEATING_ACTS else times)
        # As in `reporting`, without the cost of a generator at each answer.
        try:
            with self.store.writing():
                if self.store.data_version() != self._seen:
                    refuse_unseen(entries, self.framework, self.value, self.store)
                self.store.append(entries, act=act, author=author or self._author_of(entries, act), why=why)
                if also is not None:
                    also()
        except AbovelineError as trouble:
            self._report(trouble)
            raise
        changes = self._show([(entry.key, entry.value) for entry in entries])
        self._report(None)
        return changes

    def save_draft(self, draft: Draft) -> None:
        """Save what is being typed; durable on return.

        Raises:
            KnownError: The disk cannot take it.
        """
        with self.reporting():
            self.store.drafts.save(draft)

    @contextmanager
    def reporting(self) -> Iterator[None]:
        """Tell the listener how the block's write went, once memory shows it."""
        try:
            yield
        except AbovelineError as trouble:
            self._report(trouble)
            raise
        self._report(None)

    def _report(self, trouble: AbovelineError | None) -> None:
        """Tell the listener how a write went, once memory shows it."""
        if self.listener is not None:
            self.listener(trouble)

    def show(self, rows: Iterable[Row]) -> Changes:
        """Show rows that now count, after a merge."""
        return self._show(list(shown_values(self.store, rows)))

    def conflicts(self) -> list[Conflict]:
        """Return the records on which versions differ and wait for a ruling."""
        with database_errors(self.store.path):
            return projections.conflicts_of(self.store.connection)

    def set_current_assessor(self, code: str) -> None:
        """Make this laptop that assessor's: answers given here are theirs unless said otherwise."""
        self.store.local.set_text(ME, self.member(code))
        self.current_assessor = code

    def _show(self, changed: Sequence[tuple[RecordKey, Any]]) -> Changes:
        def apply() -> None:
            for key, value in changed:
                self._apply(key, value)

        keys = tuple(key for key, _ in changed)
        before = {key: self.value(key) for key in keys}
        scored = [key for key in keys if kind_of(key).moves_scores]
        if self._scores.moves_by_steps(scored):
            value = kind_of(scored[0]).shown(dict(changed)[scored[0]])
            return replace(self._scores.step(scored[0], value, apply), keys=keys, before=before)
        apply()
        touched = {key.case_id for key in scored}
        self._scores.count_again(touched)
        return Changes(keys, rescored=bool(touched), before=before)

    def _apply(self, key: RecordKey, value: Any) -> None:
        if not key.case_id:
            self._inspection.apply(key, value)
            # Each answer asks for it, so it is an attribute.
            self.sign_off = self._inspection.values(SIGN_OFF).get("")
            return
        case = self.cases.get(key.case_id)
        if case is None:
            case = self.cases[key.case_id] = Case(key.case_id)
        case.apply(key, value)
