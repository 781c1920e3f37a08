"""The command that prints the scores, with what each band rests on."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from typing import Any

from app.cli.command import Command, add_as_of, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.cli.printing import scores_json, scores_table
from app.commands.as_of import moment_from
from app.commands.score_words import (
    CAUTION,
    base_sentence,
    few_sentence,
    published_range,
    published_sentence,
    score_name,
    score_sentences,
    withheld_sentence,
)
from app.errors import DataError, UsageError
from app.framework.model import Framework
from app.message import Message, in_digits, joined
from app.scoring.band_edges import BandStep
from app.scoring.counts import Level, ScoreKey
from app.scoring.table import ScoreRow, rows_of
from app.scoring.tally import Tally, band
from app.session.case_filter import where_of, where_words
from app.session.past import PastState, past_state
from app.session.score_view import QuestionTallies, ScoreFigure, ScoreView, score_view, with_intervals
from app.session.scored_cases import ScoredCases, scored_cases, scored_sample
from app.session.session import Session
from app.session.small_numbers import SmallNumbers, small_numbers


def scores(arguments: argparse.Namespace) -> int:
    """Print the scores of the sample, of the part that a filter leaves, or of one case."""
    if arguments.case is not None and arguments.where:
        raise UsageError("--case and --where exclude each other: one case has no groups.")
    at = None if arguments.as_of is None else moment_from(arguments.as_of)
    with opened(arguments, to_write=False) as session:
        past = None if at is None else past_state(session, at)
        if arguments.case is not None:
            _scores_of_case(session, arguments, past)
            return 0
        scored, rule = scored_sample(session) if past is None else _scored_past(session, past), small_numbers()
        where = where_of(session, scored, arguments.where)
        view = with_intervals(scored, score_view(scored, where, rule))
        if arguments.json:
            as_json(view_json(scored, view, rule))
            return 0
        if where:
            say(where_words(session, where))
        for line in view_lines(scored.framework, view, rule):
            say(line)
    return 0


def _scores_of_case(session: Session, arguments: argparse.Namespace, past: PastState | None) -> None:
    board = session.board if past is None else past.board
    if session.case(arguments.case).id not in board.cases:
        state = "is not" if past is None else "was not"
        raise DataError(f"{arguments.case} {state} in the sample, so it has no scores.")
    if arguments.json:
        as_json(scores_json(session, arguments.case, past))
        return
    for row in scores_table(session, arguments.case, past):
        say(row)


def _scored_past(session: Session, past: PastState) -> ScoredCases:
    return scored_cases(session.framework, session.original_framework, past.sample)


def view_lines(framework: Framework, view: ScoreView, rule: SmallNumbers) -> Iterable[str | Message]:
    """Return the scores of a view for a person: a table, then a line for each headline and criterion."""
    if view.withheld is not None:
        yield withheld_sentence(view, rule)
        return
    titles = {key: f"{'  ' if key[0] == 'criterion' else ''}{score_name(framework, key)}" for key in view.figures}
    width = max(map(len, titles.values()))
    yield f"{'':{width}}     score   yes    no  interval  band"
    for key, figure in view.figures.items():
        yield f"{titles[key]:{width}}{_columns(framework, figure)}".rstrip()
    yield base_sentence(view)
    if view.few:
        yield few_sentence(len(view.cases))
    yield "What each band rests on:"
    for key, figure in view.figures.items():
        if key[0] != "section" and figure.tally.judged:
            name = key[1] if key[0] == "criterion" else score_name(framework, key)
            yield Message("  {name}: {sentences}", name=name, sentences=joined(" ", score_sentences(framework, figure)))
    found = published_range(framework)
    for key, each in found.items():
        yield Message("  {name}: {sentence}", name=score_name(framework, key), sentence=published_sentence(each))
    if found:
        yield CAUTION


def _columns(framework: Framework, figure: ScoreFigure) -> str:
    if figure.withheld:
        return f"{'withheld':>10}"
    percent = figure.tally.percent
    score = "no score" if percent is None else f"{percent}%"
    interval = "" if figure.interval is None else f"{figure.interval.low} to {figure.interval.high}"
    found = band(framework, percent)
    yes, no = in_digits(figure.tally.yes), in_digits(figure.tally.no)
    return f"{score:>10}{yes:>6}{no:>6}{interval:>10}  {found.label if found else ''}"


def view_json(scored: ScoredCases, view: ScoreView, rule: SmallNumbers) -> dict[str, Any]:
    """Return the scores of a view for programs."""
    questions = QuestionTallies(scored, view, rule)

    def tally_of(level: Level, each: str) -> Tally | None:
        if level == "question":
            return questions.of(each)
        figure = view.figures[level, each]
        return None if figure.withheld else figure.tally

    rows = rows_of(scored.framework, tally_of, lambda question: view.counts.reasons.get(question, {}))
    data: dict[str, Any] = {"cases": {"total": len(view.cases), "complete": view.complete}}
    if view.where:
        data["where"] = {key: list(names) for key, names in view.where.items()}
        data["withheld"] = None if view.withheld is None else view.withheld.value
    data["scores"] = [_row(row, view.figures) for row in rows]
    return data


def _row(row: ScoreRow, figures: Mapping[ScoreKey, ScoreFigure]) -> dict[str, Any]:
    """Return a row, with what it rests on where it is a headline, a section or a criterion."""
    levels: tuple[Level, ...] = ("headline", "section", "criterion")
    level = next((each for each in levels if each == row["level"]), None)
    if level is None:
        return dict(row)
    figure = figures[level, str(row["id"])]
    reach = figure.swing
    return dict(row) | {
        "cases": None if figure.withheld else figure.cases,
        "interval": None if figure.interval is None else list(figure.interval),
        "more_below_the_line": _step_json(figure.edges.down),
        "fewer_below_the_line": _step_json(figure.edges.up),
        "second_opinions": None if reach is None else reach._asdict(),
        "withheld": figure.withheld,
    }


def _step_json(step: BandStep | None) -> dict[str, Any] | None:
    return None if step is None else {"judgements": step.judgements, "band": step.band.id}


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--case", metavar="REF", help="of one case")
    parser.add_argument(
        "--where",
        action="append",
        default=[],
        metavar="KEY=GROUP",
        help="of the cases in a group: stratum, sex, ethnic-group, custody, rosh, assessor or case-manager; again for "
        "another group of the key, or another key",
    )
    add_as_of(parser)
    add_json(parser)


COMMANDS = (Command("scores", "print the scores, and what each band rests on", scores, _arguments),)
