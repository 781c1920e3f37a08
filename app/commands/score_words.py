"""Say in sentences what a score rests on: the next bands, the interval, second opinions, and other areas beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.analysis.bootstrap import PercentInterval
from app.analysis.suppression import MOST_KEYS, Withheld
from app.analysis.swing import Swing
from app.framework.model import Framework
from app.message import Message, counted, in_digits
from app.rollup.rollup import published
from app.scoring.counts import ScoreKey
from app.scoring.tally import band, band_word
from app.session.score_view import ScoreFigure, ScoreView
from app.session.small_numbers import SmallNumbers

_PUBLISHED_FOR = "cci-2009"
CAUTION = Message("Samples differ in size and profile, so a close comparison between areas is not sound.")


@dataclass(frozen=True, slots=True)
class Published:
    """The lowest, the average and the highest score that were published for a headline."""

    lowest: int
    average: int
    highest: int


def published_range(framework: Framework) -> Mapping[ScoreKey, Published]:
    """Return the published range of each headline; nothing for a framework that no scores were published for."""
    if framework.id != _PUBLISHED_FOR:
        return {}
    found: dict[str, dict[str, int]] = {}
    for each in published():
        found.setdefault(each.headline, {})[each.scope] = each.percent
    ends = ("lowest", "average", "highest")
    return {
        ("headline", headline): Published(*(scopes[end] for end in ends))
        for headline, scopes in found.items()
        if all(end in scopes for end in ends)
    }


def score_name(framework: Framework, key: ScoreKey) -> str:
    """Return the name of a score: the title of a headline, else its id and title."""
    level, each = key
    if level == "headline":
        return next(found.title for found in framework.headlines if found.id == each)
    if level == "section":
        return f"{each} {next(found.title for found in framework.sections if found.id == each)}"
    return f"{each} {framework.criterion_by_id[each].title}"


def score_sentences(framework: Framework, figure: ScoreFigure) -> Sequence[Message]:
    """Return what a score rests on, a sentence for each part of it."""
    if figure.withheld:
        return (Message("It is withheld, because it could be traced to a few children."),)
    if not figure.tally.judged:
        return (Message("Nothing is judged yet."),)
    return tuple(_sentences(framework, figure))


def edge_sentences(framework: Framework, figure: ScoreFigure) -> Iterator[Message]:
    """Yield how many more or fewer judgements below the line would change the band."""
    down, up = figure.edges.down, figure.edges.up
    if down is not None:
        yield counted(
            down.judgements,
            one="{n} more judgement below the line would make it {band}.",
            many="{n} more judgements below the line would make it {band}.",
            band=band_word(down.band, framework.bands),
        )
    if up is not None:
        yield counted(
            up.judgements,
            one="{n} fewer judgement below the line would make it {band}.",
            many="{n} fewer judgements below the line would make it {band}.",
            band=band_word(up.band, framework.bands),
        )


def published_sentence(found: Published) -> Message:
    """Return the scores that were published for other areas, without the caution."""
    return Message(
        "Published for other areas: {lowest}% to {highest}%, on average {average}%.",
        lowest=found.lowest,
        highest=found.highest,
        average=found.average,
    )


def withheld_sentence(view: ScoreView, rule: SmallNumbers) -> Message:
    """Return why a filter shows no figures; an empty message where it shows them."""
    sentences = {
        Withheld.SMALL_GROUP: Message(
            "No figures are shown: a group that you chose has fewer than {n} cases. Choose all small groups together.",
            n=rule.least_cases,
        ),
        Withheld.SMALL_CELL: Message(
            "No figures are shown: these groups together divide the sample into parts of fewer than {n} cases. Remove "
            "a filter.",
            n=rule.least_cases,
        ),
        Withheld.DIFFERENCE: Message(
            "No figures are shown: the figures of another filter could be subtracted to leave fewer than {n} cases.",
            n=rule.least_cases,
        ),
        Withheld.TOO_MANY_KEYS: Message(
            "No figures are shown: a filter has at most {n} kinds of groups. Remove some.", n=MOST_KEYS
        ),
    }
    return Message("") if view.withheld is None else sentences[view.withheld]


def base_sentence(view: ScoreView) -> Message:
    """Return how many cases are behind the scores, and whether they are provisional."""
    total = len(view.cases)
    if view.where:
        return Message(
            "{n} of the {sample} cases of the sample, {complete} complete.",
            n=in_digits(total),
            sample=in_digits(view.sample),
            complete=in_digits(view.complete),
        )
    if total and view.complete == total:
        return counted(
            total,
            one="{complete} of {n} case complete.",
            many="{complete} of {n} cases complete.",
            complete=in_digits(view.complete),
        )
    return counted(
        total,
        one="Provisional: {complete} of {n} case complete.",
        many="Provisional: {complete} of {n} cases complete.",
        complete=in_digits(view.complete),
    )


def few_sentence(cases: int) -> Message:
    """Return the caution for figures of a few cases."""
    return counted(
        cases,
        one="Only {n} case is behind it, so one child moves it far.",
        many="Only {n} cases are behind it, so one child moves it far.",
    )


def _sentences(framework: Framework, figure: ScoreFigure) -> Iterator[Message]:
    if figure.few:
        yield few_sentence(figure.cases)
    yield from edge_sentences(framework, figure)
    if figure.interval is not None:
        yield _interval(framework, figure.interval)
    if figure.swing is not None:
        yield _second_opinions(figure.swing)


def _second_opinions(reach: Swing) -> Message:
    if reach.low == reach.high:
        return counted(
            reach.cases,
            one="A second opinion differs in {n} case, and leaves it at {low}%.",
            many="Second opinions differ in {n} cases, and leave it at {low}% whichever of them count.",
            low=reach.low,
        )
    other = reach.low if reach.other is None else reach.other
    return counted(
        reach.cases,
        one="A second opinion differs in {n} case. With it the score would be {other}%.",
        many="Second opinions differ in {n} cases. With all of them the score would be {other}%, with some of them "
        "{low}% to {high}%.",
        other=other,
        low=reach.low,
        high=reach.high,
    )


def _interval(framework: Framework, interval: PercentInterval) -> Message:
    low, high = (band(framework, each) for each in interval)
    words = [band_word(each, framework.bands) for each in (low, high) if each is not None]
    if low == high:
        return Message(
            "In 19 of 20 samples like this one it would be {low}% to {high}%, {band} throughout.",
            low=interval.low,
            high=interval.high,
            band=words[0],
        )
    return Message(
        "In 19 of 20 samples like this one it would be {low}% to {high}%, {worse} to {better}.",
        low=interval.low,
        high=interval.high,
        worse=words[0],
        better=words[-1],
    )
