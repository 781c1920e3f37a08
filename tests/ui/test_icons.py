"""Claims about the icons: drawn as their files describe, in the colours of the theme, and never at the start."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import resources
from ui.icons import path, pixmap, renew_icons, set_icon, set_menu_icons
from ui.settings import settings
from ui.style import DARK, LIGHT, OVERRIDE, SCHEMES

FOLDER = Path(resources.__file__).parent / "icons" / "lucide"
NAMES = sorted(each.stem for each in FOLDER.glob("*.svg"))
SIDE = 48


def drawn_by_qt(name: str) -> QImage:
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", "#000000")
    picture = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(text.encode())).render(painter)
    painter.end()
    return picture


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_as_qts_own_library_draws_its_file(name: str, qtbot: QtBot) -> None:
    ours, theirs = pixmap(name, SIDE, "#000000").toImage(), drawn_by_qt(name)
    differ = sum(
        abs(ours.pixelColor(x, y).alpha() - theirs.pixelColor(x, y).alpha()) > 128
        for x in range(SIDE)
        for y in range(SIDE)
    )
    assert differ <= 6
    assert any(ours.pixelColor(x, y).alpha() > 200 for x in range(SIDE) for y in range(SIDE))


def test_every_icon_of_the_program_has_a_file_and_every_file_is_used() -> None:
    source = "".join(
        each.read_text(encoding="utf-8") for each in (Path(resources.__file__).parents[1] / "ui").rglob("*.py")
    )
    assert [name for name in NAMES if f'"{name}"' not in source and f"'{name}'" not in source] == []


@pytest.mark.parametrize("name", ["chevron-down", "chevron-up"])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_arrow_of_a_field_has_the_colour_of_its_scheme(scheme: str, name: str) -> None:
    picture = QImage(str(FOLDER / f"{name}-{scheme}.png"))
    inked = {
        picture.pixelColor(x, y).name() for x in range(48) for y in range(48) if picture.pixelColor(x, y).alpha() == 255
    }
    # Lines as thin as these lose a part of their contrast at their sides.
    assert inked == {SCHEMES[scheme].text if scheme == "contrast" else SCHEMES[scheme].muted}


@pytest.mark.parametrize(("large", "sweep", "through"), [(0, 1, (10, 0)), (0, 0, (10, 20))])
def test_an_arc_goes_the_way_that_its_flags_say(large: int, sweep: int, through: tuple[int, int]) -> None:
    middle = path(f"M0 10A10 10 0 {large} {sweep} 20 10").pointAtPercent(0.5)
    assert math.dist((middle.x(), middle.y()), through) < 0.1


def test_numbers_need_no_space_between_them() -> None:
    assert path("m1-2.5.5 3").currentPosition() == QPointF(1.5, 0.5)
    assert path("M0 0a1 1 0 01 1-1").currentPosition() == QPointF(1, -1)


def colours(button: QPushButton) -> set[str]:
    picture = button.icon().pixmap(button.iconSize()).toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }


def test_an_icon_follows_the_colours_and_the_size_of_text(
    dressed: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(OVERRIDE, raising=False)
    settings().scheme = "light"
    dressed()
    button = QPushButton("Flags")
    qtbot.addWidget(button)
    set_icon(button, "flag")
    small = button.iconSize().height()
    assert LIGHT.text in colours(button)
    settings().scheme = "dark"
    assert DARK.text in colours(button)
    assert LIGHT.text not in colours(button)
    settings().text_percent = 200
    assert button.iconSize().height() > small


def test_a_button_that_was_deleted_with_its_page_is_left_alone(qtbot: QtBot) -> None:
    page = QWidget()
    button = QPushButton("Flags", page)
    set_icon(button, "flag")
    shiboken6.delete(page)
    renew_icons()
    assert not shiboken6.isValid(button)


def test_lines_of_a_menu_get_their_icons(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    lock, other = menu.addAction("Lock"), menu.addAction("Larger text")
    lock.setObjectName("lockAction")
    other.setObjectName("largerAction")
    set_menu_icons(menu)
    assert not lock.icon().isNull()
    assert other.icon().isNull()


def test_the_start_of_the_program_loads_no_icon() -> None:
    code = (
        "import sys, ui.__main__, ui.shell.main_window; print([m for m in sys.modules if 'icons' in m or 'Svg' in m])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
