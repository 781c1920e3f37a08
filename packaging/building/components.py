"""Every component of an installed copy, with its version, its licence and the hash of what it was taken from."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from email.parser import HeaderParser
from pathlib import Path
from typing import NamedTuple

from building.copy import Copy
from building.crates import crates_of, licence_of
from building.errors import BuildError
from building.lock import Pin
from building.runtime import RuntimeFile
from building.staging import ROOT
from building.wheels import sha256

# Licences of packages that state none as an SPDX expression, or several to choose from.
LICENCES = {
    "click-default-group": "LicenseRef-Public-Domain",
    "lxml": "BSD-3-Clause",
    "pluggy": "MIT",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "python-docx": "MIT",
    "shiboken6": "LGPL-3.0-only",
    "six": "MIT",
    "sqlcipher3": "Zlib",
    "sqlite-fts4": "Apache-2.0",
    "tabulate": "MIT",
    "tzdata": "Apache-2.0",
    "xlrd": "BSD-3-Clause",
    "zxcvbn": "MIT",
}
# The program's resources that others made.
DATA = ROOT / "resources" / "licences" / "data.json"


class Component(NamedTuple):
    """One component.

    Attributes:
        name: Its name.
        version: Its version. A part of another component without a number of its own has the words "in VERSION".
        licence: An SPDX expression.
        sha256: The hash of the file that it was taken from; empty for a part of another component.
        purl: Its package URL; empty where it has none.
        parts: The components inside it.
    """

    name: str
    version: str
    licence: str
    sha256: str = ""
    purl: str = ""
    parts: tuple[Component, ...] = ()


class _Part(NamedTuple):
    """A library within another component.

    Attributes:
        name: Its name.
        licence: An SPDX expression.
        files: Where its version is found, as a pattern of paths in the copy; empty where it has no number.
        version: A pattern with the version as its only group, or with a group for each of its numbers.
        systems: The systems whose copies have it.
    """

    name: str
    licence: str
    files: str = ""
    version: str = ""
    systems: tuple[str, ...] = ("windows", "linux", "macos")


_OPENSSL = r"OpenSSL (\d+\.\d+\.\d+) \d+ \w+ \d{4}"
_SQLITE = r"(?<![\d.])(3\.\d\d\.\d+)(?![\d.])"
_LXML = "packages/lxml/etree*"
_LINUX, _WINDOWS = ("linux",), ("windows",)
_INNER: dict[str, tuple[_Part, ...]] = {
    "cryptography": (_Part("OpenSSL", "Apache-2.0", "packages/cryptography/**/_rust*", _OPENSSL),),
    "sqlcipher3": (
        _Part("OpenSSL", "Apache-2.0", "packages/sqlcipher3/_sqlite3*", _OPENSSL),
        _Part("SQLCipher", "BSD-3-Clause", "packages/sqlcipher3/_sqlite3*", r"\0(4\.\d+\.\d+)\0"),
        _Part("SQLite", "LicenseRef-Public-Domain", "packages/sqlcipher3/_sqlite3*", _SQLITE),
    ),
    "lxml": (
        _Part("libiconv", "LGPL-2.1-or-later"),
        _Part("libxml2", "MIT", _LXML, r"\0(2)(\d\d)(\d\d)\0"),
        _Part("libxslt", "MIT", _LXML, r"\0(1)(01)(\d\d)\0"),
        _Part("zlib", "Zlib", _LXML, r"deflate (\d\.\d+\.\d+)"),
    ),
    # The parts of QtCore, QtGui and the plugins that are kept, from Qt's own list "Licenses Used in Qt".
    "pyside6-essentials": (
        _Part("Qt", "LGPL-3.0-only"),
        _Part("double-conversion", "BSD-3-Clause"),
        _Part("FreeType", "FTL OR GPL-2.0-only"),
        _Part("HarfBuzz", "MIT"),
        _Part("ICU", "Unicode-3.0", "packages/PySide6/Qt/lib/libicuuc.so.*", r"icuuc\.so\.(\d+)", _LINUX),
        _Part("libpng", "libpng-2.0"),
        _Part("MD4C", "MIT"),
        _Part("Microsoft C++ runtime", "LicenseRef-Microsoft-Redistributable", systems=_WINDOWS),
        _Part("PCRE2", "BSD-3-Clause WITH PCRE2-exception"),
        _Part("TinyCBOR", "MIT"),
        _Part("Unicode Character Database", "Unicode-3.0"),
        _Part("Wayland protocols", "MIT", systems=_LINUX),
        _Part("XCB", "MIT", systems=_LINUX),
        _Part("zlib", "Zlib"),
    ),
    "Python": (
        _Part("bzip2", "bzip2-1.0.6", systems=_WINDOWS),
        _Part("Expat", "MIT", systems=_WINDOWS),
        _Part("libffi", "MIT", systems=_WINDOWS),
        _Part("libmpdec", "BSD-2-Clause"),
        _Part("liblzma", "0BSD", systems=_WINDOWS),
        _Part("Microsoft C runtime", "LicenseRef-Microsoft-Redistributable", systems=_WINDOWS),
        _Part("zlib", "Zlib", systems=_WINDOWS),
    ),
}


def components(copy: Copy) -> list[Component]:
    """Return the components of an installed copy besides the program itself, in the order of their names.

    Raises:
        BuildError: A licence or a version is not known.
    """
    data = json.loads(DATA.read_text(encoding="utf-8"))
    found = [_python(copy), *(Component(each["name"], each["version"], each["licence"]) for each in data)]
    found += [packaged(pin, copy.wheels[pin.name], *_inner(copy, pin.name, pin.version)) for pin in copy.pins]
    return sorted(found, key=lambda each: each.name.casefold())


def packaged(pin: Pin, wheel: Path, *inner: Component) -> Component:
    """Return a package as a component, with its inner parts and its crates of Rust.

    Raises:
        BuildError: A licence is not known.
    """
    purl = f"pkg:pypi/{pin.name}@{pin.version}"
    licence = stated_licence(pin.name, wheel)
    return Component(pin.name, pin.version, licence, sha256(wheel), purl, (*inner, *crates(wheel)))


def stated_licence(name: str, wheel: Path) -> str:
    """Return the licence of a package as an SPDX expression.

    Raises:
        BuildError: The package states none, and `LICENCES` has none.
    """
    if name in LICENCES:
        return LICENCES[name]
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = [each for each in archive.namelist() if re.fullmatch(r"[^/]+\.dist-info/METADATA", each)]
        stated = HeaderParser().parsestr(archive.read(metadata).decode("utf-8"))["License-Expression"]
    if not stated:
        raise BuildError(f"{name} states no licence as an SPDX expression: add it to building/components.py.")
    return str(stated)


def crates(wheel: Path) -> Iterator[Component]:
    """Yield the crates of Rust that a wheel lists in its own bill of materials.

    Raises:
        BuildError: A crate has no licence.
    """
    for crate in crates_of(wheel):
        licence = licence_of(crate)
        if not licence:
            raise BuildError(f"{crate['name']} in {wheel.name} has no licence.")
        purl = str(crate.get("purl", "")).partition("?")[0]
        yield Component(str(crate["name"]), str(crate["version"]), licence, purl=purl)


def _python(copy: Copy) -> Component:
    pattern = rf"(?<![\d.])({re.escape(copy.python)}\.\d+)(?![\d.])"
    version = _version(copy, _Part("Python", "", "python/**/python3*", pattern))
    taken = tuple(
        Component(file.path.name, version, "PSF-2.0", file.sha256, _purl(file, version)) for file in copy.runtime
    )
    if len(taken) == 1:
        parts = tuple(_inner(copy, "Python", version))
        return Component("Python", version, "PSF-2.0", taken[0].sha256, f"pkg:generic/cpython@{version}", parts)
    return Component("Python", version, "PSF-2.0", parts=(*taken, *_inner(copy, "Python", version)))


def _purl(file: RuntimeFile, version: str) -> str:
    name, _, rest = file.path.name.partition("_")
    if file.path.suffix != ".deb":
        return f"pkg:generic/cpython@{version}"
    return f"pkg:deb/debian/{name}@{rest.rpartition('_')[0].replace('%3a', ':')}"


def _inner(copy: Copy, name: str, version: str) -> Iterator[Component]:
    for part in _INNER.get(name, ()):
        if copy.target.name in part.systems:
            yield Component(part.name, _version(copy, part) if part.files else f"in {version}", part.licence)


def _version(copy: Copy, part: _Part) -> str:
    for path in sorted(copy.folder.glob(part.files)):
        # The pattern is also looked for in the name, where a library has its number there.
        data = path.name.encode() + b"\0" + (path.read_bytes() if path.is_file() else b"")
        # A program for Windows has its numbers in UTF-16, which is every other byte.
        for text in (data, data[::2], data[1::2]):
            found = re.search(part.version.encode(), text)
            if found is not None:
                numbers = [each.decode() for each in found.groups()]
                return numbers[0] if len(numbers) == 1 else ".".join(str(int(each)) for each in numbers)
    raise BuildError(f"The version of {part.name} is not in {part.files}: correct building/components.py.")
