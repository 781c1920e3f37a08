"""Ask before something that cannot be undone, or that the person may not have meant; the safe answer is the default."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


def confirm(parent: QWidget, question: str, detail: str, *, yes: str, no: str, do: Callable[[], object]) -> QMessageBox:
    """Show a question over a window; return immediately, and call `do` if the person agrees.

    Enter, Escape and closing the question all give the safe answer. The other one has to be chosen.

    Args:
        parent: a widget of the window, which waits for the answer.
        question: the question, in one sentence.
        detail: what happens then, in a sentence or two.
        yes: the button that agrees. It says what happens.
        no: the button that leaves everything as it is.
        do: what is called once the person has agreed.
    """
    box = QMessageBox(parent.window())
    box.setObjectName("question")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("Aboveline")
    box.setIcon(QMessageBox.Icon.Question)
    # Names of files may contain what looks like markup.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(detail)
    agree = _button(box, "questionYes", yes, QMessageBox.ButtonRole.AcceptRole)
    refuse = _button(box, "questionNo", no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refuse)
    box.setEscapeButton(refuse)
    # Not `accepted`: which of its signals a box emits depends on the roles of its buttons.
    agree.clicked.connect(lambda _: do())
    box.open()
    refuse.setFocus()
    return box


def ask_to_replace(parent: QWidget, path: Path, do: Callable[[], object]) -> QMessageBox:
    """Ask whether a file that may hold somebody's only copy is replaced; the file is kept unless the person agrees.

    Args:
        parent: a widget of the window.
        path: the file.
        do: what is called once the person has agreed.
    """
    question = QCoreApplication.translate("confirmation", "Replace {name}?").format(name=path.name)
    detail = QCoreApplication.translate(
        "confirmation",
        "It is not an earlier file of this laptop, and may be the only copy of what somebody recorded. Once it is "
        "replaced, it cannot be brought back.",
    )
    return confirm(
        parent,
        question,
        detail,
        yes=QCoreApplication.translate("confirmation", "Replace it"),
        no=QCoreApplication.translate("confirmation", "Keep it"),
        do=do,
    )


def _button(box: QMessageBox, name: str, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
    button = box.addButton(text, role)
    button.setObjectName(name)
    button.setAccessibleName(text)
    return button
