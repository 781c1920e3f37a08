"""Compile a folder of modules: run by the Python of the build's target, as `python compile.py FOLDER [NAME ...]`.

The bytecode is used without a look at the source, so a file that is copied with another time stays fast, and no
program writes into the folder that it was installed to. Where names are given, only those parts of the folder keep
their sources, so that a report of a crash shows the lines of the program.
"""

import py_compile
import sys
from pathlib import Path


def main(folder: Path, *kept: str) -> None:
    """Compile every module below a folder. The names in tracebacks are relative to it.

    Args:
        folder: The folder.
        kept: The names of the parts of it that keep their sources; without any, all of them do.
    """
    for source in sorted(folder.rglob("*.py")):
        stays = not kept or source.relative_to(folder).parts[0] in kept
        py_compile.compile(
            str(source),
            # Without a source, Python looks for the bytecode in the source's place.
            cfile=None if stays else str(source.with_suffix(".pyc")),
            dfile=source.relative_to(folder).as_posix(),
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
        if not stays:
            source.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
