"""What the assessment page calls things: answers, levels, why a question is not asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app.commands.answering import CLEAR
from app.framework.applicability import Applicability
from app.framework.model import Condition, Framework
from ui.settings import settings

translate = QCoreApplication.translate
_QUOTED = 40  # characters
_SHORT = 42  # characters, about


def answer_word(answer: str | None) -> str:
    """An answer as a word; empty where there is none."""
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


def how_to_go_on() -> str:
    """Return what the keys do while the focus is on the reasons of a no."""
    keys = settings().answer_keys
    text = translate("assess", "Numbers tick why not. Enter goes on, with a reason or without.")
    return f"{text} {translate('assess', '{no} goes on too.').format(no=keys.no)}" if keys.letters else text


def level_word(level: str | None) -> str:
    """A recorded level (RoSH, vulnerability, intervention) as it is shown; a dash where none is recorded."""
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
    """What a condition hangs on, in a few words: a question by its id, a fact by its wording shortened."""
    if condition.on_fact:
        return f"“{shortened(framework.fact_by_id[condition.on].text)}”"
    return condition.on


def shortened(text: str) -> str:
    """How a sentence begins and how it ends: sentences that differ in either are told apart."""
    words = text.split()
    if len(text) <= _SHORT:
        return text
    head = next(n for n in range(len(words), 0, -1) if n == 1 or len(" ".join(words[:n])) <= _SHORT * 5 // 9)
    tail = next(n for n in range(len(words) - head, 0, -1) if n == 1 or len(" ".join(words[-n:])) <= _SHORT * 4 // 9)
    return f"{' '.join(words[:head])} … {' '.join(words[-tail:])}"


def waits_for(framework: Framework, conditions: Sequence[Condition]) -> str:
    """Why a question is pending, in a few words."""
    return translate("assess", "Waits for {0}").format(", ".join(on_word(framework, each) for each in conditions))


def not_asked(
    framework: Framework,
    conditions: Sequence[Condition],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
) -> str:
    """Why a question is hidden, in a few words: what stands in the way as things are."""
    told = []
    for each in conditions:
        what = on_word(framework, each)
        if not each.on_fact and statuses[each.on] is Applicability.HIDDEN:
            told.append(translate("assess", "{0} is not asked").format(what))
        else:
            # A fact is yes or no: the one that is not wanted is the one that stands.
            given = answers.get(each.on) if not each.on_fact else "no" if each.wanted == "yes" else "yes"
            told.append(translate("assess", "{0} is {1}").format(what, answer_word(given)))
    return ", ".join(told)


def conditions_in_full(framework: Framework, conditions: Sequence[Condition]) -> str:
    """What would have to be so, with the wording of what it hangs on, one to a line."""
    lines = []
    for each in conditions:
        wanted = answer_word(each.wanted)
        if each.on_fact:
            lines.append(f"{framework.fact_by_id[each.on].text} {wanted}")
        else:
            lines.append(f"{each.on}: {framework.question_by_id[each.on].text} {wanted}")
    return "\n".join(lines)


def in_short(text: str) -> str:
    """The same on one line, with what is quoted in it cut to its beginning: a note may be pages long."""
    return re.sub(r"“([^”]*)”", lambda quoted: f"“{_beginning(quoted[1])}”", " ".join(text.split()))


def _beginning(text: str) -> str:
    text = text.strip()
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED].rpartition(' ')[0] or text[:_QUOTED]}…"
