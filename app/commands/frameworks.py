"""Frameworks as files: check one, compare two editions, and write one as a form for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.commands.target import check_name
from app.errors import DataError, UsageError
from app.framework.canonical import framework_hash
from app.framework.catalogue import shipped_ids, shipped_source
from app.framework.load import parse_framework
from app.framework.model import Framework
from app.message import Message, counted
from app.scoring.counts import ScoreKey
from app.scoring.framework_diff import FrameworkDiff, framework_diff
from app.scoring.scoreboard import Scoreboard
from app.scoring.tally import Tally
from app.session.session import Session
from app.store.files import read_bytes, write_whole

_LARGEST = 16 << 20  # bytes; the shipped framework has 90 kB


@dataclass(frozen=True, slots=True)
class Rescored:
    """A score of an inspection by its own framework and by another edition; None where an edition has no such score."""

    key: ScoreKey
    before: Tally | None
    after: Tally | None


def read_framework(named: str | Path) -> Framework:
    """Return the framework in a file, or the shipped one with this id.

    Raises:
        DataError: The file has mistakes, each with its line.
        UsageError: There is neither a file nor a shipped framework of this name.
        KnownError: The file cannot be read.
    """
    if isinstance(named, str) and named in shipped_ids() and not Path(named).exists():
        return parse_framework(shipped_source(named), name=named)
    path = Path(named)
    if not path.exists():
        raise UsageError(
            "There is no framework file {path}. Name a file, or one of: {known}.", path=path, known=shipped_ids()
        )
    data = read_bytes(path, at_most=_LARGEST)
    try:
        source = data.decode("utf-8")
    except UnicodeDecodeError:
        raise DataError("{path} is no text in UTF-8, so it is no framework file.", path=path) from None
    return parse_framework(source, name=path.name)


def about(framework: Framework) -> Message:
    """Return what is in a framework that was checked, in a sentence."""
    scored = sum(question.scored for question in framework.questions)
    return Message(
        "{title}, {id} {version}: {facts}, {questions} ({scored} scored), {criteria}.",
        title=framework.title,
        id=framework.id,
        version=framework.version,
        facts=counted(len(framework.facts), one="{n} fact", many="{n} facts"),
        questions=counted(len(framework.questions), one="{n} question", many="{n} questions"),
        scored=scored,
        criteria=counted(len(framework.criteria), one="{n} criterion", many="{n} criteria"),
    )


def fingerprint_of(framework: Framework) -> str:
    """Return the hash by which files name this edition."""
    return framework_hash(framework)


def compare_frameworks(old: Framework, new: Framework, *, wording: Framework | None = None) -> FrameworkDiff:
    """Return the differences between two editions, with what they mean for past scores.

    Args:
        old: The earlier edition.
        new: The later edition.
        wording: The earlier edition in the language in which headlines and bands are named; None for its own.
    """
    return framework_diff(old, new, wording=wording)


def rescore(session: Session, new: Framework) -> list[Rescored]:
    """Return each score of an inspection by its own framework and by another edition. Nothing is recorded."""
    board = Scoreboard(new)
    facts, questions = new.fact_by_id, new.question_by_id
    for case in session.sample():
        board.put_case(
            case.id,
            {each: value for each, value in case.counting_facts().items() if each in facts},
            {each: judgement for each, judgement in case.counting_judgements().items() if each in questions},
        )
    before, after = _tallies(session.framework, session.board), _tallies(new, board)
    return [Rescored(key, before.get(key), after.get(key)) for key in dict.fromkeys((*before, *after))]


def _tallies(framework: Framework, board: Scoreboard) -> Mapping[ScoreKey, Tally]:
    keys: list[ScoreKey] = [("headline", each.id) for each in framework.headlines]
    for section in framework.sections:
        keys.append(("section", section.id))
        keys += [("criterion", each.id) for each in framework.criteria if each.section == section.id]
    return {key: board.tally(*key) for key in keys}


def write_xlsform(framework: Framework, path: Path, *, replace: bool = False) -> None:
    """Write a framework as an XLSForm, which tools of the ODK family run.

    Raises:
        DataError: A file is there already and is not to be replaced, or a wording cannot be read.
        KnownError: The file cannot be written.
    """
    from app.exchange.forms.workbook import workbook
    from app.exchange.forms.xlsform import xlsform

    check_name(path)
    if path.exists() and not replace:
        raise DataError("{path} is there already, so nothing was written. Choose another name.", path=path)
    write_whole(path, workbook(xlsform(framework)))
