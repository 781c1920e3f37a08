"""Items of records that several laptops add to one list: a number for the order, and random digits against mix-ups."""

from __future__ import annotations

import secrets

LAST_NUMBER = 99_999


def random_name() -> str:
    """Return eight random hexadecimal digits, which no other laptop gives to a record of its own."""
    return secrets.token_hex(4)


def new_numbered_item(number: int) -> str:
    """Return an item for a new record that no other laptop gives to one of its own."""
    return f"{number}/{random_name()}"


def number_in(item: str) -> int:
    """Return the number of a record from its item."""
    return int(item.partition("/")[0])
