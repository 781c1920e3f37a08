"""Decide which rows of files may be merged: signed by the store that they name, which is whose it says it is.

Records of the lead count only from a lead's store, and an assessor's own records only from a store of theirs or of a
lead. Nothing is read or written here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.errors import DataError, Problem
from app.message import Message
from app.records.assessor import ASSESSOR
from app.records.inspection import INSPECTION
from app.store.assessment_file import AssessmentFile
from app.store.confirming import UnconfirmedError, UnsignedError
from app.store.journal import Row, row_named
from app.store.roles import beyond_role, makes_lead
from app.store.signatures import ChainSignature, Confirmation, Introduction
from app.store.signing import same_fingerprint
from app.store.trust import Identity, Trust, covering, is_leads, rows_under, with_people

_NOT_MERGED = "A file is not fit to be merged, so none was. The store is unchanged."


@dataclass(frozen=True, slots=True)
class Admission:
    """The things that a merge learns of other stores, beside their rows.

    Attributes:
        introduced: Stores that are believed from now on, or with more people, for the first time.
        identities: Everything to remember of stores, `introduced` among it.
        confirmations: Leads' words that are new here.
        chains: Signatures over chains to keep.
        superseded: Signatures that others cover now.
        is_leads: Whether this laptop's store is a lead's.
        unsigned: How many of the new rows nobody signed.
    """

    introduced: tuple[Identity, ...] = ()
    identities: tuple[Identity, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
    chains: tuple[ChainSignature, ...] = ()
    superseded: tuple[ChainSignature, ...] = ()
    is_leads: bool = False
    unsigned: int = 0


def set_up_by(rows: Iterable[Row]) -> str | None:
    """Return the id of the store that made the inspection; None where its first row is not among `rows`."""
    first = min((row for row in rows if INSPECTION.matches(row.key)), key=lambda row: row.order, default=None)
    return first.store if first is not None else None


def admit(
    trust: Trust,
    known: Mapping[bytes, Row],
    files: Sequence[AssessmentFile],
    *,
    confirmed: Collection[str] = (),
    unsigned: bool = False,
) -> Admission:
    """Return what merging the files teaches of other stores.

    Args:
        trust: The knowledge that this laptop has of the others.
        known: The rows that it has, by hash.
        files: The files, of which the rows that are not known are judged.
        confirmed: Fingerprints that a person has compared.
        unsigned: Whether a person agreed to merge changes that nobody signed.

    Raises:
        UnconfirmedError: Nothing else is wrong than that a laptop has to be confirmed.
        UnsignedError: Nothing else is wrong than that changes are unsigned.
        DataError: A file holds rows that are not by the store that they name, or that its person may not record.
    """
    return _Judge(trust, known, files, confirmed, unsigned=unsigned).admission()


class _Judge:
    """One decision: the stores that are believed, which are leads', and who signed which new row."""

    def __init__(
        self,
        trust: Trust,
        known: Mapping[bytes, Row],
        files: Sequence[AssessmentFile],
        confirmed: Collection[str],
        *,
        unsigned: bool,
    ) -> None:
        self.trust = trust
        self.files = files
        self.confirmed = confirmed
        self.unsigned = unsigned
        self.rows = {**known, **{row.hash: row for file in files for row in file.rows}}
        self.new = {row.hash: row for file in files for row in file.rows if row.hash not in known}
        signed = [file.signed for file in files if file.signed is not None]
        self.introductions = {each.key: each for one in signed for each in one.introductions}
        self.confirmations = tuple(
            dict.fromkeys([*trust.confirmations, *(c for one in signed for c in one.confirmations)])
        )
        self.chains = tuple(dict.fromkeys([*trust.chains, *(each for one in signed for each in one.chains)]))
        self.signers = self._signers()
        self.writers = {one.writer for one in signed}
        self.identities = dict(trust.identities)
        self.introduced: dict[str, Identity] = {}
        self.founder = set_up_by(known.values() or self.rows.values())
        self.team = {row.key.item for row in self.rows.values() if ASSESSOR.matches(row.key)}
        self.lead_people = {row.key.item for row in known.values() if makes_lead(row)}
        self.new_leads = [row for row in self.new.values() if makes_lead(row)]
        self.asked: dict[str, Introduction] = {}
        self.problems: list[Problem] = []

    def admission(self) -> Admission:
        """Return what is learnt.

        Raises:
            DataError: As `admit`.
        """
        self._check_statements()
        self._settle()
        self._introduce()
        unsigned = self._judge_rows()
        if self.problems:
            raise DataError(_NOT_MERGED, self.problems)
        if self.asked:
            raise UnconfirmedError(self.asked.values(), forgotten=self.trust.refused)
        if unsigned and not self.unsigned:
            raise UnsignedError({str(file.path): _count(file, unsigned) for file in self.files})
        keep = covering(self.chains, self.rows)
        old = set(self.trust.chains)
        before = self.trust.identities
        return Admission(
            tuple(self.introduced.values()),
            tuple(each for key, each in self.identities.items() if before.get(key) != each),
            tuple(
                each for each in self.confirmations if each not in self.trust.confirmations and self.is_lead(each.by)
            ),
            tuple(each for each in keep if each not in old),
            tuple(old.difference(keep)),
            is_leads=self.trust.own_key is not None and self.is_lead(self.trust.own_key),
            unsigned=len(unsigned),
        )

    def is_lead(self, key: str) -> bool:
        """Return whether a store is a lead's: the one that made the inspection, or one lead's own, and compared."""
        return is_leads(self.identities.get(key), self.founder, self.lead_people)

    def _signers(self) -> dict[bytes, frozenset[str]]:
        """Return the keys that signed each new row."""
        nobody: frozenset[str] = frozenset()
        found = dict.fromkeys(self.new, nobody)
        # Almost every row has the same few sets of signers, which are shared.
        more: dict[tuple[frozenset[str], str], frozenset[str]] = {}
        for signed in self.chains:
            # The rows before a known one are known.
            for row in rows_under(signed, self.new):
                before = found[row.hash]
                if signed.key not in before:
                    key = (before, signed.key)
                    found[row.hash] = more.get(key) or more.setdefault(key, before | {signed.key})
        return found

    def _check_statements(self) -> None:
        """Note files whose signatures are over other rows than those that they hold, or of a key with two stores."""
        for file in self.files:
            if file.signed is None:
                continue
            for signed in file.signed.chains:
                head = self.rows.get(signed.head)
                if head is None or (head.store, head.key.case_id, head.seq) != (signed.store, signed.scope, signed.seq):
                    self._refuse(file, Message("a signature is over rows that are not in it"))
                    break
            for each in file.signed.introductions:
                known = self.identities.get(each.key) or self.introductions[each.key]
                if known.store != each.store:
                    self._refuse(file, Message("a laptop's key names another laptop"))
                    break

    def _settle(self) -> None:
        """Believe what leads' stores say of others, which may make further stores leads'."""
        before: object = None
        while before != (before := (dict(self.identities), set(self.lead_people))):
            for said in self.confirmations:
                # A word from before a store was forgotten comes back with other laptops' files.
                if self.is_lead(said.by) and said.key not in (self.trust.own_key, *self.trust.refused):
                    self._believe(said.store, said.key, said.people, compared=said.compared)
            self.lead_people |= {
                row.key.item for row in self.new_leads if any(self.is_lead(key) for key in self._bound(row))
            }

    def _believe(self, store: str, key: str, people: Iterable[str], *, compared: bool) -> None:
        said = self.introductions.get(key)
        had = self.identities.get(key)
        if had is None:
            had = Identity(store, key, (), compared, said)
        if had.store == store and (had.introduction or said):
            self.identities[key] = with_people(had, people, compared=compared)

    def _introduce(self) -> None:
        """Believe stores that introduce themselves, where nobody else has that person's place; note the others."""
        signing = frozenset[str]().union(*set(self.signers.values()))
        for key, said in self.introductions.items():
            if key == self.trust.own_key:
                continue
            had = self.identities.get(key)
            people = set(said.people) - set(had.people if had else ())
            named = any(same_fingerprint(text, key) for text in self.confirmed)
            believed = named or key in self.trust.anchors
            if not believed and ((had and not people) or (key not in signing and key not in self.writers)):
                continue
            free = key not in self.trust.refused and (self.trust.open or self._is_free(said, people, had))
            if believed or free:
                self._believe(said.store, key, said.people, compared=believed)
                if self.identities[key] != had:
                    self.introduced[key] = self.identities[key]
                self._settle()
            elif key in signing:
                self.asked[key] = said

    def _is_free(self, said: Introduction, people: Collection[str], had: Identity | None) -> bool:
        """Return whether a store may be believed unasked: it is the first of one member of the team."""
        others = [each for key, each in self.identities.items() if key != said.key]
        if had is not None or len(said.people) != 1 or any(each.store == said.store for each in others):
            return False
        return self.team.issuperset(people) and not any(person in each.people for person in people for each in others)

    def _bound(self, row: Row) -> list[str]:
        """Return the keys by which a row counts as signed: of the store that it names, or of a lead's store."""
        return [
            key
            for key in sorted(self.signers[row.hash])
            if (each := self.identities.get(key)) and (each.store == row.store or self.is_lead(key))
        ]

    def _judge_rows(self) -> list[Row]:
        """Note the rows that may not be merged, the first of each file; return those that nobody signed."""
        unsigned: dict[bytes, Row] = {}
        # A few fields of a row decide whether it may be recorded, and most rows of a file have them in common.
        sound: set[tuple[object, ...]] = set()
        for file in self.files:
            for row in file.rows:
                if row.hash not in self.new:
                    continue
                own_time = row.key.item == row.store
                same = (self.signers[row.hash], row.store, row.key.kind, row.key.owner, row.author, row.act, own_time)
                if same in sound:
                    continue
                keys = self._bound(row)
                if not keys and self._may_be_unsigned(row):
                    unsigned[row.hash] = row
                elif fault := self._fault(row, keys):
                    self._refuse(file, fault)
                    break
                elif keys and not self.asked:
                    sound.add(same)
        return list(unsigned.values())

    def _may_be_unsigned(self, row: Row) -> bool:
        """Return whether nobody signed a row, and its store may have recorded it before it had a key."""
        if self.trust.whole or self.signers[row.hash]:
            return False
        if row.store == self.trust.store and row.seq > self.trust.own_unsigned.get(row.key.case_id, 0):
            return False
        keys = {key for key, each in self.identities.items() if each.store == row.store}
        signed = (each for each in self.chains if each.store == row.store and each.scope == row.key.case_id)
        return all(row.seq < each.first for each in signed if each.key in keys)

    def _fault(self, row: Row, keys: Sequence[str]) -> Message | None:
        """Return why a row may not be merged; None where it may, or its laptop has to be confirmed first."""
        if not keys:
            if any(key in self.asked for key in self.signers[row.hash]):
                return None
            return Message("{row} is not signed by the laptop that it names", row=row_named(row))
        if any(self.is_lead(key) for key in keys):
            return None
        faults = [beyond_role(row, self.identities[key].people) for key in keys]
        if None in faults or any(key in self.asked for key in keys):
            return None
        for key in keys:
            # A lead's store that nobody has compared yet may turn out to be a lead's.
            by = self.identities[key]
            said = self.introductions.get(key) or by.introduction
            if said is not None and len(by.people) == 1 and by.people[0] in self.lead_people:
                self.asked[key] = said
                return None
        return faults[0]

    def _refuse(self, file: AssessmentFile, fault: Message) -> None:
        if str(file.path) not in [str(each.where) for each in self.problems]:
            self.problems.append(
                Problem(str(file.path), "is unsound inside: {fault}.", "Ask the person it is from.", fault=fault)
            )


def _count(file: AssessmentFile, rows: Iterable[Row]) -> int:
    hashes = {row.hash for row in rows}
    return sum(row.hash in hashes for row in file.rows)
