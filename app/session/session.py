"""One open inspection: its store, and in memory what the store's tables show and the scores they give."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from app.assessment.apply import apply_record
from app.assessment.case import Case
from app.assessment.form_state import FormState
from app.errors import BugError, DataError, KnownError
from app.framework.applicability import Applicability
from app.framework.load import parse_framework
from app.framework.localizer import FrameworkLocalizer
from app.framework.model import Framework
from app.message import Message
from app.records.content import judgement_from, validate
from app.records.flag import Flag, flag_place
from app.records.interview import Interview
from app.records.judgement import BLANK, Judgement
from app.records.key import RecordKey
from app.scoring.scoreboard import CaseBoard, Moves, Scoreboard, ScoreChange
from app.session.changes import NOTHING, Changes, FormChange
from app.store import projections
from app.store.database import database_errors
from app.store.journal import Act, Row
from app.store.projections import Conflict
from app.store.store import NewRecord, Store

ME = "me"
# Forms kept up to date beside the open one: those of the last few cases, so that going back costs nothing.
_FORMS_KEPT = 8


def session_on(store: Store) -> Session:
    """A session on an open store, which is closed if that cannot be.

    Raises:
        KnownError: the store is damaged.
    """
    try:
        return Session(store)
    except BaseException:
        store.close()
        raise


class Session:
    """An open inspection. The commands write through `record`; everyone reads.

    `cases` holds every case by reference, `team` each assessor's role by code, `about` what is recorded of the
    inspection itself, and `board` the scores that count. `framework` is worded in the language that `speak` chose.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        identity, self.framework_hash, source = store.framework()
        self._wordings = FrameworkLocalizer(parse_framework(source, name=identity))
        self.framework: Framework = self._wordings.framework
        self._load()

    def _load(self) -> None:
        self.cases: dict[str, Case] = {}
        self.team: dict[str, str] = {}
        self.metadata: dict[str, str] = {}
        self._forms: dict[tuple[str, str], FormState] = {}
        # At one moment: what another connection commits meanwhile is taken up by the next refresh.
        with self.store.reading():
            self._seen = self.store.data_version()
            for key, content, _ in projections.contents(self.store.connection):
                self._set(key, content)
            self.current_assessor: str | None = self.store.local(ME) or None
        self.board = Scoreboard(self.framework)
        for case in self.cases.values():
            self._count(case)

    def close(self) -> None:
        self.store.close()

    @property
    def folder(self) -> Path:
        return self.store.folder

    @property
    def area(self) -> str:
        """The area inspected."""
        return self.metadata.get("area", "")

    def refresh(self) -> Changes:
        """Take up what another connection has written, a worker's import or merge."""
        if self.store.data_version() == self._seen:
            return NOTHING
        self._load()
        return Changes(keys=tuple(RecordKey("case", reference) for reference in self.cases), rescored=True)

    def sample(self) -> list[Case]:
        """The cases of the sample, in order of reference."""
        return sorted((case for case in self.cases.values() if case.in_sample), key=lambda case: case.id)

    def case(self, case_id: str) -> Case:
        """The case with this reference.

        Raises:
            DataError: there is none here.
        """
        case = self.cases.get(case_id)
        if case is None:
            raise DataError(
                "There is no case {reference} in this inspection. Look at the reference.", reference=case_id
            )
        return case

    def assessor_for(self, case: Case, given: str | None = None) -> str:
        """Whose record a change is: `given`, else the laptop's person, else the case's allocated assessor.

        Raises:
            DataError: nobody of that code is in the team, or nobody is known.
        """
        code = given or self.current_assessor or case.allocated_to
        if not code:
            raise DataError("{case} is allocated to nobody, so it is not clear whose answer this is.", case=case.id)
        return self.member(code)

    def member(self, code: str) -> str:
        """`code`, if it is in the team.

        Raises:
            DataError: it is not.
        """
        if code not in self.team:
            known = tuple(sorted(self.team)) or Message("nobody yet")
            raise DataError(
                "There is no assessor {code} in this inspection. The team is: {known}.", code=code, known=known
            )
        return code

    def guidance(self, question: str) -> Message:
        """What counts as sufficient for a question; a Message where it says that it is in English only."""
        return self._wordings.guidance(question)

    def set_language(self, language: str) -> None:
        """Show the framework's texts in `language` from now on, as far as there is a wording.

        Everything recorded holds ids, so nothing of it changes.

        Raises:
            DataError: the wording cannot be read. The texts are the framework's own then.
        """
        try:
            self._wordings.set_language(language)
        finally:
            self.framework = self._wordings.framework

    def translate_inconsistency(self, text: str) -> str:
        """An oddity of a case as another session, which speaks English, words it, in the words of this one."""
        return self._wordings.translate_inconsistency(text)

    def value_label(self, table: str, value: str) -> str:
        """What a bare value of the framework is called now: of `gender`, `order`, `stage`, `rosh_level` and so on."""
        return self._wordings.value_label(table, value)

    def form_state(self, case_id: str, assessor: str) -> FormState:
        """Return one assessor's form of a case, updated with each change while it is in use.

        The forms used last are kept and the others let go. Ask again after each change: a case that was counted as a
        whole has new forms.

        Raises:
            DataError: there is no such case.
        """
        at = case_id, assessor
        form = self._forms.pop(at, None) or self.form_now(case_id, assessor)
        self._forms[at] = form
        if len(self._forms) > _FORMS_KEPT:
            del self._forms[next(iter(self._forms))]
        return form

    def form_now(self, case_id: str, assessor: str) -> FormState:
        """Return one assessor's form of a case as it is at this moment; it is not kept.

        Raises:
            DataError: there is no such case.
        """
        kept = self._forms.get((case_id, assessor))
        if kept is not None:
            return kept
        case = self.case(case_id)
        return FormState(self.framework, case, assessor, self._board_of(case, assessor))

    def _board_of(self, case: Case, assessor: str) -> CaseBoard:
        # The scoreboard has this form already, unless rulings on single items mix two assessors in it.
        if case.in_sample and assessor == case.counting_assessor() and not case.is_ruled_by_item:
            return self.board.case(case.id)
        facts, judgements = case.facts.setdefault(assessor, {}), case.judgements.setdefault(assessor, {})
        return CaseBoard(self.framework, facts, judgements, case_id=case.id)

    def judgement(self, case_id: str, question: str, assessor: str) -> Judgement:
        """What `assessor` has recorded on a question of a case, blank where nothing is."""
        return self.cases[case_id].judgements_of(assessor).get(question, BLANK)

    def status(self, case_id: str, question: str, assessor: str) -> Applicability:
        """Whether a question applies in an assessor's form of a case."""
        return self.form_state(case_id, assessor).board.statuses[question]

    def record(
        self,
        entries: Sequence[NewRecord],
        *,
        act: Act = "edit",
        author: str = "",
        why: str = "",
        also: Callable[[], None] | None = None,
    ) -> Changes:
        """Record changes: durable when this returns, then shown and scored. `also` writes in the same transaction.

        Raises:
            KnownError: the disk stands in the way, or another connection has just recorded something there that
                nobody has seen yet. Nothing was recorded, and nothing shows otherwise.
            BugError: a change that the framework has no room for.
        """
        if not entries and also is None:
            return NOTHING
        for entry in entries:
            wrong = validate(self.framework, entry.key, entry.content)
            if wrong:
                raise BugError("The program tried to record {wrong}. Nothing was recorded.", wrong=wrong)
        with self.store.writing():
            if self.store.data_version() != self._seen:
                self._refuse_unseen(entries)
            self.store.append(entries, act=act, author=author or self.current_assessor or "", why=why)
            if also is not None:
                also()
        return self._show([(entry.key, entry.content) for entry in entries])

    def _refuse_unseen(self, entries: Iterable[NewRecord]) -> None:
        # What is recorded whole and made from an older state would take a newer note away.
        for entry in entries:
            kind, scope, item, _ = entry.key
            if kind not in ("judgement", "flag", "interview") or entry.replaces is not None:
                continue
            standing = self.store.current(entry.key)
            stands = Case(scope)
            if standing is not None:
                apply_record(stands, entry.key, standing.content)
            if _part(stands, entry.key) != _part(self.cases[scope], entry.key):
                what = {
                    "judgement": Message("Question {item}", item=item),
                    "flag": Message("A flag"),
                    "interview": Message("An interview"),
                }[kind]
                raise KnownError(
                    "{what} of {scope} was changed by an import or a merge at this very moment. Nothing was recorded; "
                    "look at it and enter it again.",
                    what=what,
                    scope=scope,
                )

    def show(self, rows: Iterable[Row]) -> Changes:
        """Show rows that now count, after a merge."""
        return self._show([(row.key, row.content) for row in rows])

    def conflicts(self) -> list[Conflict]:
        """The records on which versions differ and wait for a ruling."""
        with database_errors(self.store.path):
            return projections.conflicts_of(self.store.connection)

    def set_current_assessor(self, code: str) -> None:
        """Make this laptop that assessor's: answers given here are theirs unless said otherwise."""
        self.store.set_local(ME, self.member(code))
        self.current_assessor = code

    def _show(self, changed: Sequence[tuple[RecordKey, Any]]) -> Changes:
        keys = tuple(key for key, _ in changed)
        counted = [(key, content) for key, content in changed if key.kind in _COUNTED]
        if len(counted) == 1 and counted[0][0].kind in ("fact", "judgement"):
            for key, content in changed:
                if key != counted[0][0]:
                    self._set(key, content)
            one = self._show_one(*counted[0])
            return Changes(keys, one.scores, one.forms)
        for key, content in changed:
            self._set(key, content)
        touched = {key.case_id for key in keys if key.kind in _COUNTED and key.case_id}
        for reference in touched:
            self._count(self.cases[reference])
        self._forms = {of: form for of, form in self._forms.items() if of[0] not in touched}
        return Changes(keys, rescored=bool(touched))

    def _show_one(self, key: RecordKey, content: Any) -> Changes:
        case = self.cases.get(key.case_id)
        if case is None:
            self._set(key, content)
            return Changes((key,))
        form = self._forms.get((key.case_id, key.owner))
        shared = False
        moves = Moves()
        scores: tuple[ScoreChange, ...] = ()
        # The boards change the case's own dictionaries, so they come before the rest of the case.
        if case.in_sample and key.owner == case.counting_assessor(key.item):
            moves = _move(self.board.set_fact, self.board.set_judgement, key, content, key.case_id)
            scores = moves.scores
            shared = form is not None and form.board is self.board.case(key.case_id)
        if form is not None and not shared:
            moves = _move(form.board.set_fact, form.board.set_judgement, key, content)
        self._set(key, content)
        if form is None:
            return Changes((key,), scores)
        if key.kind == "fact":
            form.fact_changed(key.item, moves.statuses)
        else:
            form.judgement_changed(key.item, moves.statuses)
        own = tuple(change for change in moves.scores if change.case_id is not None)
        forms = (FormChange(key.case_id, key.owner, moves.statuses, own),) if own or moves.statuses else ()
        return Changes((key,), scores, forms)

    def _count(self, case: Case) -> None:
        if case.in_sample:
            self.board.put_case(case.id, case.counting_facts(), case.counting_judgements())
        elif case.id in self.board.cases:
            self.board.remove_case(case.id)

    def _set(self, key: RecordKey, content: Any) -> None:
        kind, scope, item, _ = key
        if kind == "assessor":
            self.team[item] = content["role"]
        elif kind == "inspection":
            self.metadata[item] = content or ""
        else:
            case = self.cases.get(scope)
            if case is None:
                case = self.cases[scope] = Case(scope)
            apply_record(case, key, content)


def _part(case: Case, key: RecordKey) -> Judgement | Flag | Interview | None:
    """What `case` shows under `key`, which names a judgement, a flag or an interview."""
    if key.kind == "flag":
        return case.flags_of(key.owner).get(flag_place(key.item))
    if key.kind == "interview":
        return case.interviews.get(key.owner, {}).get(int(key.item))
    return case.judgements_of(key.owner).get(key.item, BLANK)


def _move(
    set_fact: Callable[..., Moves], set_judgement: Callable[..., Moves], key: RecordKey, content: Any, *case: str
) -> Moves:
    if key.kind == "fact":
        return set_fact(*case, key.item, content)
    return set_judgement(*case, key.item, judgement_from(content))


# What a change of can move any score of the case; a rating or a completion cannot.
_COUNTED = frozenset({"case", "allocation", "counting", "fact", "judgement"})
