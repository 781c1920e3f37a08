"""The figures of agreement in sentences, with what they cannot tell; the window and the command line share them."""

from __future__ import annotations

from app.analysis.agreement import Coefficient
from app.analysis.intervals import Interval, two_digits, whole
from app.commands.agreeing import AgreementFigures, Compared, Leaning
from app.message import NO_TEXT, Message, Value, counted, joined
from app.scoring.tally import percent

# Below this number of cases or pairs, a figure says more about these few than about the assessors.
FEW_CASES = 10
FEW_PAIRS = 20

NONE_TWICE = Message(
    "No case has a second assessment yet. Have another assessor judge a few cases too: the figures follow from that."
)
PROMPT = Message(
    "A prompt to look, and no verdict: one assessor in twenty is marked by chance alone. Read a case together first."
)


def agreement_sentence(found: Compared) -> Message:
    """Return "Two assessors agree on 86% of 168 judgements of 3 cases (80% to 91%)."."""
    figures = found.agreement
    share = percent(figures.agreed, figures.n)
    if share is None or figures.share_interval is None:
        return NONE_TWICE
    return Message(
        "Two assessors agree on {share}% of {judgements} of {cases} ({low}% to {high}%).",
        share=share,
        judgements=counted(figures.n, one="{n} judgement", many="{n} judgements"),
        cases=counted(found.cases, one="{n} case", many="{n} cases"),
        low=whole(figures.share_interval.low),
        high=whole(figures.share_interval.high),
    )


def chance_sentence(found: Compared) -> Message:
    """Return how much of the agreement is more than chance, by both coefficients."""
    figures = found.agreement
    if figures.ac1 is None:
        return NO_TEXT
    if figures.kappa is None:
        return Message(
            "Both gave one and the same answer throughout, so there is no kappa. Gwet's AC1 is {ac1}.",
            ac1=_coefficient(figures.ac1),
        )
    return Message(
        "Beyond chance, Cohen's kappa is {kappa} and Gwet's AC1 is {ac1}; 1 is full agreement, 0 is chance.",
        kappa=_coefficient(figures.kappa),
        ac1=_coefficient(figures.ac1),
    )


def caution(found: Compared) -> Message:
    """Return what a figure cannot tell, where few cases or judgements are behind it; empty where many are."""
    if not found.agreement.n:
        return NO_TEXT
    if found.cases < FEW_CASES:
        return Message(
            "With care: only {cases} behind it. Judgements of one case resemble each other, so the true range is "
            "wider than the one shown.",
            cases=counted(found.cases, one="{n} case is", many="{n} cases are"),
        )
    if found.agreement.n < FEW_PAIRS:
        return Message(
            "With care: only {judgements} behind it.",
            judgements=counted(found.agreement.n, one="{n} judgement is", many="{n} judgements are"),
        )
    return NO_TEXT


def leaning_sentence(leaning: Leaning) -> Message:
    """Return how one assessor's scores lie beside the team's on like cases."""
    who = leaning.assessor
    found = leaning.difference
    if found is None or found.interval is None:
        return Message(
            "{who} has too few like cases to compare with the team ({cases}).",
            who=who,
            cases=counted(leaning.cases, one="{n} case", many="{n} cases"),
        )
    values: dict[str, Value] = {
        "who": who,
        "range": _points_range(found.interval),
        "cases": counted(found.own, one="{n} case", many="{n} cases"),
        "others": found.others,
    }
    points = counted(abs(whole(found.value)), one="{n} percentage point", many="{n} percentage points")
    if not found.is_marked:
        return Message(
            "{who} does not clearly differ from the team ({range}, {cases} beside {others} others).", **values
        )
    if found.value < 0:
        return Message(
            "{who} judges more strictly than the team. Like cases score {points} lower ({range}, "
            "{cases} beside {others} others).",
            points=points,
            **values,
        )
    return Message(
        "{who} judges more kindly than the team. Like cases score {points} higher ({range}, {cases} "
        "beside {others} others).",
        points=points,
        **values,
    )


def sentences(figures: AgreementFigures) -> list[Message]:
    """Return the figures of a whole inspection in sentences, the overall agreement first."""
    overall = figures.overall
    found = [agreement_sentence(overall), chance_sentence(overall), caution(overall)]
    found += [leaning_sentence(each) for each in figures.leanings]
    if any(each.difference is not None and each.difference.is_marked for each in figures.leanings):
        found.append(PROMPT)
    return [each for each in found if each]


def _coefficient(found: Coefficient) -> Message:
    if found.interval is None:
        return joined("", (two_digits(found.value),))
    return Message(
        "{value} ({low} to {high})",
        value=two_digits(found.value),
        low=two_digits(found.interval.low),
        high=two_digits(found.interval.high),
    )


def _points_range(interval: Interval) -> Message:
    return Message("{low} to {high} points", low=_signed(interval.low), high=_signed(interval.high))


def _signed(share: float) -> str:
    points = whole(share)
    return f"{points:+d}" if points else "0"
