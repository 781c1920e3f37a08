"""The set-ups that the tests must pass in, each different from this machine in one thing."""

from __future__ import annotations

import os
import pwd
import subprocess
import sys
import zoneinfo
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import partial
from pathlib import Path
from typing import Any

from maintenance.matrix.pythons import NotHereError, environment_of, find_python, newest_for

VERSIONS = ("3.11", "3.12", "3.13", "3.14")
LOCALES = {"C": "C", "cy": "cy_GB.UTF-8", "de": "de_DE.UTF-8", "fr": "fr_FR.UTF-8", "ja": "ja_JP.UTF-8"}
# One ahead of Greenwich by more than half a day, one behind it by a broken hour; both change their clocks.
TIME_ZONES = {"auckland": "Pacific/Auckland", "st-johns": "America/St_Johns"}
USER = "nobody"
BUSY_LOOPS = 2
# Git reads no checkout of another user, unless it is allowed to.
_TRUSTING = {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*"}
_NO_FONTS = '<?xml version="1.0"?><fontconfig><cachedir>{cache}</cachedir></fontconfig>\n'


@dataclass(frozen=True, slots=True)
class Setup:
    """The settings in which a run of the tests differs from this machine as it is."""

    python: Path = Path(sys.executable)
    variables: Mapping[str, str] = field(default_factory=dict)
    umask: int = -1
    user: str | None = None
    busy_loops: int = 0


Make = Callable[[Path], Setup]


def together(makes: Sequence[Make]) -> Make:
    """Return what makes one set-up that differs from this machine in all that these differ in.

    It raises ValueError where two of them choose the same thing, such as two locales.
    """
    others = [each.name for each in fields(Setup) if each.name != "variables"]

    def make(scratch: Path) -> Setup:
        usual = Setup()
        chosen: dict[str, Any] = {}
        variables: dict[str, str] = {}
        for each in (make_one(scratch) for make_one in makes):
            here = {name: getattr(each, name) for name in others if getattr(each, name) != getattr(usual, name)}
            twice = (chosen.keys() & here.keys()) | (variables.keys() & each.variables.keys())
            if twice:
                raise ValueError(f"two of them choose {', '.join(sorted(twice))}")
            chosen |= here
            variables |= each.variables
        return Setup(variables=variables, **chosen)

    return make


def setups(folder: Path) -> dict[str, Make]:
    """Return how each set-up is made, by name; `folder` keeps the environments of other Pythons.

    Each takes an empty folder of its own, and raises NotHereError where this machine cannot make it.
    """
    made: dict[str, Make] = {f"python{version}": partial(_other_python, folder, version) for version in VERSIONS}
    made |= {f"locale-{name}": partial(_locale, locale) for name, locale in LOCALES.items()}
    made |= {f"timezone-{name}": partial(_time_zone, zone) for name, zone in TIME_ZONES.items()}
    return made | {
        "umask-077": lambda _: Setup(umask=0o077),
        "user": partial(_another_user, folder),
        "no-fonts": _no_fonts,
        "busy": lambda _: Setup(busy_loops=BUSY_LOOPS),
    }


def _other_python(folder: Path, version: str, _scratch: Path) -> Setup:
    return Setup(python=environment_of(find_python(version), folder))


def _locale(name: str, _scratch: Path) -> Setup:
    if name == "C":
        return Setup(variables={"LC_ALL": "C"})
    try:
        listed = subprocess.run(["locale", "-a"], capture_output=True, check=True).stdout.decode(errors="replace")
    except OSError as trouble:
        raise NotHereError("this system does not say which locales it has") from trouble
    if name.replace("UTF-8", "utf8") not in listed.split() and name not in listed.split():
        language = name.partition(".")[0]
        raise NotHereError(f"this machine has no locale {name}; on Debian: localedef -i {language} -f UTF-8 {name}")
    return Setup(variables={"LANG": name})


def _time_zone(zone: str, _scratch: Path) -> Setup:
    if not any((Path(folder) / zone).is_file() for folder in zoneinfo.TZPATH):
        raise NotHereError(f"this machine does not know the time zone {zone}")
    return Setup(variables={"TZ": zone})


def _another_user(folder: Path, _scratch: Path) -> Setup:
    if os.geteuid() != 0:
        raise NotHereError("only root can run the tests as another user; these runs are another user's than root")
    try:
        pwd.getpwnam(USER)
    except KeyError as trouble:
        raise NotHereError(f"there is no user {USER}") from trouble
    python = environment_of(newest_for(USER, VERSIONS), folder, user=USER)
    return Setup(python=python, user=USER, variables=_TRUSTING)


def _no_fonts(scratch: Path) -> Setup:
    if not sys.platform.startswith("linux"):
        raise NotHereError("only fontconfig can be told of no font")
    config = scratch / "fonts.conf"
    config.write_text(_NO_FONTS.format(cache=scratch / "home"), encoding="utf-8")
    return Setup(variables={"FONTCONFIG_FILE": str(config)})
