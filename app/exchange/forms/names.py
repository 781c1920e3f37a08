"""The names that facts and questions have in an XLSForm, and in the submissions that come back.

A name in a form begins with a letter and has only letters, digits and underscores, so that it is a name in XML, in
expressions, and as the last part of a column's heading. A question's id such as 1.1.01 is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.framework.model import Framework

REFERENCE, ASSESSOR = "case_reference", "assessor_code"
_UNFIT = re.compile(r"[^A-Za-z0-9_]")


@dataclass(frozen=True, slots=True)
class FormNames:
    """The names in the form of one framework.

    Attributes:
        facts: The name of each fact, by its id.
        questions: The name of each question's answer, by the question's id.
        reasons: The name of the reasons of each question that has any.
        notes: The name of each question's note.
        evidence: The name of each question's evidence.
    """

    facts: dict[str, str]
    questions: dict[str, str]
    reasons: dict[str, str]
    notes: dict[str, str]
    evidence: dict[str, str]

    def of(self, item: str) -> str:
        """Return the name of a fact or of a question's answer."""
        return self.facts[item] if item in self.facts else self.questions[item]


def form_names(framework: Framework) -> FormNames:
    """Return the names in the form of a framework. The same framework always has the same names."""
    taken = {REFERENCE, ASSESSOR}
    facts = {fact.id: _name("f", fact.id, taken) for fact in framework.facts}
    found = FormNames(facts, {}, {}, {}, {})
    for question in framework.questions:
        each = question.id
        found.questions[each] = _name("q", each, taken)
        if question.reasons:
            found.reasons[each] = _name("r", each, taken)
        found.notes[each] = _name("n", each, taken)
        found.evidence[each] = _name("e", each, taken)
    return found


def _name(prefix: str, identity: str, taken: set[str]) -> str:
    """Return a name that no other has, however capitals are read."""
    plain = name = f"{prefix}_{_UNFIT.sub('_', identity)}"
    number = 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain}_{number}"
    taken.add(name.casefold())
    return name
