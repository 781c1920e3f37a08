"""Put figures into words in one language, by the rules of `resources/reporting/phrasing.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from app.errors import BugError, DataError, Problem
from app.framework.model import Framework
from app.framework.rule_files import own_rules, shipped_rules
from app.message import Message, in_digits
from app.records.figure_code import PARTS, Address, Code
from app.reporting.figures import Figure
from app.scoring.tally import band

LANGUAGES: tuple[str, ...] = ("en", "cy")
Unit = Literal["cases", "sample", "judgements", "noes", "answers"]

_FILE = "phrasing.toml"
_UNITS: Mapping[str, Unit] = {"question": "cases", "reason": "noes", "survey": "answers"}
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
# Numbers of a person's own file stay small.
_LARGEST = 10_000


@dataclass(frozen=True, slots=True)
class ProposalRules:
    """Which questions are proposed as findings. See the file of rules for each."""

    strength_at_least: int
    improvement_at_most: int
    smallest_base: int
    most_reasons: int
    reason_at_least: int
    most_details: int
    detail_at_most: int


class Phrasing:
    """The words for figures in one language.

    Args:
        language: "en" or "cy".
        framework: The framework, worded in that language.

    Raises:
        DataError: The person's own file of rules has mistakes; with all of them.
    """

    def __init__(self, language: str, framework: Framework) -> None:
        rules = phrasing_rules()
        self.language = language
        self.framework = framework
        self.percent_from: int = rules["percent_from"]
        self.proposals = ProposalRules(**rules["proposals"])
        self._words: Sequence[Mapping[str, Any]] = rules["words"]
        self._texts: Mapping[str, Any] = rules[language]

    def sentence(self, name: str, **values: str) -> str:
        """Return a sentence of the file, with its values."""
        return _filled(self._texts["sentences"][name], values)

    def shown(self, code: Code, figure: Figure, *, cases: int = 0) -> str:
        """Return what a code shows of a figure.

        Args:
            code: The code; its address decides what the figure is out of.
            figure: The figure.
            cases: The number of cases of the sample.

        Raises:
            DataError: A figure has no such part.
        """
        unit = _unit_of(code.address, figure, cases)
        match code.part:
            case "of":
                return self._of(figure)
            case "rest_of":
                return self._of(_rest(figure))
            case "phrase":
                return self.phrase(figure, unit)
            case "rest_phrase":
                return self.phrase(_rest(figure), unit)
            case "words":
                return self.words(figure)
            case "percent":
                return self._percent(figure.percent)
            case "rest_percent":
                return self._percent(figure.rest_percent)
            case "band":
                found = band(self.framework, figure.percent)
                return str(self._texts["no_band"]) if found is None else found.label
            case "count" | "base" | "rest":
                return in_digits(getattr(figure, code.part))
        raise DataError("A figure has no part {part}. The parts are: {parts}.", part=code.part, parts=PARTS)

    def phrase(self, figure: Figure, unit: Unit) -> str:
        """Return the phrase that fits the numbers, such as "in 21 of 25 applicable cases (84%)"."""
        said = _filled(
            self._texts[unit][_form(figure)], {"count": in_digits(figure.count), "base": in_digits(figure.base)}
        )
        if _form(figure) != "some" or not self._has_percent(figure, unit):
            return said
        return _filled(self._texts["with_percent"], {"phrase": said, "percent": figure.percent})

    def words(self, figure: Figure) -> str:
        """Return the words for a share, such as "in most instances"; those for no score where the base is 0."""
        share = figure.percent
        if share is None:
            return str(self._texts["no_percent"])
        exact = "all" if not figure.rest else "none" if not figure.count else None
        for row in self._words:
            if row["id"] == exact or (exact is None and share >= row.get("at_least", 101)):
                return str(row[self.language])
        raise BugError("There are no words for a share of {share}%.", share=share)

    def listed(self, parts: Sequence[str]) -> str:
        """Return parts as a list with commas, and the word between the last two."""
        *first, last = parts
        if not first:
            return last
        return self.sentence("and", one=", ".join(first), other=last)

    def _of(self, figure: Figure) -> str:
        return _filled(self._texts["of"], {"count": in_digits(figure.count), "base": in_digits(figure.base)})

    def _percent(self, share: int | None) -> str:
        return str(self._texts["no_percent"]) if share is None else _filled(self._texts["percent"], {"percent": share})

    def _has_percent(self, figure: Figure, unit: Unit) -> bool:
        return unit == "judgements" or figure.base >= self.percent_from


def _rest(figure: Figure) -> Figure:
    return Figure(figure.rest, figure.base)


def _unit_of(address: Address, figure: Figure, cases: int) -> Unit:
    unit = _UNITS.get(address.kind, "judgements")
    return "sample" if unit == "cases" and figure.base == cases else unit


def _form(figure: Figure) -> str:
    if not figure.base:
        return "nothing"
    if not figure.count:
        return "none_of_one" if figure.base == 1 else "none"
    if figure.rest:
        return "some"
    return "one" if figure.base == 1 else "all"


def _filled(template: str, values: Mapping[str, object]) -> str:
    return _PLACEHOLDER.sub(lambda found: str(values[found[1]]), template)


def phrasing_rules() -> Mapping[str, Any]:
    """Return the rules: the program's, with what the person's own file says otherwise.

    Raises:
        DataError: That file has mistakes; with all of them.
    """
    shipped = shipped_rules(_FILE)
    own = own_rules(_FILE)
    if own is None:
        return shipped
    problems: list[Problem] = []
    merged = _over(shipped, own[1], "", problems)
    if problems:
        raise DataError("The rules for sentences in {path} have mistakes.", problems, path=own[0])
    found: Mapping[str, Any] = merged
    return found


def _over(shipped: Any, own: Any, where: str, problems: list[Problem]) -> Any:
    """Return the shipped rules with a person's own over them, after adding a problem for each that cannot be."""
    place = Message("{where}", where=where or _FILE)
    if where == "words":
        return _own_words(own, problems)
    if type(own) is not type(shipped):
        problems.append(Problem(place, "is of another type than in the program's file.", "Copy that line again."))
    elif isinstance(shipped, Mapping):
        problems += [
            Problem(place, "{name} is not known here.", "Remove it.", name=str(name))
            for name in sorted(own.keys() - shipped.keys())
        ]
        return {
            name: _over(value, own[name], f"{where}.{name}".lstrip("."), problems) if name in own else value
            for name, value in shipped.items()
        }
    elif isinstance(shipped, str) and not set(_PLACEHOLDER.findall(own)) <= set(_PLACEHOLDER.findall(shipped)):
        problems.append(
            Problem(place, "has a name in braces that has no value here.", "Use those of the program's file.")
        )
    elif isinstance(shipped, int) and not 0 <= own <= _LARGEST:
        problems.append(Problem(place, "is no number from 0 on.", "Write a whole number."))
    return own


def _own_words(own: Any, problems: list[Problem]) -> Any:
    """Return a person's own rows of words: all, none, and shares that fall to 0."""
    rows = own if isinstance(own, list) and all(isinstance(row, Mapping) for row in own) else []
    shares = [row["at_least"] for row in rows if "at_least" in row]
    sound = (
        all(type(share) is int for share in shares)
        and all(isinstance(row.get(name), str) for row in rows for name in ("id", *LANGUAGES))
        and {"all", "none"} <= {row["id"] for row in rows if "at_least" not in row}
        and shares == sorted(shares, reverse=True)
        and shares[-1:] == [0]
    )
    if not sound:
        problems.append(
            Problem(
                "[[words]]",
                "does not cover every share.",
                'Give rows with id, en and cy: "all", "none", and others whose at_least falls to 0.',
            )
        )
    return rows
