"""Colours that can be read, in light, in dark and in high contrast, and a focus that is seen in all of them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QSplitter,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.framework.model import Band
from ui.settings import settings
from ui.style import (
    CONTRAST,
    LIGHT,
    OVERRIDE,
    RADIUS,
    SCHEMES,
    Scheme,
    band_colour,
    contrast,
    palette_for,
    scheme_of,
    system_scheme,
    tick_side,
    wanted_scheme,
)
from ui.theme import outlined

each_scheme = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES.keys())


@each_scheme
def test_text_reaches_the_contrast_that_reading_needs(scheme: Scheme) -> None:
    inks = (scheme.text, scheme.muted, scheme.accent, scheme.below, scheme.warning)
    grounds = (scheme.window, scheme.paper, scheme.raised, scheme.chosen)
    wanted = 7 if scheme is CONTRAST else 4.5
    assert min(contrast(ink, ground) for ink in inks for ground in grounds) >= wanted
    assert contrast(scheme.on_accent, scheme.accent) >= wanted
    # An answer that is given and cannot be changed.
    assert contrast(scheme.paper, scheme.muted) >= wanted


@each_scheme
def test_a_button_can_be_read_under_the_pointer_and_while_it_is_pressed(scheme: Scheme) -> None:
    wanted = 7 if scheme is CONTRAST else 4.5
    for ground in (scheme.hover, scheme.pressed):
        assert contrast(scheme.text, ground) >= wanted
    for ground in (scheme.accent_hover, scheme.accent_pressed):
        assert contrast(scheme.on_accent, ground) >= wanted


@each_scheme
def test_pointer_and_press_change_the_ground_of_a_button(scheme: Scheme) -> None:
    assert len({scheme.raised, scheme.hover, scheme.pressed}) == 3
    assert len({scheme.accent, scheme.accent_hover, scheme.accent_pressed}) == 3


@each_scheme
def test_edges_of_controls_reach_the_contrast_that_seeing_needs(scheme: Scheme) -> None:
    assert min(contrast(scheme.edge, ground) for ground in (scheme.window, scheme.paper, scheme.raised)) >= 3


@each_scheme
def test_controls_are_seen_by_their_outlines(
    scheme: Scheme, dressed: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, named(scheme))
    dressed()
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    controls = (QPushButton("Export"), QLineEdit(), QPlainTextEdit(), QComboBox(), QDateEdit(), QCheckBox("Ticked"))
    for control in controls:
        box.addWidget(control)
    with qtbot.waitExposed(window):
        window.show()
    picture = window.grab().toImage()
    for control in controls:
        middle = control.geometry().center().y()
        edge = {picture.pixelColor(control.x() + across, middle).name() for across in range(3)}
        seen = max(contrast(colour, scheme.window) for colour in edge)
        assert seen >= 3, type(control).__name__


@each_scheme
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagateSizeHints)")
def test_the_choice_under_the_mark_in_an_open_list_can_be_read(
    scheme: Scheme, dressed: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, named(scheme))
    dressed()
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["WWWWWWWW", "All cases"])
    box.show()
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    picture = box.view().viewport().grab(box.view().visualRect(box.model().index(0, 0)).adjusted(2, 2, -2, -2))
    image = picture.toImage()
    ground = image.pixelColor(image.width() - 8, image.height() // 2).name()
    inks = {image.pixelColor(x, y).name() for x in range(image.width() - 8) for y in range(image.height())}
    assert max(contrast(ink, ground) for ink in inks) >= 4.5
    box.hidePopup()


@each_scheme
def test_bands_differ_in_lightness_and_stand_out_from_the_ground(scheme: Scheme) -> None:
    steps = [contrast(band, scheme.paper) for band in scheme.bands]
    assert steps == sorted(steps)
    assert min(steps) >= 4.5
    assert all(later / earlier > 1.15 for earlier, later in pairwise(steps))


@each_scheme
@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit, QComboBox])
def test_the_hint_of_a_field_that_cannot_be_used_can_be_read(
    make: Callable[[], QLineEdit | QPlainTextEdit | QComboBox],
    scheme: Scheme,
    dressed: Callable[[], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(OVERRIDE, named(scheme))
    dressed()
    field = make()
    qtbot.addWidget(field)
    field.setPlaceholderText("WWWWWWWWWW")
    field.setEnabled(False)
    field.resize(240, 40)
    picture = field.grab(field.rect().adjusted(6, 6, -100, -6)).toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert max(contrast(ink, scheme.paper) for ink in inks) >= (7 if scheme is CONTRAST else 4.5)


@each_scheme
@pytest.mark.parametrize("make", [QComboBox, QSpinBox, QDateEdit])
def test_the_arrow_of_a_field_is_seen_on_its_ground(
    make: Callable[[], QWidget],
    scheme: Scheme,
    dressed: Callable[[], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(OVERRIDE, named(scheme))
    dressed()
    field = make()
    qtbot.addWidget(field)
    field.resize(240, 34)
    picture = field.grab(field.rect().adjusted(216, 4, -4, -4)).toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert max(contrast(ink, scheme.raised) for ink in inks) >= (7 if scheme is CONTRAST else 3)


@each_scheme
def test_every_pair_of_the_palette_can_be_read(scheme: Scheme) -> None:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
        (role.Link, role.Window),
    ]
    palette = palette_for(scheme)
    wanted = 7 if scheme is CONTRAST else 4.5
    for state in (group.Active, group.Inactive, group.Disabled):
        for ink, ground in pairs:
            seen = contrast(palette.color(state, ink).name(), palette.color(state, ground).name())
            assert seen >= wanted, (state, ink, ground)


@each_scheme
def test_painting_code_finds_its_scheme_from_any_palette_of_it(scheme: Scheme, qtbot: QtBot) -> None:
    assert scheme_of(palette_for(scheme)) is scheme
    assert scheme_of(outlined(scheme, scheme.edge)) is scheme


@each_scheme
def test_the_focus_is_seen_on_every_control_that_code_or_mouse_gives_it(
    scheme: Scheme, dressed: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, named(scheme))
    dressed()
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    combo, tabs, choice = QComboBox(), QTabBar(), QPushButton("Yes")
    combo.addItem("All cases")
    tabs.addTab("Case")
    choice.setProperty("role", "choice")
    controls: tuple[QWidget, ...] = (
        *(QPushButton("Export"), QLineEdit(), QPlainTextEdit(), combo, QDateEdit(), QSpinBox()),
        *(QCheckBox("Ticked"), QRadioButton("One"), QToolButton(), tabs, choice, QTextBrowser()),
    )
    elsewhere = QWidget()
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for control in (*controls, elsewhere):
        box.addWidget(control)
    with qtbot.waitActive(window):
        window.show()
    for reason in (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.MouseFocusReason):
        for control in controls:
            elsewhere.setFocus()
            without = window.grab(control.geometry()).toImage()
            control.setFocus(reason)
            having = window.grab(control.geometry()).toImage()
            changed = [
                contrast(having.pixelColor(x, y).name(), without.pixelColor(x, y).name())
                for y in range(having.height())
                for x in range(min(having.width(), 60))
                if having.pixel(x, y) != without.pixel(x, y)
            ]
            assert sum(ratio >= 3 for ratio in changed) > 40, (type(control).__name__, reason)


def test_the_best_band_has_the_first_colour_and_the_worst_the_last_however_many_there_are() -> None:
    two = (Band("good", 60, "Good"), Band("poor", 0, "Poor"))
    assert band_colour(LIGHT, two, two[0]).name() == LIGHT.bands[0]
    assert band_colour(LIGHT, two, two[1]).name() == LIGHT.bands[-1]


@each_scheme
def test_the_environment_overrides_the_setting_and_the_setting_the_system(
    scheme: Scheme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(OVERRIDE, raising=False)
    assert wanted_scheme() is system_scheme()
    settings().scheme = "dark"
    assert wanted_scheme() is SCHEMES["dark"]
    monkeypatch.setenv(OVERRIDE, named(scheme).capitalize())
    assert wanted_scheme() is scheme


def test_a_system_in_high_contrast_is_followed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: Qt.ContrastPreference.HighContrast)
    assert system_scheme() is CONTRAST


@pytest.mark.parametrize("make", [QLineEdit, QComboBox])
@pytest.mark.parametrize("percent", [100, 200])
def test_no_layout_makes_a_field_too_low_for_its_text(
    percent: int, make: Callable[[], QWidget], dressed: Callable[[], None], qtbot: QtBot
) -> None:
    settings().text_percent = percent
    dressed()
    field = make()
    qtbot.addWidget(field)
    field.show()
    assert field.minimumHeight() >= max(32, field.fontMetrics().height() + 8)


@pytest.mark.slow
def test_colours_and_text_change_while_the_window_is_shown(
    dressed: Callable[[], None], qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(OVERRIDE, raising=False)
    dressed()
    label = QLabel("Cases")
    qtbot.addWidget(label)
    label.show()
    usual = label.fontMetrics().height()
    for name in ("contrast", "dark", "light"):
        settings().scheme = name
        assert scheme_of(label.palette()) is SCHEMES[name]
        assert label.grab().toImage().pixelColor(0, 0).name() == SCHEMES[name].window
    settings().text_percent = 200
    assert label.fontMetrics().height() > 1.8 * usual
    settings().text_percent = 100
    assert label.fontMetrics().height() == usual


@each_scheme
def test_fields_with_arrows_have_the_shape_of_the_other_fields(
    scheme: Scheme, dressed: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, named(scheme))
    dressed()
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    plain, number, moment, date = QLineEdit(), QSpinBox(), QDateTimeEdit(), QDateEdit()
    date.setCalendarPopup(True)
    fields: tuple[QWidget, ...] = (plain, number, moment, date)
    # The first takes the focus, and with it a ring.
    for field in (QLineEdit(), *fields):
        box.addWidget(field)
    with qtbot.waitExposed(window):
        window.show()
    assert {field.height() for field in fields} == {plain.height()}
    picture = window.grab().toImage()

    def corner(field: QWidget) -> list[QColor]:
        across = range(RADIUS)
        return [picture.pixelColor(field.x() + x, field.y() + y) for x in across for y in across]

    def apart(one: QColor, other: QColor) -> int:
        return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))

    # The same outline and rounding, but for a shade of the smoothing.
    for field in (number, moment, date):
        differing = max(map(apart, corner(field), corner(plain)))
        assert differing <= 8, type(field).__name__


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_box_to_tick_grows_with_its_text(
    kind: type[QCheckBox | QRadioButton], dressed: Callable[[], None], qapp: QApplication, qtbot: QtBot
) -> None:
    before = qapp.font()
    sides = []
    try:
        for scale in (1, 2):
            font = QFont(before)
            font.setPointSizeF(before.pointSizeF() * scale)
            qapp.setFont(font)
            dressed()
            box = kind("Risk to victims")
            qtbot.addWidget(box)
            box.ensurePolished()
            option = QStyleOptionButton()
            option.initFrom(box)
            part = QStyle.SubElement.SE_CheckBoxIndicator
            if kind is QRadioButton:
                part = QStyle.SubElement.SE_RadioButtonIndicator
            sides.append(box.style().subElementRect(part, option, box).height())
    finally:
        qapp.setFont(before)
    assert sides == [tick_side(before), tick_side(font)]
    assert sides[1] >= 1.6 * sides[0]


def named(scheme: Scheme) -> str:
    return next(name for name, each in SCHEMES.items() if each is scheme)


@pytest.mark.parametrize("orientation", list(Qt.Orientation))
def test_the_line_between_two_parts_touches_neither(
    qtbot: QtBot, dressed: Callable[[], None], orientation: Qt.Orientation
) -> None:
    dressed()
    parts = QSplitter(orientation)
    qtbot.addWidget(parts)
    for _ in range(2):
        parts.addWidget(QLabel("Part"))
    parts.resize(200, 200)
    with qtbot.waitExposed(parts):
        parts.show()
    handle = parts.handle(1)
    picture = handle.grab().toImage()
    across = orientation is Qt.Orientation.Horizontal
    cells = [(at, 50) if across else (50, at) for at in range(parts.handleWidth())]
    shades = [picture.pixelColor(x, y).name() for x, y in cells]
    edge = scheme_of(parts.palette()).edge
    assert shades.count(edge) == 1
    assert edge not in shades[:3] + shades[-3:]
