"""Set what holds for every test: Qt paints off screen, and a slow machine never fails a Hypothesis test."""

from __future__ import annotations

import functools
import gc
import os
import sys
from collections.abc import Container, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

from app.store import keyring
from tests.helpers.profile import profile, use

# Before anything imports Qt, which reads it once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A deadline would fail a sound property on a busy machine.
settings.register_profile("local", deadline=None)
# The same examples every time: a red run points at the change, and the search for new examples stays local.
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
# `dev.py test --quick` tries a fifth of the examples; the whole run tries them all.
settings.register_profile("quick", deadline=None, max_examples=20)
settings.load_profile("ci" if os.environ.get("CI") else "local")

# pytest, Hypothesis and Qt are half a million objects that stay: looking through them less often saves a tenth.
gc.set_threshold(20_000, 20, 50)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `dev.py test --quick` take some tests of each file."""
    parser.addoption("--some", type=int, metavar="N", help="run N tests of each file, spread over the file")
    parser.addoption("--whole", action="append", default=[], metavar="FILE", help="with --some: run all tests of FILE")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the tests of this system, or some of them, and let parallel workers take the slow ones first.

    No worker is then left alone with a slow test at the end. Tests of other systems are counted as deselected.
    """
    if others := [item for item in items if not _is_of_this_system(item)]:
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if _is_of_this_system(item)]
    if (number := config.getoption("--some")) is not None:
        items[:] = some_of_each_file(items, number, {Path(name).resolve() for name in config.getoption("--whole")})
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def some_of_each_file(items: Sequence[pytest.Item], number: int, whole: Container[Path]) -> list[pytest.Item]:
    """Return at most `number` tests of each file, from its beginning to its end, and all tests of the files `whole`."""
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    chosen: list[pytest.Item] = []
    for path, tests in files.items():
        few = number if path not in whole and number < len(tests) else len(tests)
        chosen += [tests[place * len(tests) // few] for place in range(few)]
    return chosen


def _is_of_this_system(item: pytest.Item) -> bool:
    named = item.get_closest_marker("only_on")
    return named is None or sys.platform in named.args


@pytest.fixture(scope="session", autouse=True)
def _logs_elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the log and crash reports of tests, and of the processes that they start, out of the user's own folder."""
    with pytest.MonkeyPatch.context() as patch:
        use(patch, profile(tmp_path_factory.mktemp("profile")))
        yield


@pytest.fixture(scope="session", autouse=True)
def _scrypt_once_a_secret() -> Iterator[None]:
    """Work out each passphrase's key once: copies of one inspection have the same salt, so the same key.

    scrypt takes 20 ms at its cheapest, and a pure function's result does not change.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyring, "_scrypt", functools.cache(keyring._scrypt))
        yield
