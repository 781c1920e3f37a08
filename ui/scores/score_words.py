"""Scores and answers in words, for the cells of tables."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.framework.model import Framework
from app.message import in_digits
from app.records.answers import ANSWER_WORDS
from app.records.judgement import Judgement
from app.scoring.counts import ScoreKey
from app.scoring.tally import Tally, band, band_word
from ui.language.labels import capitalised
from ui.language.messages import translated

translate = QCoreApplication.translate


def score_name(framework: Framework, key: ScoreKey) -> str:
    """Return the name of a score: a headline by its title, others by their id and title."""
    level, identity = key
    if level == "headline":
        return next((each.title for each in framework.headlines if each.id == identity), identity)
    if level == "section":
        title = next((each.title for each in framework.sections if each.id == identity), "")
    elif level == "criterion":
        found = framework.criterion_by_id.get(identity)
        title = found.title if found is not None else ""
    else:
        question = framework.question_by_id.get(identity)
        title = framework.wording(question) if question is not None else ""
    return f"{identity} {title}".rstrip()


def score_words(framework: Framework, tally: Tally) -> str:
    """Return a score with the short name of its band: "80%, Minimum"."""
    found = band(framework, tally.percent)
    if found is None:
        return translate("scores", "no score")
    return translate("scores", "{percent}%, {band}").format(
        percent=tally.percent, band=band_word(found, framework.bands)
    )


def share_words(tally: Tally | None) -> str:
    """Return a score with its counts: "80% (8 of 10)"; a dash where the framework does not have it."""
    if tally is None:
        return "\N{EN DASH}"
    if tally.percent is None:
        return translate("scores", "no score")
    return translate("scores", "{percent}% ({yes} of {judged})").format(
        percent=tally.percent, yes=in_digits(tally.yes), judged=in_digits(tally.judged)
    )


def signed(points: int) -> str:
    """Return a difference with its sign; a minus is a minus sign and no hyphen."""
    return f"+{points}" if points > 0 else f"\N{MINUS SIGN}{-points}" if points < 0 else "0"


def answer_words(judgement: Judgement | None) -> str:
    """Return the answer of a judgement: "Yes"; that it does not count, where there is none."""
    if judgement is None:
        return translate("scores", "Does not count")
    return capitalised(translated(ANSWER_WORDS[judgement.answer]))


def judgement_lines(framework: Framework, question: str, judgement: Judgement | None) -> str:
    """Return a judgement in lines: answer, reasons, note, evidence, those that there are."""
    if judgement is None:
        return translate("scores", "It does not count.")
    texts = {reason.id: reason.text for reason in framework.question_by_id[question].reasons}
    parts = [answer_words(judgement)]
    for name, text in (
        (translate("scores", "Reasons"), ", ".join(texts[each] for each in judgement.reasons)),
        (translate("scores", "Note"), judgement.note),
        (translate("scores", "Evidence"), judgement.evidence),
    ):
        if text:
            parts.append(f"{name}: {text}")
    return "\n".join(parts)
