"""The frameworks that ship with the program."""

from __future__ import annotations

import pytest

from app.errors import UsageError
from app.framework.catalogue import shipped_ids, shipped_source
from app.framework.load import parse_framework


def test_every_shipped_framework_loads_and_bears_the_id_of_its_file() -> None:
    assert "cci-2009" in shipped_ids()
    for each in shipped_ids():
        assert parse_framework(shipped_source(each), name=each).id == each


@pytest.mark.parametrize("unknown", ["cci-2010", "", "../frameworks/cci-2009"])
def test_an_unknown_framework_is_refused_by_naming_those_there_are(unknown: str) -> None:
    with pytest.raises(UsageError, match="cci-2009"):
        shipped_source(unknown)
