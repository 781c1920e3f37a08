"""One sitting at an inspection: signs of life while it lasts, and what to say of the one before if that was cut off."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.commands.drafting import WHY
from app.commands.opening import Recovery, end_sitting, still_sitting
from app.errors import AbovelineError
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

_EVERY_MS = 60_000


class SessionHeartbeat(QObject):
    """Leaves a sign of life each minute, until `end`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._live)
        self._timer.start()

    def end(self) -> None:
        """Note that it ends as it should. Where that cannot be noted, the next opening speaks of a cut."""
        self._timer.stop()
        with suppress(AbovelineError):
            end_sitting(self._session)

    def _live(self) -> None:
        # Only the minute of a cut would be less well known; a disk in trouble is told of where work meets it.
        with suppress(AbovelineError):
            still_sitting(self._session)


def recovery_text(found: Recovery) -> str:
    """Return what was found on opening, in a line; empty where nothing was."""
    parts: list[str] = []
    if found.cut_off is not None:
        text = QCoreApplication.translate("sitting", "The program was cut off {when}.")
        parts.append(text.format(when=lately_in_a_sentence(found.cut_off)))
    if found.cut_off is not None and found.last is not None:
        text = QCoreApplication.translate("sitting", "Everything to then is here: the last was {what}, {when}.")
        parts.append(text.format(what=in_words(found.last.key), when=lately_in_a_sentence(found.last.at)))
    if found.drafts:
        text = QCoreApplication.translate("sitting", "What was being typed is recovered: {places}.")
        parts.append(text.format(places=", ".join(map(_place, found.drafts))))
    return " ".join(parts)


def leads_to(found: Recovery) -> RecordKey | None:
    """Where to go on: what was being typed, else what was recorded last."""
    if found.drafts:
        draft = found.drafts[-1]
        if draft.field == WHY:
            return completion_key(draft.case_id, draft.assessor)
        return judgement_key(draft.case_id, draft.question, draft.assessor)
    return found.last.key if found.last is not None else None


def in_words(key: RecordKey) -> str:
    """Return what a record is about."""
    names = {
        FACT: QCoreApplication.translate("sitting", "a fact of {case}"),
        RATING: QCoreApplication.translate("sitting", "an Asset rating of {case}"),
        FLAG: QCoreApplication.translate("sitting", "a flag of {case}"),
        INTERVIEW: QCoreApplication.translate("sitting", "an interview of {case}"),
        COMPLETION: QCoreApplication.translate("sitting", "the completion of {case}"),
    }
    if JUDGEMENT.matches(key):
        return f"{key.case_id} {key.item}"
    return names.get(kind_of(key), "{case}").format(case=key.case_id)


def _place(draft: Draft) -> str:
    names = {
        "note": QCoreApplication.translate("sitting", "the note of {place}"),
        "evidence": QCoreApplication.translate("sitting", "the evidence of {place}"),
        WHY: QCoreApplication.translate("sitting", "why something stays open in {place}"),
    }
    flag = QCoreApplication.translate("sitting", "a flag of {place}")
    return names.get(draft.field, flag).format(place=f"{draft.case_id} {draft.question}".rstrip())
