"""Interviews, time and drafts, a command at a time."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from app.commands.drafting import save_draft
from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from tests.app.cli.conftest import Run, everything, looking_into
from tests.helpers.inspections import PASSPHRASE


def test_an_interview_is_begun_recorded_listed_and_removed(run: Run, lead: Path) -> None:
    begun = run("interview", "begin", lead, "BRO-001", "--person", "Case manager", "--began", "2011-11-29T10:30")
    assert begun.out == "Interview 1 of BRO-001 begins 2011-11-29 10:30.\n"
    recorded = run("interview", "record", lead, "BRO-001", "1", "--minutes", "45")
    assert recorded.out == "Interview 1: Case manager, 2011-11-29 10:30, 45 min\n"
    assert "was so already" in run("interview", "record", lead, "BRO-001", "1", "--minutes", "45").out
    assert run("interview", "list", lead, "BRO-001").out == recorded.out
    assert json.loads(run("interview", "list", lead, "BRO-001", "--json").out) == [
        {"number": 1, "person": "Case manager", "began": "2011-11-29T10:30", "minutes": 45}
    ]
    assert run("interview", "list", lead, "BRO-001", "--assessor", "PA").out == "PA has no interview on BRO-001.\n"
    assert run("interview", "remove", lead, "BRO-001", "1").out == "Interview 1 of BRO-001 is removed.\n"
    assert run("interview", "list", lead, "BRO-001").out == "LI has no interview on BRO-001.\n"
    assert run("interview", "begin", lead, "BRO-001").out.startswith("Interview 2 of BRO-001 begins ")


def test_an_interview_begins_now_unless_said_otherwise(run: Run, lead: Path) -> None:
    before = dt.datetime.now().astimezone().replace(second=0, microsecond=0, tzinfo=None)
    run("interview", "begin", lead, "BRO-001")
    (found,) = json.loads(run("interview", "list", lead, "BRO-001", "--json").out)
    assert before <= dt.datetime.fromisoformat(found["began"]) <= dt.datetime.now().astimezone().replace(tzinfo=None)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("begin", "BRO-001", "--began", "yesterday"), 1, "'yesterday' is no day and time."),
        (("begin", "BRO-777"), 1, "There is no case BRO-777"),
        (("record", "BRO-001", "1", "--minutes", "5"), 1, "There is no interview 1 of LI on BRO-001."),
        (("record", "BRO-001", "one"), 2, "invalid int value"),
        (("remove", "BRO-001", "1"), 1, "There is no interview 1 of LI on BRO-001."),
        (("remove", "BRO-001"), 2, "required"),
        (("list", "BRO-001", "--assessor", "ZZ"), 1, "There is no assessor ZZ"),
    ],
)
def test_what_is_no_interview_is_refused(
    run: Run, lead: Path, arguments: tuple[str, ...], code: int, message: str
) -> None:
    before = everything(lead)
    done = run("interview", arguments[0], lead, *arguments[1:])
    assert (done.code, done.out) == (code, "")
    assert message in done.err
    assert everything(lead) == before


def test_time_adds_up(run: Run, lead: Path) -> None:
    assert run("time", lead, "BRO-001", "1").out == "BRO-001 of LI: 1 minute spent.\n"
    assert run("time", lead, "BRO-001", "24").out == "BRO-001 of LI: 25 minutes spent.\n"
    assert run("time", lead, "BRO-001", "5", "--assessor", "PA").out == "BRO-001 of PA: 5 minutes spent.\n"
    assert json.loads(run("case", "show", lead, "BRO-001", "--json").out)["seconds"] == 1500
    assert run("time", lead, "BRO-001", "-5").code in (1, 2)
    assert run("time", lead, "BRO-001", "soon").code == 2


def test_drafts_are_listed_without_being_recorded_and_kept_when_asked(run: Run, lead: Path) -> None:
    session = open_inspection(lead, Secrets(passphrase=PASSPHRASE))
    save_draft(session, case_id="BRO-001", question="1.1.10", field="note", text="Half a sen")
    save_draft(session, case_id="BRO-001", question="", field="why", text="The file was")
    save_draft(session, case_id="BRO-001", question="", field="change_reason", text="A late")
    session.close()
    before = everything(lead)
    # Both may be typed in one millisecond, so their order is not claimed.
    assert set(run("drafts", "list", lead).lines) == {
        "note, 1.1.10 of BRO-001, by LI: Half a sen",
        "why, BRO-001, by LI: The file was",
        "change_reason, BRO-001, by LI: A late",
    }
    fields = [draft["field"] for draft in json.loads(run("drafts", "list", lead, "--json").out)]
    assert sorted(fields) == ["change_reason", "note", "why"]
    assert everything(lead) == before
    kept = run("drafts", "keep", lead)
    assert kept.err == "Recovered the note that was being typed at 1.1.10 of BRO-001.\n"
    assert kept.lines[-1] == "All else that was being typed is recorded."
    assert set(kept.lines[:-1]) == {
        "Waits until BRO-001 is marked as complete: The file was",
        "Waits for `case explain BRO-001`, or Enter in the window: A late",
    }
    with looking_into(lead) as looked:
        assert looked.judgement("BRO-001", "1.1.10", "LI").note == "Half a sen"
    # Half a reason is about a change after an earlier completion.
    run("case", "complete", lead, "BRO-001", "--why", "The file was withdrawn.")
    assert run("drafts", "list", lead).out == "Nothing is being typed.\n"
    session = open_inspection(lead, Secrets(passphrase=PASSPHRASE))
    save_draft(session, case_id="BRO-001", question="", field="change_reason", text="A late")
    session.close()
    # Another reason leaves the draft of the window; one that contains it removes the draft.
    run("case", "explain", lead, "BRO-001", "--why", "Evidence came.")
    assert run("drafts", "list", lead).lines == ["change_reason, BRO-001, by LI: A late"]
    explained = run("case", "explain", lead, "BRO-001", "--why", "A late file.")
    assert explained.out == "Recorded why BRO-001 has changed.\n"
    assert run("drafts", "list", lead).out == "Nothing is being typed.\n"
    assert run("drafts", "keep", lead).out == "All that was being typed is recorded.\n"
