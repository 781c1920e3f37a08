"""The pack about a challenge: wording and guidance in force, evidence, history and ruling, to read or to hand over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from app.commands.exporting import AlreadyThereError
from app.commands.target import check_target
from app.day_names import month_of
from app.framework.model import Question
from app.message import Message, Value, filled, in_digits, joined
from app.records.answers import ANSWER_WORDS
from app.records.challenge import CHALLENGE, OUTCOME_WORDS, Challenge
from app.records.fact import FACT
from app.records.judgement import JUDGEMENT, Judgement
from app.records.kind import as_recorded
from app.records.registry import describe, kind_of
from app.records.ruling import RULING
from app.scoring.counts import ScoreChange
from app.session.challenges import CaseChallenge, challenge_named, effect_as_changes
from app.session.session import Session
from app.store.files import write_whole
from app.store.journal import Row, local_time

_NONE = Message("none")


@dataclass(frozen=True, slots=True)
class PackPart:
    """One part of a pack: its heading, and pairs of what it is and what it says."""

    heading: Message
    rows: tuple[tuple[Message, Message], ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack about one challenge: its title and its parts."""

    title: Message
    parts: tuple[PackPart, ...]


def challenge_pack(session: Session, name: str) -> Pack:
    """Return the pack about a challenge.

    Raises:
        DataError: There is no such challenge, or this is no lead's laptop.
    """
    session.refuse_unless_lead()
    found = challenge_named(session, name)
    question = session.framework.question_by_id[found.question]
    title = Message("Challenge to {question} of {case}", question=question.id, case=found.case_id)
    return Pack(
        title,
        (
            PackPart(Message("The question"), tuple(_wording(session, found, question))),
            PackPart(Message("The challenge"), tuple(_raised(found.value))),
            PackPart(Message("The evidence"), tuple(_evidence(session, found, question))),
            PackPart(Message("The history"), tuple(_history(session, found))),
            PackPart(Message("The decision"), tuple(_decision(session, found))),
        ),
    )


def write_pack(
    session: Session,
    name: str,
    path: Path,
    *,
    replace: bool = False,
    say: Callable[[Message], str] | None = None,
    language: str = "en",
) -> None:
    """Write the pack about a challenge as one HTML page. The page is not encrypted.

    Args:
        session: The open inspection.
        name: The name of the challenge.
        path: The file to write.
        replace: Whether a file that is there already is replaced.
        say: Returns a text in the language of the page; without it the page is in English.
        language: That language, as `lang` names it.

    Raises:
        DataError: There is no such challenge, this is no lead's laptop, or (AlreadyThereError) the file is there.
        KnownError: The file cannot be written, or lies inside the inspection's own folder.
    """
    pack = challenge_pack(session, name)
    check_target(session, path)
    if path.exists() and not replace:
        raise AlreadyThereError("{path} is there already, so nothing was written. Choose another name.", path=path)
    write_whole(path, as_html(pack, say or in_english, language).encode("utf-8"))


def as_html(pack: Pack, say: Callable[[Message], str], language: str = "en") -> str:
    """Return a pack as a page of HTML that needs no other file. Recorded text in it is never markup."""
    title = escape(say(pack.title))
    parts = "\n".join(_part_html(part, say) for part in pack.parts)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{parts}\n</main>\n</body>\n</html>\n"
    )


_STYLE = (
    "body{font:1rem/1.5 Inter,Arial,sans-serif;color:#1b1b1b;background:#fff;margin:0}"
    "main{max-width:44rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem;"
    "border-bottom:1px solid #999}dl{display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;gap:.4rem 1rem}"
    "dt{font-weight:600}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}"
    "@media(max-width:34rem){dl{display:block}dd{margin-bottom:.6rem}}"
)


def in_english(message: Message) -> str:
    """Return a text in English, with days as a letter has them: "26 March 2012", "26 March 2012 14:03"."""
    return filled(message.template, message.values, _english)


def _english(value: Value) -> str:
    match value:
        case Message():
            return in_english(value)
        case dt.datetime():
            return f"{_english(value.date())} {value:%H:%M}"
        case dt.date():
            return f"{value.day} {month_of(value)} {value.year}"
        case _:
            return str(value)


def _part_html(part: PackPart, say: Callable[[Message], str]) -> str:
    rows = "\n".join(f"<dt>{escape(say(name))}</dt>\n<dd>{escape(say(text))}</dd>" for name, text in part.rows)
    return f"<section>\n<h2>{escape(say(part.heading))}</h2>\n<dl>\n{rows}\n</dl>\n</section>"


Rows = Iterator[tuple[Message, Message]]


def _wording(session: Session, found: CaseChallenge, question: Question) -> Rows:
    framework = session.framework
    criterion = framework.criterion_by_id[question.criterion]
    heading = next((each.title for each in framework.groups if each.id == question.group), "")
    yield Message("Case"), as_recorded(found.case_id)
    yield Message("Question"), joined(" ", [part for part in (question.id, heading, question.text) if part])
    yield Message("Criterion"), joined(" ", (criterion.id, criterion.title))
    yield Message("Guidance in force"), session.guidance(question.id) or _NONE
    yield Message("Reasons that can be ticked"), joined("; ", [each.text for each in question.reasons]) or _NONE
    yield Message("It applies because"), joined("; ", list(_conditions(session, found, question))) or Message("always")
    yield (
        Message("Framework"),
        Message("{title}, edition {hash}", title=framework.title, hash=session.framework_hash[:12]),
    )


def _conditions(session: Session, found: CaseChallenge, question: Question) -> Iterator[Message]:
    case = session.case(found.case_id)
    facts = case.facts_of(case.counting_assessor() or "")
    for each in question.when:
        if each.on_fact:
            text, value = session.framework.fact_by_id[each.on].text, facts.get(each.on)
        else:
            text, value = each.on, case.counting_judgements().get(each.on, Judgement()).answer
        if text.endswith("?"):
            yield joined(" ", (text, ANSWER_WORDS[value]))
        else:
            yield Message("{condition}: {answer}", condition=text, answer=ANSWER_WORDS[value])


def _raised(challenge: Challenge) -> Rows:
    yield Message("Raised by"), as_recorded(challenge.raised_by) if challenge.raised_by else Message("the YOT")
    yield Message("Raised on"), Message("{day}", day=dt.date.fromisoformat(challenge.raised_on))
    yield Message("Disputed answer"), ANSWER_WORDS[challenge.disputed]
    yield Message("Grounds"), as_recorded(challenge.grounds)


def _evidence(session: Session, found: CaseChallenge, question: Question) -> Rows:
    case = session.case(found.case_id)
    for assessor in sorted(case.judgements, key=lambda code: (code != found.assessor, code)):
        judgement = case.judgements_of(assessor).get(question.id)
        if judgement is None or judgement.is_blank:
            continue
        counts = Message("{code}, whose judgement counts", code=assessor)
        yield (
            counts if assessor == found.assessor else as_recorded(assessor),
            describe(session.framework, JUDGEMENT.key(case.id, question.id, assessor), judgement),
        )


def _history(session: Session, found: CaseChallenge) -> Rows:
    rows = {row.hash: row for row in session.store.rows(scopes=[found.case_id])}
    on = {each.on for each in session.framework.question_by_id[found.question].when if each.on_fact}
    for row in sorted(rows.values(), key=lambda each: each.order):
        if not _belongs(row, found.question, on):
            continue
        before = rows.get(row.replaces[0]) if row.replaces else None
        yield Message("{when}", when=local_time(row.at)), _line(session, row, before)


def _belongs(row: Row, question: str, facts: set[str]) -> bool:
    """Return whether a row of the case is part of the history of a judgement."""
    key = row.key
    if any(kind.matches(key) for kind in (JUDGEMENT, CHALLENGE)):
        return kind_of(key).subject(key.item) == question
    if RULING.matches(key):
        return key.item in ("", question)
    return FACT.matches(key) and key.item in facts


def _line(session: Session, row: Row, before: Row | None) -> Message:
    framework, kind = session.framework, kind_of(row.key)
    whose = row.key.owner or row.author
    values = {
        "who": row.author or whose or Message("nobody named"),
        "name": kind.name_of(framework, row.key),
        "before": describe(framework, row.key, before.recorded) if before is not None else kind.nothing,
        "after": describe(framework, row.key, row.recorded),
    }
    if row.why:
        return Message("{who}, {name}: {before} → {after}, because: {why}", why=row.why, **values)
    return Message("{who}, {name}: {before} → {after}", **values)


def _decision(session: Session, found: CaseChallenge) -> Rows:
    challenge = found.value
    yield Message("Decision"), OUTCOME_WORDS[challenge.outcome]
    if challenge.outcome == "open":
        return
    row = session.store.current(found.key)
    if row is not None:
        yield Message("Decided"), Message("{when}, {who}", when=local_time(row.at), who=row.author)
    if challenge.answer is not None:
        yield Message("Answer by the decision"), ANSWER_WORDS[challenge.answer]
    yield Message("Reason"), as_recorded(challenge.why)
    yield Message("Effect on the scores of the sample"), effect_words(session, challenge)
    if found.differs:
        yield (
            Message("Note"),
            Message(
                "Another answer counts now than the decision says: {answer}.",
                answer=ANSWER_WORDS[found.judgement.answer],
            ),
        )


def effect_words(session: Session, challenge: Challenge) -> Message:
    """Return the recorded effect of a decision: each criterion and headline from what to what."""
    return moves_words(session, effect_as_changes(challenge))


def moves_words(session: Session, changes: tuple[ScoreChange, ...]) -> Message:
    """Return changes of criteria and headlines: "1.1 from 80% (8 of 10) to 90% (9 of 10)"."""
    titles = {each.id: each.title for each in session.framework.headlines}
    parts = [
        Message(
            "{name} from {before} to {after}",
            name=titles.get(each.id, each.id),
            before=_share(each.before.yes, each.before.judged, each.before.percent),
            after=_share(each.after.yes, each.after.judged, each.after.percent),
        )
        for each in changes
        if each.level in ("criterion", "headline")
    ]
    return joined("; ", parts) if parts else Message("No score changed.")


def _share(yes: int, judged: int, percent: int | None) -> Message:
    if percent is None:
        return Message("no score")
    return Message("{percent}% ({yes} of {judged})", percent=percent, yes=in_digits(yes), judged=in_digits(judged))
