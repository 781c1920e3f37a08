"""The figures of agreement as rows of tables, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from app.analysis.agreement import Coefficient
from app.analysis.intervals import two_digits, whole
from app.commands.agreeing import AgreementFigures, Compared
from app.commands.calibrating import CalibrationFigures, DefinitiveAnswers
from app.commands.calibration_words import answer_word, differing_sentence
from app.framework.model import Framework
from app.message import in_digits
from app.scoring.tally import percent
from ui.language.messages import translated

Row = tuple[str | int, ...]


def agreement_rows(framework: Framework, figures: AgreementFigures) -> list[Row]:
    """Return a row for each criterion, then for each question: its id and words, its pairs, and how far they agree."""
    titles = {each.id: each.title for each in framework.criteria}
    texts = {each.id: framework.wording(each) for each in framework.questions}
    return [*_rows(figures.criteria, titles), *_rows(figures.questions, texts)]


def _rows(found: Iterable[Compared], texts: Mapping[str, str]) -> list[Row]:
    rows: list[Row] = []
    for each in found:
        figures = each.agreement
        share = f"{percent(figures.agreed, figures.n)}%"
        if figures.share_interval is not None:
            low, high = whole(figures.share_interval.low), whole(figures.share_interval.high)
            share = QCoreApplication.translate("agreement", "{share} ({low} to {high})").format(
                share=share, low=low, high=high
            )
        rows.append((each.id, texts[each.id], figures.n, share, _shown(figures.kappa), _shown(figures.ac1)))
    return rows


def _shown(found: Coefficient | None) -> str:
    return "\N{EN DASH}" if found is None else two_digits(found.value)


def calibration_rows(framework: Framework, found: CalibrationFigures, right: DefinitiveAnswers | None) -> list[Row]:
    """Return a row for each fact and question: the definitive answer, how many agree, who does not, and the reason.

    Args:
        framework: The framework, for the words of facts and questions.
        found: The figures.
        right: The definitive answers with their reasons, where they may be opened; else None.
    """
    if not found.complete:
        return []
    rows: list[Row] = []
    for each in found.questions:
        fact = framework.fact_by_id.get(each.id)
        text = fact.text if fact is not None else framework.wording(framework.question_by_id[each.id])
        label = "" if fact is not None else each.id
        why = right.judgements[each.id].note if right is not None and each.id in right.judgements else ""
        agreed = QCoreApplication.translate("agreement", "{agreed} of {of}").format(
            agreed=in_digits(len(each.agreed)), of=in_digits(len(each.agreed) + len(each.differed))
        )
        others = translated(differing_sentence(each)) if each.differed else ""
        rows.append((label, text, translated(answer_word(each.answer)), agreed, others, why))
    return rows
