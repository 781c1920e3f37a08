"""Mark in the store that a session is open, and report what was recovered after an unexpected end."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.commands.drafting import REASON, WHY
from app.commands.opening import Recovery, mark_closed, mark_still_open
from app.errors import AbovelineError
from app.records.change_reason import CHANGE_REASON
from app.records.completion import COMPLETION, completion_key
from app.records.fact import FACT
from app.records.flag import FLAG
from app.records.interview import INTERVIEW
from app.records.judgement import JUDGEMENT, judgement_key
from app.records.key import RecordKey
from app.records.rating import RATING
from app.records.registry import kind_of
from app.session.session import Session
from app.store.drafts import Draft
from ui.language.dates import lately_in_a_sentence
from ui.language.messages import translated

_EVERY_MS = 60_000


class SessionHeartbeat(QObject):
    """Renews the mark of an open inspection in the store each minute, until `end`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._renew_mark)
        self._timer.start()

    def end(self) -> None:
        """Record that the session ended as it should. If that fails, the next opening reports an unexpected end."""
        self._timer.stop()
        with suppress(AbovelineError):
            mark_closed(self._session)

    def _renew_mark(self) -> None:
        # A failure makes only the reported time of an unexpected end less exact. The next write reports a disk fault.
        with suppress(AbovelineError):
            mark_still_open(self._session)


def recovery_text(found: Recovery) -> str:
    """Describe what was recovered on opening; empty if the last session ended as it should."""
    parts: list[str] = []
    if found.cut_off is not None:
        text = QCoreApplication.translate("recovery", "The program ended unexpectedly {when}.")
        parts.append(text.format(when=lately_in_a_sentence(found.cut_off)))
    if found.cut_off is not None and found.last is not None:
        text = QCoreApplication.translate(
            "recovery", "Everything up to then is saved. The last change was to {what}, {when}."
        )
        parts.append(text.format(what=describe_record(found.last.key), when=lately_in_a_sentence(found.last.at)))
    if found.loss is not None:
        text = QCoreApplication.translate(
            "recovery",
            "The store is damaged: {loss}. Restore a backup or merge your last export, and then repair the inspection.",
        )
        parts.append(text.format(loss=translated(found.loss)))
    if found.drafts:
        text = QCoreApplication.translate("recovery", "The text that you were typing is recovered in {places}.")
        parts.append(text.format(places=", ".join(map(_describe_draft, found.drafts))))
    if found.removed is not None:
        parts.append(translated(found.removed))
    return " ".join(parts)


def recovery_target(found: Recovery) -> RecordKey | None:
    """Return the record to go to: the last unfinished text, else the last change; None if there is neither."""
    if found.drafts:
        draft = found.drafts[-1]
        if draft.field == WHY:
            return completion_key(draft.case_id, draft.assessor)
        if draft.field == REASON:
            return CHANGE_REASON.key(draft.case_id, "", draft.assessor)
        return judgement_key(draft.case_id, draft.question, draft.assessor)
    return found.last.key if found.last is not None else None


def describe_record(key: RecordKey) -> str:
    """Name the record with a key, for use in a sentence."""
    names = {
        FACT: QCoreApplication.translate("recovery", "a fact of {case}"),
        RATING: QCoreApplication.translate("recovery", "an Asset rating of {case}"),
        FLAG: QCoreApplication.translate("recovery", "a flag on {case}"),
        INTERVIEW: QCoreApplication.translate("recovery", "an interview of {case}"),
        COMPLETION: QCoreApplication.translate("recovery", "the completion of {case}"),
        JUDGEMENT: QCoreApplication.translate("recovery", "question {question} of {case}"),
    }
    if not key.case_id:
        return QCoreApplication.translate("recovery", "the inspection as a whole")
    return names.get(kind_of(key), "{case}").format(case=key.case_id, question=key.item)


def _describe_draft(draft: Draft) -> str:
    names = {
        "note": QCoreApplication.translate("recovery", "the note on question {question} of {case}"),
        "evidence": QCoreApplication.translate("recovery", "the evidence for question {question} of {case}"),
        WHY: QCoreApplication.translate("recovery", "the explanation of open items in {case}"),
        REASON: QCoreApplication.translate("recovery", "the reason why {case} has changed"),
    }
    on_question = QCoreApplication.translate("recovery", "a flag on question {question} of {case}")
    on_case = QCoreApplication.translate("recovery", "a flag on {case}")
    text = names.get(draft.field, on_question if draft.question else on_case)
    return text.format(case=draft.case_id, question=draft.question)
