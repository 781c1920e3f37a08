"""Draw the icons of buttons and menus in the colours of the theme.

The icons are SVG files. Their outlines are drawn here, because Qt's library for SVG takes 4 MB of memory and 15 ms.
Nothing is read before an icon is first shown.
"""

from __future__ import annotations

import re
import weakref
from functools import cache
from math import acos, copysign, degrees, hypot, sqrt

import shiboken6
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

import resources
from ui.style import GRID, Scheme, after_change, scheme_of, tick_side

_UNITS = 24  # of the side of an icon in its file
_STROKE = 2  # units
_GAP = GRID // 2  # between icon and text, in addition to the gap that the style leaves
_ELEMENT = re.compile(r"<(path|circle|rect|line|polyline)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?")
_FLAG_PLACES = (3, 4)  # of the arguments of an arc, which may follow each other without a space
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "A": 7, "Z": 0}
_MENU_ICONS = {
    "aboutAction": "info",
    "backupsAction": "hard-drive",
    "casesAction": "list",
    "exportAction": "save",
    "findAction": "search",
    "guideAction": "book-open",
    "handOutAction": "send",
    "joinAction": "user-plus",
    "keysAction": "keyboard",
    "lockAction": "lock",
    "mergeAction": "merge",
    "newAction": "plus",
    "openAction": "folder-open",
    "passphraseAction": "key-round",
    "restoreAction": "archive-restore",
    "sampleAction": "import",
    "settingsAction": "settings",
}
_icon_names: weakref.WeakKeyDictionary[QPushButton, str] = weakref.WeakKeyDictionary()


def set_icon(button: QPushButton, name: str) -> None:
    """Give a button an icon, which follows the colours and the size of its text.

    Args:
        button: The button.
        name: The name of a file of `resources/icons/lucide`, without its suffix.
    """
    if renew_icons not in after_change:
        after_change.append(renew_icons)
    _icon_names[button] = name
    _draw_icon(button, name)


def set_menu_icons(menu: QMenu) -> None:
    """Give the lines of a menu their icons, for lines that Windows programs show with one."""
    scheme = scheme_of(menu.palette())
    for action in menu.actions():
        name = _MENU_ICONS.get(action.objectName())
        if name is not None:
            action.setIcon(icon(name, scheme, tick_side(menu.font()), scheme.text))


def renew_icons() -> None:
    """Draw the icons of all buttons again, after a change of the theme."""
    for button, name in list(_icon_names.items()):
        # Python may hold the wrapper of a button that Qt has deleted with its page.
        if shiboken6.isValid(button):
            _draw_icon(button, name)


def _draw_icon(button: QPushButton, name: str) -> None:
    scheme = scheme_of(QApplication.palette())
    side = tick_side(button.font())
    primary = button.property("role") == "primary"
    button.setIconSize(QSize(side + _GAP, side))
    button.setIcon(icon(name, scheme, side, scheme.on_accent if primary else scheme.text))


def icon(name: str, scheme: Scheme, side: int, colour: str) -> QIcon:
    """Return an icon that is drawn in the colours of a scheme.

    Args:
        name: The name of its file, without the suffix.
        scheme: The colours.
        side: Its side, in pixels.
        colour: The colour of its lines on a button that is not checked.
    """
    made = QIcon()
    ratio = QApplication.primaryScreen().devicePixelRatio()
    made.addPixmap(pixmap(name, side, colour, ratio, _GAP), QIcon.Mode.Normal, QIcon.State.Off)
    made.addPixmap(pixmap(name, side, scheme.on_accent, ratio, _GAP), QIcon.Mode.Normal, QIcon.State.On)
    made.addPixmap(pixmap(name, side, scheme.muted, ratio, _GAP), QIcon.Mode.Disabled, QIcon.State.Off)
    return made


def pixmap(name: str, side: int, colour: str, ratio: float = 1.0, apart: int = 0) -> QPixmap:
    """Return the picture of an icon on a transparent ground.

    Args:
        name: The name of its file, without the suffix.
        side: Its side, in pixels of the window.
        colour: The colour of its lines, as #rrggbb.
        ratio: How many pixels of the screen a pixel of the window has.
        apart: The empty room at the right of the icon, in pixels of the window.
    """
    made = QPixmap(QSize(side + apart, side) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / _UNITS, side / _UNITS)
    pen = QPen(QColor(colour), _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(outline(name))
    painter.end()
    return made


@cache
def outline(name: str) -> QPainterPath:
    """Return the lines of an icon, in the units of its file."""
    text = (resources.FOLDER / "icons" / "lucide" / f"{name}.svg").read_text(encoding="utf-8")
    whole = QPainterPath()
    for kind, found in _ELEMENT.findall(text):
        at = dict(_ATTRIBUTE.findall(found))
        if kind == "path":
            whole.addPath(path(at["d"]))
        elif kind == "polyline":
            whole.addPath(path(f"M{at['points']}"))
        elif kind == "line":
            whole.addPath(path(f"M{at['x1']} {at['y1']}L{at['x2']} {at['y2']}"))
        elif kind == "circle":
            x, y, radius = (float(at[each]) for each in ("cx", "cy", "r"))
            whole.addEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
        else:
            left, top, width, height, round_ = (float(at.get(each, 0)) for each in ("x", "y", "width", "height", "rx"))
            whole.addRoundedRect(QRectF(left, top, width, height), round_, round_)
    return whole


def path(data: str) -> QPainterPath:
    """Return the lines that the path data of an SVG file describes."""
    return _PathReader(data).read()


class _PathReader:
    """Reads path data: moves, lines, curves and arcs whose axes are not turned."""

    def __init__(self, data: str) -> None:
        self._path = QPainterPath()
        self._data = data
        self._at = 0
        self._control: tuple[float, float] | None = None  # the second control point of the curve before

    def read(self) -> QPainterPath:
        command = ""
        while self._skip():
            if self._data[self._at].isalpha():
                command = self._data[self._at]
                self._at += 1
            given = [self._number(flag=place in _FLAG_PLACES and command in "aA") for place in self._places(command)]
            self._do(command, given)
            # Further pairs of numbers after a move are lines.
            command = {"M": "L", "m": "l"}.get(command, command)
        return self._path

    @staticmethod
    def _places(command: str) -> range:
        return range(_ARGUMENTS[command.upper()])

    def _skip(self) -> bool:
        while self._at < len(self._data) and self._data[self._at] in " ,\n\t":
            self._at += 1
        return self._at < len(self._data)

    def _number(self, *, flag: bool) -> float:
        self._skip()
        if flag:
            self._at += 1
            return float(self._data[self._at - 1])
        found = _TOKEN.match(self._data, self._at)
        if found is None:
            raise ValueError(self._data)
        self._at = found.end()
        return float(found.group())

    def _do(self, command: str, given: list[float]) -> None:
        here = self._path.currentPosition()
        dx, dy = (here.x(), here.y()) if command.islower() else (0.0, 0.0)
        kind = command.upper()
        before, self._control = self._control, None
        match kind:
            case "M":
                self._path.moveTo(given[0] + dx, given[1] + dy)
            case "L":
                self._path.lineTo(given[0] + dx, given[1] + dy)
            case "H":
                self._path.lineTo(given[0] + dx, here.y())
            case "V":
                self._path.lineTo(here.x(), given[0] + dy)
            case "C" | "S":
                if kind == "S":
                    first = before or (here.x(), here.y())
                    given = [2 * here.x() - first[0] - dx, 2 * here.y() - first[1] - dy, *given]
                    if before is None:
                        given[:2] = [here.x() - dx, here.y() - dy]
                points = [each + (dx, dy)[place % 2] for place, each in enumerate(given)]
                self._path.cubicTo(*points)
                self._control = points[2], points[3]
            case "Q":
                self._path.quadTo(given[0] + dx, given[1] + dy, given[2] + dx, given[3] + dy)
            case "A":
                self._arc(given[0], bool(given[3]), bool(given[4]), given[5] + dx, given[6] + dy)
            case _:
                self._path.closeSubpath()

    def _arc(self, radius: float, large: bool, clockwise: bool, x: float, y: float) -> None:  # noqa: FBT001 - the file's own flags
        """Add an arc of a circle from the current position to a point.

        Args:
            radius: The radius. A circle that is too small for the distance is made larger.
            large: Whether the arc is the longer of the two.
            clockwise: Whether the arc goes clockwise.
            x: The end of the arc.
            y: The end of the arc.
        """
        here = self._path.currentPosition()
        half_x, half_y = (here.x() - x) / 2, (here.y() - y) / 2
        half = hypot(half_x, half_y)
        if not half:
            return
        radius = max(radius, half)
        away = sqrt(max(0.0, radius * radius - half * half)) / half * (-1 if large == clockwise else 1)
        middle_x, middle_y = (here.x() + x) / 2 + away * half_y, (here.y() + y) / 2 - away * half_x
        start = _angle(here.x() - middle_x, here.y() - middle_y)
        sweep = _angle(x - middle_x, y - middle_y) - start
        # Qt counts angles against the clock.
        if clockwise and sweep > 0:
            sweep -= 360
        elif not clockwise and sweep < 0:
            sweep += 360
        self._path.arcTo(QRectF(middle_x - radius, middle_y - radius, 2 * radius, 2 * radius), start, sweep)


def _angle(x: float, y: float) -> float:
    """Return the angle of a point around the origin, in degrees against the clock, as Qt counts them."""
    return degrees(copysign(acos(max(-1.0, min(1.0, x / hypot(x, y)))), -y))
