"""Claims about updates from a stick: only a newer file that verifies is offered, and nothing else."""

from __future__ import annotations

import ctypes
import datetime as dt
import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from app.commands import updating
from app.commands.updating import Update, find_update, start_update
from app.errors import DataError, KnownError
from app.windows_signature import CertificateContext, ProviderCertificate, publisher

SETUP = "Aboveline-1.10.0-setup.exe"


def stick(folder: Path, *names: str) -> Path:
    """A folder with these files, each with its name in it, and the list of their hashes."""
    for name in names:
        (folder / name).write_text(name, encoding="utf-8")
    lines = [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n" for name in names]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    return folder


def look(place: Path, system: str = "another-system", current: str = "1.9.0") -> Any:
    """As on Windows, but for the question whether Windows trusts the signature."""
    return find_update(place, platform=system, current=current)


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updating, "_NAMES", {**updating._NAMES, "another-system": updating._NAMES["win32"]})


@pytest.mark.usefixtures("on_windows")
def test_the_newest_of_several_is_offered_by_number_and_not_by_letters(tmp_path: Path) -> None:
    place = stick(tmp_path, "Aboveline-1.9.1-setup.exe", SETUP, "aboveline_2.0.0_amd64.deb", "Aboveline-notes.txt")
    found = look(place)
    assert (found.path, found.version, found.signed) == (place / SETUP, "1.10.0", False)
    assert found.sha256 == hashlib.sha256(SETUP.encode()).hexdigest()
    assert look(place / SETUP) == found


@pytest.mark.usefixtures("on_windows")
@pytest.mark.parametrize("current", ["1.10.0", "1.10.0-dev", "2.0"])
def test_the_same_or_an_older_version_is_not(tmp_path: Path, current: str) -> None:
    assert look(stick(tmp_path, SETUP), current=current) is None


def test_a_debian_package_is_offered_on_linux_alone(tmp_path: Path) -> None:
    place = stick(tmp_path, "aboveline_2.0.0_amd64.deb")
    found = look(place, "linux")
    assert found is not None
    assert found.version == "2.0.0"
    assert look(place, "darwin") is None


@pytest.mark.usefixtures("on_windows")
def test_a_file_that_the_list_does_not_fit_is_refused(tmp_path: Path) -> None:
    place = stick(tmp_path, SETUP)
    (place / SETUP).write_text("changed", encoding="utf-8")
    with pytest.raises(DataError, match=r"damaged, or somebody changed it. Do not install it"):
        look(place)


@pytest.mark.usefixtures("on_windows")
@pytest.mark.parametrize("text", ["", "rubbish", f"{'0' * 64}  ../{SETUP}\n", f"{'0' * 63}  {SETUP}\n"])
def test_a_file_of_which_no_hash_is_known_is_refused(tmp_path: Path, text: str) -> None:
    place = stick(tmp_path, SETUP)
    (place / "SHA256SUMS").write_text(text, encoding="utf-8")
    with pytest.raises(KnownError, match="no list of hashes is beside it"):
        look(place)


@pytest.mark.usefixtures("on_windows")
def test_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="could not be read"):
        look(tmp_path / SETUP)


def certificate(name: str, serial: int = 1) -> bytes:
    """A certificate for a publisher, as Windows gives it."""
    key = generate_private_key(SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, name)])
    day = dt.datetime(2026, 1, serial, tzinfo=dt.UTC)
    made = x509.CertificateBuilder(subject, subject, key.public_key(), serial, day, day + dt.timedelta(days=1))
    return made.sign(key, SHA256()).public_bytes(Encoding.DER)


class Wintrust:
    """Windows' library as `publisher` calls it: `answer` is whether it trusts the file, `signer` the certificate."""

    def __init__(self, answer: int, signer: bytes = b"") -> None:
        self.answer, self.kept = answer, ctypes.create_string_buffer(signer, len(signer))
        self.asked: list[tuple[str, int, int, int]] = []
        context = CertificateContext(1, ctypes.cast(self.kept, ctypes.c_void_p), len(signer))
        self.entry = ProviderCertificate(ctypes.sizeof(ProviderCertificate), ctypes.pointer(context))
        self.WTHelperProvDataFromStateData = Function(lambda _state: 1)
        self.WTHelperGetProvSignerFromChain = Function(lambda _data, number, _counter, _counted: 1 - number)
        self.WTHelperGetProvCertFromChain = Function(lambda _signer, _number: ctypes.pointer(self.entry))

    def WinVerifyTrust(self, window: None, action: Any, data: Any) -> int:
        told = data._obj
        self.asked.append((told.file.contents.path, told.ui, told.flags, told.action))
        assert told.size == ctypes.sizeof(told)
        return self.answer


class Function:
    """A function of a library, which may be given types."""

    def __init__(self, do: Callable[..., Any]) -> None:
        self.do = do

    def __call__(self, *arguments: Any) -> Any:
        return self.do(*arguments)


def test_windows_is_asked_about_the_file_without_a_window_and_without_the_network(tmp_path: Path) -> None:
    library = Wintrust(0, certificate("Aboveline"))
    path = tmp_path / SETUP
    assert publisher(path, library) == publisher(path, Wintrust(0, certificate("Aboveline", serial=2)))
    verify, close = 1, 2
    assert library.asked == [(str(path), 2, 0x1000, verify), (str(path), 2, 0x1000, close)]


def test_another_publisher_is_another(tmp_path: Path) -> None:
    names = [publisher(tmp_path / SETUP, Wintrust(0, certificate(name))) for name in ("Aboveline", "Abovelines")]
    assert None not in names
    assert names[0] != names[1]


@pytest.mark.parametrize(("answer", "signer"), [(-2146762496, certificate("Aboveline")), (0, b""), (0, b"rubbish")])
def test_a_file_without_a_trusted_signature_has_no_publisher(tmp_path: Path, answer: int, signer: bytes) -> None:
    assert publisher(tmp_path / SETUP, Wintrust(answer, signer)) is None


@pytest.mark.usefixtures("on_windows")
@pytest.mark.parametrize(
    ("program", "own", "signer", "signed"),
    [
        ("Aboveline.exe", b"us", b"us", True),
        ("Aboveline.exe", b"us", b"somebody whom Windows trusts", False),
        ("Aboveline.exe", None, b"somebody whom Windows trusts", False),
        ("Aboveline.exe", None, None, False),
        ("Aboveline.exe", b"us", None, False),
        ("python.exe", b"the publisher of Python", b"the publisher of Python", False),
    ],
)
def test_a_signature_counts_if_it_is_of_the_publisher_of_this_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, own: bytes | None, signer: bytes | None, signed: bool
) -> None:
    publishers = {program: own, SETUP: signer}
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    place = stick(tmp_path, SETUP)

    def find() -> Update | None:
        return find_update(
            place, platform="another-system", current="1.9.0", publisher_of=lambda path: publishers[path.name]
        )

    found = find()
    assert found is not None
    assert found.signed == signed
    (place / "SHA256SUMS").unlink()
    if signed:
        assert find() == found
    else:
        with pytest.raises(KnownError, match="no list of hashes is beside it"):
            find()


class Starting:
    """Notes what is started."""

    def __init__(self, *, works: bool = True) -> None:
        self.paths: list[Path] = []
        self._works = works

    def __call__(self, path: Path) -> bool:
        self.paths.append(path)
        return self._works


@pytest.mark.usefixtures("on_windows")
def test_the_file_that_was_checked_is_started(tmp_path: Path) -> None:
    found = look(stick(tmp_path, SETUP))
    start = Starting()
    assert start_update(found, start)
    assert start.paths == [tmp_path / SETUP]
    assert not start_update(found, Starting(works=False))


@pytest.mark.usefixtures("on_windows")
def test_a_file_that_changed_after_it_was_checked_is_not_started(tmp_path: Path) -> None:
    found = look(stick(tmp_path, SETUP))
    (tmp_path / SETUP).write_text("another of the name", encoding="utf-8")
    start = Starting()
    with pytest.raises(DataError, match=r"changed since it was checked\. Do not install it"):
        start_update(found, start)
    (tmp_path / SETUP).unlink()
    with pytest.raises(KnownError, match="could not be read"):
        start_update(found, start)
    assert start.paths == []


@pytest.mark.usefixtures("on_windows")
@pytest.mark.only_on("win32")
def test_nobody_can_change_the_file_while_it_is_started(tmp_path: Path) -> None:
    found = look(stick(tmp_path, SETUP))

    def start(path: Path) -> bool:
        with pytest.raises(PermissionError):
            path.write_text("another", encoding="utf-8")
        with pytest.raises(PermissionError):
            path.replace(path.with_name("away.exe"))
        return path.read_text(encoding="utf-8") == SETUP

    assert start_update(found, start)
    (tmp_path / SETUP).write_text("another", encoding="utf-8")


def test_a_stick_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="stick could not be read: no such file or directory"):
        find_update(tmp_path / "stick", platform="linux", current="0.1.0")
