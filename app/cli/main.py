"""The command line: it finds the command, runs it, and turns every error into a sentence and an exit code."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import fit_streams, hear_no_more, note, refuse, settle_streams
from app.errors import AbovelineError, BugError, DataError, KnownError, UsageError

if TYPE_CHECKING:
    from app.store.keyring import Secrets

OpenWindow = Callable[[Path | None, "Secrets | None"], int]


def no_window(_folder: Path | None, _secrets: Secrets | None) -> int:
    """Refuse to open a window, where the program was started without one."""
    raise KnownError("The window is opened by the `aboveline` command; this one is without it.")


def main(arguments: Sequence[str] | None = None, open_window: OpenWindow = no_window) -> int:
    """Run one command line.

    Returns:
        The exit code. 0: done. 1: a user's data was refused. 2: the command cannot work as written. 3: trouble around
        the program, or a mistake of its own. 130: stopped with Ctrl-C.
    """
    code = 130
    # A second Ctrl+C, while the first one is being answered, changes nothing.
    with contextlib.suppress(KeyboardInterrupt):
        code = _code_of(arguments, open_window)
    # Python ends with 120 where a stream is full, and says so in lines of its own.
    return code if settle_streams() or code else KnownError.exit_code


def _code_of(arguments: Sequence[str] | None, open_window: OpenWindow) -> int:
    try:
        fit_streams()
        return _run(list(sys.argv[1:] if arguments is None else arguments), open_window)
    except AbovelineError as trouble:
        refuse(trouble)
        if isinstance(trouble, BugError):
            note(f"What was acknowledged is saved.{_reported(trouble)}")
        return trouble.exit_code
    except KeyboardInterrupt:
        note("aboveline: stopped. What was acknowledged is saved.")
        return 130
    except BrokenPipeError:
        # The reader of our output has closed it, so no message can be shown.
        hear_no_more()
        return 0
    except OSError as trouble:
        hear_no_more()
        note(f"aboveline: {_environment(trouble)} What was acknowledged is saved.")
        return KnownError.exit_code
    except ImportError as missing:
        note(f"aboveline: {_missing(missing)}")
        return KnownError.exit_code
    except Exception as bug:  # noqa: BLE001 - the last door: whatever else goes wrong is a bug of ours
        what = f"the program has made a mistake ({type(bug).__name__})"
        note(f"aboveline: {what}. What was acknowledged is saved.{_reported(bug)}")
        return 3


def _reported(bug: Exception) -> str:
    from app.crash import write_report

    path = write_report(bug)
    return f" A report without case content is in {path}." if path else ""


def _missing(trouble: ImportError) -> str:
    library, named, _ = str(trouble).partition(": cannot open shared object file")
    if named:
        return (
            f"the library {library} is missing on this system, so no window can be shown. Install the package that has "
            "it. Every command works without a window: `aboveline --help` lists them."
        )
    name = trouble.name or "a part of it"
    return f"the installation is not whole: {name} cannot be loaded. Install the program again."


def _environment(trouble: OSError) -> str:
    from app.ordinary_file import fault_text

    what = fault_text(trouble).lower()
    return f"{trouble.filename} cannot be used: {what}." if trouble.filename else f"The system refused: {what}."


def _refuse_unencodable(arguments: Sequence[str]) -> None:
    for argument in arguments:
        try:
            os.fsencode(argument)
        except UnicodeEncodeError:
            raise UsageError(f"{argument!r} holds characters that no file's name can have. Type it again.") from None


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """Let Ctrl+C stop the block with its cleaning up, where it ended the process until now (`ui.entry`)."""
    if signal.getsignal(signal.SIGINT) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _refuse_impossible_clock() -> None:
    try:
        time.time()
    except OverflowError:
        # Python counts nanoseconds since 1970 in 64 bits.
        raise KnownError("This computer's clock is set to a year after 2262. Set it, then start again.") from None


def _run(arguments: list[str], open_window: OpenWindow) -> int:
    _refuse_impossible_clock()
    if not arguments:
        return open_window(None, None)
    from app.cli.registry import FIRST_WORDS

    _refuse_unencodable(arguments)
    first = arguments[0]
    if first in FIRST_WORDS or first.startswith("-"):
        # A command's modules are loaded inside `main`, so that Ctrl-C meanwhile ends in a sentence too.
        from app.cli.parser import parse
        from app.log_file import logging_to_file
        from app.logs import Event, timed

        parsed = parse(arguments)
        if isinstance(parsed, int):
            return parsed
        parsed.open_window = open_window
        with interruptible(), logging_to_file(), timed(Event.COMMAND, command=parsed.run):
            return int(parsed.run(parsed))
    if len(arguments) > 1:
        raise UsageError(f"{first} is no command. {_likely(first, FIRST_WORDS)}")
    from app.folders import inspections_folder, is_inspection, resolve

    folder = _assessment_file(first) or resolve(first)
    # Without a window, so that a mistyped word is answered where no window can be shown too.
    if not is_inspection(folder) and not folder.is_file():
        if folder.parent == inspections_folder():
            known = [each.name for each in folder.parent.iterdir()] if folder.parent.is_dir() else []
            hint = _likely(first, [*FIRST_WORDS, *known])
            raise UsageError(f"{first} is no command, and there is no inspection of that name. {hint}")
        raise KnownError(f"There is no inspection at {folder}. Look at the path, or make one with `new` or `join`.")
    return open_window(folder, None)


def _assessment_file(argument: str) -> Path | None:
    """Return the assessment file that a person opened with the program, as by a double click; None for anything else.

    Raises:
        DataError: It is another file.
    """
    from app.folders import absolute, expanded

    path = absolute(expanded(argument))
    if not path.is_file():
        return None
    from app.ordinary_file import read_ordinary
    from app.store.assessment_file import MAGIC

    if read_ordinary(path, len(MAGIC)) != MAGIC:
        raise DataError("{path} is neither an assessment file nor the folder of an inspection.", path=path)
    return path


def _likely(word: str, words: Iterable[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, list(words), n=1)
    return f"Did you mean {near[0]}?" if near else "`aboveline --help` lists the commands."
