"""Word the answers, levels and conditions that the assessment page shows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app.commands.answering import CLEAR
from app.framework.applicability import Applicability
from app.framework.model import Condition, Framework
from ui.language.counts import counted
from ui.settings import settings

translate = QCoreApplication.translate
_QUOTED = 40  # characters
_SHORT = 42  # characters, about


def answer_word(answer: str | None) -> str:
    """Return the word for an answer, or an empty text for none."""
    match answer:
        case "yes":
            return translate("assess", "Yes")
        case "no":
            return translate("assess", "No")
        case "na":
            return translate("assess", "N/A")
    return ""


def spoken_answer(answer: str) -> str:
    """Return an answer as a screen reader says it after it was given."""
    return translate("assess", "No answer") if answer == CLEAR else answer_word(answer)


def how_to_go_on(question: str | None) -> str:
    """Return what the keys do while the focus is on the reasons of a no. `question` is the next one to answer."""
    keys = settings().answer_keys
    text = translate("assess", "Number keys tick reasons. Enter continues, with or without a reason.")
    if question is None or not keys.letters:
        return text
    onward = translate("assess", "{yes}, {no} and {na} answer {question}.")
    return f"{text} {onward.format(yes=keys.yes, no=keys.no, na=keys.na, question=question)}"


def level_word(level: str | None) -> str:
    """Return the word for a recorded level (RoSH, vulnerability, intervention), or a dash if none is recorded."""
    words = {
        "low": translate("assess", "Low"),
        "medium": translate("assess", "Medium"),
        "high": translate("assess", "High"),
        "very high": translate("assess", "Very high"),
        "standard": translate("assess", "Standard"),
        "enhanced": translate("assess", "Enhanced"),
        "intensive": translate("assess", "Intensive"),
    }
    return words.get(level, level.capitalize()) if level else "–"  # noqa: RUF001 - a dash is meant


def on_word(framework: Framework, condition: Condition) -> str:
    """Return the question id, or the shortened wording of the fact, that a condition depends on."""
    if condition.on_fact:
        return f"“{shortened(framework.fact_by_id[condition.on].text)}”"
    return condition.on


def shortened(text: str) -> str:
    """Return beginning and end of a long sentence, so that sentences that differ in either remain distinct."""
    words = text.split()
    if len(text) <= _SHORT:
        return text
    head = next(n for n in range(len(words), 0, -1) if n == 1 or len(" ".join(words[:n])) <= _SHORT * 5 // 9)
    tail = next(n for n in range(len(words) - head, 0, -1) if n == 1 or len(" ".join(words[-n:])) <= _SHORT * 4 // 9)
    return f"{' '.join(words[:head])} … {' '.join(words[-tail:])}"


def waits_for(framework: Framework, conditions: Sequence[Condition]) -> str:
    """Return in a few words why a question is pending."""
    return translate("assess", "Waits for {0}").format(", ".join(_number_of(framework, each) for each in conditions))


def _number_of(framework: Framework, condition: Condition) -> str:
    """Return the number of the fact or question that a condition depends on, since its row has little room."""
    if condition.on_fact:
        number = [fact.id for fact in framework.facts].index(condition.on) + 1
        return translate("assess", "fact {0}").format(number)
    return condition.on


def count_of_not_asked(count: int, *, unfolded: bool) -> str:
    """Return the line that counts the questions that are not asked, and says what Enter does there."""
    if unfolded:
        one = translate("assess", "{n} question is not asked here. Hide it")
        many = translate("assess", "{n} questions are not asked here. Hide them")
    else:
        one = translate("assess", "{n} question is not asked here. Show why")
        many = translate("assess", "{n} questions are not asked here. Show why")
    return counted(count, one, many)


def not_asked(
    framework: Framework,
    conditions: Sequence[Condition],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
) -> str:
    """Return in a few words why a question is not asked: the facts and answers that prevent it."""
    reasons = []
    for each in conditions:
        what = on_word(framework, each)
        if not each.on_fact and statuses[each.on] is Applicability.HIDDEN:
            reasons.append(translate("assess", "{0} is not asked").format(what))
        else:
            # A fact is yes or no, so a fact that prevents a question has the opposite of the required value.
            given = answers.get(each.on) if not each.on_fact else "no" if each.wanted == "yes" else "yes"
            reasons.append(translate("assess", "{0} is {1}").format(what, answer_word(given)))
    return ", ".join(reasons)


def conditions_in_full(framework: Framework, conditions: Sequence[Condition]) -> str:
    """Return the conditions, one a line, with the full wording of the facts and questions that they depend on."""
    lines = []
    for each in conditions:
        wanted = answer_word(each.wanted)
        if each.on_fact:
            lines.append(f"{framework.fact_by_id[each.on].text} {wanted}")
        else:
            lines.append(f"{each.on}: {framework.wording(framework.question_by_id[each.on])} {wanted}")
    return "\n".join(lines)


def in_short(text: str) -> str:
    """Return a text on one line with its quotations shortened, because a note can be pages long."""
    return re.sub(r"“([^”]*)”", lambda quoted: f"“{_beginning(quoted[1])}”", " ".join(text.split()))


def _beginning(text: str) -> str:
    text = text.strip()
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED].rpartition(' ')[0] or text[:_QUOTED]}…"
