"""Colours that can be read, in light and in dark."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.framework.model import Band
from ui.style import DARK, LIGHT, OVERRIDE, Scheme, band_colour, contrast, is_dark, palette_for, scheme_of, tick_side

both = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


@both
def test_text_reaches_the_contrast_that_reading_needs(scheme: Scheme) -> None:
    inks = (scheme.text, scheme.muted, scheme.accent, scheme.below, scheme.warning)
    grounds = (scheme.window, scheme.paper, scheme.raised, scheme.chosen)
    assert min(contrast(ink, ground) for ink in inks for ground in grounds) >= 4.5
    assert contrast(scheme.on_accent, scheme.accent) >= 4.5


@both
def test_edges_of_controls_reach_the_contrast_that_seeing_needs(scheme: Scheme) -> None:
    assert min(contrast(scheme.edge, ground) for ground in (scheme.window, scheme.paper, scheme.raised)) >= 3


@both
def test_controls_are_seen_by_their_outlines(
    scheme: Scheme, dressed: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, "dark" if scheme is DARK else "light")
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


@both
def test_bands_differ_in_lightness_and_stand_out_from_the_ground(scheme: Scheme) -> None:
    steps = [contrast(band, scheme.paper) for band in scheme.bands]
    assert steps == sorted(steps)
    assert min(steps) >= 4.5
    assert all(later / earlier > 1.15 for earlier, later in pairwise(steps))


@both
def test_painting_code_finds_its_scheme_from_the_palette(scheme: Scheme, qtbot: QtBot) -> None:
    assert scheme_of(palette_for(scheme)) is scheme


def test_the_best_band_has_the_first_colour_and_the_worst_the_last_however_many_there_are() -> None:
    two = (Band("good", 60, "Good"), Band("poor", 0, "Poor"))
    assert band_colour(LIGHT, two, two[0]).name() == LIGHT.bands[0]
    assert band_colour(LIGHT, two, two[1]).name() == LIGHT.bands[-1]


@pytest.mark.parametrize(("asked", "dark"), [("dark", True), ("Light", False)])
def test_the_environment_overrides_the_systems_scheme(
    asked: str, dark: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, asked)
    assert is_dark() is dark


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
