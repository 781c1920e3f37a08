"""The command that shows how far assessors agree."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from app.analysis.agreement import Coefficient
from app.analysis.intervals import two_digits
from app.cli.command import Command, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands.agreeing import AgreementFigures, Compared, Leaning, agreement_figures
from app.commands.agreement_words import sentences
from app.message import in_digits
from app.scoring.tally import percent

_DIGITS = 4


def agreement(arguments: argparse.Namespace) -> int:
    """Print how far assessors agree, and how each one's scores lie on like cases."""
    with opened(arguments, to_write=False) as session:
        figures = agreement_figures(session)
    if arguments.json:
        as_json(agreement_json(figures))
        return 0
    for sentence in sentences(figures):
        say(sentence)
    for line in _table((*figures.criteria, *figures.questions)):
        say(line)
    return 0


def agreement_json(figures: AgreementFigures) -> dict[str, Any]:
    """Return the figures for programs."""
    return {
        "overall": {"cases": figures.overall.cases, **figures_json(figures.overall)},
        "criteria": [{"id": each.id, "cases": each.cases, **figures_json(each)} for each in figures.criteria],
        "questions": [{"id": each.id, "cases": each.cases, **figures_json(each)} for each in figures.questions],
        "assessors": [_leaning(each) for each in figures.leanings],
    }


def figures_json(found: Compared) -> dict[str, Any]:
    """Return percent agreement, kappa and AC1 for programs."""
    figures = found.agreement
    kappa, ac1 = figures.kappa, figures.ac1
    return {
        "n": figures.n,
        "percent": percent(figures.agreed, figures.n),
        "percent_interval": _rounded(each * 100 for each in figures.share_interval or ()),
        "kappa": _value(kappa),
        "kappa_interval": _interval(kappa),
        "ac1": _value(ac1),
        "ac1_interval": _interval(ac1),
    }


def _value(found: Coefficient | None) -> float | None:
    return None if found is None else round(found.value, _DIGITS)


def _interval(found: Coefficient | None) -> list[float] | None:
    return None if found is None or found.interval is None else _rounded(found.interval)


def _rounded(values: Iterable[float]) -> list[float] | None:
    return [round(each, _DIGITS) for each in values] or None


def _leaning(leaning: Leaning) -> dict[str, Any]:
    found = leaning.difference
    known: dict[str, Any] = {"difference": None, "interval": None, "like_cases": 0, "other_cases": 0, "marked": False}
    if found is not None:
        known = {
            "difference": round(found.value, _DIGITS),
            "interval": _rounded(found.interval or ()),
            "like_cases": found.own,
            "other_cases": found.others,
            "marked": found.is_marked,
        }
    return {"assessor": leaning.assessor, "cases": leaning.cases, **known}


def _table(rows: Iterable[Compared]) -> Iterable[str]:
    rows = list(rows)
    if not rows:
        return
    yield ""
    yield f"{'':10}{'judgements':>12}{'agreement':>11}{'kappa':>8}{'AC1':>8}"
    for each in rows:
        figures = each.agreement
        share = f"{percent(figures.agreed, figures.n)}%"
        yield f"{each.id:10}{in_digits(figures.n):>12}{share:>11}{_shown(figures.kappa):>8}{_shown(figures.ac1):>8}"


def _shown(found: Coefficient | None) -> str:
    return "none" if found is None else two_digits(found.value)


COMMANDS = (Command("agreement", "show how far assessors agree", agreement, add_json),)
