"""Parts of documents that show scores: headlines, criteria, questions, reasons."""

from __future__ import annotations

from collections.abc import Iterator

from app.framework.model import Criterion, Question, Section
from app.reporting.document import Bar, Block, Chart, Column, Heading, Paragraph, Run, Runs, Table, Threshold, text
from app.reporting.material import Material
from app.scoring.counts import Level
from app.scoring.tally import band_word


def how_many(of: Material) -> Iterator[Block]:
    """Yield how many cases and judgements are behind the scores, and whether they are provisional."""
    words = of.words
    complete = sum(case.complete for case in of.cases)
    size = len(of.cases)
    key = "common.complete" if complete == size else "common.provisional"
    state = words.counted(key, size, cases=size, complete=complete)
    judgements = words.counted("common.judgements", of.judgements, n=of.judgements)
    cases = words.counted("common.cases", size, n=size)
    behind = words.text("common.behind", judgements=judgements, cases=cases)
    yield Paragraph(text(f"{state} {behind}"), of.language, "note")


def headlines(of: Material) -> Iterator[Block]:
    """Yield the headline scores as a table with large numbers."""
    words, figures = of.words, of.figures
    rows = tuple(
        (
            text(Run(each.title, bold=True)),
            text(figures.run(f"headline:{each.id}", "percent", bold=True)),
            text(figures.run(f"headline:{each.id}", "band")),
            text(each.meaning),
        )
        for each in of.framework.headlines
    )
    columns = (
        Column(words.text("headline.theme"), 26),
        Column(words.text("headline.score"), 13, "right"),
        Column(words.text("headline.band"), 24),
        Column(words.text("headline.means"), 37),
    )
    yield Paragraph(text(words.text("headline.intro")), of.language)
    yield Table(words.text("headline.table"), columns, rows, of.language, "headline")


def criteria_chart(of: Material) -> Chart:
    """Return the chart of the criterion scores with the bands."""
    words = of.words
    bars = tuple(
        Bar(f"{each.id} {each.title}", of.tally("criterion", each.id).percent, run.text, run.code)
        for each in of.framework.criteria
        for run in [of.figures.run(f"criterion:{each.id}", "percent")]
    )
    listed = "; ".join(words.text("criteria.alt_bar", label=bar.label, value=bar.shown) for bar in bars)
    thresholds = tuple(
        Threshold(each.at_least, band_word(each, of.framework.bands)) for each in reversed(of.framework.bands)
    )
    return Chart(
        words.text("criteria.chart"), words.text("criteria.alt", bars=listed), bars, of.language, thresholds=thresholds
    )


def criteria_table(of: Material) -> Table:
    """Return the scores of sections and criteria as a table."""
    words = of.words
    rows: list[tuple[Runs, ...]] = []
    for section in of.framework.sections:
        title = words.text("criteria.section_row", id=section.id, title=section.title)
        rows.append(_score_row(of, f"section:{section.id}", title, bold=True))
        rows += [
            _score_row(of, f"criterion:{each.id}", f"{each.id} {each.title}")
            for each in of.framework.criteria
            if each.section == section.id
        ]
    columns = (
        Column(words.text("criteria.criterion"), 34),
        Column(words.text("criteria.score"), 8, "right"),
        Column(words.text("criteria.yes"), 11, "right"),
        Column(words.text("criteria.judged"), 13, "right"),
        Column(words.text("criteria.band"), 34),
    )
    return Table(words.text("criteria.table"), columns, tuple(rows), of.language)


def _score_row(of: Material, address: str, title: str, *, bold: bool = False) -> tuple[Runs, ...]:
    run = of.figures.run
    return (
        text(Run(title, bold=bold)),
        text(run(address, "percent", bold=True)),
        text(run(address, "count", bold=bold)),
        text(run(address, "base", bold=bold)),
        text(run(address, "band", bold=bold)),
    )


def section_sentence(of: Material, section: Section) -> Paragraph:
    """Return the sentence with the score of a section."""
    return _sentence(of, "section", section.id, "section.score")


def criterion_sentence(of: Material, criterion: Criterion) -> Paragraph:
    """Return the sentence with the score and the band of a criterion."""
    return _sentence(of, "criterion", criterion.id, "section.criterion_score")


def _sentence(of: Material, kind: Level, each: str, key: str) -> Paragraph:
    address = f"{kind}:{each}"
    if not of.tally(kind, each).judged:
        return Paragraph(text(of.words.text("section.no_score")), of.language)
    run = of.figures.run
    runs = of.words.runs(
        key,
        score=run(address, "percent", bold=True),
        yes=run(address, "count"),
        judged=run(address, "base"),
        band=run(address, "band"),
    )
    return Paragraph(runs, of.language, "lead")


def questions_table(of: Material, criterion: Criterion) -> Table:
    """Return the figures of the questions of a criterion as a table."""
    words, run = of.words, of.figures.run
    rows = tuple(
        (
            text(f"{each.id} ", _question(of, each)),
            text(run(f"question:{each.id}", "count")),
            text(run(f"question:{each.id}", "base")),
            text(run(f"question:{each.id}", "percent", bold=True)),
        )
        for each in of.questions_of(criterion)
    )
    columns = (
        Column(words.text("questions.question"), 64),
        Column(words.text("questions.yes"), 13, "right"),
        Column(words.text("questions.judged"), 11, "right"),
        Column(words.text("questions.score"), 12, "right"),
    )
    return Table(words.text("questions.table", id=criterion.id), columns, rows, of.language)


def _question(of: Material, question: Question) -> str:
    found = of.question_text(question)
    notes = []
    if question.phase in ("community", "custody", "transition"):
        # Many questions say it: "Custody: was management oversight effective?"
        says = of.words.text(f"questions.says_{question.phase}")
        notes += [] if says in found.casefold() else [of.words.text(f"questions.{question.phase}")]
    if not question.scored:
        notes.append(of.words.text("questions.unscored"))
    return f"{found} ({', '.join(notes)})" if notes else found


def reasons_table(of: Material, criterion: Criterion) -> Iterator[Block]:
    """Yield the reasons given for noes under a criterion, those that were given only."""
    words, run = of.words, of.figures.run
    rows: list[tuple[Runs, ...]] = []
    for question in of.questions_of(criterion):
        counts = of.session.board.reason_counts(question.id)
        given = [reason for reason in question.reasons if counts.get(reason.id)]
        for reason in sorted(given, key=lambda each: -counts[each.id]):
            address = f"reason:{question.id}/{reason.id}"
            rows.append((text(question.id), text(reason.text), text(run(address, "of"))))
    if rows:
        columns = (
            Column(words.text("reasons.question"), 14),
            Column(words.text("reasons.reason"), 66),
            Column(words.text("reasons.count"), 20, "right"),
        )
        yield Heading(3, words.text("headings.reasons"), of.language)
        yield Paragraph(text(words.text("reasons.intro")), of.language, "small")
        yield Table(words.text("reasons.table", id=criterion.id), columns, tuple(rows), of.language)
