"""Claims about counts over 999 in the output of the commands: a person reads them with a comma."""

from __future__ import annotations

from app.analysis.thin_evidence import EvidenceCounts, ThinScore
from app.cli.evidence import score_line
from app.cli.looking_back import _score
from app.cli.then_and_now import _share
from app.commands.framework_words import rescored_sentences
from app.commands.frameworks import Rescored
from app.scoring.tally import Tally, band
from tests.helpers.reference import reference_framework

FRAMEWORK = reference_framework()
TALLY = Tally(yes=1282, no=335)


def test_scores_then_and_now_have_commas() -> None:
    assert _share(TALLY) == "79% (1,282 of 1,617)"


def test_a_score_that_moved_has_commas() -> None:
    assert _score(FRAMEWORK, TALLY).startswith("79% (1,282 of 1,617), ")


def test_the_scores_of_two_editions_have_commas() -> None:
    found = rescored_sentences([Rescored(("criterion", "1.1"), TALLY, None)], {})
    assert [str(each) for each in found] == [
        (
            "With the inspection's own framework, criterion 1.1 scores 79% (1,282 of 1,617). "
            "With the new one it is not there."
        )
    ]


def test_what_a_score_rests_on_has_commas() -> None:
    counts, found = EvidenceCounts(TALLY, Tally(1000, 0), Tally(1001, 0)), band(FRAMEWORK, 90)
    score = ThinScore(("criterion", "1.1"), counts, found, TALLY, found, found, found, 1234)
    assert "Of 3,618 judgements 1,617 rest on the record, 1,000 on an interview, 1,001 on nothing; 1,234 of" in str(
        score_line(FRAMEWORK, score)
    )
