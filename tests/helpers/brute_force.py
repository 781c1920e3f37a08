"""An independent, naive reading of what applies to a case: METHOD's sentences one by one, nothing kept."""

from __future__ import annotations

from collections.abc import Mapping

from app.framework.model import Framework


def naive_status(
    framework: Framework, question_id: str, facts: Mapping[str, str | None], answers: Mapping[str, str | None]
) -> str:
    """Return "applies", "pending" or "hidden" for one question of a case, computed from scratch."""
    (question,) = [question for question in framework.questions if question.id == question_id]
    fact_ids = [fact.id for fact in framework.facts]
    verdicts = []
    for condition in question.when:
        if condition.on in fact_ids:
            value = facts.get(condition.on)
            verdict = "unknown" if value is None else str(value == condition.wanted)
        else:
            status = naive_status(framework, condition.on, facts, answers)
            answer = answers.get(condition.on)
            answered_otherwise = answer is not None and answer != condition.wanted
            if status == "hidden" or answered_otherwise:
                verdict = "False"
            elif status == "pending" or answer is None:
                verdict = "unknown"
            else:
                verdict = "True"
        verdicts.append(verdict)
    if "False" in verdicts:
        return "hidden"
    return "pending" if "unknown" in verdicts else "applies"
