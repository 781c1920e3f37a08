"""The other stores that this laptop knows by their keys, and what they signed: read, and remembered after a merge."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.store.journal import Row
from app.store.signatures import ChainSignature, Confirmation, Introduction, confirmed
from app.store.signing import fingerprint
from app.store.store import Store

# Local to a store in which a version before signatures has recorded, or that joined such an inspection.
UNSIGNED_BEFORE = "unsigned before"
# Local to a lead's store: the keys of stores that were believed and forgotten.
_REFUSED = "refused laptops"


@dataclass(frozen=True, slots=True)
class Identity:
    """A store that this laptop knows.

    Attributes:
        store: Its id.
        key: Its public key.
        people: Whose laptop it is; empty where it is nobody's in particular.
        compared: Whether somebody compared its fingerprint, here or on the laptop of a lead who confirmed it.
        introduction: Its own signed word, to be passed on.
    """

    store: str
    key: str
    people: tuple[str, ...]
    compared: bool
    introduction: Introduction | None = None

    @property
    def fingerprint(self) -> str:
        """Return the short form of its key that people read to each other."""
        return fingerprint(self.key)


@dataclass(frozen=True, slots=True)
class Trust:
    """The knowledge that a laptop has of the stores of its inspection.

    Attributes:
        inspection: The inspection's id.
        store: This laptop's own store.
        identities: The stores that are known by key, this laptop's own among them.
        confirmations: What leads' stores say of others.
        chains: Signatures over chains of other stores.
        whole: Whether every store of the inspection has signed since it was made, so that no row is unsigned.
        anchors: Keys that are believed without a comparison: those of the file that a laptop joins from.
        own_unsigned: The last row of each of this store's own chains that it recorded without a key.
        open: Whether every store that introduces itself is believed as far as that it is whose it says.
        refused: Keys of stores that were forgotten, which only a comparison brings back.
    """

    inspection: str
    store: str = ""
    identities: Mapping[str, Identity] = field(default_factory=dict)
    confirmations: tuple[Confirmation, ...] = ()
    chains: tuple[ChainSignature, ...] = ()
    whole: bool = True
    anchors: frozenset[str] = frozenset()
    open: bool = False
    own_unsigned: Mapping[str, int] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()

    @property
    def own_key(self) -> str | None:
        """Return this laptop's own public key; None where it has no store yet."""
        return next((key for key, each in self.identities.items() if each.store == self.store), None)


def is_leads(each: Identity | None, founder: str | None, lead_people: Collection[str]) -> bool:
    """Return whether a store is a lead's: the one that made the inspection, or one lead's own, and compared.

    Args:
        each: The store; None where it is not known.
        founder: The id of the store that made the inspection.
        lead_people: The codes of the leads.
    """
    if each is None or not each.compared:
        return False
    return each.store == founder or (len(each.people) == 1 and each.people[0] in lead_people)


def load_trust(store: Store, person: str | None) -> Trust:
    """Return what a store knows of the others. `person` is whose laptop this is, if it is one person's."""
    own = store.keys.signing
    identities: dict[str, Identity] = {}
    if own is not None:
        identities[own.public] = Identity(store.id, own.public, (person,) if person else (), compared=True)
    for key, name, people, compared, introduction in store.connection.execute(_IDENTITIES):
        said = Introduction.from_json(json.loads(introduction))
        identities.setdefault(key, Identity(name, key, tuple(json.loads(people)), bool(compared), said))
    return Trust(
        store.inspection,
        store.id,
        identities,
        tuple(
            Confirmation.from_json(json.loads(text))
            for (text,) in store.connection.execute("SELECT confirmation FROM confirmations ORDER BY signed_by, key")
        ),
        tuple(
            ChainSignature(key, name, scope, first, seq, head, signature)
            for scope, name, key, head, first, seq, signature in store.connection.execute(_SIGNATURES)
        ),
        whole=store.local.text(UNSIGNED_BEFORE) is None,
        own_unsigned=dict(store.connection.execute("SELECT scope, seq FROM unsigned")),
        refused=refused_keys(store),
    )


def refused_keys(store: Store) -> frozenset[str]:
    """Return the keys of stores that were forgotten here."""
    return frozenset(store.local.data(_REFUSED) or ())


def refuse_key(store: Store, key: str) -> None:
    """Refuse the rows of a key from now on, until somebody confirms it.

    Raises:
        KnownError: The disk is full or read-only.
    """
    store.local.set_data(_REFUSED, sorted({*refused_keys(store), key}))


def remember(
    store: Store,
    *,
    identities: Iterable[Identity],
    confirmations: Iterable[Confirmation],
    chains: Iterable[ChainSignature],
    superseded: Iterable[ChainSignature],
    confirm: bool,
) -> None:
    """Keep what a merge has learnt of other stores.

    Args:
        store: The open store, inside a transaction.
        identities: Stores that are new, or of which something changed.
        confirmations: New words of leads' stores.
        chains: New signatures over chains.
        superseded: Signatures that others cover now.
        confirm: Whether this is a lead's store, so that it confirms `identities` to everyone.
    """
    with store.writing():
        execute = store.connection.execute
        said = list(confirmations)
        refused, believed = refused_keys(store), {each.key for each in identities}
        if refused & believed:
            store.local.set_data(_REFUSED, sorted(refused - believed))
        for each in identities:
            if each.introduction is None:
                continue
            introduction = json.dumps(each.introduction.as_json())
            execute(_PUT_IDENTITY, (each.key, each.store, json.dumps(each.people), int(each.compared), introduction))
            if confirm:
                place = (store.inspection, each.store, each.key, each.people)
                said.append(confirmed(store.signer(), *place, compared=each.compared))
        for one in said:
            execute(_PUT_CONFIRMATION, (one.by, one.key, json.dumps(one.as_json())))
        for old in superseded:
            execute(_DROP_SIGNATURE, (old.scope, old.store, old.key, old.head, old.first))
        for new in chains:
            execute(PUT_SIGNATURE, (new.scope, new.store, new.key, new.head, new.first, new.seq, new.signature))


def note_file(store: Store, file: str, writer: str, written_at: int) -> None:
    """Note when a file of another store, which was merged here, was written."""
    store.connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", (file, writer, written_at))


def files_written(store: Store) -> dict[str, int]:
    """Return when the newest file of each store that was merged here was written."""
    return dict(store.connection.execute("SELECT store, max(written_at) FROM files GROUP BY store"))


_IDENTITIES = "SELECT key, store, people, compared, introduction FROM identities ORDER BY key"
_SIGNATURES = "SELECT scope, store, key, head, first, seq, signature FROM signatures"
_PUT_IDENTITY = """
INSERT INTO identities VALUES (?, ?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE SET people=excluded.people, compared=max(compared, excluded.compared),
introduction=excluded.introduction
"""
_PUT_CONFIRMATION = """
INSERT INTO confirmations VALUES (?, ?, ?)
ON CONFLICT (signed_by, key) DO UPDATE SET confirmation=excluded.confirmation
"""
PUT_SIGNATURE = "INSERT INTO signatures VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
_DROP_SIGNATURE = "DELETE FROM signatures WHERE scope=? AND store=? AND key=? AND head=? AND first=?"


def covering(signatures: Iterable[ChainSignature], rows: Mapping[bytes, Row]) -> tuple[ChainSignature, ...]:
    """Return those of `signatures` that cover a row which none of the longer ones by the same key covers."""
    needed: list[ChainSignature] = []
    covered: dict[str, set[bytes]] = {}
    for signed in sorted(signatures, key=lambda each: each.seq, reverse=True):
        already = covered.setdefault(signed.key, set())
        fresh = [row.hash for row in rows_under(signed, rows, stop=already)]
        if fresh:
            already.update(fresh)
            needed.append(signed)
    return tuple(needed)


def rows_under(signed: ChainSignature, rows: Mapping[bytes, Row], *, stop: Iterable[bytes] = ()) -> Iterable[Row]:
    """Yield the rows that a signature covers, the last first, up to one of `stop`."""
    row = rows.get(signed.head)
    while row is not None and row.hash not in stop and row.seq >= signed.first:
        yield row
        row = rows.get(row.prev) if row.prev is not None else None


def with_people(identity: Identity, people: Iterable[str], *, compared: bool) -> Identity:
    """Return `identity` with more people, and compared if it was so or is now."""
    return replace(
        identity,
        people=tuple(sorted({*identity.people, *people})),
        compared=identity.compared or compared,
    )
