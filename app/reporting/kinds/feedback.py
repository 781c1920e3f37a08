"""Feedback sheets: a page for each case, for the youth offending team alone."""

from __future__ import annotations

from collections.abc import Iterator

from app.assessment.case import Case
from app.framework.applicability import Applicability
from app.framework.model import Criterion, Question
from app.message import in_digits
from app.records.judgement import Judgement
from app.reporting.document import Block, Bullets, Column, PageBreak, Paragraph, Run, Runs, Table, text
from app.reporting.kinds import parts
from app.reporting.material import Material


def blocks(of: Material) -> Iterator[Block]:
    """Yield the blocks of the sheets."""
    yield parts.title(of, "feedback")
    yield Paragraph(text(of.words.text("feedback.intro")), of.language, "lead")
    yield from parts.made_from(of)
    for number, case in enumerate(of.cases):
        if number:
            yield PageBreak(of.language)
        yield parts.heading(of, 1, "case", case=case.id)
        yield from _case(of, case)


def _case(of: Material, case: Case) -> Iterator[Block]:
    words = of.words
    board = of.session.board.case(case.id)
    if not case.complete:
        yield Paragraph(text(words.text("feedback.incomplete")), of.language, "note")
    rows: list[tuple[Runs, ...]] = []
    yes = judged = 0
    for criterion in of.framework.criteria:
        tally = board.tally("criterion", criterion.id)
        yes, judged = yes + tally.yes, judged + tally.judged
        if tally.judged:
            title = f"{criterion.id} {criterion.title}"
            rows.append((text(title), text(in_digits(tally.yes)), text(in_digits(tally.no))))
    if not judged:
        yield Paragraph(text(words.text("feedback.none")), of.language)
        return
    if yes == judged:
        said = words.counted("feedback.score_all", judged, n=judged)
    else:
        said = words.counted("feedback.score", yes, of=words.text("common.of", count=yes, base=judged))
    yield Paragraph(text(said), of.language, "lead")
    columns = (
        Column(words.text("feedback.criterion"), 64),
        Column(words.text("feedback.yes"), 16, "right"),
        Column(words.text("feedback.no"), 20, "right"),
    )
    yield Table(words.text("feedback.table", case=case.id), columns, tuple(rows), of.language)
    below = [item for criterion in of.framework.criteria for item in _below(of, case, criterion)]
    # The numbers of the table are those of scored questions, so details that no score counts have a list of their own.
    for key, scored in (("improvements", True), ("details", False)):
        items = tuple(runs for question, runs in below if question.scored is scored)
        if items:
            yield parts.heading(of, 2, key, case=case.id)
            yield Bullets(items, of.language)


def _below(of: Material, case: Case, criterion: Criterion) -> Iterator[tuple[Question, Runs]]:
    """Yield the questions of a criterion that were answered no and count, each with what the no says, and why.

    The words of a question alone would say the contrary: many name an agency, or a part of a plan, without asking.
    """
    board = of.session.board.case(case.id)
    for question in of.questions_of(criterion):
        judgement = board.judgements.get(question.id)
        if judgement is None or judgement.answer != "no" or board.statuses[question.id] is not Applicability.APPLIES:
            continue
        said = f"{question.id} {of.said_by_no(question)}"
        yield question, text(Run(said, bold=True), *_why(of, question, judgement))


def _why(of: Material, question: Question, judgement: Judgement) -> Iterator[str | Run]:
    titles = {each.id: each.text for each in question.reasons}
    reasons = [titles[each] for each in judgement.reasons if each in titles]
    if reasons:
        said = of.words.counted("feedback.reasons", len(reasons), reasons="; ".join(reasons))
        yield f" {said}"
    if judgement.evidence.strip():
        # Assessors write English: a screen reader reads it so in a document of another language too.
        yield f" {of.words.text('feedback.evidence', evidence='')}"
        evidence = " ".join(judgement.evidence.split())
        yield Run(evidence if evidence.endswith((".", "!", "?")) else f"{evidence}.", language="en")
