"""The command that shows an earlier inspection beside this one."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.analysis.intervals import whole
from app.cli.command import TO_OPEN, Command, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, cases, say
from app.cli.secrets import EARLIER, ask, given
from app.commands.rolling_up import keys_from, sources_of_one
from app.commands.then_and_now import ComparedScore, ThenAndNow, then_and_now
from app.message import Message, in_digits
from app.reporting.resting import RestingRecommendation
from app.scoring.tally import Tally


def compare(arguments: argparse.Namespace) -> int:
    """Print the scores of an earlier inspection beside those of this one, with the interval of each difference."""
    paths = [Path(text).expanduser() for text in arguments.files]
    sources_of_one(paths)
    with opened(arguments, to_write=False) as session:
        secret = given(arguments, EARLIER) or ask(EARLIER)
        found = then_and_now(session, paths, keys_from([secret]))
    chosen = [
        each
        for each in found.scores
        if (not arguments.clear or each.is_clear) and (not arguments.recommended or each.is_recommended)
    ]
    if arguments.json:
        as_json(_as_json(found, chosen))
        return 0
    for line in _lines(found, chosen):
        say(line)
    return 0


def _lines(found: ThenAndNow, chosen: list[ComparedScore]) -> Iterator[str | Message]:
    header = found.earlier
    yield Message(
        "Then: {area}, {day}, {cases}.",
        area=header.area or Message("an area that is not recorded"),
        day=header.last_day or Message("no date"),
        cases=cases(header.cases),
    )
    for each in chosen:
        line = f"{each.key[1]} {each.title}: {_share(each.then)} -> {_share(each.now)}"
        if each.difference is not None:
            line += f", {each.difference:+d}"
        if each.interval is not None:
            line += f" ({whole(each.interval.low):+d} to {whole(each.interval.high):+d})"
        yield line + (", clear" if each.is_clear else "")
        yield from (Message("    {remark}", remark=remark) for remark in each.remarks)
        yield from (f"    then: {_recommendation(one)}" for one in each.recommended_then)
        yield from (f"    now: {_recommendation(one)}" for one in each.recommended_now)
    yield from found.cautions


def _recommendation(each: RestingRecommendation) -> str:
    return (
        f"recommendation {each.number} ({each.responsible or 'nobody is responsible'}): {' '.join(each.text.split())}"
    )


def _share(tally: Tally | None) -> str:
    if tally is None:
        return "not in the framework"
    return (
        "no score"
        if tally.percent is None
        else f"{tally.percent}% ({in_digits(tally.yes)} of {in_digits(tally.judged)})"
    )


def _as_json(found: ThenAndNow, chosen: list[ComparedScore]) -> dict[str, Any]:
    header = found.earlier
    return {
        "earlier": {
            "inspection": header.inspection,
            "area": header.area,
            "last_day": header.last_day or None,
            "cases": {"total": header.cases, "complete": header.complete},
            "same_framework": found.same_framework,
            "signed": [asdict(each) for each in found.signers],
        },
        "scores": [
            {
                "level": each.key[0],
                "id": each.key[1],
                "then": _tally_json(each.then),
                "now": _tally_json(each.now),
                "difference": each.difference,
                "interval": [each.interval.low, each.interval.high] if each.interval is not None else None,
                "clear": each.is_clear,
                "remarks": [str(remark) for remark in each.remarks],
                "recommendations": {
                    "then": [_recommendation_json(one) for one in each.recommended_then],
                    "now": [_recommendation_json(one) for one in each.recommended_now],
                },
            }
            for each in chosen
        ],
        "cautions": [str(each) for each in found.cautions],
    }


def _recommendation_json(each: RestingRecommendation) -> dict[str, str | None]:
    return {"number": each.number, "text": each.text, "responsible": each.responsible or None}


def _tally_json(tally: Tally | None) -> dict[str, Any] | None:
    return None if tally is None else {"yes": tally.yes, "no": tally.no, "percent": tally.percent}


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", type=given_path, metavar="FILE", help="assessment files of an earlier inspection"
    )
    parser.add_argument("--clear", action="store_true", help="only questions whose interval leaves no difference out")
    parser.add_argument("--recommended", action="store_true", help="only scores that a recommendation rests on")
    add_json(parser)


COMMANDS = (
    Command("compare", "show an earlier inspection beside this one", compare, _arguments, secrets=(*TO_OPEN, EARLIER)),
)
