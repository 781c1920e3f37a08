"""Wrong secrets are one sentence and change nothing; the recovery key opens everything of its inspection."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.commands.handing_out import hand_out
from app.commands.inspecting import change_passphrase
from app.commands.opening import open_inspection
from app.commands.sharing import export
from app.errors import DataError, KnownError
from app.folders import STORE_FILE
from app.message import Message
from app.store import assessment_file, key_file
from app.store.backup import back_up
from app.store.files import reason
from app.store.key_file import KeyFile
from app.store.keyring import LOG_MEMORY, Argon2, Secrets, Slot, new_inspection_key, new_recovery_key, seal, unlock
from app.store.lock import WriterLock
from app.store.opening import unlock_store
from app.store.slots import raise_slot
from tests.helpers.inspections import (
    HANDOUT,
    LOG_N,
    NEW_PASSPHRASE,
    PASSPHRASE,
    exported,
    handed_out,
    joined,
    row_hashes,
    small_inspection,
)

ID = "00" * 16


def bytes_of(folder: Path) -> dict[str, str]:
    """The hash of every file under `folder` but the log's index, in which readers leave their marks."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith("-shm")
    }


def mistyped(recovery_key: str) -> str:
    """The key with its first character typed wrong."""
    return ("A" if recovery_key[0] != "A" else "B") + recovery_key[1:]


WRONG: dict[str, Callable[[str], Secrets]] = {
    "wrong passphrase": lambda _: Secrets(passphrase="incorrect horse"),
    "empty passphrase": lambda _: Secrets(passphrase=""),
    "no secret": lambda _: Secrets(),
    "hand-out's passphrase": lambda _: Secrets(handout=HANDOUT),
    "recovery key of another inspection": lambda _: Secrets(recovery=new_recovery_key()),
    "mistyped recovery key": lambda key: Secrets(recovery=mistyped(key)),
    "half a recovery key": lambda key: Secrets(recovery=key[:19]),
    "recovery key that is none": lambda _: Secrets(recovery="pêl-droed 🗝"),
    "wrong passphrase and mistyped recovery key": lambda key: Secrets(passphrase="x", recovery=mistyped(key)),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_secret_is_one_sentence_and_changes_no_byte(tmp_path: Path, wrong: str) -> None:
    made = small_inspection(tmp_path / "lead")
    back_up(made.session.store)
    made.session.close()
    before = bytes_of(tmp_path)
    with pytest.raises(KnownError) as refused:
        open_inspection(tmp_path / "lead", WRONG[wrong](made.recovery_key))
    sentence = str(refused.value)
    assert "Nothing was changed" in sentence
    assert "\n" not in sentence
    assert made.recovery_key not in sentence
    assert bytes_of(tmp_path) == before
    open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE)).close()


@pytest.mark.parametrize("wrong", [wrong for wrong in WRONG if wrong != "hand-out's passphrase"])
def test_a_wrong_secret_joins_nothing(tmp_path: Path, wrong: str) -> None:
    made = small_inspection(tmp_path / "lead")
    file = handed_out(made.session, tmp_path / "all.assessment")
    made.session.close()
    before = bytes_of(tmp_path)
    offered = WRONG[wrong](made.recovery_key)
    offered = Secrets(handout=offered.passphrase, recovery=offered.recovery)
    with pytest.raises(KnownError, match=r"\. Nothing was changed"):
        joined(file, tmp_path / "laptop", secrets=offered)
    assert bytes_of(tmp_path) == before
    assert not (tmp_path / "laptop").exists()


def test_the_passphrase_of_a_laptop_does_not_open_a_handout(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead").session
    file = handed_out(session, tmp_path / "all.assessment")
    session.close()
    with pytest.raises(KnownError, match=r"It takes the hand-out's passphrase or the recovery key to open"):
        joined(file, tmp_path / "laptop", secrets=Secrets(passphrase=PASSPHRASE))


def test_an_export_offered_a_hand_outs_passphrase_says_that_the_recovery_key_opens_it(tmp_path: Path) -> None:
    made = small_inspection(tmp_path / "lead")
    file = exported(made.session, tmp_path / "out.assessment")
    made.session.close()
    with pytest.raises(KnownError, match=r"It takes the recovery key to open .*\. Nothing was changed"):
        joined(file, tmp_path / "laptop", secrets=Secrets(handout=HANDOUT))
    with pytest.raises(KnownError, match=r"The recovery key does not open .*\. Nothing was changed; look whether"):
        joined(file, tmp_path / "laptop", secrets=Secrets(recovery=new_recovery_key()))
    joined(file, tmp_path / "laptop", secrets=Secrets(recovery=made.recovery_key)).close()


def test_a_header_cannot_ask_for_one_secret_to_be_stretched_again_and_again() -> None:
    slot = seal("handout", "another passphrase", new_inspection_key(), ID, log_n=LOG_N)
    header = {"file": ID, "inspection": ID, "nonce": "00" * 12, "size": 0, "slots": [slot.as_json()] * 2}
    text = json.dumps(header).encode()
    with pytest.raises(DataError, match="was altered or damaged"):
        assessment_file._parse_header(Path("x"), text)


def test_an_empty_passphrase_protects_nothing_and_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="Enter a passphrase"):
        small_inspection(tmp_path / "lead", passphrase="")
    assert not (tmp_path / "lead").exists()
    session = small_inspection(tmp_path / "lead").session
    before = (tmp_path / "lead" / "keys.json").read_bytes()
    with pytest.raises(DataError, match="Enter a passphrase"):
        change_passphrase(session, "", log_n=LOG_N)
    with pytest.raises(KnownError, match="The passphrase is empty"):
        seal("passphrase", "", session.store.key, session.store.inspection, log_n=LOG_N)
    assert (tmp_path / "lead" / "keys.json").read_bytes() == before
    session.close()


def test_the_recovery_key_opens_the_store_the_exports_and_the_handout(tmp_path: Path) -> None:
    made = small_inspection(tmp_path / "lead")
    lead, key = made.session, made.session.store.key
    handout = handed_out(lead, tmp_path / "all.assessment")
    laptop = joined(handout, tmp_path / "laptop", assessor="PA")
    own = exported(laptop, tmp_path / "laptop.assessment")
    laptop.close()
    whole = exported(lead, tmp_path / "lead.assessment")
    rows = row_hashes(lead)
    lead.close()
    typed = Secrets(recovery=made.recovery_key)
    for folder in ("lead", "laptop"):
        session = open_inspection(tmp_path / folder, typed)
        assert row_hashes(session) == rows
        session.close()
    for file in (handout, own, whole):
        assert assessment_file.read(file).unlock(typed) == key
    again = joined(own, tmp_path / "again", secrets=typed, assessor="LA")
    assert row_hashes(again) == rows
    again.close()


def test_a_recovery_key_may_be_typed_as_it_is_read_aloud(tmp_path: Path) -> None:
    made = small_inspection(tmp_path / "lead")
    made.session.close()
    heard = made.recovery_key.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    open_inspection(tmp_path / "lead", Secrets(recovery=heard)).close()


def test_every_mistyped_character_of_a_recovery_key_is_noticed_before_a_slot_is_tried() -> None:
    key, recovery = new_inspection_key(), new_recovery_key()
    slot = seal("recovery", recovery, key, ID)
    for at, character in enumerate(recovery):
        if character == "-":
            continue
        other = "7" if character != "7" else "8"
        with pytest.raises(KnownError, match="mistyped"):
            unlock([slot], ID, Secrets(recovery=recovery[:at] + other + recovery[at + 1 :]), what=Message("it"))


def test_a_passphrase_composed_otherwise_is_the_same_passphrase() -> None:
    key = new_inspection_key()
    slot = seal("passphrase", "caf\u00e9", key, ID, log_n=LOG_N)
    assert unlock([slot], ID, Secrets(passphrase="cafe\u0301"), what=Message("it")) == key


def test_a_slot_opens_nothing_of_another_inspection() -> None:
    slot = seal("passphrase", "x", new_inspection_key(), ID, log_n=LOG_N)
    with pytest.raises(KnownError, match="does not open it"):
        unlock([slot], "11" * 16, Secrets(passphrase="x"), what=Message("it"))


def test_changing_the_passphrase_rewrites_the_key_file_and_nothing_else(tmp_path: Path) -> None:
    made = small_inspection(tmp_path / "lead")
    before = bytes_of(tmp_path / "lead")
    change_passphrase(made.session, NEW_PASSPHRASE, log_n=LOG_N)
    after = bytes_of(tmp_path / "lead")
    assert {name for name in before | after if before.get(name) != after.get(name)} == {"keys.json"}
    made.session.close()
    with pytest.raises(KnownError, match="The passphrase does not open"):
        open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE))
    for offered in (Secrets(passphrase=NEW_PASSPHRASE), Secrets(recovery=made.recovery_key)):
        open_inspection(tmp_path / "lead", offered).close()


def test_backups_open_with_the_new_passphrase_and_no_more_with_the_old_one(tmp_path: Path) -> None:
    made = small_inspection(tmp_path / "lead")
    backup = back_up(made.session.store)
    database = (backup / STORE_FILE).read_bytes()
    change_passphrase(made.session, NEW_PASSPHRASE, log_n=LOG_N)
    assert (backup / STORE_FILE).read_bytes() == database
    made.session.close()
    with pytest.raises(KnownError, match="The passphrase does not open"):
        open_inspection(backup, Secrets(passphrase=PASSPHRASE))
    for offered in (Secrets(passphrase=NEW_PASSPHRASE), Secrets(recovery=made.recovery_key)):
        open_inspection(backup, offered).close()


def test_a_backup_that_keeps_the_old_passphrase_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = small_inspection(tmp_path / "lead").session
    backup = back_up(session.store)
    sound = key_file.write

    def refuse(folder: Path, keys: KeyFile) -> None:
        if folder == backup:
            raise KnownError("It is read-only.")
        sound(folder, keys)

    monkeypatch.setattr(key_file, "write", refuse)
    with pytest.raises(KnownError, match=r"The passphrase is changed, but the backup in .* still opens with the old"):
        change_passphrase(session, NEW_PASSPHRASE, log_n=LOG_N)
    session.close()
    open_inspection(tmp_path / "lead", Secrets(passphrase=NEW_PASSPHRASE)).close()
    open_inspection(backup, Secrets(passphrase=PASSPHRASE)).close()


def test_a_passphrase_that_could_not_be_written_is_not_the_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = small_inspection(tmp_path / "lead").session
    keys, bytes_before = session.store.keys, (tmp_path / "lead" / "keys.json").read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(KnownError, match="no space left on device"):
        change_passphrase(session, NEW_PASSPHRASE, log_n=LOG_N)
    monkeypatch.undo()
    assert session.store.keys == keys
    assert (tmp_path / "lead" / "keys.json").read_bytes() == bytes_before
    assert sorted(path.name for path in (tmp_path / "lead").glob("*.part")) == []
    session.close()
    open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE)).close()


@pytest.mark.parametrize(
    "spoilt",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b"null",
        b'{"format": 1}',
        b'{"format": "x", "slots": []}',
        b"[" * 5000,
        json.dumps({"format": 0, "inspection": ID, "store": ID, "slots": []}).encode(),
    ],
    ids=["empty", "no fields", "a list", "no text", "null", "half", "odd format", "deep", "older than the first"],
)
def test_a_damaged_key_file_is_one_sentence(tmp_path: Path, spoilt: bytes) -> None:
    small_inspection(tmp_path / "lead").session.close()
    (tmp_path / "lead" / "keys.json").write_bytes(spoilt)
    with pytest.raises(KnownError, match="damaged, so the store cannot be unlocked"):
        open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE))


def test_a_key_file_of_a_newer_version_says_so(tmp_path: Path) -> None:
    small_inspection(tmp_path / "lead").session.close()
    path = tmp_path / "lead" / "keys.json"
    path.write_text(path.read_text().replace(f'"format": {key_file.FORMAT}', f'"format": {key_file.FORMAT + 1}'))
    with pytest.raises(KnownError, match="newer version"):
        open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE))


def test_a_reason_of_the_system_is_a_sentence_part() -> None:
    assert reason(OSError(28, "No space left on device")) == "no space left on device"


def scrypt_slot(secret: str, key: bytes, inspection: str, log_n: int = 14) -> Slot:
    """Return a slot as versions before Argon2id wrote it."""
    salt, nonce = b"s" * 16, b"n" * 12
    wrapping = hashlib.scrypt(secret.encode(), salt=salt, n=1 << log_n, r=8, p=1, dklen=32)
    bound = f"aboveline slot\0passphrase\0{inspection}".encode()
    return Slot("passphrase", salt, nonce, AESGCM(wrapping).encrypt(nonce, key, bound), log_n)


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """An inspection whose passphrase is stretched by scrypt, in a key file of the format of then."""
    session = small_inspection(tmp_path / "lead").session
    keys = session.store.keys
    slot = scrypt_slot(PASSPHRASE, session.store.key, keys.inspection)
    session.close()
    key_file.write(tmp_path / "lead", key_file.with_slot(keys, slot))
    return tmp_path / "lead"


def test_a_new_slot_is_made_with_the_parameters_of_rfc_9106_and_states_them(tmp_path: Path) -> None:
    slot = seal("passphrase", PASSPHRASE, new_inspection_key(), ID)
    assert slot.argon2 == Argon2(memory=64 * 1024, passes=3, lanes=4)
    assert Slot.from_json(slot.as_json()) == slot
    assert slot.as_json()["argon2id"] == {"memory": 65536, "passes": 3, "lanes": 4}


def test_an_earlier_slot_opens_and_gives_way_to_a_new_one_that_opens_as_well(earlier: Path) -> None:
    before = key_file.read(earlier)
    assert json.loads((earlier / "keys.json").read_bytes())["format"] == 1
    session = open_inspection(earlier, Secrets(passphrase=PASSPHRASE))
    after = session.store.keys
    session.close()
    assert [slot.argon2 for slot in after.slots if slot.kind == "passphrase"] == [Argon2(1 << LOG_MEMORY)]
    assert [slot for slot in after.slots if slot.kind == "recovery"] == [
        slot for slot in before.slots if slot.kind == "recovery"
    ]
    assert json.loads((earlier / "keys.json").read_bytes())["format"] == key_file.FORMAT
    open_inspection(earlier, Secrets(passphrase=PASSPHRASE)).close()
    with pytest.raises(KnownError, match="does not open"):
        open_inspection(earlier, Secrets(passphrase="another passphrase"))


@pytest.mark.parametrize("what", ["to read", "recovery key too", "another writes", "read-only"])
def test_an_earlier_slot_stays_where_it_cannot_or_should_not_be_changed(
    earlier: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    before = (earlier / "keys.json").read_bytes()
    secrets = Secrets(passphrase=PASSPHRASE, recovery="x" if what == "recovery key too" else None)
    if what == "read-only":

        def refuse(_path: Path, _data: bytes) -> None:
            raise KnownError("It could not be written.")

        monkeypatch.setattr(key_file, "write_whole", refuse)
    if what == "another writes":
        monkeypatch.setattr(WriterLock, "take", lambda _folder: (_ for _ in ()).throw(KnownError("In use.")))
    key = unlock_store(earlier, Secrets(passphrase=PASSPHRASE))
    if what == "to read":
        open_inspection(earlier, secrets, read_only=True).close()
    else:
        assert not raise_slot(earlier, key, secrets)
    assert (earlier / "keys.json").read_bytes() == before


@pytest.mark.parametrize(
    "cost",
    [
        {"memory": 1 << 19, "passes": 3, "lanes": 4},
        {"memory": 1 << 12, "passes": 3, "lanes": 4},
        {"memory": 65536, "passes": 11, "lanes": 4},
        {"memory": 65536, "passes": 2, "lanes": 4},
        {"memory": 65536, "passes": 3, "lanes": 0},
        {"memory": 65536, "passes": 3, "lanes": 17},
        {"memory": 65536.0, "passes": 3, "lanes": 4},
        {"memory": True, "passes": 3, "lanes": 4},
        {"memory": 65536, "passes": 3},
        [65536, 3, 4],
        None,
    ],
    ids=str,
)
def test_a_slot_that_asks_for_an_odd_derivation_is_none(cost: object) -> None:
    data = seal("passphrase", PASSPHRASE, new_inspection_key(), ID, log_n=LOG_N).as_json() | {"argon2id": cost}
    with pytest.raises(ValueError):
        Slot.from_json(data)


def test_a_file_with_a_slot_of_argon2id_is_of_a_format_that_earlier_versions_call_newer(tmp_path: Path) -> None:
    lead = small_inspection(tmp_path / "lead").session
    hand_out(lead, tmp_path / "out.assessment", passphrase=HANDOUT, log_n=LOG_N)
    export(lead, tmp_path / "export.assessment")
    lead.close()
    numbers = [(tmp_path / name).read_bytes()[10:12] for name in ("out.assessment", "export.assessment")]
    # An export has no passphrase, so that every version with its journal format reads it.
    assert numbers == [b"\0\2", b"\0\1"]
