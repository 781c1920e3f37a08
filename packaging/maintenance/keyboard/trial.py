"""Enter the same case twice, by keys in the window and by the command line, and compare the scores."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from app.cli.main import main as command
from app.commands.opening import open_inspection
from app.scoring.counts import Level
from app.scoring.tally import Tally
from app.store.keyring import Secrets
from maintenance.keyboard.hands import DisplayHands, Hands
from maintenance.keyboard.whole_case import Entered, WholeCase, empty_inspection
from maintenance.screenshots.hand import until
from tests.helpers.inspections import PASSPHRASE
from tests.helpers.reference import demo_rows
from ui.shell.main_window import MainWindow
from ui.theme import apply_theme, make_application

MOST_KEYS = 1.15  # for a question answered, notes apart

Scores = dict[tuple[str, str], Tally]


def try_case(case: str, place: Path, paces: Sequence[int]) -> int:
    """Enter a case with keys of the display at each pace, and print what came of it.

    Args:
        case: The reference of the case.
        place: A folder for the inspections.
        paces: Times from one key to the next in milliseconds; 0 for as soon as the window has done with a key.

    Returns:
        1 if an answer takes too many keys, a key was taken for something else, or the scores differ; else 0.
    """
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(place))
    application = make_application()
    apply_theme(application)
    return max([_try_at(case, place / str(pace), pace) for pace in paces])


def _try_at(case: str, place: Path, pace: int) -> int:
    made: list[DisplayHands] = []

    def hands(window: MainWindow) -> DisplayHands:
        made.append(DisplayHands(window, pace))
        return made[-1]

    entered, by_keys = by_keyboard(place / "keys", case, hands)
    by_line = by_command_line(place / "line", case, entered)
    wanted = f"{pace} ms a key were asked for" if pace else "no pace was asked for"
    print(f"From one key to the next: {made[-1].median_pace:.0f} ms (the median; {wanted}).")
    keys = ", ".join(f"{part} {count}" for part, count in entered.keys.items())
    print(f"{case}: {entered.answered} questions answered, {len(entered.notes)} notes. Keys: {keys}.")
    print(f"Keys a question answered, notes apart: {entered.keys_a_question:.3f} (at most {MOST_KEYS}).")
    print(f"Scores of the case: {len(by_keys)}, the command line's {'the same' if by_keys == by_line else 'DIFFER'}.")
    print(f"Mode errors, a word offered or an answer changed although none was meant: {entered.mode_errors} (0).")
    fine = by_keys == by_line and entered.keys_a_question <= MOST_KEYS and not entered.mode_errors
    return 0 if fine else 1


def by_keyboard(folder: Path, case: str, hands: Callable[[MainWindow], Hands]) -> tuple[Entered, Scores]:
    """Enter a case of an inspection that has only its sample; return the keys that were pressed and the scores."""
    empty_inspection(folder, case)
    window = MainWindow()
    window.resize(1366, 768)
    window.show()
    try:
        window.ask_to_unlock(folder)
        until(window.isVisible, "the window")
        entered = WholeCase(window, hands(window), case).enter()
    finally:
        window.close()
        window.deleteLater()
    return entered, scores(folder, case)


def by_command_line(folder: Path, case: str, entered: Entered) -> Scores:
    """Enter the same case by commands, with the notes that were typed, and return its scores."""
    empty_inspection(folder, case)
    os.environ["ABOVELINE_PASSPHRASE"] = PASSPHRASE
    facts = next(row for row in demo_rows("sample.csv") if row["reference"] == case)
    _run("sample", "import", folder, _sheet(folder.with_name("sample.csv"), [facts]))
    ratings = [row for row in demo_rows("asset_ratings.csv") if row["reference"] == case]
    _run("ratings", "import", folder, _sheet(folder.with_name("ratings.csv"), ratings))
    answers = [row for row in demo_rows("judgements.csv") if row["reference"] == case]
    _run("answers", "import", folder, _sheet(folder.with_name("answers.csv"), answers))
    for question, (note, evidence) in entered.notes.items():
        row = next(row for row in answers if row["question"] == question)
        _run("answer", folder, case, question, row["answer"], "--note", note, "--evidence", evidence)
    _run("case", "complete", folder, case, "--why", "The file says no more.")
    return scores(folder, case)


def _run(*arguments: str | Path) -> None:
    code = command([str(argument) for argument in arguments])
    if code:
        raise RuntimeError(f"aboveline {arguments[0]} ended with {code}")


def _sheet(path: Path, rows: list[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def scores(folder: Path, case: str) -> Scores:
    """Return the tally of every score of a complete case, by level and id."""
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE), read_only=True)
    try:
        if not session.case(case).complete:
            raise RuntimeError(f"{case} is not complete")
        board, framework = session.board, session.framework
        levels: list[tuple[Level, Sequence[Any]]] = [
            ("headline", framework.headlines),
            ("section", framework.sections),
            ("criterion", framework.criteria),
            ("question", framework.questions),
        ]
        return {(level, each.id): board.tally(level, each.id, case=case) for level, all_of in levels for each in all_of}
    finally:
        session.close()
