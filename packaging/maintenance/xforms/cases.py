"""Random cases for a form: what is entered, and what this program then has in view."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from app.exchange.forms.names import ASSESSOR, REFERENCE, FormNames, form_names
from app.framework.applicability import Applicability, applicability
from app.framework.model import Framework, Question

NOTES = (
    "Seen in the file.",
    'Said "not yet", twice',
    "Two lines\nof a note",
    "Sylwyd: nid yw'n glir: â, ŵ",
    "= 1 + 1",
)


@dataclass(slots=True)
class RandomCase:
    """One case: the steps for the engine, and what this program shows at each look.

    Attributes:
        reference: Its reference.
        assessor: Whose form it is.
        steps: What is entered and looked at, as engine.mjs takes it.
        looks: For each look, whether each question is in view, in the framework's order.
        facts: The facts at the end.
        answers: The answers at the end, hidden ones among them.
        reasons: The reasons of each no.
        notes: The note of each question that has one.
    """

    reference: str
    assessor: str
    steps: list[dict[str, Any]] = field(default_factory=list)
    looks: list[list[bool]] = field(default_factory=list)
    facts: dict[str, str | None] = field(default_factory=dict)
    answers: dict[str, str | None] = field(default_factory=dict)
    reasons: dict[str, tuple[str, ...]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)

    def in_view(self, framework: Framework) -> list[bool]:
        """Return whether each question is in view now."""
        statuses = applicability(framework, self.facts, self.answers)
        return [statuses[each.id] is not Applicability.HIDDEN for each in framework.questions]


def random_cases(framework: Framework, count: int, seed: int) -> Iterator[RandomCase]:
    """Yield cases that are filled in, and then have some facts and answers changed again."""
    names = form_names(framework)
    for number in range(1, count + 1):
        random = Random(f"{seed} {number}")
        case = RandomCase(f"BRO-{number:03}", random.choice(("PA", "LA")))
        case.steps.append({"set": [[REFERENCE, case.reference], [ASSESSOR, case.assessor]]})
        _look(framework, names, case)
        facts = [each.id for each in framework.facts]
        _facts(names, case, random, [each for each in facts if random.random() < 0.9])
        _look(framework, names, case)
        _answers(framework, names, case, random, share=0.9)
        _look(framework, names, case)
        _facts(names, case, random, random.sample(facts, k=min(3, len(facts))))
        _look(framework, names, case)
        _answers(framework, names, case, random, share=0.2)
        _look(framework, names, case)
        yield case


def _look(framework: Framework, names: FormNames, case: RandomCase) -> None:
    case.steps.append({"look": [names.questions[each.id] for each in framework.questions]})
    case.looks.append(case.in_view(framework))


def _facts(names: FormNames, case: RandomCase, random: Random, facts: list[str]) -> None:
    for each in facts:
        case.facts[each] = random.choice(("yes", "no"))
        case.steps.append({"set": [[names.facts[each], case.facts[each]]]})


def _answers(framework: Framework, names: FormNames, case: RandomCase, random: Random, *, share: float) -> None:
    """Answer some of the questions that are in view, one after another, as a person would."""
    for question in framework.in_order:
        statuses = applicability(framework, case.facts, case.answers)
        if statuses[question.id] is not Applicability.HIDDEN and random.random() < share:
            case.steps.append({"set": list(_answer(names, case, random, question))})


def _answer(names: FormNames, case: RandomCase, random: Random, question: Question) -> Iterator[list[Any]]:
    each = question.id
    answer = random.choices(("yes", "no", "na"), weights=(60, 30, 10))[0]
    case.answers[each] = answer
    yield [names.questions[each], answer]
    case.reasons.pop(each, None)
    if answer == "no" and question.reasons:
        ids = [reason.id for reason in question.reasons]
        case.reasons[each] = tuple(random.sample(ids, k=random.randint(1, min(2, len(ids)))))
        yield [names.reasons[each], list(case.reasons[each])]
    if random.random() < 0.2:
        case.notes[each] = random.choice(NOTES)
        yield [names.notes[each], case.notes[each]]
