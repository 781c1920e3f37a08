"""Propose findings from the figures: which questions, in which order, and in which words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Final

from app.errors import DataError
from app.framework.model import Framework, Question
from app.framework.rule_files import own_rules, shipped_rules_if_any
from app.records.figure_code import Address, Code
from app.records.finding import FINDING_KINDS, FindingKind
from app.reporting.figures import Figure, Figures
from app.reporting.phrasing import Phrasing, ProposalRules

_PLACED: Final = "@"
_PHRASE: Mapping[FindingKind, str] = {"strength": "phrase", "improvement": "rest_phrase"}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A finding that the figures suggest.

    Attributes:
        criterion: The criterion that it comes under.
        kind: Whether it is a strength or an area for improvement.
        question: The question that it is about.
        figure: That question's figure.
        text: The English text, with codes of figures.
        welsh: The Welsh text.
    """

    criterion: str
    kind: FindingKind
    question: str
    figure: Figure
    text: str
    welsh: str


class Statements:
    """The statements that a yes and a no to each question make, in one language.

    A framework without statements gets the questions themselves.

    Args:
        phrasing: The words of the language, and the framework worded in it.

    Raises:
        DataError: The person's own file of statements cannot be read.
    """

    def __init__(self, phrasing: Phrasing) -> None:
        framework = phrasing.framework
        name = f"{framework.id}.{phrasing.language}.toml"
        own = own_rules(name)
        tables: Mapping[str, Any] = own[1] if own is not None else shipped_rules_if_any(name) or {}
        self._said = _texts_in(tables.get("statement", {}), name)
        self._titles = {group.id: group.title for group in framework.groups}

    def of(self, question: Question, kind: FindingKind) -> tuple[str, bool] | None:
        """Return the statement of a yes (of a strength) or a no, and whether its sentence names the phase.

        Returns:
            None where the question has no statement.
        """
        said = self._said.get(question.id)
        if said is None:
            return None
        return _chosen(said.removeprefix(_PLACED), yes=kind == "strength"), said.startswith(_PLACED)

    def unworded(self, question: Question) -> str:
        """Return the question with its heading, without the mark at its end."""
        title = self._titles.get(question.group or "", "")
        return f"{title}: {question.text}" if title else question.text.rstrip("?")


def _texts_in(found: object, name: str) -> Mapping[str, str]:
    if not isinstance(found, dict) or not all(isinstance(each, str) for each in found.values()):
        raise DataError("The statements in {name} are no texts by question. Correct or remove the file.", name=name)
    return found


def _chosen(said: str, *, yes: bool) -> str:
    """Return a statement with the part of each bracket that a yes, or a no, says."""
    parts: list[str] = []
    for piece in said.split("["):
        inside, closed, after = piece.partition("]")
        if not closed:
            parts.append(piece)
            continue
        negative, _, positive = inside.partition("|")
        parts += [positive if yes else negative, after]
    return "".join(parts)


def apart_pairs(framework: Framework) -> Mapping[str, str]:
    """Return for each question that is asked apart for custody and the community its counterpart, both ways."""
    tables = shipped_rules_if_any(f"{framework.id}.en.toml") or {}
    pairs = [pair for pair in tables.get("apart", ()) if set(pair) <= framework.question_by_id.keys()]
    return {one: other for pair in pairs for one, other in (pair, reversed(pair))}


def proposals(figures: Figures, english: Phrasing, welsh: Phrasing, *, criterion: str | None = None) -> list[Proposal]:
    """Return the findings that the figures suggest: by criterion, strengths first, those that weigh most first.

    Areas for improvement come by their noes, since those take most from the score, and then by the lower share.
    Strengths come by the higher share, and then by the number of judgements.

    Args:
        figures: The figures.
        english: The words of the English texts.
        welsh: The words of the Welsh ones.
        criterion: The only criterion; None for all.
    """
    writers = (_Writer(figures, english), _Writer(figures, welsh))
    wanted = [each.id for each in figures.framework.criteria if criterion in (None, each.id)]
    return [
        Proposal(place, kind, question.id, figure, *(writer.text(question, kind) for writer in writers))
        for place in wanted
        for kind in FINDING_KINDS
        for question, figure in _chosen_questions(figures, english.proposals, place, kind)
    ]


def _chosen_questions(
    figures: Figures, rules: ProposalRules, criterion: str, kind: FindingKind
) -> list[tuple[Question, Figure]]:
    found = []
    for question in figures.framework.questions:
        if question.criterion != criterion or not question.scored:
            continue
        figure = figures.of(Address("question", question.id))
        share = figure.percent
        if share is None or figure.base < rules.smallest_base:
            continue
        if share >= rules.strength_at_least if kind == "strength" else share <= rules.improvement_at_most:
            found.append((question, figure))
    if kind == "strength":
        return sorted(found, key=lambda each: (-(each[1].percent or 0), -each[1].base))
    return sorted(found, key=lambda each: (-each[1].rest, each[1].percent or 0))


class _Writer:
    """Writes the text of a proposal in one language."""

    def __init__(self, figures: Figures, phrasing: Phrasing) -> None:
        self._figures = figures
        self._phrasing = phrasing
        self._statements = Statements(phrasing)
        self._pairs = apart_pairs(figures.framework)

    def text(self, question: Question, kind: FindingKind) -> str:
        """Return the sentences on a question: its figure, what is behind the noes, and its counterpart."""
        question = self._phrasing.framework.question_by_id[question.id]
        sentences = [self._first(question, kind)]
        if kind == "improvement":
            # They are about this question, so they come before the sentence on its counterpart.
            sentences += [*self._reasons(question), *self._details(question)]
        return " ".join([*sentences, *self._apart(question, kind)])

    def _first(self, question: Question, kind: FindingKind) -> str:
        said = self._statements.of(question, kind)
        phrase = _code("question", question.id, _PHRASE[kind])
        if said is None:
            return self._phrasing.sentence(
                f"unworded_{kind}", statement=self._statements.unworded(question), phrase=phrase
            )
        statement = _capitalised(said[0]) if kind == "strength" else said[0]
        if not said[1] or question.phase is None:
            return self._phrasing.sentence(kind, statement=statement, phrase=phrase)
        place = self._phrasing.sentence(question.phase)
        return self._phrasing.sentence(f"{kind}_placed", statement=statement, phrase=phrase, place=place)

    def _apart(self, question: Question, kind: FindingKind) -> Iterator[str]:
        other = self._figures.framework.question_by_id.get(self._pairs.get(question.id, ""))
        if other is None or other.phase is None or not self._figures.of(Address("question", other.id)).base:
            return
        if not self._is_placed(question, kind):
            # The statement names its plan, so the counterpart has one of its own.
            yield self._first(self._phrasing.framework.question_by_id[other.id], kind)
            return
        place = _capitalised(self._phrasing.sentence(other.phase))
        yield self._phrasing.sentence("apart", place=place, phrase=_code("question", other.id, _PHRASE[kind]))

    def _is_placed(self, question: Question, kind: FindingKind) -> bool:
        said = self._statements.of(question, kind)
        return said is not None and said[1]

    def _reasons(self, question: Question) -> Iterator[str]:
        rules, figures = self._phrasing.proposals, self._figures
        counts = {each.id: figures.of(Address("reason", f"{question.id}/{each.id}")).count for each in question.reasons}
        given = [each for each in question.reasons if counts[each.id] >= rules.reason_at_least]
        named = sorted(given, key=lambda each: -counts[each.id])[: rules.most_reasons]
        listed = [(each.text, _code("reason", f"{question.id}/{each.id}", "of")) for each in named]
        yield from self._list("reasons_one" if len(listed) == 1 else "reasons", listed)

    def _details(self, question: Question) -> Iterator[str]:
        """Yield the sentence on the unscored details that follow a question, the weakest first."""
        rules = self._phrasing.proposals
        weak = [
            (self._figures.of(Address("question", each.id)), each)
            for each in _details_of(self._phrasing.framework.questions, question)
        ]
        weak = [each for each in weak if each[0].percent is not None and each[0].percent <= rules.detail_at_most]
        weak.sort(key=lambda each: each[0].percent or 0)
        named = weak[: rules.most_details]
        listed = [(each.text, _code("question", each.id, "of")) for _, each in named]
        yield from self._list("details_one" if len(listed) == 1 else "details", listed)

    def _list(self, sentence: str, listed: list[tuple[str, str]]) -> Iterator[str]:
        if listed:
            parts = [self._phrasing.sentence("reason", reason=_lowered(text), of=code) for text, code in listed]
            yield self._phrasing.sentence(sentence, list=self._phrasing.listed(parts))


def _details_of(questions: Iterable[Question], question: Question) -> Iterator[Question]:
    """Return the unscored questions that follow a scored one in the framework."""
    following = iter(questions)
    for each in following:
        if each.id == question.id:
            return takewhile(lambda detail: not detail.scored, following)
    return iter(())


def _code(kind: str, each: str, part: str) -> str:
    return str(Code(Address(kind, each), part))


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lowered(text: str) -> str:
    """Return a text for the middle of a sentence: its first letter is small, unless it begins an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
