"""A roll-up in words: a row for each inspection, region and published comparator, and one for each weak question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app.message import in_digits
from app.rollup.figures import Figure, InspectionHeader, Title
from app.rollup.rollup import RollUp, published
from app.store.confirming import laptop_of
from app.store.file_signer import FileSigner
from ui.language.dates import day
from ui.language.messages import translated

CASES, FIRST_SCORE = 3, 5  # columns of numbers in the table of scores
_SHOWN = ("headline", "criterion")
Row = tuple[str | int, ...]


def is_of_several(row: Row) -> bool:
    """Return whether a row is of several areas of no region, so that its name is in no column of areas."""
    return not row[1]


def levels(found: RollUp) -> list[Title]:
    """Return the headlines and criteria, which have a column each."""
    return [title for title in found.levels if title.level in _SHOWN]


def headings(found: RollUp) -> list[str]:
    """Return the headings of the table of scores."""
    # A headline is known by its title, a criterion by its number.
    scores = [title.title if title.level == "headline" else title.id for title in levels(found)]
    return [_tr("Region"), _tr("Area"), _tr("Last day"), _tr("Cases"), _tr("Signed"), *scores]


def score_rows(found: RollUp) -> list[Row]:
    """Return the rows of the table: each region's inspections and the region, all areas, then what was published."""
    rows: list[Row] = []
    for region in found.regions:
        headers = [each for each in found.inspections if each.region == region]
        for header in headers:
            figures = found.of_inspection(header)
            signed = _signed(found.signers.get(header.inspection, ()))
            rows.append(
                (*_about(header), signed, *(_score(figures.get((each.level, each.id))) for each in levels(found)))
            )
        rows += _pooled(found, region, _tr("The region"), found.of_region(region))
    rows += _pooled(found, "", _tr("All areas"), found.of_all)
    return [*rows, *_published(found)]


def _signed(signers: Sequence[FileSigner]) -> str:
    """Return whose laptops signed the files of an inspection, in words that fit a column, each above its fingerprint.

    A dataset has no signers, and no words.
    """
    return "\n".join(each for signer in dict.fromkeys(signers) for each in _signer(signer))


def _signer(each: FileSigner) -> tuple[str, ...]:
    if not each.fingerprint:
        return (_tr("By nobody"),)
    if not each.lead:
        laptop = translated(laptop_of(each.people))
        return _tr("Not by a lead: {laptop}").format(laptop=laptop), each.fingerprint
    if each.people:
        return _tr("By {who} as lead").format(who=", ".join(each.people)), each.fingerprint
    return _tr("By the lead"), each.fingerprint


def _pooled(found: RollUp, region: str, name: str, figures: Mapping[tuple[str, str], Figure]) -> list[Row]:
    """Return a row with the scores of all areas together, and those of the lowest, highest and average area."""
    here = [figures.get((each.level, each.id)) for each in levels(found)]
    rows: list[Row] = [(*_named(region, name), *(_percent(each.percent if each else None) for each in here))]
    if max((each.areas or 0 for each in here if each is not None), default=0) > 1:
        lowest, highest, average = _tr("Lowest area"), _tr("Highest area"), _tr("Average of the areas")
        rows.append((*_named(region, lowest), *(_percent(each.lowest if each else None) for each in here)))
        rows.append((*_named(region, highest), *(_percent(each.highest if each else None) for each in here)))
        rows.append((*_named(region, average), *(_percent(each.average if each else None) for each in here)))
    return rows


def _named(region: str, name: str) -> tuple[str, str, str, str, str]:
    """Return the cells before the scores of a row of several areas. Without a region its name is in the first one."""
    return (region, name, "", "", "") if region else (name, "", "", "", "")


def _about(header: InspectionHeader) -> tuple[str, str, str, str]:
    last = day(header.last_day)
    cases = in_digits(header.cases)
    if header.complete < header.cases:
        cases = _tr("{complete} of {cases} complete").format(
            complete=in_digits(header.complete), cases=in_digits(header.cases)
        )
    return header.region, header.area, last, cases


def _score(figure: Figure | None) -> str:
    if figure is None or figure.percent is None:
        return ""
    change = f" ({figure.change:+d})".replace("-", "\N{MINUS SIGN}") if figure.change else ""
    return f"{figure.percent}%{change}"


def _percent(value: int | None) -> str:
    return "" if value is None else f"{value}%"


def _published(found: RollUp) -> list[Row]:
    names = {
        "lowest": _tr("Published: lowest"),
        "highest": _tr("Published: highest"),
        "average": _tr("Published: average"),
    }
    here = {header.area.casefold() for header in found.inspections}
    by_row: dict[str, dict[str, int]] = {name: {} for name in names.values()}
    for each in published():
        if each.scope != "area":
            by_row[names[each.scope]][each.headline] = each.percent
        elif each.area.casefold() in here:
            by_row.setdefault(_tr("Published: {area}").format(area=each.area), {})[each.headline] = each.percent
    return [
        (*_named("", name), *(f"{scores[at.id]}%" if at.id in scores else "" for at in levels(found)))
        for name, scores in by_row.items()
    ]


def weak_rows(found: RollUp) -> list[Row]:
    """Return a row for each weak question: its score, number and words, and how many answers are behind it."""
    titles = {title.id: title.title for title in found.levels if title.level == "question"}
    return [
        (
            f"{each.percent}%",
            each.id,
            titles.get(each.id, ""),
            f"{in_digits(each.yes)} / {in_digits(each.yes + each.no)}",
        )
        for each in found.weakest
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("rollup", text)
