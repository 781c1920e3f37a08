"""Build for Windows: the installer, and a zip archive that runs from any folder."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

from building.archives import entries, write_zip
from building.copy import Copy
from building.errors import BuildError
from building.staging import ROOT, emptied, needed_tool
from building.windows.installer import make_installer
from building.windows.launchers import compile_launchers
from building.windows.sign import sign

_HERE = Path(__file__).resolve().parent


def build(copy: Copy, out: Path, work: Path, certificate: Path | None, password_file: Path | None) -> list[Path]:
    """Write the installer and the zip archive into a folder, and return their paths.

    Args:
        copy: The files of an installed copy.
        out: The folder for the results.
        work: The folder below which the parts are made.
        certificate: A PKCS #12 file to sign with, or None.
        password_file: The file with its password.

    Raises:
        BuildError: A tool is missing or refuses.
    """
    parts = emptied(work / "windows" / "parts")
    (copy.folder / "python" / f"python{copy.python.replace('.', '')}._pth").write_text(
        f"python{copy.python.replace('.', '')}.zip\n.\n", encoding="utf-8"
    )
    launchers = compile_launchers(copy.folder, copy.source.version, copy.python, parts)
    if certificate is None or password_file is None:
        signing = None
    else:
        needed_tool("osslsigncode", "osslsigncode")
        signing = shlex.join([sys.executable, str(_HERE / "sign.py"), str(certificate), str(password_file)])
        for program in launchers:
            _sign(certificate, password_file, program)
    archive = out / f"Aboveline-{copy.source.version}-portable.zip"
    write_zip(archive, entries(copy.folder, f"Aboveline-{copy.source.version}/"), copy.source.moment)
    installer = make_installer(copy.folder, copy.source, store_version(), parts, out, sign=signing)
    if certificate is not None and password_file is not None:
        _sign(certificate, password_file, installer)
    return [installer, archive]


def store_version() -> int:
    """Return the number of the newest store that the program can open."""
    source = (ROOT / "app" / "store" / "database.py").read_text(encoding="utf-8")
    found = re.search(r"^SCHEMA_VERSION = (\d+)$", source, re.MULTILINE)
    if found is None:
        raise BuildError("app/store/database.py does not say the version of the store.")
    return int(found[1])


def _sign(certificate: Path, password_file: Path, program: Path) -> None:
    trouble = sign(certificate, password_file, program)
    if trouble:
        raise BuildError(f"{program.name} cannot be signed: {trouble}")
