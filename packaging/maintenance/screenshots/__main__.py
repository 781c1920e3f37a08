"""Take a picture of every page of the window, in each size, colour scheme, size of text and language."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

if TYPE_CHECKING:
    from ui.language.choice import Language

    Look = tuple[str, float, tuple[int, int], Language]

LANGUAGES = ("en", "cy")
SCHEMES = ("light", "dark", "contrast")
DOCS = Path(__file__).parents[3] / "docs"
GUIDE = DOCS / "user-guide.md"
IMAGES = DOCS / "images"


def main(arguments: Sequence[str]) -> int:
    """Take the pictures that the arguments ask for."""
    parser = argparse.ArgumentParser(prog="python -m maintenance.screenshots", description=__doc__)
    out = Path("build") / "screenshots"
    parser.add_argument("out", nargs="?", type=Path, default=out, metavar="OUT", help=f"folder ({out})")
    parser.add_argument("--sizes", nargs="+", type=_size, default=[(1366, 768), (1920, 1080)], metavar="WIDTHxHEIGHT")
    parser.add_argument("--schemes", nargs="+", choices=SCHEMES, default=SCHEMES)
    parser.add_argument(
        "--scales", nargs="+", type=float, default=[1, 1.5, 2], help="how many times as large the text is"
    )
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument(
        "--guide", action="store_true", help="update the pictures of the user guide, and take no others"
    )
    parser.add_argument(
        "--sheets", action="store_true", help="also put the pictures of each look on sheets in OUT/sheets"
    )
    asked = parser.parse_args(arguments)
    # Without a display, Qt paints in memory.
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    looks = list(product(asked.schemes, asked.scales, asked.sizes, asked.languages))
    with _scratch() as scratch, _at_home_in(scratch):
        if asked.guide:
            _take_for_guide(scratch)
        else:
            asked.out.mkdir(parents=True, exist_ok=True)
            _take_all(asked.out, scratch, looks)
    if asked.sheets and not asked.guide:
        _write_sheets(asked.out, looks)
    return 0


def _take_for_guide(scratch: Path) -> None:
    """Make the pictures that the guide shows, in light colours and in the size of an inspector's laptop."""
    taken = scratch / "taken"
    taken.mkdir()
    _take_all(taken, scratch, [("light", 1.0, (1366, 768), "en")])
    IMAGES.mkdir(exist_ok=True)
    for old in IMAGES.iterdir():
        old.unlink()
    for page in shown_in_guide():
        shutil.copy(taken / f"{page}-1366x768-light-1.png", IMAGES / f"{page}.png")


def shown_in_guide() -> list[str]:
    """Return the names of the pages whose pictures the user guide shows."""
    return re.findall(r"\(images/([a-z-]+)\.png\)", GUIDE.read_text(encoding="utf-8"))


def _take_all(out: Path, scratch: Path, looks: Sequence[Look]) -> None:
    # Qt reads the platform when it is loaded, so it is loaded after the platform is set.
    from PySide6.QtCore import QSize

    from maintenance.screenshots.camera import Camera
    from maintenance.screenshots.laptops import make_laptops
    from maintenance.screenshots.tour import walk

    made, laptop, settings = (scratch / name for name in ("stick", "inspections", "settings"))
    made.mkdir()
    laptops = make_laptops(made)
    camera = Camera(out, settings)
    for scheme, scale, size, language in looks:
        laptop.mkdir()
        walk(laptops, laptop, QSize(*size), camera.look(QSize(*size), scheme, scale, language))
        for folder in (laptop, settings):
            shutil.rmtree(folder)
        print(f"{size[0]}x{size[1]}, {scheme}, text at {scale:g}, {language}: {out}", flush=True)


def _write_sheets(out: Path, looks: Sequence[Look]) -> None:
    """Write the sheets of each look from the pictures in `out`."""
    from maintenance.screenshots.camera import look_name
    from maintenance.screenshots.sheets import write_sheets

    for scheme, scale, size, language in looks:
        name = look_name(*size, scheme, scale, language)
        for sheet in write_sheets(sorted(out.glob(f"*-{name}.png")), out / "sheets", name):
            print(sheet, flush=True)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text} is not a size. Write a size as 1366x768.")
    return int(width), int(height)


@contextmanager
def _at_home_in(folder: Path) -> Iterator[None]:
    """Use `folder` for inspections and translations, as on a laptop on which the program never ran."""
    with (
        patch("platformdirs.user_data_path", lambda *_, **__: folder),
        patch("platformdirs.user_config_path", lambda *_, **__: folder),
    ):
        yield


@contextmanager
def _scratch() -> Iterator[Path]:
    """Yield a folder that is removed afterwards. Pictures show its name, so it is the same each time if possible."""
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
