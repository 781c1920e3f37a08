"""The command `build.py`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from building import staging
from building.bill import NAME, bill
from building.components import components
from building.copy import Copy, make_copy
from building.errors import BuildError
from building.runtime import RuntimeFile
from building.target import TARGETS
from building.wheels import sha256


def main(arguments: Sequence[str]) -> int:
    """Make the files of one system, and print the name, size and SHA-256 of each.

    Returns:
        0 when done, 2 for a wrong command line, 3 if the build cannot continue.
    """
    try:
        parsed = _parser().parse_args(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        files = [RuntimeFile.parse(text) for text in parsed.runtime]
        return _build(parsed, files)
    except BuildError as trouble:
        print(trouble, file=sys.stderr)
        return 3
    except OSError as trouble:
        print(f"The build cannot continue: {trouble.strerror or trouble} ({trouble.filename}).", file=sys.stderr)
        return 3


def _build(parsed: argparse.Namespace, files: Sequence[RuntimeFile]) -> int:
    makers: Mapping[str, Callable[[Copy, argparse.Namespace], list[Path]]] = {
        "linux": _linux,
        "windows": _windows,
    }
    parsed.out.mkdir(parents=True, exist_ok=True)
    if parsed.pdf:
        from building.pdf import build

        return _list(build(TARGETS[parsed.system], parsed.work, parsed.wheels, parsed.out))
    copy = make_copy(TARGETS[parsed.system], files, parsed.work, parsed.wheels)
    bom = bill(copy.source, copy.target.name, components(copy))
    # Beside the licence texts for a person, and in the program for its page "About".
    for folder in (copy.folder / "licences", copy.folder / "packages" / "resources" / "licences"):
        (folder / NAME).write_bytes(bom)
    (parsed.out / f"aboveline-{copy.source.version}-{copy.target.name}.{NAME}").write_bytes(bom)
    return _list(makers[parsed.system](copy, parsed))


def _list(paths: Sequence[Path]) -> int:
    for path in paths:
        print(f"{sha256(path)}  {path.name}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


def _linux(copy: Copy, parsed: argparse.Namespace) -> list[Path]:
    from building.linux.build import build

    return build(copy, parsed.out)


def _windows(copy: Copy, parsed: argparse.Namespace) -> list[Path]:
    from building.windows.build import build

    return build(copy, parsed.out, parsed.work, parsed.sign, parsed.sign_password_file)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="build.py", description="Make the files that Aboveline is installed from.")
    parser.add_argument("system", choices=["linux", "windows"], help="the system to build for")
    parser.add_argument(
        "--runtime",
        action="append",
        default=[],
        metavar="FILE=SHA256",
        help="a file with the Python to bring along, and its hash; once for each file",
    )
    parser.add_argument("--pdf", action="store_true", help="make the add-on for PDF instead, which needs no runtime")
    parser.add_argument("--wheels", type=Path, help="a folder with the wheels of the lock; missing ones are fetched")
    parser.add_argument("--out", type=Path, default=staging.ROOT / "dist", help="where the files go (dist)")
    parser.add_argument("--work", type=Path, default=staging.ROOT / "build", help="where the parts are made (build)")
    parser.add_argument("--sign", type=Path, metavar="CERTIFICATE", help="a PKCS #12 file to sign for Windows with")
    parser.add_argument("--sign-password-file", type=Path, metavar="FILE", help="the file with its password")
    return parser
