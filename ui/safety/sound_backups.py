"""Say which backup is the newest that is sound, once a thread has found it: every backup is checked whole for that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.commands.repairing import newest_sound_backup
from app.session.session import Session
from app.store.restore import Found
from ui.language.dates import lately_in_a_sentence
from ui.tasks import Tasks, on_own_session
from ui.widgets.notice import Notice


def say_loss(notice: Notice, message: str, session: Session, tasks: Tasks, repair: Callable[[], None]) -> None:
    """Show a warning of changes that are gone, with a button that repairs; the newest sound backup follows.

    Args:
        notice: The notice of the window.
        message: The warning.
        session: The open inspection.
        tasks: The worker, which looks for the backup.
        repair: What the button calls.
    """
    action = _tr("Repair…")
    notice.say(message, "warning", action=action, do=repair)

    def told(found: Found | None) -> None:
        # Something else may have been said meanwhile, or this may have been dismissed.
        if notice.text == message:
            notice.say(f"{message} {sound_backup_text(found)}", "warning", action=action, do=repair)

    job = tasks.run(on_own_session(session.folder, session.store.key, lambda own, _: newest_sound_backup(own.store)))
    job.done.connect(told)


def sound_backup_text(found: Found | None) -> str:
    """Return a sentence on the newest sound backup."""
    if found is None:
        return _tr("No sound backup was found in the folders that this inspection was backed up to.")
    text = _tr("The newest sound backup was made {when}. It is {path}.")
    return text.format(when=lately_in_a_sentence(int(found.made.timestamp() * 1000)), path=found.path)


def _tr(text: str) -> str:
    return QCoreApplication.translate("sound_backups", text)
