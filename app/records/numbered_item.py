"""Items of records that several laptops add to one list: a number for the order, and random digits against mix-ups."""

from __future__ import annotations

import re
import secrets

LAST_NUMBER = 99_999
_NAME = re.compile(r"[0-9a-f]{8}", re.ASCII)


def random_name() -> str:
    """Return eight random hexadecimal digits, which no other laptop gives to a record of its own."""
    return secrets.token_hex(4)


def is_random_name(text: str) -> bool:
    """Return whether `text` is a name as `random_name` makes them."""
    return _NAME.fullmatch(text) is not None


def new_numbered_item(number: int) -> str:
    """Return an item for a new record that no other laptop gives to one of its own."""
    return f"{number}/{random_name()}"


def number_in(item: str) -> int:
    """Return the number of a record from its item."""
    return int(item.partition("/")[0])
