"""The command that shows what the judgements behind the scores rest on."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from app.analysis.thin_evidence import ThinScore
from app.assessment.basis import BASES, Basis
from app.cli.command import Command, add_json
from app.cli.drilldown import score_named
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.cli.printing import judgement_text
from app.framework.model import Framework
from app.message import Message, in_digits
from app.session.blindness import may_see
from app.session.evidence_behind import BasedJudgement, evidence_behind
from app.session.session import Session


def evidence(arguments: argparse.Namespace) -> int:
    """Print the scores whose band thin evidence could change first; of one score, the judgements without evidence."""
    with opened(arguments, to_write=False) as session:
        framework, found = session.framework, evidence_behind(session)
        if arguments.score is None:
            if arguments.json:
                as_json([_score_json(each) for each in found.scores])
                return 0
            for each in found.scores:
                say(score_line(framework, each))
            return 0
        key = score_named(framework, arguments.score)
        score = next(each for each in (*found.scores, *found.questions.values()) if each.key == key)
        bases: tuple[Basis, ...] = tuple(arguments.on or ("nothing",))
        behind = [each for each in found.behind(framework, key, *bases) if _may_show(session, each)]
        if arguments.json:
            as_json(_score_json(score) | {"judgements": [_judgement_json(each) for each in behind]})
            return 0
        for line in _lines(framework, score, behind):
            say(line)
    return 0


def _may_show(session: Session, each: BasedJudgement) -> bool:
    return may_see(session, session.case(each.case_id), each.assessor)


def score_line(framework: Framework, score: ThinScore) -> Message:
    """Return one score on a line: what its judgements rest on, and what those without evidence could do to its band."""
    counts, titles = score.counts, {each.id: each.title for each in framework.headlines}
    name = titles.get(score.key[1], score.key[1])
    if score.band is None:
        return Message("{name}: no score", name=name)
    if score.turns is None:
        effect = Message("the band does not depend on them")
    else:
        effect = Message("{n} of them the other way would change the band", n=in_digits(score.turns))
    return Message(
        "{name}: {percent}%, {band}. Of {judged} judgements {record} rest on the record, {interview} on an interview, "
        "{nothing} on nothing; {effect}.",
        name=name,
        percent=counts.all.percent or 0,
        band=score.band.label,
        judged=in_digits(counts.all.judged),
        record=in_digits(counts.record.judged),
        interview=in_digits(counts.interview.judged),
        nothing=in_digits(counts.nothing.judged),
        effect=effect,
    )


def _lines(framework: Framework, score: ThinScore, behind: list[BasedJudgement]) -> Iterator[str | Message]:
    yield score_line(framework, score)
    for each in behind:
        question = framework.question_by_id[each.question]
        text = judgement_text(question, each.judgement)
        yield Message("{case}  {question}  {text}", case=each.case_id, question=each.question, text=text)


def _score_json(score: ThinScore) -> dict[str, Any]:
    counts = score.counts
    by_basis = dict(zip(BASES, (counts.record, counts.interview, counts.nothing), strict=True))
    return {
        "level": score.key[0],
        "id": score.key[1],
        "percent": counts.all.percent,
        "band": score.band.id if score.band else None,
        **{basis: {"yes": tally.yes, "no": tally.no} for basis, tally in by_basis.items()},
        "without": {"percent": score.without.percent, "band": score.without_band.id if score.without_band else None},
        "lowest_band": score.lowest.id if score.lowest else None,
        "highest_band": score.highest.id if score.highest else None,
        "turns": score.turns,
    }


def _judgement_json(each: BasedJudgement) -> dict[str, Any]:
    return {
        "case": each.case_id,
        "question": each.question,
        "assessor": each.assessor or None,
        "rests_on": each.basis,
        "answer": each.judgement.answer,
        "note": each.judgement.note,
        "evidence": each.judgement.evidence,
    }


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "score", nargs="?", metavar="SCORE", help="the id of a headline, section, criterion or question; else all"
    )
    parser.add_argument(
        "--on",
        action="append",
        choices=BASES,
        help="list the judgements of this score that rest on it; may be repeated, by default nothing",
    )
    add_json(parser)


COMMANDS = (Command("evidence", "show what the judgements behind the scores rest on", evidence, _arguments),)
