"""Claims about the pinned packages of a build: whole for each system, read for that system and not for this one."""

from __future__ import annotations

import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from building.errors import BuildError
from building.lock import UNUSED, Pin, applies, needed, read_lock
from building.target import LINUX, TARGETS, WINDOWS
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PINS = read_lock((ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8"))
DIRECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]

TWO_SYSTEMS = """\
click==8.5.1 \\
    --hash=sha256:{one} \\
    --hash=sha256:{two}
    # via
    #   another
    #   sqlite-utils
colorama==0.4.6 ; sys_platform == 'win32' and python_version >= '3.9' \\
    --hash=sha256:{three}
    # via click
hatchling==1.33.0 \\
    --hash=sha256:{four}
    # via aboveline (pyproject.toml)
sqlite-utils==4.2.1 \\
    --hash=sha256:{five}
    # via aboveline (pyproject.toml)
""".format(one="1" * 64, two="2" * 64, three="3" * 64, four="4" * 64, five="5" * 64)


def test_every_pin_has_its_hashes_its_systems_and_what_needs_it() -> None:
    click, colorama, _, tool = read_lock(TWO_SYSTEMS)
    assert click == Pin("click", "8.5.1", frozenset({"1" * 64, "2" * 64}), "", frozenset({"another", "sqlite-utils"}))
    assert colorama.marker == "sys_platform == 'win32' and python_version >= '3.9'"
    assert tool.wanted_by == {"aboveline"}


def test_a_system_gets_what_it_alone_needs_and_no_package_that_only_builds() -> None:
    pins = read_lock(TWO_SYSTEMS)
    names = [pin.name for pin in needed(pins, ["sqlite-utils>=4.2,<5"], WINDOWS.environment("3.13"))]
    assert names == ["click", "colorama", "sqlite-utils"]
    names = [pin.name for pin in needed(pins, ["sqlite-utils>=4.2,<5"], LINUX.environment("3.11"))]
    assert names == ["click", "sqlite-utils"]


@pytest.mark.parametrize("target", TARGETS.values(), ids=list(TARGETS))
def test_the_lock_has_every_package_that_the_installed_packages_require(target: object) -> None:
    environment = WINDOWS.environment("3.13") if target is WINDOWS else LINUX.environment("3.11")
    pinned = {pin.name for pin in needed(PINS, DIRECT, environment)}
    lacking = set()
    for name in pinned:
        try:
            requirements = [Requirement(each) for each in requires(name) or []]
        except PackageNotFoundError:
            continue
        lacking |= {
            canonicalize_name(each.name)
            for each in requirements
            if each.marker is None or each.marker.evaluate({**environment})
        } - pinned
    assert lacking == set(UNUSED)


def test_every_pin_of_the_lock_has_a_hash() -> None:
    assert [pin.name for pin in PINS if not pin.hashes] == []


def test_a_project_that_the_lock_does_not_cover_is_refused() -> None:
    with pytest.raises(BuildError, match=r"does not pin numpy: run .*dev\.py lock"):
        needed(PINS, [*DIRECT, "numpy>=2"], LINUX.environment("3.11"))


@pytest.mark.parametrize(
    ("marker", "true"),
    [
        ("", True),
        ("sys_platform == 'win32'", True),
        ("sys_platform != 'win32'", False),
        ("python_version < '3.9'", False),
        ("python_version >= '3.9' and python_full_version <= '3.13.0'", True),
        ("sys_platform == 'darwin' or python_version > '3.12'", True),
    ],
)
def test_a_marker_is_read_for_the_system_of_the_build(marker: str, *, true: bool) -> None:
    assert applies(marker, WINDOWS.environment("3.13")) is true


@pytest.mark.parametrize("marker", ["sys_platform in 'win32'", "planet == 'mars'", "'a' == 'a'", "python_version <"])
def test_a_marker_that_cannot_be_read_is_refused_and_not_guessed(marker: str) -> None:
    with pytest.raises(BuildError, match="marker that this build cannot read"):
        applies(marker, WINDOWS.environment("3.13"))
