"""Describe one kind of record: its value, its form in the journal, and its wording for people.

Each kind has a module of its own beside this one, with the type of its values and one `RecordKind`. The rest of the
program reads the kind and never asks which one it is, so a new kind is one new module and one line in the registry.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from app.framework.model import Framework
from app.message import Message, joined
from app.records.key import RecordKey
from app.records.limits import TextPart, is_day, key_fault

T = TypeVar("T")

# Plain data, as JSON can hold it: None, bool, int, str, list or dict.
Plain = Any

NOTHING = Message("nothing")


def as_recorded(text: str | int) -> Message:
    """Return recorded text as a message. It has no wording of the program's, so it is the same in every language."""
    return joined("", (text,))


def day_as_recorded(text: str) -> Message:
    """Return recorded text as a message. A day in it, YYYY-MM-DD, is a value, so each language writes it in its way."""
    return joined("", (dt.date.fromisoformat(text) if is_day(text) else text,))


def decode_text(_item: str, plain: Plain) -> str:
    """Return a value that is a text in the journal too.

    Raises:
        TypeError: The data is something else.
    """
    if not isinstance(plain, str):
        raise TypeError("the value is text")
    return plain


def no_item(_framework: Framework, item: str) -> bool:
    """Return whether `item` is empty: for kinds with one record in a case, or one for each assessor."""
    return not item


def any_item(_framework: Framework, item: str) -> bool:
    """Return whether `item` names anything: for kinds whose items the framework does not list."""
    return bool(item)


def text_as_recorded(_framework: Framework, _item: str, value: object) -> Message:
    """Describe a value by its own text, or as the day that it is."""
    return NOTHING if value == "" else day_as_recorded(str(value))


def _no_subject(_item: str) -> str:
    return ""


@dataclass(frozen=True, eq=False, kw_only=True)
class RecordKind(Generic[T]):
    """One kind of record. `T` is the type of its values in memory.

    A record whose journal value is null holds nothing (any more): such a value is None here, and the functions below
    are never called with it.

    Attributes:
        name: The kind's name in code and in fault reports.
        tag: The kind's name in the journal. It is hashed with each row, so it never changes.
        counted: Returns "1 flag", "1,234 flags" for a number of records of this kind.
        decode: Makes a value of plain data; takes the key's item too. Raises ValueError, TypeError or LookupError for
            data of another shape.
        encode: Makes plain data of a value. `decode` gives the same value back.
        fits_item: Returns whether the framework has room for a record under this item.
        fits: Returns whether the framework has room for this value under this item.
        in_words: Describes a value under this item.
        title: Names the record under this item, for undo, history and merge pages. By default the item itself.
        full_title: Names it with all its words. By default as `title`.
        subject: Returns the question or fact that an item is about, empty where it is about neither.
        nothing: Describes a record that holds nothing.
        blank: The value that memory shows for a record that holds nothing.
        nullable: Whether a record of this kind can come to hold nothing.
        of_case: Whether it belongs to a case, and else to the inspection.
        owned: Whether it is one assessor's own.
        undoable: Whether undo reverses a change of it.
        moves_scores: Whether a change of it can change a score.
        can_conflict: Whether versions that differ wait for a ruling. Of others the highest version counts, unless
            they have a common value.
        combine: Returns the common value of versions that differ and do not wait for a ruling, from every version of
            the record with its hash and the hashes that it replaces, the oldest first.
        guarded: Whether a change based on a state that another connection has changed since is refused: the value is
            recorded whole, so it would overwrite that change.
        automatic: Whether the program records it while a person works. Such a record is not a person's last change.
        names_assessor: Whether its value is an assessor's code, or holds one.
        assessor_in: Returns the assessor's code in a value of a kind that names one, empty where it names none.
        while_signed_off: Whether it may be recorded while the inspection is signed off.
        lead_only: Whether only a lead's store may record it.
        lead_only_if: Returns whether only a lead's store may record a value; of a kind whose other values are
            anybody's.
        item_in_value: Whether `decode` makes the item part of the value, so that the same data under another item is
            another value.
        texts: The texts in a value, each with its greatest length.
        is_odd: Returns whether a value is one that no version of the program records, though its shape is right.
        since: The first number of the journal's format that has this kind.
    """

    name: str
    tag: str
    counted: Callable[[int], Message]
    decode: Callable[[str, Plain], T]
    encode: Callable[[T], Plain]
    fits_item: Callable[[Framework, str], bool]
    fits: Callable[[Framework, str, T], bool]
    in_words: Callable[[Framework, str, T], Message]
    title: Callable[[Framework, str], Message] | None = None
    full_title: Callable[[Framework, str], Message] | None = None
    subject: Callable[[str], str] = _no_subject
    nothing: Message = NOTHING
    blank: T | None = None
    nullable: bool = True
    of_case: bool = True
    owned: bool = False
    undoable: bool = False
    moves_scores: bool = False
    can_conflict: bool = True
    combine: Callable[[Sequence[tuple[bytes, tuple[bytes, ...], T]]], T] | None = None
    guarded: bool = False
    automatic: bool = False
    names_assessor: bool = False
    assessor_in: Callable[[T], str | None] = str
    while_signed_off: bool = False
    lead_only: bool = False
    lead_only_if: Callable[[T], bool] | None = None
    item_in_value: bool = False
    texts: tuple[TextPart[T], ...] = ()
    is_odd: Callable[[str, T], bool] | None = None
    since: int = 1

    def key(self, case_id: str = "", item: str = "", owner: str = "") -> RecordKey:
        """Return the key of one record of this kind."""
        return RecordKey(self.tag, case_id, item, owner)

    def matches(self, key: RecordKey) -> bool:
        """Return whether `key` is of this kind."""
        return key.kind == self.tag

    def is_leads(self, value: T | None) -> bool:
        """Return whether only a lead's store may record a value."""
        return self.lead_only or (self.lead_only_if is not None and value is not None and self.lead_only_if(value))

    def shown(self, value: T | None) -> T | None:
        """Return what memory shows for a recorded value."""
        return self.blank if value is None else value

    def to_plain(self, value: T | None) -> Plain:
        """Return a value as plain data, null where it is None."""
        return None if value is None else self.encode(value)

    def from_plain(self, item: str, plain: Plain) -> T | None:
        """Return the value that plain data holds under a key's `item`, None for null.

        Raises:
            ValueError, TypeError, LookupError: The data is not of this kind's shape.
        """
        return None if plain is None else self.decode(item, plain)

    def validate(self, framework: Framework, key: RecordKey, value: T | None) -> Message | None:
        """Return what is wrong with recording `value` under `key`, in a few words; None where nothing is."""
        if self.of_case != bool(key.case_id):
            return Message(
                "a record of kind {kind} has no place in scope {case}", kind=repr(key.kind), case=repr(key.case_id)
            )
        if self.owned != bool(key.owner):
            return Message("a record of kind {kind} with owner {code}", kind=repr(key.kind), code=repr(key.owner))
        if self.fits_item(framework, key.item) and (
            self.nullable if value is None else self.fits(framework, key.item, value)
        ):
            return None
        return self.misfit(key)

    def beyond_limits(self, key: RecordKey, value: T | None, *, times: int = 1) -> Message | None:
        """Return the limit that a record breaks, in a few words; None where it breaks none.

        Args:
            key: The record's key.
            value: Its value, which has the kind's shape.
            times: How many times the length that a person may record is allowed.
        """
        fault = key_fault(key, times)
        if fault is not None or value is None:
            return fault
        for part in self.texts:
            fault = part.fault(value, times)
            if fault is not None:
                return fault
        return self.misfit(key) if self.is_odd is not None and self.is_odd(key.item, value) else None

    def misfit(self, key: RecordKey) -> Message:
        """Return the fault of a value that `key` cannot have. The value stays out of it, since it may be text."""
        return Message("a value that {kind} {item} cannot have", kind=self.name, item=repr(key.item))

    def describe(self, framework: Framework, key: RecordKey, value: T | None) -> Message:
        """Describe a value in a person's words."""
        return self.nothing if value is None else self.in_words(framework, key.item, value)

    def name_of(self, framework: Framework, key: RecordKey) -> Message:
        """Return what a person calls the record under `key`: a question by its number, others by their words."""
        if self.title is None:
            return as_recorded(key.item or self.tag)
        return self.title(framework, key.item)

    def full_name_of(self, framework: Framework, key: RecordKey) -> Message:
        """Return the record's name with all its words, for a person who may be looking elsewhere."""
        return self.name_of(framework, key) if self.full_title is None else self.full_title(framework, key.item)

    def assessor_named(self, value: T | None) -> str | None:
        """Return the assessor whom a value names; None where it names none."""
        return self.assessor_in(value) or None if self.names_assessor and value is not None else None
