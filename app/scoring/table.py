"""The scores as plain rows, in framework order: what `scores --json` prints."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.framework.model import Framework
from app.scoring.scoreboard import Level, Scoreboard
from app.scoring.tally import Tally, band

ScoreRow = dict[str, str | int | None]


def score_rows(framework: Framework, board: Scoreboard, *, case: str | None = None) -> list[ScoreRow]:
    """Return every score of the sample, or of one case, then every reason given.

    A score row has `level`, `id`, `yes`, `no`, `percent` and `band` (a band id; both null where nothing is
    judged), for questions (the unscored ones too), criteria, sections and headlines. A reason row has `level`
    "reason", `id` of the question, `reason`, `count`, and `of`, the noes that the count is out of.
    Raises KeyError for a case the board does not hold.
    """
    return rows_of(
        framework,
        lambda level, each: board.tally(level, each, case=case),
        lambda question: board.reason_counts(question, case=case),
    )


def rows_of(
    framework: Framework,
    tally_of: Callable[[Level, str], Tally | None],
    reasons_of: Callable[[str], Mapping[str, int]],
) -> list[ScoreRow]:
    """Return rows as `score_rows` does, from functions that give tallies and counts of reasons.

    Where a tally is None, because it is withheld, the row has null in place of each number, and no reasons follow.
    """
    levels: tuple[tuple[Level, tuple[str, ...]], ...] = (
        ("question", tuple(question.id for question in framework.questions)),
        ("criterion", tuple(criterion.id for criterion in framework.criteria)),
        ("section", tuple(section.id for section in framework.sections)),
        ("headline", tuple(headline.id for headline in framework.headlines)),
    )
    rows: list[ScoreRow] = []
    for level, ids in levels:
        for each in ids:
            tally = tally_of(level, each)
            share = None if tally is None else tally.percent
            found = band(framework, share)
            rows.append(
                {
                    "level": level,
                    "id": each,
                    "yes": None if tally is None else tally.yes,
                    "no": None if tally is None else tally.no,
                    "percent": share,
                    "band": found.id if found else None,
                }
            )
    for question in framework.questions:
        tally = tally_of("question", question.id)
        counts = {} if tally is None else reasons_of(question.id)
        rows.extend(
            {
                "level": "reason",
                "id": question.id,
                "reason": reason.id,
                "count": counts[reason.id],
                "of": 0 if tally is None else tally.no,
            }
            for reason in question.reasons
            if reason.id in counts
        )
    return rows
