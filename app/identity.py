"""Compare references and codes as an eye does: two spellings that look the same on paper are one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from app.text import clean_line

_DASHES = (
    "\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{HYPHEN BULLET}"
    "\N{MINUS SIGN}\N{SMALL HYPHEN-MINUS}\N{FULLWIDTH HYPHEN-MINUS}\N{SMALL EM DASH}\N{SOFT HYPHEN}"
)
_APOSTROPHES = (
    "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}"
    "\N{PRIME}`\N{ACUTE ACCENT}"
)
# Cyrillic and Greek letters that print like a Latin one, in their capital and small forms.
_LIKE_LATIN = dict(
    zip(
        "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u0430"
        "\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0391\u0392\u0395\u0396\u0397\u0399\u039a"
        "\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd\u03b9",
        "ABEKMHOPCTYXIJSaeopcyxijsABEZHIKMNOPTYXovi",
        strict=True,
    )
)
# The printed form of each of these characters, for `str.translate`.
PRINTED = str.maketrans(
    _LIKE_LATIN | dict.fromkeys(_DASHES, "-") | dict.fromkeys(_APOSTROPHES, "'") | {"\N{FRACTION SLASH}": "/"}
)


def identity(text: str) -> str:
    """Return a reference or code as it is recorded: letters composed, every space a plain one, runs of them one."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(unicodedata.normalize("NFC", clean_line(text)).split())


def printed(text: str) -> str:
    """Return what tells one reference from another on paper: no case, one kind of dash, letters by their look."""
    text = identity(text)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(PRINTED)).translate(PRINTED)
    return text.casefold()


def only_match(text: str, names: Iterable[str]) -> str | None:
    """Return the name that is `text`, else the only one that looks the same on paper; None where there is none."""
    text, alike = identity(text), list[str]()
    look = printed(text)
    for name in names:
        if name == text:
            return name
        if printed(name) == look:
            alike.append(name)
    return alike[0] if len(alike) == 1 else None
