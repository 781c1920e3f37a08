"""Tally the responses to a questionnaire: of each item, who was asked, who answered, and how often each answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.framework.questionnaires import Questionnaire, SurveyItem, questionnaires
from app.records.survey_response import SURVEY_RESPONSE, SurveyResponse, survey_of
from app.reporting.figure import Figure
from app.session.session import Session


@dataclass(frozen=True, slots=True)
class ItemTally:
    """The tally of one item.

    Attributes:
        item: The item.
        asked: How many responses come from somebody of whom it is asked.
        counts: How many of them gave each choice, in the order of the choices.
        odd: How many of them gave an answer that the questionnaire does not have; these count as no answer.
        not_asked: How many other responses answer it all the same; these are not counted.
    """

    item: SurveyItem
    asked: int
    counts: Mapping[str, int]
    odd: int = 0
    not_asked: int = 0

    @property
    def answered(self) -> int:
        """How many answers are counted."""
        return sum(self.counts.values())

    @property
    def favourable(self) -> Figure:
        """The answers that the item's sentence counts, of all that are counted."""
        return Figure(sum(self.counts[choice] for choice in self.item.favourable), self.answered)

    def of_choice(self, choice: str) -> Figure:
        """Return the answers of one choice, of all that are counted; raises KeyError for another choice."""
        return Figure(self.counts[choice], self.answered)

    @property
    def mean_tenths(self) -> int | None:
        """The mean of a scale in tenths, rounded half up; None without answers, or of another item."""
        if not self.item.is_scale or not self.answered:
            return None
        total = sum(int(choice) * count for choice, count in self.counts.items())
        return (20 * total + self.answered) // (2 * self.answered)

    @property
    def extremes(self) -> tuple[str, str] | None:
        """The lowest and the highest choice that was given; None without answers."""
        given = [choice for choice, count in self.counts.items() if count]
        return (given[0], given[-1]) if given else None


@dataclass(frozen=True, slots=True)
class SurveyTally:
    """The tally of one questionnaire: how many responses there are, and its items in their order."""

    survey: Questionnaire
    responses: int
    items: tuple[ItemTally, ...]

    def item(self, item: str) -> ItemTally:
        """Return the tally of an item; raises KeyError where there is none."""
        found = next((each for each in self.items if each.item.id == item), None)
        if found is None:
            raise KeyError(item)
        return found


def tally(survey: Questionnaire, responses: Iterable[SurveyResponse]) -> SurveyTally:
    """Tally responses to a questionnaire. An item with a condition is asked only of those who meet it."""
    given = [response.by_item for response in responses]
    return SurveyTally(survey, len(given), tuple(_item_tally(item, given) for item in survey.items))


def _item_tally(item: SurveyItem, responses: Sequence[Mapping[str, str]]) -> ItemTally:
    asked = [answers for answers in responses if item.is_asked(answers)]
    counts = dict.fromkeys(item.choices, 0)
    odd = 0
    for answers in asked:
        answer = answers.get(item.id)
        if answer in counts:
            counts[answer] += 1
        elif answer is not None:
            odd += 1
    answered = sum(item.id in answers for answers in responses)
    return ItemTally(item, len(asked), counts, odd, answered - sum(item.id in answers for answers in asked))


def responses_of(session: Session, survey: str) -> dict[str, SurveyResponse]:
    """Return the responses to a questionnaire by the items of their records, in the order of their numbers."""
    found = {
        item: response for item, response in session.records_of(SURVEY_RESPONSE).items() if survey_of(item) == survey
    }
    return dict(sorted(found.items(), key=lambda each: (*in_order(each[1].number), each[0])))


def in_order(number: str) -> tuple[int, int, str]:
    """Return a key by which numbers of responses are sorted: whole numbers by their size, then other texts."""
    digits = number.isascii() and number.isdigit()
    return (0, int(number), "") if digits else (1, 0, number.casefold())


def tally_of(session: Session, survey: str) -> SurveyTally:
    """Return the tally of a questionnaire in an inspection; raises KeyError where there is no such questionnaire."""
    return tally(questionnaires().by_id[survey], responses_of(session, survey).values())


def survey_figures(session: Session) -> Callable[[str], Figure]:
    """Return a function that gives the figure of a survey's item by its id.

    An id is a questionnaire and an item, "children/listened", for the favourable answers; or with a choice as well,
    "children/explained_help/very_easy", whose spaces are underlines. The function raises KeyError for others.
    """
    found: dict[str, SurveyTally] = {}

    def figure(each: str) -> Figure:
        survey, _, rest = each.partition("/")
        item, _, choice = rest.partition("/")
        if survey not in found:
            found[survey] = tally_of(session, survey)
        counted = found[survey].item(item)
        if not choice:
            if not counted.item.favourable:
                raise KeyError(each)
            return counted.favourable
        return counted.of_choice(choice.replace("_", " "))

    return figure
