"""Find a newer version of the program on a stick, and check that it is whole. Nothing is ever fetched."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from app.errors import DataError, KnownError
from app.held_file import held
from app.store.files import read_bytes, reason
from app.version import VERSION

HASH_LIST = "SHA256SUMS"
_LONGEST_LIST = 1 << 20
_LAUNCHER = "aboveline.exe"  # on Windows; a copy from its sources runs in Python's own program
# The files that a person installs from, by system. A package for another system is never offered.
_NAMES: Mapping[str, re.Pattern[str]] = {
    "win32": re.compile(r"Aboveline-(?P<version>\d+(?:\.\d+)+)-setup\.exe"),
    "linux": re.compile(r"aboveline_(?P<version>\d+(?:\.\d+)+)_amd64\.deb"),
}
_LINE = re.compile(r"(?P<hash>[0-9a-fA-F]{64})[ \t]+\*?(?P<name>[^\r\n/\\]+)")


@dataclass(frozen=True, slots=True)
class Update:
    """A newer version that was checked.

    Attributes:
        path: The file to install.
        version: Its version, as its name says.
        sha256: The hash of the file.
        signed: Whether it has a signature of the publisher of this program. If not, it agrees with the list of hashes
            beside it.
    """

    path: Path
    version: str
    sha256: str
    signed: bool


def find_update(
    place: Path,
    *,
    platform: str = sys.platform,
    current: str = VERSION,
    publisher_of: Callable[[Path], bytes | None] | None = None,
) -> Update | None:
    """Return the newest version in a folder, or the one in a file; None if none is newer than this program.

    A signature of the publisher of this program or a list of hashes (`SHA256SUMS`, or the file's name with `.sha256`)
    must verify. A list shows that the copy is whole. Who wrote it is only known from a signature, or from comparing the
    hash with the release notes.

    Args:
        place: The folder or the file.
        platform: The system, as in `sys.platform`.
        current: The version to compare with.
        publisher_of: Returns who signed a program, as `app.windows_signature.publisher`, which is asked on Windows.

    Raises:
        KnownError: The place cannot be read, or nothing says what the hash of the file should be.
        DataError: The file is not what the list of hashes says.
    """
    newer = sorted(_newer(place, platform, current), key=lambda found: found[0])
    if not newer:
        return None
    _, path, version = newer[-1]
    with _unchanged(path) as file:
        digest = _sha256(file)
        if _is_ours(path, publisher_of or _publisher_here()):
            return Update(path, version, digest, signed=True)
    wanted = _listed_hash(path)
    if wanted is None:
        raise KnownError(
            "{path} is version {version}, and no list of hashes is beside it, so it is not known to be whole. Ask for "
            "the file {list} too.",
            path=path,
            version=version,
            list=HASH_LIST,
        )
    if wanted != digest:
        raise DataError(
            "{path} is not the file that the list of hashes names: it is damaged, or somebody changed it. Do not "
            "install it.",
            path=path,
        )
    return Update(path, version, digest, signed=False)


def start_update(found: Update, start: Callable[[Path], bool]) -> bool:
    """Start the file of a version that `find_update` returned, after comparing its bytes with those that were checked.

    On Windows nobody can change the file between the comparison and the start.

    Args:
        found: The version.
        start: Starts a program and returns whether it could.

    Returns:
        What `start` returned.

    Raises:
        KnownError: The file cannot be read.
        DataError: It changed since it was checked.
    """
    with _unchanged(found.path) as file:
        if _sha256(file) != found.sha256:
            raise DataError("{path} has changed since it was checked. Do not install it.", path=found.path)
        return start(found.path)


def _is_ours(path: Path, publisher_of: Callable[[Path], bytes | None]) -> bool:
    """Return whether a file is signed by the publisher of this program, whom no other that Windows trusts replaces."""
    program = Path(sys.executable)
    if program.name.lower() != _LAUNCHER:
        return False
    own = publisher_of(program)
    return own is not None and publisher_of(path) == own


def _publisher_here() -> Callable[[Path], bytes | None]:
    if sys.platform == "win32":
        from app.windows_signature import publisher

        return publisher
    return lambda _path: None


def _newer(place: Path, platform: str, current: str) -> Iterator[tuple[tuple[int, ...], Path, str]]:
    form = _NAMES.get("linux" if platform.startswith("linux") else platform)
    if form is None:
        return
    try:
        place.stat()  # a stick that is not there is not one without a newer version
        paths = sorted(place.iterdir()) if place.is_dir() else [place]
        files = [path for path in paths if path.is_file() or path == place]
    except OSError as trouble:
        raise KnownError("{path} could not be read: {reason}.", path=place, reason=reason(trouble)) from trouble
    for path in files:
        found = form.fullmatch(path.name)
        if found is not None and _numbers(found["version"]) > _numbers(current):
            yield _numbers(found["version"]), path, found["version"]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(each) for each in version.partition("-")[0].split("."))


def _listed_hash(path: Path) -> str | None:
    for name in (f"{path.name}.sha256", HASH_LIST):
        place = path.with_name(name)
        if not place.is_file():
            continue
        text = read_bytes(place, at_most=_LONGEST_LIST).decode("utf-8", "replace")
        for line in text.splitlines():
            found = _LINE.fullmatch(line.strip())
            if found is not None and found["name"] == path.name:
                return found["hash"].lower()
    return None


@contextmanager
def _unchanged(path: Path) -> Iterator[BufferedReader]:
    try:
        with held(path) as file:
            yield file
    except OSError as trouble:
        raise KnownError("{path} could not be read: {reason}.", path=path, reason=reason(trouble)) from trouble


def _sha256(file: BufferedReader) -> str:
    return hashlib.file_digest(file, "sha256").hexdigest()
