"""Propose sentences about what service users answered, by the rules of the questionnaires' data file."""

from __future__ import annotations

from dataclasses import dataclass

from app.framework.questionnaires import ENGLISH, SentenceRules, questionnaires
from app.message import in_digits
from app.records.figure_code import Address, Code
from app.reporting.survey_tally import ItemTally, SurveyTally


@dataclass(frozen=True, slots=True)
class ProposedSentence:
    """A sentence about one item.

    Attributes:
        item: The item's id.
        text: The sentence as it is read.
        linked: The same with a code of a figure in place of its count; empty where it rests on no such figure.
    """

    item: str
    text: str
    linked: str


def proposed_sentences(tally: SurveyTally, language: str = ENGLISH) -> tuple[ProposedSentence, ...]:
    """Return a sentence for each item with enough answers, in the questionnaire's order."""
    rules = questionnaires().rules
    found = (_sentence(tally, each, rules, language) for each in tally.items if each.answered >= rules.least)
    return tuple(each for each in found if each is not None)


def _sentence(tally: SurveyTally, each: ItemTally, rules: SentenceRules, language: str) -> ProposedSentence | None:
    template = each.item.says.get(language) or each.item.says.get(ENGLISH)
    if template is None:
        return None
    words = rules.words[language]
    people = each.item.people.get(language) or tally.survey.people[language]
    if each.answered < each.asked or (each.item.people == {} and each.answered < tally.responses):
        people = words["answered"].format(people=people)
    base = in_digits(each.answered)
    if each.item.is_scale:
        return _of_scale(each, template.replace("{base}", base).replace("{people}", people))
    figure = each.favourable
    name = "all" if figure.count == figure.base else "some" if figure.count else "none"
    who = words[name].format(count=in_digits(figure.count), base=base, people=people)
    if name == "some" and figure.base >= rules.percent_from:
        who = words["percent"].format(who=who, percent=figure.percent)
    code = Code(Address("survey", f"{tally.survey.id}/{each.item.id}"))
    linked = words["some"].format(count="\0", base="\0", people=people)
    # One code has both numbers, "9 of 10", so that they cannot be parted.
    linked = _linked(linked, str(code))
    return ProposedSentence(each.item.id, _capital(template.replace("{who}", who)), template.replace("{who}", linked))


def _linked(pattern: str, code: str) -> str:
    """Return the words around both numbers of a pattern, with the code of the figure in place of the numbers."""
    before, _, rest = pattern.partition("\0")
    return before + code + " " + rest.partition("\0")[2].lstrip()


def _of_scale(each: ItemTally, template: str) -> ProposedSentence | None:
    mean, extremes = each.mean_tenths, each.extremes
    if mean is None or extremes is None:
        return None
    text = template.format(mean=f"{mean // 10}.{mean % 10}", lowest=extremes[0], highest=extremes[1])
    return ProposedSentence(each.item.id, _capital(text), "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
