"""Write the style sheet of the window: the parts of the theme that no palette has."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics

import resources
from ui.style import (
    CELL,
    CONTROL,
    GRID,
    QUIET_INSET,
    RADIUS,
    SCHEMES,
    SCROLL_BAR,
    Scheme,
    line_margin,
    lines_space,
    menu_padding,
    tick_side,
)

_ICONS = resources.FOLDER / "icons" / "lucide"
_BETWEEN = 7  # the width of the line between two parts with the room at both sides, in pixels


def style_sheet(scheme: Scheme, font: QFont) -> str:
    """Return the style sheet for text of this font."""
    return "".join(
        (_buttons(scheme, font), _fields(scheme, font), _tables(scheme), _bars(scheme, font), _choices(scheme))
    )


def _arrow(scheme: Scheme, icon: str, side: int) -> str:
    """Return the style of an arrow. A style sheet takes pictures from files only, so each scheme has its own."""
    name = next(name for name, each in SCHEMES.items() if each == scheme)
    return f'image: url("{(_ICONS / f"{icon}-{name}.png").as_posix()}"); width: {side}px; height: {side}px;'


def _buttons(scheme: Scheme, font: QFont) -> str:
    primary, quiet = 'QPushButton[role="primary"]', 'QPushButton[role="quiet"]'
    # A layout may take a button's height down to this too.
    inside = max(CONTROL - 8, QFontMetrics(font).height() + 1)
    return (
        f"QPushButton {{ min-height: {inside}px; padding: 3px 12px; background: {scheme.raised};"
        f" border: 1px solid {scheme.edge}; border-radius: {RADIUS}px; }}"
        f"QPushButton:hover {{ background: {scheme.hover}; }}"
        f"QPushButton:pressed {{ background: {scheme.pressed}; }}"
        f"QPushButton:disabled {{ border-color: {scheme.line}; }}"
        f"QPushButton::menu-indicator {{ {_arrow(scheme, 'chevron-down', tick_side(font) - 4)}"
        f" subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }}"
        f"QPushButton:flat {{ border-color: transparent; background: transparent; }}"
        f"QPushButton:flat:hover {{ background: {scheme.hover}; }}"
        f"{primary} {{ background: {scheme.accent}; color: {scheme.on_accent}; border-color: {scheme.accent};"
        " font-weight: 600; }"
        f"{primary}:hover {{ background: {scheme.accent_hover}; border-color: {scheme.accent_hover}; }}"
        f"{primary}:pressed {{ background: {scheme.accent_pressed}; border-color: {scheme.accent_pressed}; }}"
        f"{primary}:focus {{ border-color: {scheme.text}; }}"
        f"{primary}:disabled {{ background: {scheme.raised}; color: {scheme.muted}; border-color: {scheme.line}; }}"
        # A quiet button is a word until the pointer or the keyboard comes to it.
        f"{quiet} {{ border-color: transparent; background: transparent; color: {scheme.accent};"
        f" padding: 3px {QUIET_INSET - 1}px; text-align: left; }}"
        f"{quiet}:hover {{ background: {scheme.hover}; border-color: {scheme.line}; }}"
        f"{quiet}:pressed {{ background: {scheme.pressed}; border-color: {scheme.line}; }}"
        f"{quiet}:disabled {{ color: {scheme.muted}; }}"
        f"QToolButton {{ min-height: {CONTROL - 8}px; padding: 2px 6px; }}"
    )


def _fields(scheme: Scheme, font: QFont) -> str:
    tick = tick_side(font)
    # A layout may take a field's height down to this, so large text has to fit.
    inside = max(CONTROL - 8, QFontMetrics(font).height() + 2)
    beside = GRID - int(line_margin(font))
    return (
        f"QLineEdit {{ min-height: {inside}px; padding: 3px 6px; background: {scheme.paper};"
        f" border: 1px solid {scheme.edge}; border-radius: {RADIUS}px; }}"
        # Without a colour of its own, Qt would draw the hint of such a field in half of the colour of its text.
        f"QLineEdit:disabled {{ color: {scheme.muted}; placeholder-text-color: {scheme.muted};"
        f" border-color: {scheme.line}; }}"
        f"QLineEdit:read-only {{ background: {scheme.raised}; }}"
        f"QComboBox {{ min-height: {inside}px; padding: 3px 8px; background: {scheme.raised};"
        f" border: 1px solid {scheme.edge}; border-radius: {RADIUS}px; }}"
        f"QComboBox:hover {{ background: {scheme.hover}; }}"
        f"QComboBox:on {{ background: {scheme.pressed}; }}"
        f"QComboBox:disabled {{ color: {scheme.muted}; border-color: {scheme.line}; }}"
        f"QComboBox::drop-down {{ border: none; width: {3 * GRID}px; }}"
        f"QComboBox::down-arrow {{ {_arrow(scheme, 'chevron-down', tick - 4)} }}"
        # The list of a field paints its rows as a menu, whose ink on the mark is not that of lists.
        f"QComboBox QAbstractItemView {{ selection-color: {scheme.text}; }}"
        # Recorded text is shown as it was written. Markup in it could name files to load.
        "QLabel { qproperty-textFormat: PlainText; }"
        # The field of a box with arrows has the box's outline around it.
        "QAbstractSpinBox QLineEdit { min-height: 0; padding: 0; border: none; background: transparent; }"
        f"{_stepping(scheme, tick)}"
        # A button inside a field is no higher than the field.
        "QLineEdit QToolButton { min-height: 0; padding: 0; }"
        f"QCheckBox, QRadioButton {{ min-height: {CONTROL}px; spacing: {GRID}px; }}"
        # Fusion's frame of a text field does not show the focus.
        f"QPlainTextEdit, LinkedEditor {{ border: 1px solid {scheme.edge}; border-radius: {RADIUS}px; padding: 1px; }}"
        f"QPlainTextEdit:focus, LinkedEditor:focus {{ border: 2px solid {scheme.accent}; padding: 0; }}"
        # Its text begins where that of a field of one line does.
        f"QPlainTextEdit {{ padding-left: 4px; background: {scheme.paper}; }}"
        "QPlainTextEdit:focus { padding-left: 3px; }"
        f"NoteEdit, WrappedLine {{ padding-left: {beside}px; }}"
        f"NoteEdit:focus, WrappedLine:focus {{ padding-left: {beside - 1}px; }}"
        f"QPlainTextEdit:read-only, LinkedEditor:read-only {{ background: {scheme.raised}; }}"
        f"QCheckBox::indicator, QRadioButton::indicator {{ width: {tick}px; height: {tick}px; }}"
        # The box of a text of several lines is beside its first line.
        'QCheckBox[lines="several"]::indicator { subcontrol-position: top left; position: relative;'
        f" top: {(lines_space(font) + QFontMetrics(font).height() - tick) // 2}px; }}"
    )


def _stepping(scheme: Scheme, tick: int) -> str:
    """Return the style of fields with arrows: numbers, dates and times."""
    box, date, wide = "QAbstractSpinBox", "QDateTimeEdit", 3 * GRID
    arrow = max(10, tick - 6)
    return (
        # Qt makes a box with arrows 3 pixels higher than its style, so its padding is that much less.
        f"{box} {{ min-height: {CONTROL - 8}px; padding: 1px 6px 2px; background: {scheme.paper};"
        f" border: 1px solid {scheme.edge}; border-radius: {RADIUS}px; }}"
        f"{box}:disabled {{ color: {scheme.muted}; border-color: {scheme.line}; }}"
        f"{box}::up-button, {box}::down-button {{ subcontrol-origin: border; width: {wide}px; border: none;"
        " background: transparent; }"
        f"{box}::up-button {{ subcontrol-position: top right; margin: 2px 1px 0 0; }}"
        f"{box}::down-button {{ subcontrol-position: bottom right; margin: 0 1px 2px 0; }}"
        f"{box}::up-button:hover, {box}::down-button:hover {{ background: {scheme.hover}; }}"
        f"{box}::up-button:pressed, {box}::down-button:pressed {{ background: {scheme.pressed}; }}"
        f"{box}::up-arrow {{ {_arrow(scheme, 'chevron-up', arrow)} }}"
        f"{box}::down-arrow {{ {_arrow(scheme, 'chevron-down', arrow)} }}"
        f"{date}::drop-down {{ subcontrol-origin: padding; subcontrol-position: center right; width: {wide}px;"
        " border: none; background: transparent; }"
    )


def _tables(scheme: Scheme) -> str:
    return (
        # A heading is words above a line, without boxes.
        f"QHeaderView {{ background: {scheme.paper}; border: none; }}"
        f"QHeaderView::section {{ background: {scheme.paper}; color: {scheme.muted}; border: none;"
        f" border-bottom: 1px solid {scheme.line}; padding: 4px {CELL}px; }}"
        f"QHeaderView::section:hover {{ color: {scheme.text}; }}"
        # Fusion's frame of a card or a list is a shade that dark grounds swallow.
        f"#evidenceUsed {{ background: {scheme.raised}; border: 1px solid {scheme.edge}; border-radius: {RADIUS}px; }}"
        # The list never has the focus, and so no bar that marks its row.
        f"#evidenceUsed::item:selected {{ background: {scheme.accent}; color: {scheme.on_accent}; }}"
        f"ChoiceColumn {{ background: {scheme.paper}; border: 1px solid {scheme.edge}; border-radius: {RADIUS}px; }}"
    )


def _bars(scheme: Scheme, font: QFont) -> str:
    above = menu_padding(font)
    return (
        # A line marks the current tab, because Fusion's shade of grey is too faint.
        f"QTabBar::tab {{ padding: 6px 14px; border: none; border-bottom: 3px solid {scheme.line};"
        f" color: {scheme.muted}; }}"
        # The focus ring is drawn around the tab, so Fusion's outline inside it is not needed.
        "QTabBar { outline: none; }"
        f"QTabBar::tab:selected {{ color: {scheme.text}; border-bottom-color: {scheme.accent}; }}"
        f"QTabBar::tab:hover {{ color: {scheme.text}; }}"
        f"QMenu::item {{ padding: {GRID - 2}px {GRID * 3}px {GRID - 2}px {GRID * 2 + GRID // 2}px; }}"
        f"QMenu::icon {{ margin-left: {GRID + GRID // 2}px; }}"
        # Fusion's line between groups is a shade that dark grounds swallow.
        f"QMenu::separator {{ height: 1px; background: {scheme.edge}; margin: {GRID // 2}px {GRID}px; }}"
        # The bar is as high as the buttons at its right, so that nothing moves when they are shown or hidden.
        f"QMenuBar {{ background: {scheme.window}; border-bottom: 1px solid {scheme.line}; }}"
        f"QMenuBar::item {{ padding: {above}px {GRID}px; background: transparent; }}"
        f"QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {scheme.chosen}; color: {scheme.text}; }}"
        f"{_between_parts(scheme)}"
        # Flat bars, because Fusion's gradients cost a sixth of every repaint of a form.
        f"QScrollBar {{ background: transparent; border: none; }}"
        f"QScrollBar:vertical {{ width: {SCROLL_BAR}px; }} QScrollBar:horizontal {{ height: {SCROLL_BAR}px; }}"
        f"QScrollBar::handle {{ background: {scheme.edge}; margin: 3px; border-radius: 4px; }}"
        f"QScrollBar::handle:vertical {{ min-height: {CONTROL}px; }}"
        f"QScrollBar::handle:horizontal {{ min-width: {CONTROL}px; }}"
        f"QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {scheme.muted}; }}"
        # Between two bars, Fusion's frame is a shade that dark grounds swallow.
        "QAbstractScrollArea::corner { background: transparent; border: none; }"
        # A bar that is always shown has no handle while there is nothing to scroll.
        "QScrollBar::handle:disabled { background: transparent; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
    )


def _between_parts(scheme: Scheme) -> str:
    """Return the style of the line between two parts, which has room at both sides.

    The handle of Fusion is drawn over text and buttons. Qt counts margins twice in the height of a handle, so the room
    is a part of the ground.
    """
    begins, ends = (_BETWEEN // 2) / _BETWEEN, (_BETWEEN // 2 + 1) / _BETWEEN
    styles = []
    for direction, size, end in (("horizontal", "width", "x2: 1, y2: 0"), ("vertical", "height", "x2: 0, y2: 1")):
        handle = f"QSplitter::handle:{direction}"
        styles.append(f"{handle} {{ {size}: {_BETWEEN}px; }}")
        for state, colour in (("", scheme.edge), (":hover", scheme.accent), (":pressed", scheme.accent)):
            stops = (
                f"stop: {begins - 0.01:.3f} transparent, stop: {begins:.3f} {colour},"
                f" stop: {ends:.3f} {colour}, stop: {ends + 0.01:.3f} transparent"
            )
            styles.append(f"{handle}{state} {{ background: qlineargradient(x1: 0, y1: 0, {end}, {stops}); }}")
    return "".join(styles)


def _choices(scheme: Scheme) -> str:
    # Colour, weight and border mark a checked button, because Fusion's difference is too faint at arm's length.
    choice = 'QPushButton[role="choice"]'
    return (
        f"{choice} {{ background: {scheme.paper}; }}"
        f"{choice}:hover {{ background: {scheme.hover}; border-color: {scheme.accent}; }}"
        f"{choice}:pressed {{ background: {scheme.pressed}; }}"
        f"{choice}:focus {{ border: 2px solid {scheme.accent}; padding: 2px 11px; }}"
        f"{choice}:checked {{ background: {scheme.accent}; color: {scheme.on_accent}; border-color: {scheme.accent}; }}"
        f"{choice}:checked:hover {{ background: {scheme.accent_hover}; }}"
        f"{choice}:checked:focus {{ border-color: {scheme.text}; }}"
        f"{choice}:disabled {{ color: {scheme.muted}; border-color: {scheme.line}; }}"
        f"{choice}:checked:disabled {{ background: {scheme.muted}; color: {scheme.paper}; }}"
    )
