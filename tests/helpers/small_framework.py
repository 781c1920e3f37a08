"""The small framework file that tests spoil in one place or another."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_FILE = Path(__file__).parents[1] / "data" / "small-framework.toml"


@lru_cache
def small_source() -> str:
    """The text of tests/data/small-framework.toml, which is sound."""
    return _FILE.read_text(encoding="utf-8")


def spoilt(*changes: tuple[str, str]) -> str:
    """The small framework with each old text, which must occur exactly once, replaced by the new."""
    source = small_source()
    for old, new in changes:
        assert source.count(old) == 1, f"{old!r} occurs {source.count(old)} times"
        source = source.replace(old, new)
    return source
