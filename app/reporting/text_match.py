"""Find the figures of a known text again in another reading of it, which somebody may have altered.

Both texts run in the same order. They are compared without spaces, since a reader of PDF leaves some out and puts
others in. Where they part, the nearest place is looked for at which some characters agree again.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

_SPACES = re.compile(r"[\s\u2060\u00ad]+")
_REACH = 3000  # characters that two texts may be apart
_SURE = 12  # characters that agree again
_AROUND = 60
_NOWHERE = -1
_NUMERIC = re.compile(r"[\d%]")


@dataclass(frozen=True, slots=True)
class Match:
    """A figure of the known text: its number among the runs, the text found for it, and the text around that."""

    run: int
    shown: str
    around: str


def without_spaces(text: str) -> str:
    """Return a text without spaces, joiners and soft hyphens."""
    return _SPACES.sub("", text)


def matches(runs: Sequence[tuple[str, bool]], text: str) -> Iterator[Match]:
    """Yield every figure of a known text in order. One that is not found has an empty text.

    Args:
        runs: The known text in order, each piece with whether it is a figure.
        text: The text as it is now.
    """
    aligned = _Aligned(runs, text)
    for unchanged, group in groupby(aligned.figures, aligned.is_unchanged):
        if unchanged:
            yield from (aligned.match(each) for each in group)
        else:
            yield from aligned.altered(list(group))


@dataclass(frozen=True, slots=True)
class _Figure:
    run: int
    start: int
    end: int


class _Aligned:
    def __init__(self, runs: Sequence[tuple[str, bool]], text: str) -> None:
        self._raw = _SPACES.sub(" ", text)
        # For each character without spaces, its place in the text with them.
        self._raw_places = [at for at, each in enumerate(self._raw) if each != " "]
        self._there = self._raw.replace(" ", "")
        pieces = [without_spaces(run) for run, _ in runs]
        self._words = [len(run.split()) for run, _ in runs]
        self._wanted = "".join(pieces)
        self.figures: list[_Figure] = []
        at = 0
        for number, (piece, (_, is_figure)) in enumerate(zip(pieces, runs, strict=True)):
            if is_figure and piece:
                self.figures.append(_Figure(number, at, at + len(piece)))
            at += len(piece)
        self._places = _places(self._wanted, self._there)
        self._in_changed = {
            at for each in self.figures if not self.is_unchanged(each) for at in range(each.start, each.end)
        }
        certain = [place != _NOWHERE and at not in self._in_changed for at, place in enumerate(self._places)]
        # Of each character the nearest certain one before it, and from it on. Looked up, since a list in a hostile file
        # may have very many figures side by side.
        self._certain_before = [-1]
        for at, is_certain in enumerate(certain):
            self._certain_before.append(at if is_certain else self._certain_before[-1])
        self._certain_after = [len(certain)]
        for at in range(len(certain) - 1, -1, -1):
            self._certain_after.append(at if certain[at] else self._certain_after[-1])
        self._certain_after.reverse()

    def is_unchanged(self, figure: _Figure) -> bool:
        """Return whether all of a figure is there, and no digit was written before or after it."""
        found = self._places[figure.start : figure.end]
        if _NOWHERE in found or found[-1] - found[0] != len(found) - 1:
            return False
        before = self._places[figure.start - 1] if figure.start else _NOWHERE
        after = self._places[figure.end] if figure.end < len(self._wanted) else len(self._there)
        gap_before = self._there[found[0] - 1 : found[0]] if before != found[0] - 1 else ""
        gap_after = self._there[found[-1] + 1 : found[-1] + 2] if after != found[-1] + 1 else ""
        return not _NUMERIC.match(gap_before) and not _NUMERIC.match(gap_after)

    def match(self, figure: _Figure) -> Match:
        first, last = self._places[figure.start], self._places[figure.end - 1]
        return self._found(figure, self._raw_places[first], self._raw_places[last] + 1)

    def altered(self, group: Sequence[_Figure]) -> Iterator[Match]:
        """Yield figures that are not as they were: the text between what is before and after them."""
        for (first, last), some in groupby(group, self._between):
            figures = list(some)
            if first is None or last is None or first >= last:
                yield from (Match(each.run, "", "") for each in figures)
                continue
            # Each gets as many words as it had: what follows may be the head of the next page.
            pieces = list(re.finditer(r"\S+", self._raw[first:last]))
            for number, each in enumerate(figures):
                rest = len(figures) - number - 1
                own = pieces[: max(1, min(self._words[each.run], len(pieces) - rest))]
                pieces = pieces[len(own) :]
                if own:
                    yield self._found(each, first + own[0].start(), first + own[-1].end())
                else:
                    yield Match(each.run, "", "")

    def _between(self, figure: _Figure) -> tuple[int | None, int | None]:
        """Return the part of the text between the nearest characters around a figure that are certain."""
        start, end = self._certain_before[figure.start], self._certain_after[figure.end]
        first = self._raw_places[self._places[start]] + 1 if start >= 0 else 0
        last = self._raw_places[self._places[end]] if end < len(self._wanted) else len(self._raw)
        return first, last

    def _found(self, figure: _Figure, first: int, last: int) -> Match:
        around = self._raw[max(0, first - _AROUND) : last + _AROUND]
        return Match(figure.run, self._raw[first:last].strip(), around.strip())


def _places(wanted: str, there: str) -> list[int]:
    """Return for each character of one text its place in the other."""
    places = [_NOWHERE] * len(wanted)
    index: dict[str, list[int]] = defaultdict(list)
    for at in range(len(there) - _SURE + 1):
        index[there[at : at + _SURE]].append(at)
    one = other = 0
    while one < len(wanted) and other < len(there):
        if wanted[one] == there[other]:
            places[one] = other
            one, other = one + 1, other + 1
            continue
        found = _next_agreement(wanted, index, one, other)
        if found is None:
            break
        one, other = found
    return places


def _next_agreement(wanted: str, index: Mapping[str, Sequence[int]], one: int, other: int) -> tuple[int, int] | None:
    best: tuple[int, int, int] | None = None
    for ahead in range(min(_REACH, len(wanted) - one)):
        if best is not None and ahead >= best[0]:
            break
        at = index.get(wanted[one + ahead : one + ahead + _SURE], ())
        place = bisect_left(at, other)
        if place < len(at) and at[place] - other <= _REACH:
            apart = ahead + at[place] - other
            if best is None or apart < best[0]:
                best = apart, one + ahead, at[place]
    return None if best is None else (best[1], best[2])
