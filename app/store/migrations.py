"""The schema, as steps that are only ever added to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.store.database import SCHEMA_VERSION, database_errors
from app.store.schema_library import Database, Migrations
from app.store.sql_script import statements

if TYPE_CHECKING:
    from sqlite3 import Connection

schema = Migrations("aboveline")

# The journal is the record. Its rows are never changed or removed; `id` is only the order of arrival here.
JOURNAL = """
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    store TEXT NOT NULL CHECK (length(store) = 32),
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq >= 1),
    prev BLOB REFERENCES journal (hash) CHECK ((prev IS NULL) = (seq = 1)),
    hlc INTEGER NOT NULL CHECK (hlc > 0),
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    owner TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    replaces TEXT NOT NULL CHECK (json_type(replaces) = 'array'),
    act TEXT NOT NULL,
    reverses BLOB REFERENCES journal (hash),
    why TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_key ON journal (scope, kind, item, owner);
CREATE INDEX journal_by_chain ON journal (scope, store, seq);
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN SELECT raise(ABORT, 'the journal is kept'); END;
CREATE TRIGGER journal_stands BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'the journal stands'); END;
"""

# Worked out from the journal, and rebuildable from it. `version` is the row that counts for the key. References
# between them are checked at the end of a transaction: rows of a merge arrive in any order.
PROJECTIONS = """
CREATE TABLE inspection (
    item TEXT PRIMARY KEY, value TEXT, version BLOB NOT NULL REFERENCES journal (hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE assessors (
    code TEXT PRIMARY KEY, role TEXT NOT NULL CHECK (role IN ('lead', 'assessor')),
    version BLOB NOT NULL REFERENCES journal (hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE cases (
    reference TEXT PRIMARY KEY, in_sample INTEGER NOT NULL CHECK (in_sample IN (0, 1)),
    version BLOB NOT NULL REFERENCES journal (hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE profiles (
    reference TEXT NOT NULL REFERENCES cases (reference) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL, value TEXT, version BLOB NOT NULL REFERENCES journal (hash),
    PRIMARY KEY (reference, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE allocations (
    reference TEXT PRIMARY KEY REFERENCES cases (reference) DEFERRABLE INITIALLY DEFERRED,
    assessor TEXT REFERENCES assessors (code) DEFERRABLE INITIALLY DEFERRED,
    version BLOB NOT NULL REFERENCES journal (hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE facts (
    reference TEXT NOT NULL REFERENCES cases (reference) DEFERRABLE INITIALLY DEFERRED,
    fact TEXT NOT NULL,
    assessor TEXT NOT NULL REFERENCES assessors (code) DEFERRABLE INITIALLY DEFERRED,
    answer TEXT CHECK (answer IN ('yes', 'no')), version BLOB NOT NULL REFERENCES journal (hash),
    PRIMARY KEY (reference, fact, assessor)
) STRICT, WITHOUT ROWID;
CREATE TABLE judgements (
    reference TEXT NOT NULL REFERENCES cases (reference) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    assessor TEXT NOT NULL REFERENCES assessors (code) DEFERRABLE INITIALLY DEFERRED,
    answer TEXT CHECK (answer IN ('yes', 'no', 'na')),
    reasons TEXT NOT NULL CHECK (json_type(reasons) = 'array'),
    note TEXT NOT NULL, evidence TEXT NOT NULL, version BLOB NOT NULL REFERENCES journal (hash),
    PRIMARY KEY (reference, question, assessor)
) STRICT, WITHOUT ROWID;
CREATE TABLE ratings (
    reference TEXT NOT NULL REFERENCES cases (reference) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item LIKE '%/%'),
    value INTEGER CHECK (value BETWEEN 0 AND 4), version BLOB NOT NULL REFERENCES journal (hash),
    PRIMARY KEY (reference, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE completions (
    reference TEXT NOT NULL REFERENCES cases (reference) DEFERRABLE INITIALLY DEFERRED,
    assessor TEXT NOT NULL REFERENCES assessors (code) DEFERRABLE INITIALLY DEFERRED,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)), why TEXT NOT NULL,
    version BLOB NOT NULL REFERENCES journal (hash),
    PRIMARY KEY (reference, assessor)
) STRICT, WITHOUT ROWID;
CREATE TABLE rulings (
    reference TEXT NOT NULL REFERENCES cases (reference) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL,
    assessor TEXT REFERENCES assessors (code) DEFERRABLE INITIALLY DEFERRED,
    version BLOB NOT NULL REFERENCES journal (hash),
    PRIMARY KEY (reference, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE open_ends (
    kind TEXT NOT NULL, scope TEXT NOT NULL, item TEXT NOT NULL, owner TEXT NOT NULL,
    versions TEXT NOT NULL CHECK (json_type(versions) = 'array'),
    contested INTEGER NOT NULL CHECK (contested IN (0, 1)),
    PRIMARY KEY (kind, scope, item, owner)
) STRICT, WITHOUT ROWID;
"""

# Of this laptop only: never merged, never sent.
LOCAL = """
CREATE TABLE local (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE clock (id INTEGER PRIMARY KEY CHECK (id = 1), hlc INTEGER NOT NULL) STRICT;
CREATE TABLE heads (
    scope TEXT PRIMARY KEY, seq INTEGER NOT NULL, hash BLOB NOT NULL REFERENCES journal (hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE framework (
    id TEXT PRIMARY KEY, hash TEXT NOT NULL CHECK (length(hash) = 64), source TEXT NOT NULL
) STRICT;
CREATE TABLE drafts (
    reference TEXT NOT NULL, question TEXT NOT NULL, assessor TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('note', 'evidence')), text TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (reference, question, assessor, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE places (name TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT, WITHOUT ROWID;
CREATE TABLE receipts (
    file TEXT NOT NULL, merged_at INTEGER NOT NULL, store TEXT NOT NULL, rows INTEGER NOT NULL, new INTEGER NOT NULL
) STRICT;
INSERT INTO clock VALUES (1, 0);
"""


@schema()
def m001_journal_projections_and_local_tables(db: Database) -> None:
    """Create the first schema."""
    for script in (JOURNAL, PROJECTIONS, LOCAL):
        for statement in statements(script):
            db.execute(statement)


FLAGS_INTERVIEWS_TIMES = """
CREATE TABLE flags (
    reference TEXT NOT NULL REFERENCES cases (reference) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL CHECK (item LIKE '%/%'),
    assessor TEXT NOT NULL REFERENCES assessors (code) DEFERRABLE INITIALLY DEFERRED,
    text TEXT, settled INTEGER CHECK (settled IN (0, 1)), version BLOB NOT NULL REFERENCES journal (hash),
    PRIMARY KEY (reference, item, assessor),
    CHECK ((text IS NULL) = (settled IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE interviews (
    reference TEXT NOT NULL REFERENCES cases (reference) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1),
    assessor TEXT NOT NULL REFERENCES assessors (code) DEFERRABLE INITIALLY DEFERRED,
    person TEXT, began TEXT, minutes INTEGER CHECK (minutes >= 0), version BLOB NOT NULL REFERENCES journal (hash),
    PRIMARY KEY (reference, number, assessor),
    CHECK ((person IS NULL) = (began IS NULL) AND (person IS NULL) = (minutes IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE times (
    reference TEXT NOT NULL REFERENCES cases (reference) DEFERRABLE INITIALLY DEFERRED,
    store TEXT NOT NULL,
    assessor TEXT NOT NULL REFERENCES assessors (code) DEFERRABLE INITIALLY DEFERRED,
    seconds INTEGER NOT NULL CHECK (seconds >= 0), version BLOB NOT NULL REFERENCES journal (hash),
    PRIMARY KEY (reference, store, assessor)
) STRICT, WITHOUT ROWID;
"""

# The checks of an existing table cannot be changed, so its rows are moved to a new table. An empty question is the case
# itself, on which only a flag can be.
DRAFTS_OF_FLAGS = """
CREATE TABLE drafts_2 (
    reference TEXT NOT NULL, question TEXT NOT NULL, assessor TEXT NOT NULL,
    field TEXT NOT NULL
    CHECK (field IN ('note', 'evidence', 'flag/ask', 'flag/check', 'flag/good_practice', 'flag/lead')),
    text TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (reference, question, assessor, field),
    CHECK (question != '' OR field LIKE 'flag/%')
) STRICT, WITHOUT ROWID;
INSERT INTO drafts_2 SELECT reference, question, assessor, field, text, at FROM drafts;
DROP TABLE drafts;
ALTER TABLE drafts_2 RENAME TO drafts;
"""


@schema()
def m002_flags_interviews_and_times(db: Database) -> None:
    """Add flags, interviews and time spent; save text typed into a flag as a note is saved."""
    for script in (FLAGS_INTERVIEWS_TIMES, DRAFTS_OF_FLAGS):
        for statement in statements(script):
            db.execute(statement)


DRAFTS_OF_WHY = """
CREATE TABLE drafts_3 (
    reference TEXT NOT NULL, question TEXT NOT NULL, assessor TEXT NOT NULL,
    field TEXT NOT NULL
    CHECK (field IN ('note', 'evidence', 'flag/ask', 'flag/check', 'flag/good_practice', 'flag/lead', 'why')),
    text TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (reference, question, assessor, field),
    CHECK (CASE field WHEN 'why' THEN question = '' ELSE question != '' OR field LIKE 'flag/%' END)
) STRICT, WITHOUT ROWID;
INSERT INTO drafts_3 SELECT reference, question, assessor, field, text, at FROM drafts;
DROP TABLE drafts;
ALTER TABLE drafts_3 RENAME TO drafts;
"""


@schema()
def m003_drafts_of_why_something_stays_open(db: Database) -> None:
    """Save the explanation of what stays open in a case while it is typed."""
    for statement in statements(DRAFTS_OF_WHY):
        db.execute(statement)


# The projections before held values, a table for each kind of record, and `heads` the end of each chain. Tables that
# others refer to go last, since dropping one counts as deleting its rows.
OLD_PROJECTIONS = (
    *("open_ends", "profiles", "allocations", "rulings", "facts", "judgements", "ratings", "completions", "flags"),
    *("interviews", "times", "inspection", "cases", "assessors"),
)

# `rank` 0 is the version that counts. The journal alone says which versions no other replaces, so the table is filled
# from it: the highest first, as `app.store.journal.heads` orders them.
HEADS = """
ALTER TABLE heads RENAME TO chain_heads;
CREATE TABLE heads (
    scope TEXT NOT NULL, kind TEXT NOT NULL, item TEXT NOT NULL, owner TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank >= 0),
    row INTEGER NOT NULL REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (scope, kind, item, owner, rank)
) STRICT, WITHOUT ROWID;
INSERT INTO heads SELECT
    scope, kind, item, owner,
    row_number() OVER (PARTITION BY scope, kind, item, owner ORDER BY hlc DESC, store DESC, hash DESC) - 1,
    id
FROM journal
WHERE hash NOT IN (SELECT unhex(replaced.value) FROM journal, json_each(journal.replaces) AS replaced
    WHERE unhex(replaced.value) IS NOT NULL
);
CREATE INDEX heads_of_several ON heads (scope, kind, item, owner) WHERE rank = 1;
"""


@schema()
def m004_one_table_of_heads(db: Database) -> None:
    """Replace the tables of each kind of record by one table of each key's unreplaced versions."""
    for statement in (*(f"DROP TABLE {table};" for table in OLD_PROJECTIONS), *statements(HEADS)):
        db.execute(statement)


# `identities` are the stores that this laptop has met, by public key, and `confirmations` leads' words on them.
# `signatures` are other stores' signatures over their chains, to be passed on with the rows. `files` says when each
# file that was merged here was written. `unsigned` are the ends of this store's own chains when it had no key yet:
# its signatures do not cover the rows up to there.
SIGNATURES = """
CREATE TABLE identities (
    key TEXT PRIMARY KEY CHECK (length(key) = 64), store TEXT NOT NULL CHECK (length(store) = 32),
    people TEXT NOT NULL CHECK (json_type(people) = 'array'), compared INTEGER NOT NULL CHECK (compared IN (0, 1)),
    introduction TEXT NOT NULL CHECK (json_type(introduction) = 'array')
) STRICT, WITHOUT ROWID;
CREATE TABLE confirmations (
    signed_by TEXT NOT NULL, key TEXT NOT NULL, confirmation TEXT NOT NULL CHECK (json_type(confirmation) = 'array'),
    PRIMARY KEY (signed_by, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE signatures (
    scope TEXT NOT NULL, store TEXT NOT NULL, key TEXT NOT NULL,
    head BLOB NOT NULL REFERENCES journal (hash) DEFERRABLE INITIALLY DEFERRED,
    first INTEGER NOT NULL CHECK (first >= 1), seq INTEGER NOT NULL CHECK (seq >= first),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (scope, store, key, head, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE files (
    file TEXT PRIMARY KEY, store TEXT NOT NULL, written_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE unsigned (scope TEXT PRIMARY KEY, seq INTEGER NOT NULL CHECK (seq >= 1)) STRICT, WITHOUT ROWID;
INSERT INTO unsigned SELECT scope, seq FROM chain_heads;
INSERT OR IGNORE INTO local SELECT 'unsigned before', '1' WHERE EXISTS (SELECT 1 FROM journal);
"""


@schema()
def m005_signatures(db: Database) -> None:
    """Remember other stores' keys and signatures, and which rows were recorded before there were any."""
    for statement in statements(SIGNATURES):
        db.execute(statement)


# The receipts that this laptop gave for files that it merged, by the file's id. Of this laptop only.
RECEIPTS = """
CREATE TABLE given (file TEXT PRIMARY KEY, receipt TEXT NOT NULL CHECK (json_valid(receipt))) STRICT, WITHOUT ROWID;
"""


@schema()
def m006_receipts(db: Database) -> None:
    """Keep the receipts that this laptop gave."""
    for statement in statements(RECEIPTS):
        db.execute(statement)


DRAFTS_OF_REASONS = """
CREATE TABLE drafts_7 (
    reference TEXT NOT NULL, question TEXT NOT NULL, assessor TEXT NOT NULL,
    field TEXT NOT NULL
    CHECK (field IN (
        'note', 'evidence', 'flag/ask', 'flag/check', 'flag/good_practice', 'flag/lead', 'why', 'change_reason'
    )),
    text TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (reference, question, assessor, field),
    CHECK (
        CASE WHEN field IN ('why', 'change_reason') THEN question = '' ELSE question != '' OR field LIKE 'flag/%' END
    )
) STRICT, WITHOUT ROWID;
INSERT INTO drafts_7 SELECT reference, question, assessor, field, text, at FROM drafts;
DROP TABLE drafts;
ALTER TABLE drafts_7 RENAME TO drafts;
"""


@schema()
def m007_drafts_of_reasons_for_changes(db: Database) -> None:
    """Save the reason why a complete case has changed while it is typed."""
    for statement in statements(DRAFTS_OF_REASONS):
        db.execute(statement)


def migrate(connection: Connection, path: Path) -> None:
    """Bring the schema to this version, each step with its mark or not at all.

    Raises:
        KnownError: The disk cannot take it. The schema is as it was.
    """
    with database_errors(path):
        schema.apply(Database(connection))
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
