"""Gather the content of the documents: one inspection in the words of one language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from app.assessment.case import Case
from app.assessment.sample_groups import ETHNIC_GROUP, LOOKED_AFTER, ROSH, SEX, STRATUM, counts_of, groups_of
from app.framework.comparators import comparator_rows
from app.framework.localizer import FrameworkLocalizer
from app.framework.model import Criterion, Question
from app.framework.questionnaires import questionnaires
from app.records.figure_code import addresses
from app.records.finding import FindingKind
from app.records.linked_text import LinkedText
from app.records.report_text import REPORT_TEXT
from app.reporting.document import MadeFrom, Runs
from app.reporting.figure_runs import FigureRuns
from app.reporting.figures import Figures
from app.reporting.identifying import Identifying
from app.reporting.ordered import examples_of, findings_of
from app.reporting.phrasing import Phrasing
from app.reporting.plan import Plan, plan_of
from app.reporting.proposals import Proposal, Statements, apart_pairs, proposals
from app.reporting.survey_sentences import ProposedSentence, proposed_sentences
from app.reporting.survey_tally import survey_figures, tally_of
from app.reporting.wording import phrasing_in
from app.reporting.words import Words
from app.scoring.counts import Level
from app.scoring.tally import Tally
from app.session.session import Session
from app.session.small_numbers import small_numbers
from app.store.state import record_state
from app.version import VERSION

DIMENSIONS = (STRATUM, SEX, ETHNIC_GROUP, ROSH, LOOKED_AFTER)
SHORT_HASH = 12
_VALUE_TABLES = {SEX: "gender", ROSH: "rosh_level"}


def made_from(session: Session) -> MadeFrom:
    """Return the source of documents that are made now."""
    record, latest = record_state(session.store)
    time = dt.datetime.fromtimestamp(latest // 1000, dt.UTC).strftime("%Y-%m-%d %H:%M:%S")
    return MadeFrom(record, time, VERSION)


class Material:
    """One inspection in the words of one language.

    Attributes:
        session: The inspection.
        words: The words of the documents.
        framework: The framework in the language.
        figures: Its figures as runs.
        source: What documents are made from.
    """

    def __init__(self, session: Session, language: str, source: MadeFrom) -> None:
        self.session = session
        self.words = Words(language)
        self._localizer = FrameworkLocalizer(session.original_framework)
        self._localizer.set_language(language)
        self.framework = self._localizer.framework
        phrasing = Phrasing(language, self.framework)
        board = session.board
        figures = Figures(self.framework, board, cases=len(board.cases), survey=survey_figures(session))
        self.figures = FigureRuns(figures, phrasing, self.words, lambda: self._other_phrasing)
        self.source = source

    @property
    def language(self) -> str:
        """Return the language."""
        return self.words.language

    @cached_property
    def cases(self) -> list[Case]:
        """Return the cases of the sample."""
        return self.session.sample()

    @cached_property
    def judgements(self) -> int:
        """Return how many judgements make the scores of all sections."""
        return sum(self.session.board.tally("section", each.id).judged for each in self.framework.sections)

    def tally(self, kind: Level, each: str) -> Tally:
        """Return the tally of a headline, section, criterion or question."""
        return self.session.board.tally(kind, each)

    def questions_of(self, criterion: Criterion) -> list[Question]:
        """Return the questions of a criterion, in the order of the framework."""
        return [question for question in self.framework.questions if question.criterion == criterion.id]

    def question_text(self, question: Question) -> str:
        """Return the words of a question, with the heading of its group before them."""
        return self.framework.wording(question)

    @cached_property
    def _statements(self) -> Statements:
        return Statements(self.figures.phrasing)

    def said_by_no(self, question: Question) -> str:
        """Return the sentence that a no to a question says of one case."""
        said = self._statements.of(question, "improvement")
        if said is None:
            return self.words.text("feedback.unworded", question=self._statements.unworded(question))
        statement, names_phase = said
        if names_phase and question.phase is not None:
            statement = f"{self.figures.phrasing.sentence(question.phase)}, {statement}"
        return f"{statement[:1].upper()}{statement[1:]}."

    def findings(self, criterion: str, kind: FindingKind) -> list[LinkedText]:
        """Return the texts of the findings under a criterion, in the lead's order."""
        return [finding.words for _, finding in findings_of(self.session, criterion, kind)]

    @cached_property
    def proposals(self) -> list[Proposal]:
        """Return the findings that the figures suggest, in the order of the framework's criteria."""
        own, other = self.figures.phrasing, self._other_phrasing
        english, welsh = (own, other) if self.language == "en" else (other, own)
        return proposals(self.figures.figures, english, welsh)

    @cached_property
    def _other_phrasing(self) -> Phrasing:
        return phrasing_in(self.session, "cy" if self.language == "en" else "en")

    def most_telling(self, proposed: Iterable[Proposal], most: int) -> list[Runs]:
        """Return the first proposals as runs. One that another has said already, of custody or the community, is left.

        Args:
            proposed: Proposals in the order of their weight.
            most: The greatest number of them.
        """
        pairs = apart_pairs(self.session.original_framework)
        said: set[str] = set()
        found: list[Runs] = []
        for proposal in proposed:
            if proposal.question not in said and len(found) < most:
                said.add(pairs.get(proposal.question, ""))
                found.append(self.proposed(proposal))
        return found

    def proposed(self, proposal: Proposal) -> Runs:
        """Return a proposed finding in the language, as runs."""
        return self.figures.text(proposal.welsh if self.language == "cy" else proposal.text)

    def good_practice(self, criterion: str) -> list[LinkedText]:
        """Return the examples under a criterion that may be published."""
        examples = examples_of(self.session, criterion)
        return [each.words for _, each in examples if self._identifying.may_publish(each)]

    @cached_property
    def _identifying(self) -> Identifying:
        return Identifying(self.session)

    def report_text(self, place: str) -> LinkedText:
        """Return the lead's text at a place of the report; a blank one where there is none."""
        return self.session.records_of(REPORT_TEXT).get(place, LinkedText())

    @cached_property
    def plan(self) -> Plan:
        """Return the recommendations with their numbers and actions, and the sign-off."""
        return plan_of(self.session)

    def service_users(self) -> list[tuple[str, int, list[Runs]]]:
        """Return for each questionnaire with responses its title, the number of responses, and the sentences."""
        found: list[tuple[str, int, list[Runs]]] = []
        for survey in questionnaires().by_id.values():
            tally = tally_of(self.session, survey.id)
            if tally.responses:
                said = [self._sentence(each) for each in proposed_sentences(tally, self.language)]
                runs = [self.figures.text(each[:1].upper() + each[1:]) for each in said]
                found.append((survey.title(self.language), tally.responses, runs))
        return found

    def _sentence(self, proposed: ProposedSentence) -> str:
        """Return a sentence with the code of its figure, except where words such as "all ten" tell the figure."""
        shown = [self.figures.figures.of(each) for each in addresses(proposed.linked)]
        return proposed.linked if any(each.count and each.rest for each in shown) else proposed.text

    def counts(self, dimension: str) -> list[tuple[str, int]]:
        """Return the groups of a dimension in words, each with its number of cases.

        Groups that are too small to be published are put together.
        """
        original = self.session.original_framework
        groups = [groups_of(original, case.profile) for case in self.cases]
        found = [(self._group(dimension, group), count) for group, count in counts_of(original, groups, dimension)]
        return together(found, small_numbers().least_cases)

    def _group(self, dimension: str, group: str) -> str:
        if not group:
            return self.words.text("common.not_known")
        if dimension == STRATUM:
            return next((each.title for each in self.framework.sample.strata if each.id == group), group)
        if dimension == ETHNIC_GROUP:
            own, now = self.session.original_framework.sample.ethnicities, self.framework.sample.ethnicities
            return next((there.group for here, there in zip(own, now, strict=True) if here.group == group), group)
        if dimension == LOOKED_AFTER:
            return self.words.text(f"common.{group}") if group in ("yes", "no") else group
        return self._localizer.value_label(_VALUE_TABLES[dimension], group)

    def comparators(self) -> list[Mapping[str, str]]:
        """Return the headline scores published for other areas, as the rows of the data file."""
        return comparator_rows(self.session.original_framework.id)


def together(counts: Sequence[tuple[str, int]], least: int) -> list[tuple[str, int]]:
    """Return counts in which every group with fewer cases than `least` is put together with others.

    The smallest other group joins them until they are enough together, so that the whole gives no count away.
    """
    small = {label for label, count in counts if count < least}
    for label, _ in sorted(counts, key=lambda each: each[1]):
        if not small or sum(count for each, count in counts if each in small) >= least:
            break
        small.add(label)
    kept = [each for each in counts if each[0] not in small]
    joined = [(label, count) for label, count in counts if label in small]
    if joined:
        kept.append((", ".join(label for label, _ in joined), sum(count for _, count in joined)))
    return kept
