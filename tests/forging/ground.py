"""An inspection to attack: a lead and three assessors who have merged, and everything that a forger may have of it."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.commands.answering import record_judgement
from app.session.session import Session
from app.store.journal import Row, heads
from app.store.signatures import Signatures
from app.store.signing import Signer
from tests.forging.contents import ME, Content
from tests.helpers.forging import Forger, a_signer
from tests.helpers.inspections import FIRST_MORNING, Clock, exported, handed_out, joined, merge, small_inspection

NEW_STORE = "ee" * 16


@dataclass(slots=True)
class Ground:
    """The laptops by person, and what PA, who has the inspection's key, can read of all of them.

    Attributes:
        laptops: The open laptops. The lead's and QA's are attacked.
        signer: PA's own key.
        stranger: A key that no laptop has.
        honest: Everything signed in the lead's last file.
        rows: Every row, by store and case, in order.
    """

    folder: Path
    laptops: dict[str, Session]
    signer: Signer
    honest: Signatures
    chance: random.Random
    stranger: Signer = field(default_factory=lambda: a_signer(77))
    rows: dict[tuple[str, str], list[Row]] = field(default_factory=dict)

    def id_of(self, person: str) -> str:
        """The id of a person's store."""
        return self.laptops[person].store.id

    def chain(self, store: str, scope: str) -> list[Row]:
        """A chain as everybody has it."""
        return self.rows.get((store, scope), [])

    def forger(self, store: str, signer: Signer, people: Sequence[str] = (ME,)) -> Forger:
        """Somebody who writes files as `store`, signed with a key."""
        return Forger.beside(
            self.laptops["LI"].store, store, written_at=FIRST_MORNING, signer=signer, people=tuple(people)
        )

    def row(self, content: Content, store: str, *, at: int | None = None) -> Row:
        """A row with a content, at the end of a store's chain or after its row number `at`; 0 begins the chain."""
        key, value = content.make(self.chance)
        chain = self.chain(store, key.case_id)
        before = chain[: len(chain) if at is None else min(at, len(chain))]
        last = before[-1] if before else None
        versions = [row for rows in self.rows.values() for row in rows if row.key == key]
        wins = self.chance.random() < 0.7
        hlc = max((row.hlc for rows in self.rows.values() for row in rows), default=0) + self.chance.randint(1, 1 << 30)
        return Row(
            *(store, last.seq + 1 if last else 1, last.hash if last else None, hlc, FIRST_MORNING + 1000),
            *(content.author, key, value, tuple(row.hash for row in heads(versions)) if wins else (), content.act),
        )

    def after(self, row: Row) -> list[Row]:
        """The rows of the chain up to `row`, which ends it."""
        known = self.chain(row.store, row.key.case_id)
        return [*known[: row.seq - 1], row]

    def state(self) -> str:
        """A digest of everything that the attacked laptops have on disk and remember."""
        digest = hashlib.sha256()
        for person in ("LI", "QA"):
            store = self.laptops[person].store
            for (table,) in store.connection.execute("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name"):
                for row in store.connection.execute(f"SELECT * FROM {table}"):
                    digest.update(repr(row).encode())
            digest.update((store.folder / "keys.json").read_bytes())
        return digest.hexdigest()

    def writes(self) -> int:
        """How many changes the connections of the attacked laptops have written; no refusal may add one."""
        return sum(self.laptops[person].store.connection.total_changes for person in ("LI", "QA"))

    def close(self) -> None:
        for session in self.laptops.values():
            session.close()


def prepare(folder: Path, seed: int) -> Ground:
    """Make the laptops, let each record something, and merge all of it everywhere."""
    folder.mkdir(parents=True, exist_ok=True)
    clock = Clock()
    lead = small_inspection(folder / "lead", clock=clock).session
    lead.set_current_assessor("LI")
    laptops = {"LI": lead}
    for person in ("PA", "LA", "QA"):
        handout = handed_out(lead, folder / f"for-{person}.assessment")
        laptops[person] = joined(handout, folder / person, assessor=person, clock=clock)
    for number, person in enumerate(("LI", "PA", "LA"), 1):
        for case in ("BRO-001", "BRO-002"):
            for question in ("1.1.01", f"1.1.0{number}"):
                record_judgement(laptops[person], case_id=case, question=question, answer="yes", assessor=person)
                record_judgement(laptops[person], case_id=case, question=question, note=f"By {person}", assessor=person)
    for person in ("PA", "LA", "QA"):
        merge(lead, exported(laptops[person], folder / f"{person}.assessment"))
    everything = exported(lead, folder / "everything.assessment")
    for person in ("PA", "LA", "QA"):
        merge(laptops[person], everything)
    from app.commands.sharing import check_file

    honest = check_file(everything, lead.store.key, lead.store.inspection).signed
    assert honest is not None
    made = Ground(folder, laptops, laptops["PA"].store.signer(), honest, random.Random(seed))
    for row in sorted(lead.store.rows(), key=lambda each: each.seq):
        made.rows.setdefault((row.store, row.key.case_id), []).append(row)
    return made
