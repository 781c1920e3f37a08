"""The definitive answers of a calibration case, sealed until an assessor's own form of it is complete.

Item: empty.

Value: the definitive answers of the case, sealed, as Base64.
"""

from __future__ import annotations

import re

from app.message import Message
from app.records.kind import RecordKind, decode_text, no_item
from app.records.limits import LONGEST_TEXT, TextPart

_SEALED = re.compile(r"[A-Za-z0-9+/]+={0,2}", re.ASCII)


# The journal, its history and exports show every record. So the value is ciphertext in Base64, and no page or command
# shows the answers by accident. `app.store.sealing` says whom this keeps out and whom it does not.
CALIBRATION = RecordKind[str](
    name="calibration",
    tag="calibration",
    lead_only=True,
    counted=lambda _count: Message("the sealed answers"),
    texts=(TextPart(Message("the sealed answers"), LONGEST_TEXT, str),),
    decode=decode_text,
    encode=str,
    fits_item=no_item,
    fits=lambda _framework, _item, sealed: _SEALED.fullmatch(sealed) is not None,
    in_words=lambda _framework, _item, _sealed: Message("sealed"),
    title=lambda _framework, _item: Message("the definitive answers"),
    nothing=Message("none"),
    since=4,
)
