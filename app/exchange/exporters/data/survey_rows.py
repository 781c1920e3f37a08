"""The rows of the tables about what service users said, in the order of their columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.exchange.exporters.data.table import Row
from app.framework.questionnaires import Questionnaire, questionnaires
from app.reporting.survey_tally import responses_of
from app.session.session import Session


def survey_answers(session: Session) -> Iterator[Row]:
    """Yield every answer of every response, also those that no tally counts."""
    for survey in questionnaires().by_id.values():
        for name, response in responses_of(session, survey.id).items():
            identity, answers = name.partition("/")[2], response.by_item
            # Answers to items that this version does not know come last.
            for each in sorted(answers, key=lambda item: _place(survey, item)):
                yield survey.id, identity, response.number, each, answers[each], _counts(survey, each, answers)


def _place(survey: Questionnaire, item: str) -> tuple[int, str]:
    known = list(survey.item_by_id)
    return (known.index(item) if item in survey.item_by_id else len(known)), item


def _counts(survey: Questionnaire, item: str, answers: Mapping[str, str]) -> bool:
    known = survey.item_by_id.get(item)
    return known is not None and known.is_asked(answers) and answers[item] in known.choices


def survey_items() -> Iterator[Row]:
    """Yield the items of the questionnaires in their order."""
    for survey in questionnaires().by_id.values():
        for position, item in enumerate(survey.items, 1):
            yield (
                survey.id,
                item.id,
                position,
                item.text(),
                "; ".join(item.choices),
                "; ".join(item.favourable) or None,
                item.is_scale,
                None if item.when is None else f"{item.when[0]} is {item.when[1]}",
            )
