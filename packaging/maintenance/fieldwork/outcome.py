"""Compare the scores of the lead's laptop with what they have to be."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from app.commands.opening import open_inspection
from app.scoring.table import score_rows
from app.store.keyring import Secrets
from app.store.verify import verify_store
from tests.helpers.inspections import PASSPHRASE, reference_inspection
from tests.helpers.published import mismatches, published_figures
from tests.helpers.reference import demo_rows


def departures(folder: Path, cases: Sequence[str]) -> tuple[int, list[str]]:
    """Return how many figures were compared, and each that the lead's inspection misses.

    All cases together have the published figures. Fewer have the figures of the same cases imported from sheets.

    Args:
        folder: The folder of the lead's inspection.
        cases: The cases that were assessed.
    """
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE), read_only=True)
    try:
        rows = score_rows(session.framework, session.board)
        faults = [f"{finding.what!s}: {fault!s}" for finding in verify_store(session.store) for fault in finding.faults]
        open_cases = [f"{case.id} is not complete." for case in session.sample() if not case.complete]
    finally:
        session.close()
    wrong = faults + open_cases
    if len(cases) == len(demo_rows("sample.csv")):
        return len(published_figures()), wrong + mismatches(rows)
    with tempfile.TemporaryDirectory() as place:
        imported = reference_inspection(Path(place) / "lead", answers=True, references=cases).session
        wanted = score_rows(imported.framework, imported.board)
        imported.close()
    return len(wanted), wrong + [f"{want}: {row}" for want, row in zip(wanted, rows, strict=True) if want != row]
