"""Parts that several documents share: the cover, the lead's texts, the sample, how scoring works, the sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.message import in_digits
from app.records.linked_text import LinkedText
from app.records.recommendation import Recommendation
from app.records.report_text import USERS
from app.reporting.document import (
    Bar,
    Block,
    Bullets,
    Chart,
    Column,
    Cover,
    Heading,
    Paragraph,
    Run,
    Runs,
    Table,
    Title,
    text,
)
from app.reporting.material import DIMENSIONS, SHORT_HASH, Material
from app.reporting.timetable import timetable_of
from app.scoring.tally import percent


def heading(of: Material, level: int, key: str, **values: str) -> Heading:
    """Return a heading whose anchor is its key with its values."""
    anchor = "-".join([of.language, key, *(values[name] for name in ("id", "case", "title") if name in values)])
    anchor = anchor.replace(" ", "-")
    return Heading(level, of.words.text(f"headings.{key}", **values), of.language, anchor)


def cover(of: Material, kind: str) -> Cover:
    """Return the cover of a document."""
    words, details = of.words, of.session.metadata
    first, last = details.get("fieldwork_first", ""), details.get("fieldwork_last", "")
    days = words.days(first, last) if first and last else ""
    facts = [
        (words.text("cover.region"), details.get("region", "")),
        (words.text("cover.fieldwork"), days),
        (words.text("cover.cases"), in_digits(len(of.cases))),
        (words.text("cover.record"), _record(of)),
        (words.text("cover.version"), words.text("cover.version_value", version=of.source.version)),
    ]
    return Cover(
        words.text("cover.inspection"),
        of.session.area,
        words.text(f"kind.{kind}"),
        tuple(fact for fact in facts if fact[1]),
        of.language,
    )


def _record(of: Material) -> str:
    return of.words.text(
        "cover.record_value", record=of.source.record[:SHORT_HASH], time=of.words.moment(of.source.time)
    )


def title(of: Material, kind: str) -> Title:
    """Return the title at the head of a short document."""
    details = of.session.metadata
    words = of.words
    first, last = details.get("fieldwork_first", ""), details.get("fieldwork_last", "")
    days = words.text("cover.fieldwork_below", days=words.days(first or last, last)) if last else ""
    # The days stay on one line.
    below = " · ".join(part for part in (words.text("cover.inspection"), days.replace(" ", "\u00a0")) if part)
    return Title(words.text(f"kind.{kind}"), of.session.area, below, of.language)


def one_line(of: Material, words: LinkedText) -> Runs:
    """Return a linked text as the runs of one point of a list."""
    paragraphs = of.figures.linked(words)
    return tuple(run for number, runs in enumerate(paragraphs) for run in ((Run(" "),) if number else ()) + runs)


def lead_text(of: Material, place: str, todo: str) -> Iterator[Block]:
    """Yield the lead's text at a place of the report, else a paragraph that asks the editor for it."""
    found = of.report_text(place)
    if found.is_blank:
        yield to_write(of, todo)
        return
    if not of.figures.is_written(found):
        yield to_write(of, "translation")
    yield from (Paragraph(runs, of.language) for runs in of.figures.linked(found))


def to_write(of: Material, todo: str) -> Paragraph:
    """Return a paragraph that asks the editor for a text."""
    what = of.words.text(f"todo.{todo}")
    return Paragraph(text(of.words.text("common.to_write", what=what)), of.language, "to_write")


def sample(of: Material) -> Iterator[Block]:
    """Yield the charts of the sample's characteristics. A group of children is shown by its number alone."""
    words = of.words
    size = len(of.cases)
    yield Paragraph(text(words.counted("sample.intro", size, cases=size)), of.language)
    for dimension in DIMENSIONS:
        bars = tuple(
            Bar(
                label[:1].upper() + label[1:],
                count,
                in_digits(count),
                note=words.text("sample.share", percent=percent(count, size) or 0),
            )
            for label, count in of.counts(dimension)
        )
        if bars:
            group = words.text(f"sample.{dimension}")
            listed = "; ".join(words.text("criteria.alt_bar", label=bar.label, value=bar.shown) for bar in bars)
            caption, alt = words.text("sample.chart", group=group), words.text("sample.alt", bars=listed)
            yield Chart(caption, alt, bars, of.language, most=max(size, 1))


def comparators(of: Material) -> Iterator[Block]:
    """Yield the headline scores published for other areas, with the caution that belongs to them."""
    words, run = of.words, of.figures.run
    rows = [
        (
            text(Run(words.text("comparators.here", area=of.session.area), bold=True)),
            *(text(run(f"headline:{each.id}", "percent", bold=True)) for each in of.framework.headlines),
        )
    ]
    for found in of.comparators():
        area = found["area"]
        name = words.text(f"comparators.{area}") if found["group"] == "national" else area
        cells = [found.get(each.id) or "" for each in of.framework.headlines]
        if area != of.session.area:
            shown = [words.text("common.percent", n=cell) if cell else "-" for cell in cells]
            rows.append((text(name), *(text(cell) for cell in shown)))
    columns = (
        Column(words.text("comparators.area"), 40),
        *(Column(each.title, 20, "right") for each in of.framework.headlines),
    )
    yield Paragraph(text(words.text("comparators.caution")), of.language, "note")
    yield Table(words.text("comparators.table"), columns, tuple(rows), of.language)


def scoring(of: Material) -> Iterator[Block]:
    """Yield how scoring works, with the bands."""
    words = of.words
    for key in ("one", "two", "three"):
        yield Paragraph(text(words.text(f"scoring.{key}")), of.language)
    rows = []
    high = 100
    for band in of.framework.bands:
        rows.append((text(band.label), text(words.text("scoring.range", low=band.at_least, high=high))))
        high = band.at_least - 1
    columns = (Column(words.text("scoring.band"), 60), Column(words.text("scoring.from"), 40, "right"))
    yield Table(words.text("scoring.table"), columns, tuple(rows), of.language)


def _is_used(term: str, used: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(term)}(?!\w)", used, re.IGNORECASE if " " in term else 0) is not None


def glossary(of: Material, used: str) -> Iterator[Block]:
    """Yield the glossary: the words that `used` has, each as it is written."""
    words = of.words
    pairs = [(term, meaning) for term, meaning in words.pairs("glossary.terms") if _is_used(term, used)]
    pairs.sort(key=lambda pair: pair[0].casefold())
    rows = tuple((text(Run(term, bold=True)), text(meaning)) for term, meaning in pairs)
    columns = (Column(words.text("glossary.term"), 24), Column(words.text("glossary.meaning"), 76))
    yield Table(words.text("glossary.table"), columns, rows, of.language)


def made_from(of: Material) -> Iterator[Block]:
    """Yield what the document was made from, with the whole hash."""
    source = of.source
    time = of.words.moment(source.time)
    made = of.words.text("common.made_by", version=source.version, record=source.record, time=time)
    yield Paragraph(text(made), of.language, "small")


def recommendations(of: Material) -> Iterator[Block]:
    """Yield the recommendations, each with who is responsible."""
    words = of.words
    rows: list[tuple[Runs, ...]] = []
    for numbered in of.plan.recommendations:
        each = numbered.recommendation
        said = each.text.replace("\n", " ").strip()
        said += "" if said.endswith((".", "!", "?")) else "."
        said = " ".join([said, *_health(of, each)])
        who = each.responsible or words.text("recommendations.nobody")
        rows.append((text(Run(numbered.number, bold=True)), text(said), text(who)))
    if not rows:
        yield to_write(of, "recommendations")
        return
    columns = (
        Column(words.text("recommendations.number"), 8),
        Column(words.text("plan.recommendation"), 64),
        Column(words.text("recommendations.responsible"), 28),
    )
    yield Table(words.text("recommendations.table"), columns, tuple(rows), of.language)


def _health(of: Material, given: Recommendation) -> Iterator[str]:
    """Yield the outcome and the regulation of a health recommendation, or the one of them that it has."""
    parts = {"outcome": given.outcome, "regulation": given.regulation}
    there = {name: value for name, value in parts.items() if value}
    if there:
        key = "health" if len(there) == len(parts) else f"health_{next(iter(there))}"
        yield of.words.text(f"recommendations.{key}", **there)


def service_users(of: Material) -> Iterator[Block]:
    """Yield the lead's text on what service users said, then their answers by questionnaire; nothing without both."""
    said = of.service_users()
    written = not of.report_text(USERS).is_blank
    if said or written:
        yield heading(of, 1, "service_users")
    if written:
        yield from lead_text(of, USERS, "commentary")
    for title, responses, sentences in said:
        yield heading(of, 2, "questionnaire", title=title)
        said_of = of.words.counted("service_users.responses", responses, n=responses)
        note = said_of if sentences else f"{said_of} {of.words.text('service_users.too_few')}"
        yield Paragraph(text(note), of.language, "note")
        if sentences:
            yield Bullets(tuple(sentences), of.language)


def timetable(of: Material) -> Iterator[Block]:
    """Yield the dates that follow, as a table; a sentence where the days of fieldwork are not known."""
    words = of.words
    entries = timetable_of(of.session)
    if not entries:
        yield Paragraph(text(words.text("findings.next_text")), of.language)
        return
    rows = []
    for entry in entries:
        day = words.day(entry.day.isoformat())
        if entry.earliest is not None:
            day = words.days(entry.earliest.isoformat(), entry.day.isoformat())
        rows.append((text(entry.step.text(of.language)), text(day)))
    columns = (Column(words.text("timetable.step"), 60), Column(words.text("timetable.day"), 40))
    yield Table(words.text("timetable.table"), columns, tuple(rows), of.language)
