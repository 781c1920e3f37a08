"""A data export in the log: a file that holds the inspection's data unencrypted, written by a lead.

Item: 32 random hexadecimal digits.

Value: `format`, `pseudonymised`, `hash`: an export of data.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass

from app.framework.model import Framework
from app.message import Message, counted
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, as_recorded

_ITEM = re.compile(r"[0-9a-f]{32}", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_FORMAT = re.compile(r"[a-z][a-z0-9-]{0,19}", re.ASCII)


@dataclass(frozen=True, slots=True)
class DataExport:
    """One export of data. The row of the journal says who made it, and when.

    Attributes:
        format: The name of its format, for example "sqlite".
        pseudonymised: Whether pseudonyms replaced references and names, and free text was left out.
        hash: The SHA-256 of the file in hexadecimal; of a folder, that of its list of files and their hashes.
    """

    format: str
    pseudonymised: bool
    hash: str


def new_data_export_key() -> RecordKey:
    """Return the key of a new export, which no other laptop gives to one of its own."""
    return DATA_EXPORT.key(item=secrets.token_hex(16))


def _decode(_item: str, plain: Plain) -> DataExport:
    if not isinstance(plain, dict) or plain.keys() != {"format", "pseudonymised", "hash"}:
        raise TypeError("a data export has a format, a hash, and is pseudonymised or not")
    name, pseudonymised, digest = plain["format"], plain["pseudonymised"], plain["hash"]
    if not isinstance(name, str) or not isinstance(pseudonymised, bool) or not isinstance(digest, str):
        raise TypeError("a data export has a format, a hash, and is pseudonymised or not")
    return DataExport(name, pseudonymised, digest)


def _fits(_framework: Framework, _item: str, export: DataExport) -> bool:
    return _FORMAT.fullmatch(export.format) is not None and _HASH.fullmatch(export.hash) is not None


def _in_words(_framework: Framework, _item: str, export: DataExport) -> Message:
    values = {"format": as_recorded(export.format), "hash": as_recorded(export.hash[:12])}
    if export.pseudonymised:
        return Message("{format}, with pseudonyms, hash {hash}", **values)
    return Message("{format}, with references and free text, hash {hash}", **values)


DATA_EXPORT = RecordKind[DataExport](
    name="data export",
    tag="export",
    while_signed_off=True,
    lead_only=True,
    counted=lambda count: counted(count, one="1 data export", many="{n} data exports"),
    decode=_decode,
    encode=lambda export: {
        "format": export.format,
        "pseudonymised": export.pseudonymised,
        "hash": export.hash,
    },
    fits_item=lambda _framework, item: _ITEM.fullmatch(item) is not None,
    fits=_fits,
    in_words=_in_words,
    title=lambda _framework, _item: Message("data export"),
    nullable=False,
    of_case=False,
    since=4,
)
