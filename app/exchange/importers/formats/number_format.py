"""Show a number as a spreadsheet does, by the code of its number format."""

from __future__ import annotations

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from app.exchange.importers.cells import Cell, Kind

# A float above 2**53 may be any of several whole numbers, so it is not shown as an exact one.
MAX_EXACT_INTEGER = 2**53
MAX_FORMAT_LENGTH = 1000

# Formats that a workbook names by number only (ECMA-376, part 1, 18.8.30). The others are not in use.
BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0",
    39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0",
    49: "@",
}  # fmt: skip

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.|\[(?P<bracket>[^\]]*)\]|(?P<general>General)|(?P<half>AM/PM|A/P)'
    r"|(?P<other>.)",
    re.DOTALL | re.IGNORECASE,
)
_DAY_LETTERS = frozenset("yd")
_CLOCK_LETTERS = frozenset("hs")
_CLOCK_BRACKET = re.compile(r"h+|m+|s+", re.IGNORECASE)
_COLOURS = re.compile(r"black|blue|cyan|green|magenta|red|white|yellow|color ?\d+", re.IGNORECASE)

# Day 60 of Excel's calendar is 29 February 1900, a day that never was, so the days before it count from one later.
_FIRST_DAYS = 60


def number_cell(value: float, code: str, *, from_1904: bool = False) -> Cell:
    """Return a number as its format makes it: a number, a date or a time.

    Args:
        value: the number in the cell.
        code: the code of its number format.
        from_1904: whether the workbook counts its days from 1904.
    """
    form = _form(code)
    if form in (Kind.DATE, Kind.TIME):
        made = _moment(value, form, from_1904=from_1904)
        return made if made is not None else Cell("#####", Kind.ERROR, "#####")
    text = plain_number(value)
    return Cell(text, Kind.NUMBER, _shown(value, text, code))


def plain_number(value: float) -> str:
    """Return a number in one form, whatever its format: a whole one without decimals."""
    if value.is_integer() and abs(value) <= MAX_EXACT_INTEGER:
        return str(int(value))
    return f"{value:.15g}" if abs(value) < MAX_EXACT_INTEGER else repr(value)


def is_scientific(text: str) -> bool:
    """Return whether `text` is a number in scientific notation, such as 1.23E+17."""
    return re.fullmatch(r"[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d{1,3}", text, re.ASCII) is not None


@lru_cache(maxsize=1000)
def _form(code: str) -> Kind:
    """Return whether a format shows its numbers as numbers, dates or times."""
    clock = False
    for token in _TOKEN.finditer(code[:MAX_FORMAT_LENGTH].partition(";")[0]):
        letter = (token["other"] or "").lower()
        if letter in _DAY_LETTERS:
            return Kind.DATE
        if letter in _CLOCK_LETTERS or (token["bracket"] and _CLOCK_BRACKET.fullmatch(token["bracket"])):
            clock = True
        elif letter == "m" and not clock and "h" not in code.lower() and "s" not in code.lower():
            return Kind.DATE
    return Kind.TIME if clock else Kind.NUMBER


def _moment(value: float, form: Kind, *, from_1904: bool) -> Cell | None:
    """Return a day number as a date or a time; None if there is no such day."""
    days, share = divmod(value, 1)
    seconds = round(share * 86_400)
    if value < 0:
        return None
    if form is Kind.TIME:
        hours, seconds = divmod(int(days) * 86_400 + seconds, 3600) if days < MAX_EXACT_INTEGER else (0, 0)
        text = f"{hours:02}:{seconds // 60:02}:{seconds % 60:02}"
        return Cell(text, Kind.TIME, text)
    first = dt.datetime(1904, 1, 1) if from_1904 else dt.datetime(1899, 12, 30)  # noqa: DTZ001 days of a calendar
    if not from_1904 and days < _FIRST_DAYS:
        first += dt.timedelta(days=1 if days else 0)
    try:
        moment = first + dt.timedelta(days=days, seconds=seconds)
    except (OverflowError, ValueError):
        return None
    return date_cell(moment)


def date_cell(moment: dt.datetime) -> Cell:
    """Return a date as a cell, without the time if it is midnight."""
    text = moment.date().isoformat() if moment.time() == dt.time() else moment.isoformat(" ", "seconds")
    return Cell(text, Kind.DATE, text)


def _shown(value: float, text: str, code: str) -> str | None:
    """Return the text that a number shows; None if the format is one that is not known here."""
    if code in ("General", "@", ""):
        return text
    try:
        return _formatted(value, text, code)
    except (ArithmeticError, ValueError):
        return None


def _formatted(value: float, text: str, code: str) -> str | None:
    sections = _sections(code)
    negative = value < 0
    if negative and len(sections) > 1:
        section, negative = sections[1], False
    elif value == 0 and len(sections) > 2:
        section = sections[2]
    else:
        section = sections[0]
    pieces: list[tuple[str, str]] = []
    for token in _TOKEN.finditer(section):
        if token["general"]:
            pieces.append(("literal", text.lstrip("-")))
        elif token["quoted"] is not None or token["escaped"]:
            pieces.append(("literal", token["quoted"] or token["escaped"] or ""))
        elif token["bracket"] is not None:
            literal = _bracket(token["bracket"])
            if literal is None:
                return None
            pieces.append(("literal", literal))
        elif token["other"]:
            character = token["other"]
            pieces.append(
                ("digit" if character in "0#?" else "mark" if character in ".,%eE/@" else "literal", character)
            )
    shown = _digits(abs(value), pieces)
    return None if shown is None else f"-{shown}" if negative and shown else shown


def _sections(code: str) -> list[str]:
    """Return the parts of a format for positive numbers, negative ones and zero."""
    sections = [""]
    for token in _TOKEN.finditer(code[:MAX_FORMAT_LENGTH]):
        if token[0] == ";":
            sections.append("")
        else:
            sections[-1] += token[0]
    return sections


def _bracket(content: str) -> str | None:
    """Return the text that a format shows for something in square brackets; None for a condition."""
    if content.startswith("$"):
        return content[1:].partition("-")[0]
    return "" if _COLOURS.fullmatch(content) else None


def _digits(value: float, pieces: list[tuple[str, str]]) -> str | None:
    """Return a number laid out on the digits of a format; None where the layout is not known here."""
    marks = [character for kind, character in pieces if kind == "mark"]
    if set(marks) - set(".,%") or marks.count(".") > 1:
        return None
    places = [number for number, (kind, _) in enumerate(pieces) if kind == "digit"]
    if not places:
        return "".join(character for kind, character in pieces if kind == "literal")
    point = next((number for number, piece in enumerate(pieces) if piece == ("mark", ".")), len(pieces))
    commas = [number for number, piece in enumerate(pieces) if piece == ("mark", ",")]
    before, after = [at for at in places if at < point], [at for at in places if at > point]
    if any(not before or at > before[-1] for at in commas):
        return None
    rounded = (Decimal(repr(value)) * 100 ** marks.count("%")).quantize(Decimal(1).scaleb(-len(after)), ROUND_HALF_UP)
    whole, _, decimals = f"{rounded:f}".partition(".")
    layout = {
        at: character for at, (_, character) in enumerate(pieces) if character != "," or pieces[at][0] == "literal"
    }
    layout |= _decimals(decimals, after, pieces)
    layout |= _whole(whole, before, pieces, grouped=bool(commas))
    return "".join(layout[at] for at in sorted(layout))


def _decimals(decimals: str, places: list[int], pieces: list[tuple[str, str]]) -> dict[int, str]:
    laid: dict[int, str] = {}
    trailing = True
    for at, digit in reversed(list(zip(places, decimals, strict=True))):
        trailing = trailing and digit == "0" and pieces[at][1] != "0"
        laid[at] = "" if trailing else digit
    return laid


def _whole(whole: str, places: list[int], pieces: list[tuple[str, str]], *, grouped: bool) -> dict[int, str]:
    if not places:
        return {}
    laid: dict[int, str] = {}
    digits = "" if whole == "0" else whole
    for count, at in enumerate(reversed(places)):
        if at == places[0]:
            # The first place takes all digits that are left.
            left = digits or ("0" if pieces[at][1] == "0" else "")
            laid[at] = _grouped(left, count) if grouped else left
        elif digits or pieces[at][1] == "0":
            comma = "," if grouped and count and count % 3 == 0 else ""
            laid[at] = (digits[-1:] or "0") + comma
            digits = digits[:-1]
        else:
            laid[at] = ""
    return laid


def _grouped(digits: str, count: int) -> str:
    """Return digits with commas, where `count` digits follow them."""
    made = ""
    for place, digit in enumerate(reversed(digits), count):
        made = digit + ("," if place and place % 3 == 0 else "") + made
    return made
