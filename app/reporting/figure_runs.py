"""Show figures as runs of a document that keep their codes."""

from __future__ import annotations

from collections.abc import Callable

from app.records.figure_code import Address, Code
from app.records.linked_text import LinkedText
from app.reporting import wording
from app.reporting.document import Run, Runs
from app.reporting.figure_tags import short_code
from app.reporting.figures import Figures
from app.reporting.phrasing import Phrasing
from app.reporting.words import Words


class FigureRuns:
    """Figures of one inspection in the words of one language.

    Args:
        figures: The figures.
        phrasing: The words for figures.
        words: The words of the documents.
        other: Gives the words for figures of the other language, for a text that is written in that one alone.
    """

    def __init__(
        self, figures: Figures, phrasing: Phrasing, words: Words, other: Callable[[], Phrasing] | None = None
    ) -> None:
        self.figures = figures
        self.phrasing = phrasing
        self.words = words
        self._other = other

    def run(self, address: str, part: str, *, bold: bool = False) -> Run:
        """Return a figure as a run.

        Args:
            address: Its kind and id, such as "criterion:1.1".
            part: How it is shown, one of `app.records.figure_code.PARTS`.
            bold: Whether it is bold.

        Raises:
            DataError: There is no such figure.
        """
        kind, _, each = address.partition(":")
        code = Code(Address(kind, each), part)
        return Run(self.show(code), bold=bold, code=short_code(self.figures.framework, code))

    def show(self, code: Code) -> str:
        """Return what a code shows.

        Raises:
            DataError: There is no such figure, or a figure has no such part.
        """
        return self.phrasing.shown(code, self.figures.of(code.address), cases=self.figures.cases)

    def linked(self, linked: LinkedText) -> list[Runs]:
        """Return a recorded text as runs, paragraph by paragraph, with its figures as they are now.

        A figure that was accepted otherwise is followed by what it was, so that nobody publishes it unseen. A text that
        is written in the other language alone keeps its figures in that language too.
        """
        paragraphs = [part for part in linked.in_language(self.words.language).split("\n") if part.strip()]
        phrasing = self.phrasing if self.is_written(linked) or self._other is None else self._other()
        return [self._paragraph(part.strip(), linked, phrasing) for part in paragraphs]

    def is_written(self, linked: LinkedText) -> bool:
        """Return whether a text is written in the language."""
        return bool((linked.welsh if self.words.language == "cy" else linked.text).strip())

    def text(self, text: str) -> Runs:
        """Return a text with codes as runs, with its figures as they are now."""
        return self._paragraph(text, LinkedText(text, text, wording.accepted_now(self.figures, text)), self.phrasing)

    def _paragraph(self, text: str, linked: LinkedText, phrasing: Phrasing) -> Runs:
        language = "" if phrasing.language == self.words.language else phrasing.language
        found: list[Run] = []
        for run in wording.runs(text, linked.figures, self.figures, phrasing):
            if run.code is None or not self.figures.has(run.code.address):
                found.append(Run(run.text, language=language))
            else:
                found.append(Run(run.text, code=short_code(self.figures.framework, run.code), language=language))
            if run.was is not None:
                found.append(Run(self.words.text("common.was", was=run.was), bold=True))
        return tuple(found)
