"""The shipped framework, loaded once."""

from __future__ import annotations

import pytest

from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from app.framework.model import Framework


@pytest.fixture(scope="session")
def framework() -> Framework:
    return parse_framework(shipped_source("cci-2009"), name="cci-2009.toml")
