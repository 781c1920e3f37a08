"""Put a number with its noun, as English and Welsh need it."""

from __future__ import annotations

from app.message import shown_value


def counted(n: int, one: str, many: str, **values: object) -> str:
    """Return the wording for a number, for example "1 case" or "38 cases".

    English needs two forms. Both are translated texts, so a caller passes `self.tr("{n} case")` and
    `self.tr("{n} cases")`. A Welsh noun after a number stays singular, so the Welsh of both is the same.

    Args:
        n: The number.
        one: The translated text for exactly one, with {n} in it.
        many: The translated text for any other number, with {n} in it.
        values: The values of other placeholders in the texts.
    """
    return (one if n == 1 else many).format(**{name: shown_value(value) for name, value in (values | {"n": n}).items()})
