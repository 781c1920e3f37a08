"""How far a pooled score could move if other judgements counted in some of its cases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.scoring.tally import Tally, percent


class Swing(NamedTuple):
    """The scores within reach, as whole percentages.

    Attributes:
        low: The lowest score.
        high: The highest score.
        other: The score if the first other choice counted in every case; None where nothing would be judged.
        cases: The cases in which there is a choice.
    """

    low: int
    high: int
    other: int | None
    cases: int


def swing(whole: Tally, choices: Sequence[tuple[Tally, Sequence[Tally]]]) -> Swing | None:
    """Return how far a score could move.

    Args:
        whole: The score as it is.
        choices: For each case in which other judgements could count, its tally as it counts now, and the others.

    Returns:
        None where nothing is judged, or no case has a choice.
    """
    if not whole.judged or not choices:
        return None
    moves = [
        [(0, 0), *((other.yes - now.yes, other.judged - now.judged) for other in others)] for now, others in choices
    ]
    yes = whole.yes + sum(options[1][0] for options in moves if len(options) > 1)
    judged = whole.judged + sum(options[1][1] for options in moves if len(options) > 1)
    return Swing(_best(whole, moves, min), _best(whole, moves, max), percent(yes, judged), len(choices))


def _best(whole: Tally, moves: Sequence[Sequence[tuple[int, int]]], best: Callable[..., tuple[int, int]]) -> int:
    """Return the lowest or the highest percentage, by the method of Dinkelbach (1967) for ratios.

    For a share, the option of each case is chosen by how much it adds to the yeses beyond that share of what it adds
    to the judgements. The share of the options chosen is the next one tried, until it no longer changes. Shares are
    pairs of integers, which compares them exactly and ten times as fast as fractions.
    """
    yes, judged = whole.yes, whole.judged
    while True:

        def gain(move: tuple[int, int], yes: int = yes, judged: int = judged) -> int:
            return move[0] * judged - yes * move[1]

        chosen = [best(options, key=gain) for options in moves]
        now_yes = whole.yes + sum(move[0] for move in chosen)
        now_judged = whole.judged + sum(move[1] for move in chosen)
        if not now_judged or now_yes * judged == yes * now_judged:
            return (200 * yes + judged) // (2 * judged)
        yes, judged = now_yes, now_judged
