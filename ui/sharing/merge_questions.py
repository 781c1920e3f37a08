"""Ask the lead what a merge cannot know: whose a laptop is, and whether unsigned changes are merged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.message import in_digits
from app.store.confirming import UnconfirmedError, UnsignedError, laptop_of
from app.store.signing import fingerprint
from app.store.trust import Identity
from ui.language.counts import counted
from ui.language.messages import translated
from ui.style import GRID
from ui.widgets.text.running_text import RunningText


class MergeQuestions(QWidget):
    """A sentence and a box to tick for each question. `answered` is emitted when a box is ticked or unticked."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mergeQuestions")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._laptops: dict[str, QCheckBox] = {}
        self._unsigned: QCheckBox | None = None
        self.hide()

    @property
    def confirmed(self) -> tuple[str, ...]:
        """The fingerprints that somebody has compared."""
        return tuple(print_ for print_, box in self._laptops.items() if box.isChecked())

    @property
    def unsigned(self) -> bool:
        """Whether unsigned changes are to be merged."""
        return self._unsigned is not None and self._unsigned.isChecked()

    @property
    def complete(self) -> bool:
        """Whether every box is ticked."""
        boxes = [*self._laptops.values(), *([self._unsigned] if self._unsigned else [])]
        return all(box.isChecked() for box in boxes)

    @property
    def first(self) -> QCheckBox | None:
        """The first box; None where nothing is asked."""
        return next(iter(self._laptops.values()), self._unsigned)

    def clear(self) -> None:
        """Ask nothing."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._laptops = {}
        self._unsigned = None
        self.hide()

    def ask_about_laptops(self, trouble: UnconfirmedError) -> None:
        """Ask whether the laptops that have to be confirmed are whose they say they are."""
        self.clear()
        for each in trouble.laptops:
            again = self.tr(
                "{laptop} with the fingerprint {fingerprint} was forgotten here. Ask the person for the fingerprint "
                "that their laptop shows, and believe it again only if it is this one."
            )
            new = self.tr(
                "{laptop} introduces itself with the fingerprint {fingerprint}. Another laptop is known for this "
                "person, or the file holds changes that only a lead may make. Ask the person for the fingerprint "
                "that their laptop shows."
            )
            self._ask_laptop(
                again if each.key in trouble.forgotten else new,
                each.people,
                fingerprint(each.key),
            )
        self.show()

    def ask_about_unsigned(self, trouble: UnsignedError) -> None:
        """Ask whether changes that no laptop signed are to be merged."""
        self.clear()
        number = sum(trouble.changes.values())
        one = self.tr("{n} change is unsigned, because a version before signatures recorded it. Ask who made it.")
        many = self.tr(
            "{n} changes are unsigned, because a version before signatures recorded them. Ask who made them."
        )
        self._add_sentence(counted(number, one, many))
        self._unsigned = self._add_box("mergeUnsigned", self.tr("Merge the unsigned changes too"))
        self.show()

    def introduce(self, laptops: Sequence[Identity]) -> None:
        """Show the laptops that introduce themselves for the first time. Comparing their fingerprints is offered."""
        new = [each for each in laptops if not each.compared]
        if len(new) > 1:
            # One sentence for all, so that large text leaves room for the tables below.
            text = self.tr(
                "{count} laptops introduce themselves. Ask each person for the fingerprint that their laptop shows. "
                "If you merge, each laptop counts as its person's."
            )
            self._add_sentence(text.format(count=in_digits(len(new))))
            for each in new:
                self._add_laptop(each.people, each.fingerprint)
        else:
            for each in new:
                self._ask_laptop(
                    self.tr(
                        "{laptop} introduces itself, with the fingerprint {fingerprint}. Ask the person for the "
                        "fingerprint that their laptop shows. If you merge, this laptop counts as theirs."
                    ),
                    each.people,
                    each.fingerprint,
                )
        self.setVisible(bool(self._laptops))

    def _ask_laptop(self, sentence: str, people: Iterable[str], own: str) -> None:
        codes = tuple(people)
        name = translated(laptop_of(codes))
        text = sentence.format(laptop=name[:1].upper() + name[1:], fingerprint=own)
        self._add_sentence(text)
        self._add_laptop(codes, own)

    def _add_laptop(self, people: Iterable[str], own: str) -> None:
        codes = tuple(people)
        label = self.tr("{fingerprint} is the fingerprint that {people} said").format(
            fingerprint=own, people=", ".join(codes) or self.tr("the person")
        )
        self._laptops[own] = self._add_box(f"confirm {own}", label)

    def _add_sentence(self, text: str) -> None:
        self._column.addWidget(RunningText(text))

    def _add_box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.toggled.connect(self.answered)
        self._column.addWidget(box)
        return box
