"""Compare an inspection with an earlier one, question by question, from the earlier one's file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.analysis.intervals import Interval, difference_interval
from app.commands.rolling_up import Keys, read_one
from app.commands.score_words import CAUTION
from app.errors import DataError
from app.framework.localizer import ENGLISH
from app.framework.model import Answer, Framework
from app.message import Message
from app.reporting.resting import RestingRecommendation, resting_recommendations
from app.rollup.figures import InspectionHeader
from app.rollup.judged import Judged
from app.rollup.rollup import signed_by
from app.scoring.counts import Counts, Delta, ScoreKey, ScoringIndex
from app.scoring.framework_diff import Change, Meaning, framework_diff
from app.scoring.tally import Tally
from app.session.past import score_keys
from app.session.session import Session
from app.store.file_signer import FileSigner

INTERVALS = Message(
    "An interval is Newcombe's, for 95%. Criteria, sections and headlines have none, because the judgements in one "
    "case depend on each other."
)


@dataclass(frozen=True, slots=True)
class ComparedScore:
    """One score of both inspections.

    Attributes:
        key: The score.
        title: Its title now, or then where it is gone.
        then: Its tally in the earlier inspection; None where the earlier framework does not have it.
        now: Its tally in this inspection; None where this framework does not have it.
        interval: The interval of the difference, now less then, of a question that both judged; else None.
        remarks: The differences between the frameworks that this score depends on.
        recommended_then: The recommendations of the earlier inspection that rest on it.
        recommended_now: The recommendations of this inspection that rest on it.
    """

    key: ScoreKey
    title: str
    then: Tally | None
    now: Tally | None
    interval: Interval | None
    remarks: tuple[Message, ...]
    recommended_then: tuple[RestingRecommendation, ...] = ()
    recommended_now: tuple[RestingRecommendation, ...] = ()

    @property
    def difference(self) -> int | None:
        """Return the difference in percentage points, rounded half away from 0; None where one is no score.

        It is worked out from the counts, so it may differ by 1 from the difference of the rounded percentages.
        """
        if self.then is None or self.now is None or not self.then.judged or not self.now.judged:
            return None
        above = self.now.yes * self.then.judged - self.then.yes * self.now.judged
        below = self.now.judged * self.then.judged
        size = (200 * abs(above) + below) // (2 * below)
        return size if above >= 0 else -size

    @property
    def is_clear(self) -> bool:
        """Return whether the interval leaves no difference out."""
        return self.interval is not None and (self.interval.low > 0 or self.interval.high < 0)

    @property
    def is_recommended(self) -> bool:
        """Return whether a recommendation of either inspection rests on it."""
        return bool(self.recommended_then or self.recommended_now)


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """An earlier inspection beside this one.

    Attributes:
        earlier: The area, days and cases of the earlier inspection.
        scores: The scores of both: headlines, sections with their criteria, then questions in this framework's order.
        same_framework: Whether both were made with one edition of the framework.
        signers: The laptops that signed the files of the earlier inspection.
    """

    earlier: InspectionHeader
    scores: tuple[ComparedScore, ...]
    same_framework: bool
    signers: tuple[FileSigner, ...] = field(default=(), compare=False)

    @property
    def cautions(self) -> tuple[Message, ...]:
        """Return the sentences that go with the comparison wherever it is shown."""
        found = [CAUTION, INTERVALS]
        if not self.same_framework:
            found.append(
                Message("The earlier inspection used another edition of the framework. Remarks name the differences.")
            )
        if self.signers:
            found.append(Message("The earlier inspection is {signed}.", signed=signed_by(self.signers)))
        if not all(each.lead for each in self.signers):
            found.append(Message("Only a lead's merged file surely holds every answer and ruling."))
        return tuple(found)

    def questions_of(self, framework: Framework, criterion: str) -> tuple[ComparedScore, ...]:
        """Return the questions of a criterion."""
        chosen = {each.id for each in framework.questions if each.criterion == criterion}
        return tuple(each for each in self.scores if each.key[0] == "question" and each.key[1] in chosen)


def then_and_now(session: Session, paths: Sequence[Path], keys: Keys, *, language: str = ENGLISH) -> ThenAndNow:
    """Return an earlier inspection beside this one. The earlier one's file is read and not changed.

    Args:
        session: This inspection.
        paths: Assessment files of the earlier inspection, or its folder.
        keys: The secrets that open them.
        language: The language of the titles.

    Raises:
        DataError: The files are not fit, of several inspections, or of this one.
        KnownError: A file cannot be read or opened.
    """
    return compare(session, read_earlier(session.store.inspection, paths, keys, language=language))


def read_earlier(inspection: str, paths: Sequence[Path], keys: Keys, *, language: str = ENGLISH) -> Judged:
    """Return the judgements that count of an earlier inspection.

    Args:
        inspection: The id of the inspection that it is compared with.
        paths: As in `then_and_now`.
        keys: As there.
        language: As there.

    Raises:
        DataError: As there.
        KnownError: As there.
    """
    earlier = read_one(paths, keys, language=language)
    if earlier.header.inspection == inspection:
        raise DataError(
            "{path} is of this inspection itself. Give a file of an earlier one. `aboveline moved` shows the moves "
            "within this one.",
            path=paths[0],
        )
    return earlier


def compare(session: Session, earlier: Judged) -> ThenAndNow:
    """Return the scores of an earlier inspection beside those of this one."""
    framework, then = session.framework, counts_of(earlier)
    same = earlier.header.framework == session.framework_hash
    remarks = {} if same else _remarks(earlier.framework, framework)
    theirs, ours = score_keys(earlier.framework), score_keys(framework)
    recommended_then = resting_recommendations(earlier.records) if earlier.records is not None else {}
    recommended_now = resting_recommendations(session.own_records())
    titles = _titles(earlier.framework) | _titles(framework)
    scores = []
    for key in dict.fromkeys((*ours, *theirs)):
        was = then.tally(*key) if key in theirs else None
        now = session.board.tally(*key) if key in ours else None
        interval = None
        if key[0] == "question" and was is not None and now is not None:
            interval = difference_interval(now.yes, now.judged, was.yes, was.judged)
        scores.append(
            ComparedScore(
                key,
                titles[key],
                was,
                now,
                interval,
                tuple(remarks.get(key, ())),
                recommended_then.get(key, ()),
                recommended_now.get(key, ()),
            )
        )
    return ThenAndNow(earlier.header, tuple(scores), same, earlier.signers)


def counts_of(judged: Judged) -> Counts:
    """Return the counts of the judgements of an inspection."""
    counts = Counts(ScoringIndex.of(judged.framework))
    counts.move((_counted(question, answer) for _, question, answer in judged.answers), None)
    return counts


def _counted(question: str, answer: str) -> Delta:
    known: dict[str, Answer] = {"yes": "yes", "no": "no", "na": "na"}
    return Delta(question, None, known[answer], (), ())


def _titles(framework: Framework) -> dict[ScoreKey, str]:
    return {
        **{("headline", each.id): each.title for each in framework.headlines},
        **{("section", each.id): each.title for each in framework.sections},
        **{("criterion", each.id): each.title for each in framework.criteria},
        **{("question", each.id): framework.wording(each) for each in framework.questions},
    }


def _remarks(old: Framework, new: Framework) -> dict[ScoreKey, list[Message]]:
    """Return the differences between two editions by the scores that they concern."""
    found: dict[ScoreKey, list[Message]] = {}
    for change in framework_diff(old, new).changes:
        if change.meaning is not Meaning.NONE:
            for key in _concerned(change, (old, new)):
                found.setdefault(key, []).append(change.what)
    return found


def _concerned(change: Change, editions: Iterable[Framework]) -> Iterator[ScoreKey]:
    yield from change.scores
    if any(change.id in edition.question_by_id for edition in editions):
        yield "question", change.id
