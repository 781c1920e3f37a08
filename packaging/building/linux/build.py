"""Build for Linux: `aboveline_VERSION_amd64.deb`, and `aboveline-VERSION-linux.tar.xz` that needs no installation."""

from __future__ import annotations

import runpy
import subprocess
from collections.abc import Mapping
from pathlib import Path

from building.archives import Entry, deb, entries, tar_xz
from building.copy import Copy
from building.staging import ROOT, Source, needed_tool

_HERE = Path(__file__).resolve().parent
_INSTALLED_IN = "usr/lib/aboveline"
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Libraries of Debian's Python. Those of Qt are in packaging/dev.py, by which a checkout installs them.
_PYTHON_PACKAGES = (
    "libc6 (>= 2.36)",
    "libbz2-1.0",
    "libexpat1",
    "libffi8",
    "liblzma5",
    "libuuid1",
    "zlib1g",
)
# Debian 13 gives some of Debian 12's packages another name.
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}
_SHIPPED = {"fonts-dejavu-core"}  # the program brings its font

_INSTALLED = """#!/bin/sh
# Start Aboveline with the Python that it brings along.
home=/usr/lib/aboveline
ABOVELINE_LAUNCHER=/usr/bin/aboveline exec "$home/python/bin/python3" -I -S -X utf8 "$home/start.py" "$@"
"""
_ANYWHERE = """#!/bin/sh
# Start Aboveline with the Python that it brings along.
here=$(dirname "$(readlink -f "$0")")
ABOVELINE_LAUNCHER="$here/aboveline" exec "$here/lib/python/bin/python3" -I -S -X utf8 "$here/lib/start.py" "$@"
"""


def build(copy: Copy, out: Path) -> list[Path]:
    """Write the packages into a folder, and return their paths."""
    version = copy.source.version
    strip_libraries(copy.folder)
    shared = entries(copy.folder)
    package = out / f"aboveline_{version}_amd64.deb"
    package.write_bytes(deb(control(copy.source), installed(shared, copy.source), copy.source.moment))
    archive = out / f"aboveline-{version}-linux.tar.xz"
    archive.write_bytes(tar_xz(movable(shared, version), copy.source.moment))
    return [package, archive]


def control(source: Source) -> dict[str, str]:
    """Return the fields of the Debian package."""
    needed = [_RENAMED.get(name, name) for name in qt_packages("xcb") if name not in _SHIPPED]
    wayland = [name for name in qt_packages("wayland") if name not in qt_packages("xcb")]
    return {
        "Package": "aboveline",
        "Version": source.version,
        "Architecture": "amd64",
        "Maintainer": "Aboveline contributors <aboveline@localhost>",
        "Section": "misc",
        "Priority": "optional",
        "Depends": ", ".join([*_PYTHON_PACKAGES, *needed]),
        "Recommends": ", ".join(wayland),
        "Description": (
            "assess cases of a Youth Offending Team in the field\n"
            " Evidence is kept on the laptop, encrypted. Scores follow each answer, and\n"
            " laptops are merged by exchanging one file. Nothing needs a network."
        ),
    }


def qt_packages(plugin: str) -> list[str]:
    """Return Debian's packages that a Qt plugin needs, from the table that a checkout installs them by."""
    return list(runpy.run_path(str(ROOT / "packaging" / "dev.py"))["PLUGIN_PACKAGES"][plugin])


def installed(shared: Mapping[str, Entry], source: Source) -> dict[str, Entry]:
    """Return the files of the Debian package by their paths."""
    icons = {
        f"usr/share/icons/hicolor/{size}x{size}/apps/aboveline.png": _resource(f"icons/aboveline-{size}.png")
        for size in _ICON_SIZES
    }
    licences = {
        f"usr/share/doc/aboveline/{name}": entry for name, entry in shared.items() if name.startswith("licences/")
    }
    return {
        **{f"{_INSTALLED_IN}/{name}": entry for name, entry in shared.items()},
        **icons,
        **licences,
        "usr/bin/aboveline": Entry(_INSTALLED.encode(), executable=True),
        "usr/share/applications/aboveline.desktop": Entry((_HERE / "aboveline.desktop").read_bytes()),
        "usr/share/mime/packages/aboveline.xml": Entry((_HERE / "aboveline.xml").read_bytes()),
        "usr/share/doc/aboveline/copyright": _resource("licences/NOTICE.txt"),
        "usr/share/doc/aboveline/CHANGELOG.md": Entry((ROOT / "CHANGELOG.md").read_bytes()),
        "usr/share/doc/aboveline/commit": Entry(f"{source.commit}\n".encode()),
    }


def movable(shared: Mapping[str, Entry], version: str) -> dict[str, Entry]:
    """Return the files of the archive that runs from any folder."""
    home = f"aboveline-{version}"
    return {
        **{
            f"{home}/{name if name.startswith('licences/') else f'lib/{name}'}": entry for name, entry in shared.items()
        },
        f"{home}/aboveline": Entry(_ANYWHERE.encode(), executable=True),
    }


def strip_libraries(folder: Path) -> None:
    """Remove what only a debugger reads from the libraries: two thirds of SQLCipher's."""
    strip = needed_tool("strip", "binutils")
    for path in sorted(folder.rglob("*.so*")):
        if b".debug_info\0" in path.read_bytes():
            subprocess.run([strip, "--strip-debug", "--preserve-dates", str(path)], check=True)


def _resource(name: str) -> Entry:
    return Entry((ROOT / "resources" / name).read_bytes())
