"""Word what a decision would do to the scores of the sample, before anybody makes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.framework.model import Framework
from app.message import Message, joined
from app.scoring.counts import Level, ScoreChange
from app.scoring.tally import Tally, band, band_word

# The levels that have a band, in the order in which they are named.
_NAMED: tuple[Level, ...] = ("criterion", "headline")


def effect_in_words(framework: Framework, changes: Iterable[ScoreChange]) -> Message:
    """Return what scores would become, such as "1.1 would become 80%, still Minimum; Safeguarding 74%, Moderate".

    Criteria come first, then headlines, each in the framework's order. Levels without a band are left out.
    """
    found = [
        change
        for level in _NAMED
        for change in changes_at(changes, level)
        if (change.before.yes, change.before.no) != (change.after.yes, change.after.no)
    ]
    if not found:
        return Message("No score would change.")
    parts = list(_parts(framework, found))
    return joined("; ", parts)


def changes_at(changes: Iterable[ScoreChange], level: Level) -> list[ScoreChange]:
    """Return the changes of one level, in their order."""
    return [change for change in changes if change.level == level]


def _parts(framework: Framework, changes: Iterable[ScoreChange]) -> Iterator[Message]:
    first = True
    for change in changes:
        name = _name(framework, change)
        now = change.after.percent
        if now is None:
            yield Message("{name} would have no score", name=name)
        elif first:
            yield _first(framework, change, name, now)
        else:
            yield _next(framework, change, name, now)
        first = False


def _first(framework: Framework, change: ScoreChange, name: str, now: int) -> Message:
    word, same = _word(framework, change.after), _same_band(framework, change)
    if now == change.before.percent:
        return Message("{name} would stay {percent}%, {band}", name=name, percent=now, band=word)
    if same:
        return Message("{name} would become {percent}%, still {band}", name=name, percent=now, band=word)
    return Message("{name} would become {percent}%, {band}", name=name, percent=now, band=word)


def _next(framework: Framework, change: ScoreChange, name: str, now: int) -> Message:
    word = _word(framework, change.after)
    if _same_band(framework, change):
        return Message("{name} {percent}%, still {band}", name=name, percent=now, band=word)
    return Message("{name} {percent}%, {band}", name=name, percent=now, band=word)


def _word(framework: Framework, tally: Tally) -> str:
    found = band(framework, tally.percent)
    return "" if found is None else band_word(found, framework.bands)


def _same_band(framework: Framework, change: ScoreChange) -> bool:
    return band(framework, change.before.percent) == band(framework, change.after.percent)


def _name(framework: Framework, change: ScoreChange) -> str:
    if change.level == "headline":
        return next(each.title for each in framework.headlines if each.id == change.id)
    return change.id
