"""The rows of the page of findings: what is proposed under a criterion, and what the report has."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.commands.good_practice import FlaggedPractice, flagged_practice
from app.framework.questionnaires import questionnaires
from app.records.figure_code import addresses
from app.records.finding import FINDING, FINDING_KINDS
from app.records.good_practice import GOOD_PRACTICE
from app.records.key import RecordKey
from app.records.linked_text import LinkedText
from app.records.report_text import REPORT_TEXT, USERS
from app.reporting.figures import figures_of
from app.reporting.ordered import examples_of, findings_of
from app.reporting.phrasing import LANGUAGES, Phrasing
from app.reporting.proposals import Proposal, proposals
from app.reporting.survey_sentences import proposed_sentences
from app.reporting.survey_tally import tally_of
from app.reporting.wording import changed_addresses, shown_text
from app.session.session import Session
from ui.findings.phrasings import Phrasings
from ui.language.choice import current


@dataclass(frozen=True, slots=True)
class UsersSentence:
    """A sentence about answers of service users, with the code of its figure, in English and Welsh."""

    text: str
    welsh: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to put into the report: its kind in words, its text, and whether the report has it.

    Its source is a proposed finding, a flag of good practice, or a sentence about answers of service users.
    """

    source: Proposal | FlaggedPractice | UsersSentence
    kind: str
    text: str
    is_used: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding or an example of the report: its record, its kind in words, its text, and its changed figures."""

    key: RecordKey
    kind: str
    text: str
    changed: int


def kind_words() -> dict[str, str]:
    """Return the words for the kinds of entries, in the language of the window."""
    return {
        "strength": QCoreApplication.translate("findings", "Strength"),
        "improvement": QCoreApplication.translate("findings", "To improve"),
        "practice": QCoreApplication.translate("findings", "Good practice"),
    }


def suggestions(session: Session, phrasings: Phrasings, criterion: str) -> list[Suggestion]:
    """Return what is proposed under a criterion: findings from the figures, then flags of good practice."""
    words = kind_words()
    figures = figures_of(session)
    phrasing = phrasings.of(current())
    used = {
        addresses(each.words.text)[0].id
        for kind in FINDING_KINDS
        for _, each in findings_of(session, criterion, kind)
        if addresses(each.words.text)
    }
    found = [
        Suggestion(
            each,
            words[each.kind],
            shown_text(each.welsh if phrasing.language == "cy" else each.text, (), figures, phrasing),
            each.question in used,
        )
        for each in proposals(figures, phrasings.of("en"), phrasings.of("cy"), criterion=criterion)
    ]
    return found + [
        Suggestion(flag, words["practice"], f"{flag.case_id}: {flag.text}", bool(flag.item))
        for flag in flagged_practice(session)
        # A flag on the case is about no criterion, so it is offered under each.
        if flag.criterion in ("", criterion)
    ]


def users_sentences(session: Session) -> list[Suggestion]:
    """Return the sentences about the answers of service users, by questionnaire."""
    had: LinkedText = session.value(REPORT_TEXT.key(item=USERS)) or LinkedText()
    used = set(addresses(had.text))
    found = []
    for survey in questionnaires().by_id.values():
        tally = tally_of(session, survey.id)
        by_language = {language: proposed_sentences(tally, language) for language in LANGUAGES}
        welsh = {each.item: each.linked for each in by_language["cy"]}
        english = {each.item: each.linked for each in by_language["en"]}
        found += [
            Suggestion(
                UsersSentence(english[each.item], welsh.get(each.item, "")),
                survey.title(current()),
                each.text,
                bool(used & set(addresses(english[each.item]))),
            )
            for each in by_language[current()]
            if english.get(each.item)
        ]
    return found


def entries(session: Session, phrasings: Phrasings, criterion: str) -> list[Entry]:
    """Return what the report has under a criterion: strengths, areas for improvement, good practice."""
    words = kind_words()
    phrasing = phrasings.of(current())
    found = [
        _entry(session, FINDING.key(item=item), words[kind], each.words, phrasing)
        for kind in FINDING_KINDS
        for item, each in findings_of(session, criterion, kind)
    ]
    return found + [
        _entry(session, GOOD_PRACTICE.key(item=item), words["practice"], each.words, phrasing)
        for item, each in examples_of(session, criterion)
    ]


def _entry(session: Session, key: RecordKey, kind: str, linked: LinkedText, phrasing: Phrasing) -> Entry:
    figures = figures_of(session)
    text = shown_text(linked.in_language(phrasing.language), linked.figures, figures, phrasing)
    return Entry(key, kind, text, len(changed_addresses(linked, figures, phrasing)))
