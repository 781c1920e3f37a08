"""Compile a folder of modules: run by the Python of the build's target, as `python compile.py FOLDER`.

The bytecode is used without a look at the source, so a file that is copied with another time stays fast, and no
program writes into the folder that it was installed to.
"""

import py_compile
import sys
from pathlib import Path


def main(folder: Path) -> None:
    """Compile every module below a folder. The names in tracebacks are relative to it."""
    for source in sorted(folder.rglob("*.py")):
        py_compile.compile(
            str(source),
            dfile=source.relative_to(folder).as_posix(),
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
