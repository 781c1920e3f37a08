"""The rows of the chart of scores, with every text that they show, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from app.commands.score_words import Published, published_range
from app.framework.model import Band, Framework
from app.message import in_digits
from app.scoring.counts import ScoreKey
from app.scoring.tally import band, band_word
from app.session.score_view import ScoreFigure, ScoreView
from ui.language.counts import counted

translate = QCoreApplication.translate
Kind = Literal["axis", "headline", "section", "criterion", "legend"]


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One row of the chart.

    Attributes:
        kind: The kind of row. The axis and the legend have no score.
        title: The name of the score.
        label: The id before the name; empty for a headline.
        detail: The meaning of a headline or the statement of a criterion.
        figure: The score; None for the axis and the legend.
        band: The band of the score; None where there is none.
        percent: The score as it is painted.
        word: The band in a word, or the reason for having none.
        count: How many judgements are behind it, or that few cases are.
        published: The scores that were published for other areas.
        spoken: The row in one sentence, for a screen reader and the tooltip.
        spoken_score: The score alone, with its band in full and the number of judgements behind it.
    """

    kind: Kind
    title: str = ""
    label: str = ""
    detail: str = ""
    figure: ScoreFigure | None = None
    band: Band | None = None
    percent: str = ""
    word: str = ""
    count: str = ""
    published: Published | None = None
    spoken: str = ""
    spoken_score: str = ""

    @property
    def key(self) -> ScoreKey | None:
        """The level and id of the score."""
        return None if self.figure is None else self.figure.key


def chart_rows(framework: Framework, view: ScoreView) -> list[ChartRow]:
    """Return the axis, the headlines, the sections with their criteria, and the legend."""
    published = published_range(framework)
    # Where the whole filter has few cases, the page says so once.
    rows = [_score_row(framework, figure, published, mark_few=not view.few) for figure in view.figures.values()]
    thresholds = [f"{each.at_least}%" for each in framework.bands if each.at_least]
    axis = translate("scorePage", "Bands begin at {thresholds}.").format(thresholds=", ".join(reversed(thresholds)))
    legend = "; ".join(filter(None, legend_texts(rows)))
    return [ChartRow("axis", spoken=axis), *rows, ChartRow("legend", spoken=legend or axis)]


def legend_texts(rows: list[ChartRow]) -> tuple[str, str]:
    """Return the words for the mark of the interval and for that of other areas, empty where no row has one."""
    intervals = any(row.figure is not None and row.figure.interval is not None for row in rows)
    published = any(row.published is not None for row in rows)
    return (
        translate("scorePage", "95% interval over cases") if intervals else "",
        translate("scorePage", "other areas: lowest, average, highest") if published else "",
    )


def _score_row(
    framework: Framework, figure: ScoreFigure, published: Mapping[ScoreKey, Published], *, mark_few: bool
) -> ChartRow:
    level, _ = figure.key
    kind: Kind = "headline" if level == "headline" else "section" if level == "section" else "criterion"
    label, title, detail = _names(framework, figure.key)
    percent = figure.tally.percent
    found = band(framework, percent)
    if figure.withheld:
        word = translate("scorePage", "withheld")
    elif found is None:
        word = translate("scorePage", "No score")
    else:
        word = band_word(found, framework.bands)
    count = ""
    if figure.few and mark_few:
        count = translate("scorePage", "few cases")
    elif found is not None:
        count = translate("scorePage", "{yes} of {n}").format(
            yes=in_digits(figure.tally.yes), n=in_digits(figure.tally.judged)
        )
    score, *parts = _spoken(figure, found)
    return ChartRow(
        kind=kind,
        title=title,
        label=label,
        detail=detail,
        figure=figure,
        band=found,
        percent="" if percent is None else f"{percent}%",
        word=word,
        count=count,
        published=None if figure.withheld else published.get(figure.key),
        spoken=", ".join((f"{label} {title}".strip(), score, *parts)),
        spoken_score=f"{score[:1].upper()}{score[1:]}." if found is not None else "",
    )


def _names(framework: Framework, key: ScoreKey) -> tuple[str, str, str]:
    """Return the label, the title and the meaning of a score."""
    level, each = key
    if level == "headline":
        headline = next(found for found in framework.headlines if found.id == each)
        return "", headline.title, headline.meaning
    if level == "section":
        return each, next(found.title for found in framework.sections if found.id == each), ""
    criterion = framework.criterion_by_id[each]
    return each, criterion.title, criterion.statement


def _spoken(figure: ScoreFigure, found: Band | None) -> Iterator[str]:
    if figure.withheld:
        yield translate("scorePage", "withheld")
    elif found is None:
        yield translate("scorePage", "no score yet")
    else:
        yield counted(
            figure.tally.judged,
            translate("scorePage", "{percent}%, {band}, {yes} of {n} judgement"),
            translate("scorePage", "{percent}%, {band}, {yes} of {n} judgements"),
            percent=figure.tally.percent,
            band=found.label[:1].lower() + found.label[1:],
            yes=in_digits(figure.tally.yes),
        )
        if figure.interval is not None:
            low, high = figure.interval
            yield translate("scorePage", "interval {low}% to {high}%").format(low=low, high=high)
        if figure.few:
            yield counted(
                figure.cases, translate("scorePage", "only {n} case"), translate("scorePage", "only {n} cases")
            )
