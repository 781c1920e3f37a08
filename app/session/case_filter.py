"""The filter of a sample in words: its keys, the groups that each has, and how a person writes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.assessment.case_filters import ASSESSOR, CUSTODY, FILTER_KEYS
from app.assessment.sample_groups import groups_known
from app.errors import UsageError
from app.identity import printed
from app.message import Message, joined, verbatim
from app.records.answers import ANSWER_WORDS
from app.session.sample_view import NOT_KNOWN, group_label
from app.session.score_view import Where
from app.session.scored_cases import ScoredCases
from app.session.session import Session


def filter_label(session: Session, key: str, group: str) -> Message:
    """Return what a person calls a group of a key, in the language of the session."""
    if key == CUSTODY and group:
        return ANSWER_WORDS.get(group) or verbatim(group)
    if key == ASSESSOR and group:
        return verbatim(group)
    return group_label(session, key, group) if group else NOT_KNOWN


def groups_there(scored: ScoredCases, key: str) -> Sequence[str]:
    """Return the groups of a key that have a case: those of the framework in its order, then others by name."""
    found = {groups[key] for groups in scored.groups.values()}
    known = ("yes", "no") if key == CUSTODY else () if key == ASSESSOR else groups_known(scored.original, key)
    # Cases of which the group is not known come last.
    return (*(each for each in known if each in found), *sorted(found - {*known, ""}), *({""} & found))


def where_words(session: Session, where: Where) -> Message:
    """Return a filter in words, such as "Stratum: Custody; Sex: female, male"."""
    parts = [
        Message(
            "{key}: {groups}", key=FILTER_KEYS[key], groups=tuple(filter_label(session, key, each) for each in names)
        )
        for key, names in where.items()
    ]
    return joined("; ", parts)


def where_of(session: Session, scored: ScoredCases, texts: Iterable[str]) -> Where:
    """Return the filter that a person wrote as `key=group`; a key that is written twice has both groups.

    Raises:
        UsageError: There is no such key or group.
    """
    found: dict[str, list[str]] = {}
    for text in texts:
        name, _, value = text.partition("=")
        key = name.strip().replace("-", "_").casefold()
        if key not in FILTER_KEYS:
            raise UsageError(
                "There is no filter {text}. Write key=group, with one of the keys: {keys}.",
                text=text,
                keys=tuple(FILTER_KEYS),
            )
        names = _names(session, scored, key)
        group = names.get(printed(value))
        if group is None:
            there = tuple(each or NOT_KNOWN for each in groups_there(scored, key))
            raise UsageError(
                "No case of the sample has {key}={value}. Its groups are: {groups}.", key=key, value=value, groups=there
            )
        if group not in found.setdefault(key, []):
            found[key].append(group)
    return found


def _names(session: Session, scored: ScoredCases, key: str) -> Mapping[str, str]:
    """Return the groups of a key by what a person may write: its id or its label."""
    groups = groups_there(scored, key)
    labels = {printed(str(filter_label(session, key, group))): group for group in groups}
    return labels | {printed(group): group for group in groups if group}
