"""A plugin of pytest for runs under Wine: failures that are Wine's own, listed in `known.toml` with their reasons.

A listed test that fails is counted as expected. A listed test that passes fails the run, so the list stays true.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

LIST = Path(__file__).with_name("known.toml")


def known_failures(text: str) -> dict[str, str]:
    """Return the reason for each listed test, by its id without the parameters or with them.

    Raises:
        ValueError: A test is listed twice or without a reason.
    """
    found: dict[str, str] = {}
    for group in tomllib.loads(text).get("group", []):
        reason = str(group["reason"]).strip()
        for test in group["tests"]:
            if test in found or not reason:
                raise ValueError(f"{test} is listed twice or without a reason.")
            found[test] = reason
    return found


def expect(items: Iterable[pytest.Item], reasons: Mapping[str, str]) -> None:
    """Mark the listed tests as failing. One that passes then fails."""
    for item in items:
        reason = reasons.get(item.nodeid) or reasons.get(item.nodeid.partition("[")[0])
        if reason:
            item.add_marker(pytest.mark.xfail(reason=reason, strict=True))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the listed tests of this run."""
    expect(items, known_failures(LIST.read_text(encoding="utf-8")))
