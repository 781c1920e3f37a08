"""Take a picture of every page of the window, on inspections made for it: in each size, scheme and scale of text."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from unittest.mock import patch

SCHEMES = ("light", "dark")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    out = Path("build") / "screenshots"
    parser.add_argument("out", nargs="?", type=Path, default=out, metavar="OUT", help=f"folder ({out})")
    parser.add_argument("--sizes", nargs="+", type=_size, default=[(1366, 768), (1920, 1080)], metavar="WIDTHxHEIGHT")
    parser.add_argument("--schemes", nargs="+", choices=SCHEMES, default=SCHEMES)
    parser.add_argument("--scales", nargs="+", type=int, default=[1, 2], help="how many times as large the text is")
    asked = parser.parse_args(arguments)
    # A display is used where there is one.
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    asked.out.mkdir(parents=True, exist_ok=True)
    with _scratch() as scratch, patch("app.places.user_data_path", lambda *_, **__: scratch):
        return _take_all(asked.out, scratch, list(product(asked.schemes, asked.scales, asked.sizes)))


def _take_all(out: Path, scratch: Path, looks: Sequence[tuple[str, int, tuple[int, int]]]) -> int:
    # Qt is loaded only once the platform is chosen.
    from PySide6.QtCore import QSize

    from tests.screenshots.camera import Camera
    from tests.screenshots.laptops import make_laptops
    from tests.screenshots.tour import walk

    made, laptop, settings = (scratch / name for name in ("made", "inspections", "settings"))
    made.mkdir()
    laptops = make_laptops(made)
    camera = Camera(out, settings)
    for scheme, scale, size in looks:
        laptop.mkdir()
        walk(laptops, laptop, QSize(*size), camera.look(QSize(*size), scheme, scale))
        for folder in (laptop, settings):
            shutil.rmtree(folder)
        print(f"{size[0]}x{size[1]}, {scheme}, text at {scale}: {out}", flush=True)
    return 0


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text} is no size. Write it as 1366x768.")
    return int(width), int(height)


@contextmanager
def _scratch() -> Iterator[Path]:
    """A folder that is gone afterwards. Its name is seen in pictures, so it is the same each time where it can be."""
    folder = Path(tempfile.gettempdir()) / "aboveline"
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        folder = Path(tempfile.mkdtemp(prefix="aboveline-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
