"""Sign a program for Windows with a certificate, as `python sign.py CERTIFICATE PASSWORD_FILE FILE`.

NSIS runs it for the uninstaller while it makes the installer.
"""

import shutil
import subprocess
import sys
from pathlib import Path


def command(certificate: Path, password_file: Path, program: Path, signed: Path) -> list[str]:
    """Return the command that signs a program into another file."""
    tool = shutil.which("osslsigncode") or "osslsigncode"
    options = ["-pkcs12", str(certificate), "-readpass", str(password_file), "-h", "sha256", "-n", "Aboveline"]
    return [tool, "sign", *options, "-in", str(program), "-out", str(signed)]


def sign(certificate: Path, password_file: Path, program: Path) -> str:
    """Sign a program in its place, and return the message of the tool if it failed."""
    signed = program.with_name(f"{program.name}.signed")
    done = subprocess.run(
        command(certificate, password_file, program, signed), capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        return (done.stderr or done.stdout).strip()
    signed.replace(program)
    return ""


if __name__ == "__main__":
    certificate, password_file, program = map(Path, sys.argv[1:])
    sys.exit(sign(certificate, password_file, program))
