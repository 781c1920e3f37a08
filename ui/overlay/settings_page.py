"""The page of a person's settings on this laptop. Each choice takes effect immediately; there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from ui.language.menu import NAMES
from ui.settings import (
    LARGEST_INTERVIEW,
    LARGEST_TEXT,
    LETTERS_TAKEN,
    LONGEST_LOCK,
    SMALLEST_INTERVIEW,
    SMALLEST_TEXT,
    TEXT_STEP,
    AnswerKeys,
    is_letter,
    settings,
)
from ui.style import CONTROL, GRID, character_width, strong_font
from ui.widgets.controls import ChoiceBox
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.notice import Notice
from ui.widgets.screen_reader import announce

_LETTER, _NUMBER = 4, 14  # the widths of fields of these kinds, in characters


class SettingsPage(FormPage):
    """Shows the settings, and writes each change."""

    def __init__(self) -> None:
        """Make the page with the present settings."""
        super().__init__("settingsPage", "")
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(self.tr("Each change applies immediately, to every inspection on this laptop."))
        self.intro.show()
        self._settings = settings()
        self._add_looks()
        self._add_keys()
        self._add_lock()
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self.scheme)

    def save_state(self) -> dict[str, Any]:
        """Return nothing: every choice is in the settings already.

        A field that is restored would set its setting, and so take back a change made from a menu.
        """
        return {}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Leave the fields as they are, with the present settings."""

    def _add_looks(self) -> None:
        self._add_heading(self.tr("Appearance"))
        self.scheme = ChoiceBox()
        for text, value in (
            (self.tr("Same as the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast"), "contrast"),
        ):
            self.scheme.addItem(text, value)
        self.scheme.setCurrentIndex(self.scheme.findData(self._settings.scheme))
        self.add_field("scheme", self.tr("Colours"), self.scheme)
        self.scheme.currentIndexChanged.connect(self._scheme_chosen)
        self.language = ChoiceBox()
        self.language.addItem(self.tr("Same as the system"), "")
        for language, name in NAMES:
            self.language.addItem(name.replace("&", ""), language)
        self.language.setCurrentIndex(self.language.findData(self._settings.language))
        self.add_field("language", self.tr("Language"), self.language)
        self.language.currentIndexChanged.connect(self._language_chosen)
        self.size_of_text = QSpinBox()
        self.size_of_text.setRange(SMALLEST_TEXT, LARGEST_TEXT)
        self.size_of_text.setSingleStep(TEXT_STEP)
        self.size_of_text.setSuffix(self.tr("%"))
        # While a number is being typed, its first digits are not a size.
        self.size_of_text.setKeyboardTracking(False)
        self.size_of_text.setValue(self._settings.text_percent)
        self.size_of_text.setMaximumWidth(self._wide(_NUMBER))
        self.add_field(
            "textSize",
            self.tr("Size of text"),
            self.size_of_text,
            self.tr(
                "100% is the size that the system uses. On any page, Ctrl++ makes text larger, Ctrl+- makes it "
                "smaller, and Ctrl+0 makes it 100% again."
            ),
        )
        self.size_of_text.valueChanged.connect(self._size_chosen)
        self.interview_text = QSpinBox()
        self.interview_text.setRange(SMALLEST_INTERVIEW, LARGEST_INTERVIEW)
        self.interview_text.setSingleStep(TEXT_STEP)
        self.interview_text.setSuffix(self.tr("%"))
        self.interview_text.setKeyboardTracking(False)
        self.interview_text.setValue(self._settings.interview_percent)
        self.interview_text.setMaximumWidth(self._wide(_NUMBER))
        self.add_field(
            "interviewTextSize",
            self.tr("Interview text"),
            self.interview_text,
            self.tr("The size of question and note in an interview, compared with other text."),
        )
        self.interview_text.valueChanged.connect(self._interview_size_chosen)

    def _add_keys(self) -> None:
        self._add_heading(self.tr("Answer keys"))
        keys = self._settings.answer_keys
        self.letters = QCheckBox(self.tr("Answer with letters"))
        self.numbers = QCheckBox(self.tr("Answer yes, no and N/A with 1, 2 and 3"))
        for name, box, on in (("letters", self.letters, keys.letters), ("numbers", self.numbers, keys.numbers)):
            box.setObjectName(name)
            box.setAccessibleName(box.text())
            box.setChecked(on)
            box.toggled.connect(self._keys_chosen)
        self.form.addRow("", self.letters)
        self.letter: dict[str, QLineEdit] = {}
        names = {"yes": self.tr("Yes"), "no": self.tr("No"), "na": self.tr("N/A")}
        # In one row, so that the page is not higher than a laptop's screen.
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        for letter, answer in keys.by_letter():
            field = self.letter[answer] = QLineEdit(letter)
            field.setObjectName(f"letter_{answer}")
            field.setMaxLength(1)
            field.setMaximumWidth(self._wide(_LETTER))
            field.setEnabled(keys.letters)
            label = QLabel(names[answer])
            label.setBuddy(field)
            across.addWidget(label)
            across.addWidget(field)
            across.addSpacing(GRID * 2)
            field.setAccessibleName(self.tr("Letter for {answer}").format(answer=names[answer]))
            field.textEdited.connect(lambda _, each=field: self._letter_typed(each))
            field.editingFinished.connect(self._show_letters)
        across.addStretch(1)
        self.form.addRow("", row)
        self.keys_notice = Notice("answerKeysNotice")
        self.form.addRow("", self.keys_notice)
        self.form.addRow("", self.numbers)

    def _add_lock(self) -> None:
        self._add_heading(self.tr("Locking"))
        self.lock = QSpinBox()
        self.lock.setRange(0, LONGEST_LOCK)
        self.lock.setSpecialValueText(self.tr("Never"))
        self.lock.setSuffix(self.tr(" minutes"))
        self.lock.setValue(self._settings.lock_minutes)
        self.lock.setMaximumWidth(self._wide(_NUMBER))
        self.add_field(
            "lockAfter",
            self.tr("Lock after"),
            self.lock,
            self.tr(
                "The inspection locks when no key is pressed and the mouse does not move for this long. Everything is "
                "saved first. Choose 0 to never lock it."
            ),
        )
        self.lock.valueChanged.connect(self._lock_chosen)

    def _wide(self, characters: int) -> int:
        return character_width(self.fontMetrics()) * characters + 4 * GRID

    def _add_heading(self, text: str) -> None:
        heading = QLabel(text)
        heading.setFont(strong_font(self.font()))
        heading.setMinimumHeight(CONTROL)
        heading.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.form.addRow(heading)

    def _scheme_chosen(self) -> None:
        self._settings.scheme = self.scheme.currentData()
        self._show_whether_kept()

    def _language_chosen(self) -> None:
        self._settings.language = self.language.currentData()
        self._show_whether_kept()

    def _size_chosen(self, percent: int) -> None:
        self._settings.text_percent = percent
        self._show_whether_kept()

    def _interview_size_chosen(self, percent: int) -> None:
        self._settings.interview_percent = percent
        self._show_whether_kept()

    def _lock_chosen(self, minutes: int) -> None:
        self._settings.lock_minutes = minutes
        self._show_whether_kept()

    def _keys_chosen(self) -> None:
        letters, numbers = self.letters.isChecked(), self.numbers.isChecked()
        for field in self.letter.values():
            field.setEnabled(letters)
        self._settings.answer_keys = replace(self._settings.answer_keys, letters=letters, numbers=numbers)
        self.keys_notice.clear()
        self._show_whether_kept()
        if not letters and not numbers:
            self.keys_notice.say(self.tr("No key answers now. The answer buttons still work."), "warning")

    def _letter_typed(self, field: QLineEdit) -> None:
        """Set the letter of an answer; where the letter cannot be used, say why and keep the setting."""
        answer = next(each for each, its in self.letter.items() if its is field)
        typed = field.text().upper()
        field.setText(typed)
        if not typed:
            return
        keys = self._settings.answer_keys
        others = {letter: each for letter, each in keys.by_letter() if each != answer}
        if not is_letter(typed):
            refused = self.tr("{key} is not a letter from A to Z. Choose another key.")
        elif typed in LETTERS_TAKEN:
            refused = self.tr("{key} does something else in a form. Choose another letter.")
        elif typed in others:
            taken = {"yes": self.tr("yes"), "no": self.tr("no"), "na": self.tr("N/A")}[others[typed]]
            refused = self.tr("{key} already answers {taken}. Choose another letter.").replace("{taken}", taken)
        else:
            chosen: dict[str, str] = {each: letter for letter, each in keys.by_letter()} | {answer: typed}
            self._settings.answer_keys = AnswerKeys(
                chosen["yes"], chosen["no"], chosen["na"], letters=keys.letters, numbers=keys.numbers
            )
            self.keys_notice.clear()
            self._show_whether_kept()
            field.selectAll()
            return
        text = refused.format(key=typed)
        self.keys_notice.say(text, "error")
        # With large text the notice may be below the visible part of the page.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.keys_notice))
        announce(field, text)
        field.selectAll()

    def _show_letters(self) -> None:
        # A letter that was refused must not look as if it were set.
        for letter, answer in self._settings.answer_keys.by_letter():
            self.letter[answer].setText(letter)

    def _show_whether_kept(self) -> None:
        if self._settings.kept:
            self.notice.clear()
        else:
            self.notice.say(
                self.tr("This setting cannot be saved on this laptop. It applies until the window is closed."),
                "warning",
            )
