"""The pinned packages that the program needs on one system, from the lock."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from building.errors import BuildError

PROJECT = "aboveline"
# Packages that are required by another and never used by the program, each with the reason.
UNUSED = {"pip": "sqlite-utils requires it to install plugins, which the program never does"}

_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\]+?))?\s*\\?$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_VIA = re.compile(r"^\s+#(?:\s+via)?\s*([A-Za-z0-9._-]+)?(?:\s+\((?:pyproject\.toml)\))?\s*$")
_VERSIONS = ("python_version", "python_full_version", "implementation_version")


class Pin(NamedTuple):
    """One package of the lock.

    Attributes:
        name: The name as a registry compares it.
        version: The version.
        hashes: SHA-256 of every file of that version which may be installed, as hexadecimal digits.
        marker: The systems that need it, as the lock has it; empty for all.
        wanted_by: The names of the packages that need it.
    """

    name: str
    version: str
    hashes: frozenset[str]
    marker: str
    wanted_by: frozenset[str]


def canonical(name: str) -> str:
    """Return a package's name as a registry compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read_lock(text: str) -> list[Pin]:
    """Return the pins of a lock that uv wrote, in their order."""
    pins: list[Pin] = []
    for line in text.splitlines():
        found = _PIN.match(line)
        if found:
            marker = (found["marker"] or "").strip()
            pins.append(Pin(canonical(found["name"]), found["version"], frozenset(), marker, frozenset()))
        elif pins and (hashes := _HASH.findall(line)):
            pins[-1] = pins[-1]._replace(hashes=pins[-1].hashes | set(hashes))
        elif pins and (via := _VIA.match(line)) and via[1]:
            pins[-1] = pins[-1]._replace(wanted_by=pins[-1].wanted_by | {canonical(via[1])})
    return pins


def needed(pins: Iterable[Pin], direct: Iterable[str], environment: Mapping[str, str]) -> list[Pin]:
    """Return the pins that the program needs on a system.

    Packages that only build the program, and those in `UNUSED`, are left out.

    Args:
        pins: The whole lock.
        direct: The requirements of the project itself.
        environment: The values of the markers there, such as `sys_platform`.
    """
    known = {pin.name: pin for pin in pins if applies(pin.marker, environment)}
    roots = {canonical(re.split(r"[ <>=!~;\[(]", each, maxsplit=1)[0]) for each in direct}
    missing = sorted(root for root in roots if root not in {pin.name for pin in pins})
    if missing:
        raise BuildError(f"The lock does not pin {', '.join(missing)}: run `python3 packaging/dev.py lock`.")
    wanted = set(_reached(known, roots)) - set(UNUSED)
    return [known[name] for name in sorted(wanted)]


def _reached(known: Mapping[str, Pin], roots: Iterable[str]) -> Iterator[str]:
    found = {root for root in roots if root in known}
    while True:
        new = {name for name, pin in known.items() if name not in found and pin.wanted_by & found}
        if not new:
            return iter(found)
        found |= new


def applies(marker: str, environment: Mapping[str, str]) -> bool:
    """Return whether a marker is true on a system.

    pip reads markers for the machine that it runs on, so a build for another system reads them itself.

    Raises:
        BuildError: The marker has a part that is not known here.
    """
    if not marker:
        return True
    try:
        return _true(ast.parse(marker, mode="eval").body, environment)
    except (SyntaxError, KeyError, TypeError, ValueError) as trouble:
        raise BuildError(f"The lock has a marker that this build cannot read: {marker} ({trouble}).") from None


def _true(node: ast.expr, environment: Mapping[str, str]) -> bool:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            return all(_true(each, environment) for each in values)
        case ast.BoolOp(op=ast.Or(), values=values):
            return any(_true(each, environment) for each in values)
        case ast.Compare(left=ast.Name(id=name), ops=[operator], comparators=[ast.Constant(value=str(wanted))]):
            return _compared(name, environment[name], operator, wanted)
    raise ValueError(ast.unparse(node))


def _compared(name: str, actual: str, operator: ast.cmpop, wanted: str) -> bool:
    if isinstance(operator, ast.Eq):
        return actual == wanted
    if isinstance(operator, ast.NotEq):
        return actual != wanted
    if name not in _VERSIONS:
        raise ValueError(f"{name} is no version")
    left, right = _numbers(actual), _numbers(wanted)
    match operator:
        case ast.Lt():
            return left < right
        case ast.LtE():
            return left <= right
        case ast.Gt():
            return left > right
        case ast.GtE():
            return left >= right
    raise ValueError(f"{type(operator).__name__} compares no versions")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
