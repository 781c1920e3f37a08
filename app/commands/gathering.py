"""Find the files that other laptops left in a folder, merge those that are fit, and write receipts beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.commands.sharing import apply_merge, plan_merge
from app.errors import AbovelineError, DataError, KnownError
from app.session.changes import Changes
from app.session.session import Session
from app.store import assessment_file
from app.store.confirming import UnconfirmedError, UnsignedError
from app.store.files_to_merge import Step, no_step
from app.store.gathered import gathered_files
from app.store.merge import MergePlan
from app.store.receipts import SUFFIX, Receipt, kept_receipts, write_receipt

_ASSESSMENT = ".assessment"
# Local to a store.
_FOLDER = "gather folder"


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not merged, with the reason."""

    path: Path
    trouble: AbovelineError


@dataclass(frozen=True, slots=True)
class Found:
    """The files in a folder.

    Attributes:
        new: Files of this inspection that were never merged here.
        known: Files of this inspection that were merged or handed out here before.
        refused: Files that are no assessment file of this inspection, or cannot be read.
    """

    new: tuple[Path, ...] = ()
    known: tuple[Path, ...] = ()
    refused: tuple[Refused, ...] = ()


@dataclass(slots=True)
class FolderWatch:
    """A folder that is looked at again and again. A file counts once its size and time stay the same between two looks.

    A file that is still being copied grows, so it is left for a later look.
    """

    folder: Path
    _last: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def look(self) -> tuple[list[Path], list[Path]]:
        """Return the files that have settled since the look before, and those that are still changing.

        Raises:
            KnownError: The folder is not there, or cannot be read.
        """
        now: dict[Path, tuple[int, int]] = {}
        for path in assessment_paths(self.folder):
            try:
                found = path.stat()
            except OSError:
                continue
            now[path] = (found.st_size, found.st_mtime_ns)
        settled = [path for path, state in now.items() if self._last.get(path) == state and state[0] > 0]
        self._last = now
        return settled, [path for path in now if path not in settled]


def assessment_paths(folder: Path) -> list[Path]:
    """Return the files in a folder that have the name of an assessment file.

    Raises:
        KnownError: The folder is not there, or cannot be read.
    """
    try:
        found = sorted(folder.iterdir())
    except OSError as trouble:
        raise KnownError("{folder} is not there, or cannot be read. Connect the stick.", folder=folder) from trouble
    return [path for path in found if path.suffix == _ASSESSMENT and not path.name.startswith(".")]


@dataclass(frozen=True, slots=True)
class KnownFiles:
    """The inspection, and the ids of the files that were merged or handed out on this laptop."""

    inspection: str
    files: frozenset[str]


def known_files(session: Session) -> KnownFiles:
    """Return the files that an open inspection knows."""
    merged = {each.file for each in gathered_files(session.store)}
    return KnownFiles(session.store.inspection, frozenset(merged | session.handouts.keys()))


def sort_files(known: KnownFiles, paths: Iterable[Path]) -> Found:
    """Return which of some files are new to a laptop, as far as that shows without opening them."""
    new: list[Path] = []
    before: list[Path] = []
    refused: list[Refused] = []
    for path in paths:
        try:
            header = assessment_file.read(path).header
        except (DataError, KnownError) as trouble:
            refused.append(Refused(path, trouble))
            continue
        if header.inspection != known.inspection:
            refused.append(Refused(path, DataError("{path} is from another inspection.", path=path)))
        else:
            (before if header.file in known.files else new).append(path)
    return Found(tuple(new), tuple(before), tuple(refused))


def gather_folder(session: Session) -> Path | None:
    """Return the folder that files were last gathered from on this laptop; None where there was none."""
    text = session.store.local.text(_FOLDER)
    return Path(text) if text else None


def note_gather_folder(session: Session, folder: Path) -> None:
    """Remember the folder that files are gathered from.

    Raises:
        KnownError: The disk cannot take it.
    """
    session.store.local.set_text(_FOLDER, str(folder))


def plan_gathering(
    session: Session,
    paths: Sequence[Path],
    *,
    confirmed: Collection[str] = (),
    unsigned: bool = False,
    step: Step = no_step,
) -> tuple[MergePlan | None, list[Refused]]:
    """Return the merge of those of the files that are fit, and the others with their reasons. Nothing is written.

    A file of one laptop must not keep the files of the others out. So if the files are refused together, each is
    looked at by itself, and the fit ones together again.

    Raises:
        UnconfirmedError: A laptop has to be confirmed first.
        UnsignedError: A person has to agree to unsigned changes first.
    """
    wanted = list(paths)
    refused: list[Refused] = []
    while wanted:
        try:
            return plan_merge(session, wanted, confirmed=confirmed, unsigned=unsigned, step=step), refused
        except (UnconfirmedError, UnsignedError):
            raise
        except (DataError, KnownError) as together:
            unfit = [Refused(path, trouble) for path in wanted if (trouble := _refusal(session, path)) is not None]
            # Each may be fit by itself and unfit with the others.
            unfit = unfit or [Refused(path, together) for path in wanted]
        refused += unfit
        names = {each.path for each in unfit}
        wanted = [path for path in wanted if path not in names]
    return None, refused


def _refusal(session: Session, path: Path) -> AbovelineError | None:
    try:
        plan_merge(session, [path])
    except (UnconfirmedError, UnsignedError):
        return None
    except (DataError, KnownError) as trouble:
        return trouble
    return None


def take_in(
    session: Session, plan: MergePlan, step: Step = no_step, *, into: Path | None = None
) -> tuple[Changes, list[Path], list[Refused]]:
    """Merge a plan's files. A lead's laptop writes a receipt for each beside it, or `into` a folder.

    Returns:
        The changes, the receipts' files, and those that could not be written, with the reason: the files are merged
        all the same, and `write_receipts` writes the receipts elsewhere.

    Raises:
        KnownError: The store is damaged, or its disk is full or read-only. Nothing was merged.
    """
    changes = apply_merge(session, plan, step)
    given = {receipt.file: receipt for receipt in kept_receipts(session.store)}
    written: list[Path] = []
    refused: list[Refused] = []
    for file in plan.files if session.is_lead else ():
        path = file.path.with_suffix(SUFFIX) if into is None else into / f"{file.path.stem}{SUFFIX}"
        try:
            write_receipt(path, given[file.file])
        except KnownError as trouble:
            refused.append(Refused(path, trouble))
        else:
            written.append(path)
    return changes, written, refused


def given_receipts(session: Session) -> list[Receipt]:
    """Return the receipts that this laptop gave, the first one first."""
    return kept_receipts(session.store)


def write_receipts(session: Session, folder: Path) -> list[Path]:
    """Write every receipt that this laptop gave into a folder, named by its file's id.

    Raises:
        KnownError: The folder cannot be written.
    """
    written: list[Path] = []
    for receipt in kept_receipts(session.store):
        path = folder / f"{receipt.file}{SUFFIX}"
        write_receipt(path, receipt)
        written.append(path)
    return written
