"""Work out figures by their addresses, from the counting boards of a sample or from answers of a survey.

An address names a headline, a section, a criterion, a question, a reason, or an item of a survey. Questions that are
asked apart for community and custody are two questions, so each has an address of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol, cast

from app.errors import DataError
from app.framework.model import Framework
from app.records.figure_code import Address, Code
from app.reporting.figure import Figure
from app.reporting.survey_tally import survey_figures
from app.scoring.counts import Level
from app.scoring.scoreboard import Scoreboard
from app.scoring.tally import Tally
from app.session.session import Session

__all__ = ["Address", "Code", "Counted", "Figure", "Figures", "all_addresses", "figures_of"]

_LEVELS = frozenset({"headline", "section", "criterion", "question"})


class Counted(Protocol):
    """Anything that has counts: the scoreboard of the sample, as it is or as it was, or the board of one case."""

    def tally(self, level: Level, each: str) -> Tally:
        """Return the tally at one level; raises KeyError where there is none."""
        ...

    def reason_counts(self, question: str) -> Mapping[str, int]:
        """Return how often each reason given counts for a question."""
        ...


class Figures:
    """Every figure of one sample by its address.

    Args:
        framework: The framework; its wording does not matter.
        board: The counts.
        cases: The number of cases of the sample.
        survey: Gives the figure of a survey's item by its id; raises KeyError where there is none.
    """

    def __init__(
        self,
        framework: Framework,
        board: Counted,
        *,
        cases: int = 0,
        survey: Callable[[str], Figure] | None = None,
    ) -> None:
        self.framework = framework
        self.cases = cases
        self._board = board
        self._survey = survey

    def of(self, address: Address) -> Figure:
        """Return the figure at an address.

        Raises:
            DataError: There is no such figure in this inspection.
        """
        try:
            return self._found(address)
        except KeyError:
            raise DataError(
                "There is no figure {address} in this inspection. Look at the kind and the id, as in "
                "question:1.1.12, criterion:1.1, headline:roh or reason:1.1.10/name-of-reason.",
                address=str(address),
            ) from None

    def has(self, address: Address) -> bool:
        """Return whether there is such a figure."""
        try:
            self._found(address)
        except KeyError:
            return False
        return True

    def _found(self, address: Address) -> Figure:
        if address.kind in _LEVELS:
            tally = self._board.tally(cast("Level", address.kind), address.id)
            return Figure(tally.yes, tally.judged)
        if address.kind == "reason":
            return self._of_reason(address.id)
        if address.kind == "survey" and self._survey is not None:
            return self._survey(address.id)
        raise KeyError(address)

    def _of_reason(self, each: str) -> Figure:
        question, _, reason = each.partition("/")
        if all(reason != known.id for known in self.framework.question_by_id[question].reasons):
            raise KeyError(each)
        noes = self._board.tally("question", question).no
        return Figure(self._board.reason_counts(question).get(reason, 0), noes)


def figures_of(session: Session, board: Scoreboard | None = None) -> Figures:
    """Return the figures of an inspection, by the judgements that count now or by another board of its framework."""
    counted = session.board if board is None else board
    return Figures(session.framework, counted, cases=len(counted.cases), survey=survey_figures(session))


def all_addresses(framework: Framework) -> Iterator[Address]:
    """Yield the address of every score and every reason, in the framework's order."""
    for kind, things in (
        ("headline", framework.headlines),
        ("section", framework.sections),
        ("criterion", framework.criteria),
        ("question", framework.questions),
    ):
        for each in things:
            yield Address(kind, each.id)
    for question in framework.questions:
        for reason in question.reasons:
            yield Address("reason", f"{question.id}/{reason.id}")
