"""The ways to bring a forged record into a file: whose chain it is in, who signs it, and who vouches for the signer.

Each way makes the file and says whether an honest laptop could have made it, so that it has to be accepted.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.store.journal import Row
from app.store.signatures import (
    ChainSignature,
    Confirmation,
    Introduction,
    Signatures,
    confirmed,
    introduced,
    signed_chain,
)
from app.store.signing import Signer
from tests.forging.contents import ME, Content
from tests.forging.ground import NEW_STORE, Ground
from tests.helpers.forging import unsigned_file


@dataclass(frozen=True, slots=True)
class Way:
    """One way to forge. `honest` says that it is how PA's own laptop writes, so that lawful contents are accepted."""

    name: str
    make: Callable[[Ground, Content, Path], Path]
    honest: bool = False


def _signed(ground: Ground, by: Signer, *rows: Row, first: int = 1) -> tuple[ChainSignature, ...]:
    """A key's signature over the chain that each row ends."""
    inspection = ground.laptops["LI"].store.inspection
    return tuple(
        signed_chain(by, inspection, row.store, row.key.case_id, first=first, seq=row.seq, head=row.hash)
        for row in rows
    )


def _introduction(ground: Ground, by: Signer, store: str, people: Iterable[str]) -> Introduction:
    return introduced(by, ground.laptops["LI"].store.inspection, store, people, whole=True)


def _file(
    ground: Ground,
    path: Path,
    rows: list[Row],
    writer: Signer,
    store: str,
    people: Iterable[str],
    chains: tuple[ChainSignature, ...],
    *,
    stores: tuple[Introduction, ...] = (),
    confirmations: tuple[Confirmation, ...] = (),
) -> Path:
    own = _introduction(ground, writer, store, people)
    signed = Signatures(writer.public, (own, *stores), confirmations, chains)
    return ground.forger(store, writer, tuple(people)).file(path, rows, signed)


def _append(person: str, signer: str, *, writer: str = "PA", at: int | None = None) -> Callable[..., Path]:
    """Add to a person's chain. `signer` says who signs it: PA, a stranger's key, or nobody."""

    def make(ground: Ground, content: Content, path: Path) -> Path:
        store = NEW_STORE if person == "new" else ground.id_of(person)
        row = ground.row(content, store, at=at)
        keys = {"PA": ground.signer, "stranger": ground.stranger}
        chains = _signed(ground, keys[signer], row) if signer in keys else ()
        by = keys[writer]
        written_as = ground.id_of("PA") if writer == "PA" else NEW_STORE
        return _file(ground, path, ground.after(row), by, written_as, (ME,), chains)

    return make


def _own(ground: Ground, content: Content, path: Path) -> Path:
    """PA's own chain, as PA's laptop writes it."""
    row = ground.row(content, ground.id_of("PA"))
    return _file(ground, path, ground.after(row), ground.signer, row.store, (ME,), _signed(ground, ground.signer, row))


def _rewritten(person: str, signer: str) -> Callable[..., Path]:
    """Another content in place of the last row of a person's chain."""

    def make(ground: Ground, content: Content, path: Path) -> Path:
        store = ground.id_of(person)
        key, _ = content.make(ground.chance)
        length = len(ground.chain(store, key.case_id))
        row = ground.row(content, store, at=max(length - 1, 0))
        by = ground.signer if signer == "PA" else ground.stranger
        written_as = ground.id_of("PA") if signer == "PA" else NEW_STORE
        return _file(ground, path, ground.after(row), by, written_as, (ME,), _signed(ground, by, row))

    return make


def _borrowed(change: Callable[[ChainSignature, Row], ChainSignature]) -> Callable[..., Path]:
    """A signature that another laptop made over its own chain, changed to cover the forged row."""

    def make(ground: Ground, content: Content, path: Path) -> Path:
        row = ground.row(content, ground.id_of("LA"))
        theirs = [each for each in ground.honest.chains if each.store == row.store] or list(ground.honest.chains)
        stores = tuple(each for each in ground.honest.introductions if each.key != ground.signer.public)
        chains = (change(ground.chance.choice(theirs), row),)
        own = ground.id_of("PA")
        return _file(ground, path, ground.after(row), ground.signer, own, (ME,), chains, stores=stores)

    return make


def _introduced_as(*people: str, store: str = "new", signer: str = "stranger") -> Callable[..., Path]:
    """A laptop that says it is these people's."""

    def make(ground: Ground, content: Content, path: Path) -> Path:
        name = NEW_STORE if store == "new" else ground.id_of(store)
        by = ground.signer if signer == "PA" else ground.stranger
        row = ground.row(content, name)
        return _file(ground, path, ground.after(row), by, name, people, _signed(ground, by, row))

    return make


def _confirmed_by(who: str) -> Callable[..., Path]:
    """A laptop that says it is the lead's, with a lead's confirmation that is none."""

    def make(ground: Ground, content: Content, path: Path) -> Path:
        inspection = ground.laptops["LI"].store.inspection
        row = ground.row(content, NEW_STORE)
        signer = ground.signer if who == "PA" else ground.stranger
        said = confirmed(signer, inspection, NEW_STORE, ground.stranger.public, ("LI",), compared=True)
        if who == "lead":
            lead = next(each.key for each in ground.honest.introductions if each.store == ground.id_of("LI"))
            said = replace(said, by=lead)
        chains = _signed(ground, ground.stranger, row)
        return _file(
            ground, path, ground.after(row), ground.stranger, NEW_STORE, ("LI",), chains, confirmations=(said,)
        )

    return make


def _honest_confirmation_reused(ground: Ground, content: Content, path: Path) -> Path:
    """The lead's own confirmation of PA's laptop, beside an introduction of it as the lead's."""
    row = ground.row(content, ground.id_of("PA"))
    mine = tuple(each for each in ground.honest.confirmations if each.key == ground.signer.public)
    chains = _signed(ground, ground.signer, row)
    return _file(ground, path, ground.after(row), ground.signer, row.store, (ME, "LI"), chains, confirmations=mine)


def _unsigned(person: str) -> Callable[..., Path]:
    """A file as the versions before signatures wrote it."""

    def make(ground: Ground, content: Content, path: Path) -> Path:
        store = NEW_STORE if person == "new" else ground.id_of(person)
        row = ground.row(content, store)
        journal = ground.chance.choice((1, 2))
        return unsigned_file(ground.laptops["LI"].store, path, ground.after(row), journal=journal)

    return make


def _unsigned_but_new(ground: Ground, content: Content, path: Path) -> Path:
    """A file of this version without anything signed in it."""
    row = ground.row(content, ground.id_of("PA"))
    by = ground.forger(row.store, ground.signer)
    line = by.first_line(row.seq)
    del line["signed"]
    texts = [line, *(each.as_json() for each in ground.after(row))]
    lines = "\n".join(json.dumps(text, ensure_ascii=False) for text in texts).encode()
    return by.sealed(path, by.signed_lines(lines) if ground.chance.random() < 0.5 else lines)


def _signed_by_another(ground: Ground, content: Content, path: Path) -> Path:
    """A file of PA's laptop whose last line another key signed."""
    row = ground.row(content, ground.id_of("PA"))
    by = ground.forger(row.store, ground.signer)
    signed = by.signatures(ground.after(row))
    lines = by.lines(ground.after(row), signed)
    return by.sealed(path, ground.forger(row.store, ground.stranger).signed_lines(lines))


def _past_its_signature(ground: Ground, content: Content, path: Path) -> Path:
    """PA's own chain, of which the signature covers all but the last row."""
    row = ground.row(content, ground.id_of("PA"))
    kept = ground.after(row)
    chains = _signed(ground, ground.signer, kept[-2]) if len(kept) > 1 else ()
    return _file(ground, path, kept, ground.signer, row.store, (ME,), chains)


def ways() -> list[Way]:
    """Every way to forge."""
    found = [Way("in the own chain", _own, honest=True)]
    for person in ("LI", "LA", "QA"):
        found += [
            Way(f"behind {person}'s chain, signed by {signer}", _append(person, signer))
            for signer in ("PA", "stranger", "nobody")
        ]
        by_stranger = _append(person, "stranger", writer="stranger")
        found.append(Way(f"behind {person}'s chain by a stranger", by_stranger))
    for person in ("LI", "LA"):
        for signer in ("PA", "stranger"):
            found.append(Way(f"over {person}'s last row, signed by {signer}", _rewritten(person, signer)))
            found.append(Way(f"beside {person}'s chain, signed by {signer}", _append(person, signer, at=0)))
    found += [
        Way("in PA's chain by a stranger", _append("PA", "stranger", writer="stranger")),
        Way("in PA's chain, signed by nobody", _append("PA", "nobody")),
        Way("in a new chain, signed by PA", _append("new", "PA")),
        Way("in a new chain, signed by nobody", _append("new", "nobody")),
        Way("past the end of the signature", _past_its_signature),
        Way("with another's signature over it", _borrowed(lambda each, row: replace(each, head=row.hash, seq=row.seq))),
        Way("with another's signature as it is", _borrowed(lambda each, row: each)),
        Way(
            "with another's key and PA's signature",
            _borrowed(
                lambda each, row: replace(each, head=row.hash, seq=row.seq, scope=row.key.case_id, signature=bytes(64))
            ),
        ),
        *(Way(f"by a laptop that says it is {who}'s", _introduced_as(who)) for who in ("PA", "LI", "LA", "QA")),
        Way("by a laptop of two people", _introduced_as("PA", "LA")),
        Way("by a laptop of nobody", _introduced_as()),
        Way("by a laptop of somebody outside the team", _introduced_as("ZZ")),
        Way("by a stranger's key for the lead's store", _introduced_as("LI", store="LI")),
        Way("by a stranger's key for PA's store", _introduced_as("PA", store="PA")),
        Way("by PA's key for the lead's store", _introduced_as("LI", store="LI", signer="PA")),
        Way("by PA's key for a new store", _introduced_as("PA", store="new", signer="PA")),
        Way("confirmed by itself", _confirmed_by("itself")),
        Way("confirmed by PA", _confirmed_by("PA")),
        Way("confirmed in the lead's name", _confirmed_by("lead")),
        Way("in a file signed by another key", _signed_by_another),
        Way("in a file without signatures", _unsigned_but_new),
        *(Way(f"unsigned behind {who}'s chain", _unsigned(who)) for who in ("LI", "LA", "PA", "new")),
    ]
    found.append(Way("in the own chain, introduced as the lead's too", _honest_confirmation_reused))
    return found
