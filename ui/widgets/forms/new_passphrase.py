"""The fields in which a person chooses a passphrase: the rule, what is typed so far, a suggestion, and a repetition."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.message import Message
from ui.language.messages import translated
from ui.widgets.forms.form_page import FormPage, HintLabel
from ui.widgets.forms.passphrase_strength import StrengthEstimates
from ui.widgets.screen_reader import announce

_PAUSE = 700  # milliseconds without a key until a screen reader speaks the strength


class NewPassphrase(QObject):
    """A field for a new passphrase on a form page, with its buttons and the sentence under it.

    The sentence is the rule while the field is empty, and then says how strong the passphrase is. A passphrase that is
    shown needs no repetition, so the second field is hidden meanwhile.

    Attributes:
        field: The field.
        again: The field in which it is repeated; None where it need not be.
        show_button: The button that shows and hides what is typed.
        suggest_button: The button that fills in a suggestion.

    Args:
        page: The page, which the fields are added to.
        name: The object name of the field, from which the others' are made.
        label: The label of the field.
        repeat: The label of the second field; empty for none.
        about: Returns texts that an attacker knows, such as the area.
    """

    def __init__(
        self, page: FormPage, name: str, label: str, *, repeat: str = "", about: Callable[[], Iterable[str]] = tuple
    ) -> None:
        super().__init__(page)
        self._page = page
        self._about = about
        self._judged: tuple[str, Message] | None = None
        self._suggested = ""
        self._estimates = StrengthEstimates(about, self)
        self._estimates.judged.connect(self._on_judged)
        self.field = QLineEdit()
        self.show_button = QPushButton(self.tr("Show"))
        self.suggest_button = QPushButton(self.tr("Suggest one"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        page.add_field(name, label, self.field)
        self._name_buttons(name)
        self._strength = HintLabel()
        self._strength.setObjectName(f"{name}Strength")
        self._strength.setWordWrap(True)
        page.form.addRow("", self._strength)
        page.add_quiet_buttons(self.show_button, self.suggest_button)
        self.again = page.add_secret(f"{name}Again", repeat) if repeat else None
        self._speak = QTimer(self)
        self._speak.setSingleShot(True)
        self._speak.setInterval(_PAUSE)
        self._speak.timeout.connect(lambda: announce(self._strength, self._strength.text()))
        self.field.textChanged.connect(self._on_typed)
        self._set_shown(shown=False)
        self._describe()

    @property
    def strength(self) -> str:
        """The sentence under the field."""
        return self._strength.text()

    @property
    def judged(self) -> bool:
        """Whether the sentence says how strong the passphrase is as it is typed now."""
        return self._judged is not None and self._judged[0] == self.field.text()

    @property
    def text(self) -> str:
        """The passphrase as typed."""
        return self.field.text()

    def clear(self) -> None:
        """Empty the fields, and hide what is typed into them."""
        self.show_button.setChecked(False)
        self.field.clear()
        if self.again is not None:
            self.again.clear()

    def error(self) -> tuple[str, QLineEdit] | None:
        """Return what is wrong with the passphrase, and the field to correct; None where it can be used."""
        text = self.field.text()
        if self._judged is None or self._judged[0] != text:
            from app.commands.passphrases import weakness

            self._judged = text, weakness(text, self._about())
        if self._judged[1]:
            return translated(self._judged[1]), self.field
        if self.again is not None and not self.show_button.isChecked() and self.again.text() != text:
            return self.tr("The two passphrases differ. Type the second one again."), self.again
        return None

    def _name_buttons(self, name: str) -> None:
        self.show_button.setObjectName(f"{name}Shown")
        self.show_button.setCheckable(True)
        self.show_button.setAccessibleName(self.tr("Show the passphrase"))
        self.show_button.toggled.connect(self._set_shown)
        self._page.add_input(f"{name}Shown", self.show_button)
        self.suggest_button.setObjectName(f"{name}Suggest")
        self.suggest_button.setAccessibleName(self.tr("Suggest a passphrase"))
        self.suggest_button.clicked.connect(self._suggest)

    def _set_shown(self, shown: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        if self.again is not None:
            self._page.show_row(self.again, shown=not shown)

    def _suggest(self) -> None:
        from app.commands.passphrases import suggest_passphrase

        self._suggested = suggest_passphrase()
        self.show_button.setChecked(True)
        self.field.setText(self._suggested)
        if self.again is not None:
            self.again.setText(self._suggested)
        self.field.setFocus()

    def _on_typed(self, text: str) -> None:
        self._describe()
        if text:
            self._estimates.judge(text)

    def _on_judged(self, text: str, found: Message) -> None:
        if text == self.field.text():
            self._judged = text, found
            self._describe()

    def _describe(self) -> None:
        """Say the rule, or how strong the passphrase is as far as that is known."""
        said = self._description()
        if said != self._strength.text():
            self._strength.setText(said)
            self.field.setAccessibleDescription(said)
            self._speak.start()

    def _description(self) -> str:
        from app.commands.passphrases import LEAST_CHARACTERS, RULE, missing_characters, normalized

        text = self.field.text()
        if not normalized(text):
            return translated(RULE)
        if text == self._suggested:
            return self.tr("Strong: five words at random. Note them or tell them now, they are not shown again.")
        if missing_characters(text):
            done = LEAST_CHARACTERS - missing_characters(text)
            return self.tr("Too short so far. It has {n} of {least} characters; four words do too.").format(
                n=done, least=LEAST_CHARACTERS
            )
        if self._judged is None or not self.judged:
            return self.tr("Long enough.")
        return translated(self._judged[1]) if self._judged[1] else self.tr("Strong.")
