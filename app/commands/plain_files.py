"""Write files that are not encrypted so that nothing of them is left where the program is killed meanwhile.

The temporary name is noted in the encrypted store before the first byte is written. The next opening of the inspection,
or the next such file, removes what is still there under a noted name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.errors import KnownError
from app.message import Message
from app.store.files import made_whole, reason, remove_part
from app.store.store import Store

# Local to a store: the temporary names under which plain files are being written.
_NOTE = "plain files being written"
_PART = re.compile(r"\..+\.[0-9a-f]{8}\.part", re.DOTALL)
# Of this process. Two workers of the window may write at the same time.
_in_work: set[Path] = set()


@contextmanager
def plain_file(store: Store, path: Path, *, folder: bool = False) -> Iterator[Path]:
    """Yield a new name beside `path`, as `made_whole` does; a kill leaves nothing there for longer than the next start.

    A store that is open for reading notes nothing.

    Raises:
        KnownError: As `made_whole`; or what an earlier kill left cannot be removed.
    """
    remove_left(store)
    part: Path | None = None

    def note(made: Path) -> None:
        nonlocal part
        part = made.absolute()
        _in_work.add(part)
        if store.lock is not None:
            # Read and written in one transaction: another worker of the window may note a name at the same time.
            with store.writing():
                _set(store, [*_noted(store), part])

    try:
        with made_whole(path, folder=folder, before=note) as made:
            yield made
    finally:
        if part is not None:
            _in_work.discard(part)
            if store.lock is not None:
                _forget(store, {part})


def remove_left(store: Store) -> list[Path]:
    """Remove what killed processes have left of plain files of this inspection, and return it.

    A folder that is not there now, as on a stick, is looked at again the next time.

    Raises:
        KnownError: Something cannot be removed.
    """
    if store.lock is None:
        return []
    noted = _noted(store)
    removed: list[Path] = []
    done: set[Path] = set()
    for part in noted:
        if part in _in_work or not _is_there(part.parent):
            continue
        try:
            if remove_part(part):
                removed.append(part)
        except OSError as trouble:
            raise KnownError(
                "{path} was left by an export that was cut off. It is not encrypted and could not be removed: "
                "{reason}. Remove it yourself.",
                path=part,
                reason=reason(trouble),
            ) from trouble
        done.add(part)
    if done:
        _forget(store, done)
    return removed


def still_noted(store: Store) -> list[Path]:
    """Return the temporary names that `remove_left` could not look at, since their folders are not there now."""
    return [part for part in _noted(store) if part not in _in_work]


def left_text(removed: Sequence[Path]) -> Message:
    """Return in a sentence what was removed."""
    return Message(
        "An export was cut off, and what it had written unencrypted is removed: {paths}.",
        paths=tuple(str(each) for each in removed),
    )


def _is_there(folder: Path) -> bool:
    """Return whether a folder can be reached. A share without a network gives one of many faults."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def _forget(store: Store, parts: Collection[Path]) -> None:
    with store.writing():
        _set(store, [each for each in _noted(store) if each not in parts])


def _noted(store: Store) -> list[Path]:
    # Only names that this module gives: nothing else is ever removed.
    return [Path(each) for each in store.local.data(_NOTE) or () if _PART.fullmatch(Path(each).name)]


def _set(store: Store, parts: Sequence[Path]) -> None:
    if parts:
        store.local.set_data(_NOTE, [str(each) for each in parts])
    else:
        store.local.drop(_NOTE)
