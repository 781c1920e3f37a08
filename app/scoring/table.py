"""The scores as plain rows, in framework order: what `scores --json` prints."""

from __future__ import annotations

from app.framework.model import Framework
from app.scoring.scoreboard import Level, Scoreboard
from app.scoring.tally import band

ScoreRow = dict[str, str | int | None]


def score_rows(framework: Framework, board: Scoreboard, *, case: str | None = None) -> list[ScoreRow]:
    """Return every score of the sample, or of one case, then every reason given.

    A score row has `level`, `id`, `yes`, `no`, `percent` and `band` (a band id; both null where nothing is
    judged), for questions (the unscored ones too), criteria, sections and headlines. A reason row has `level`
    "reason", `id` of the question, `reason`, `count`, and `of`, the noes that the count is out of.
    Raises KeyError for a case the board does not hold.
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
            tally = board.tally(level, each, case=case)
            share = tally.percent
            found = band(framework, share)
            rows.append(
                {
                    "level": level,
                    "id": each,
                    "yes": tally.yes,
                    "no": tally.no,
                    "percent": share,
                    "band": found.id if found else None,
                }
            )
    for question in framework.questions:
        counts = board.reason_counts(question.id, case=case)
        noes = board.tally("question", question.id, case=case).no
        rows.extend(
            {
                "level": "reason",
                "id": question.id,
                "reason": reason.id,
                "count": counts[reason.id],
                "of": noes,
            }
            for reason in question.reasons
            if reason.id in counts
        )
    return rows
