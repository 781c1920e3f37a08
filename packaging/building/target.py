"""The systems that a build is for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

_CPYTHON = {"platform_python_implementation": "CPython", "implementation_name": "cpython"}


class Target(NamedTuple):
    """One system.

    Attributes:
        name: The name on the command line.
        platforms: The platform tags of the wheels that run there, the preferred ones first.
        markers: The values of the markers of requirements there, without the version of Python.
    """

    name: str
    platforms: tuple[str, ...]
    markers: Mapping[str, str]

    def environment(self, python: str) -> dict[str, str]:
        """Return the values of the markers under a version of Python, such as "3.13"."""
        return {**_CPYTHON, **self.markers, "python_version": python, "python_full_version": f"{python}.0", "extra": ""}


# Debian 12 has glibc 2.36. A wheel for an older one runs there as well.
_GLIBC = tuple(f"manylinux_2_{minor}_x86_64" for minor in range(36, 16, -1))
WINDOWS = Target(
    "windows",
    ("win_amd64",),
    {"sys_platform": "win32", "os_name": "nt", "platform_system": "Windows", "platform_machine": "AMD64"},
)
LINUX = Target(
    "linux",
    (*_GLIBC, "manylinux2014_x86_64", "linux_x86_64"),
    {"sys_platform": "linux", "os_name": "posix", "platform_system": "Linux", "platform_machine": "x86_64"},
)
MACOS = Target(
    "macos",
    tuple(f"macosx_{major}_0_{machine}" for major in range(14, 10, -1) for machine in ("universal2", "arm64")),
    {"sys_platform": "darwin", "os_name": "posix", "platform_system": "Darwin", "platform_machine": "arm64"},
)
TARGETS = {target.name: target for target in (WINDOWS, LINUX, MACOS)}
