"""Reading CSV files and workbooks, and refusing what is neither."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.errors import AbovelineError, DataError, KnownError
from app.exchange.importers.formats.package import MAX_UNPACKED_BYTES
from app.exchange.importers.sheets import MAX_BYTES, MAX_ROWS, read_table
from tests.app.exchange.importers.files import Lines, csv_table, ods, package, repacked, workbook


def as_lists(path: Path) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.number, row.cells) for row in read_table(path).rows]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_commas_semicolons_and_tabs_separate_cells(tmp_path: Path, separator: str) -> None:
    table = csv_table(tmp_path, separator.join(("reference", "note")) + "\n" + separator.join(("B-1", '"a, b; c"')))
    assert table.headings == ("reference", "note")
    assert table.rows[0].cells == ("B-1", "a, b; c")


def test_a_separator_inside_a_quoted_heading_does_not_decide(tmp_path: Path) -> None:
    assert csv_table(tmp_path, '"a,b,c";d\n1;2').headings == ("a,b,c", "d")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_accents_survive_each_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("reference,note\nB-1,Siân\u2019s café\n".encode(encoding))
    assert as_lists(path) == [(2, ("B-1", "Siân\u2019s café"))]


def test_row_numbers_are_those_the_spreadsheet_shows(tmp_path: Path) -> None:
    table = csv_table(tmp_path, '\na,b\n1,"two\nlines"\n\n,\n2,x\n')
    assert table.heading_row == 2
    assert [(row.number, row.cells) for row in table.rows] == [(3, ("1", "two\nlines")), (6, ("2", "x"))]


def test_the_line_that_names_the_separator_is_obeyed_and_not_counted(tmp_path: Path) -> None:
    table = csv_table(tmp_path, "sep=;\r\na;b,c\r\n1;2\r\n")
    assert table.headings == ("a", "b,c")
    assert table.rows[0].number == 2


def test_short_rows_are_filled_with_blanks(tmp_path: Path) -> None:
    assert csv_table(tmp_path, "a,b,c\n1\n").rows[0].cells == ("1", "", "")


def test_a_workbook_gives_dates_whole_numbers_and_yes_or_no(tmp_path: Path) -> None:
    moment = dt.datetime(2011, 5, 17, 9, 30)  # noqa: DTZ001 a spreadsheet's times have no zone
    lines = [("when", "age", "looked after", "share", "at"), (dt.date(2011, 5, 17), 16.0, True, 0.5, moment)]
    path = workbook(tmp_path / "t.xlsx", {"Data": lines})
    assert as_lists(path) == [(2, ("2011-05-17", "16", "yes", "0.5", "2011-05-17 09:30:00"))]


def test_a_workbook_s_first_visible_sheet_with_content_is_read_wherever_the_table_starts(tmp_path: Path) -> None:
    sheets: dict[str, Lines] = {
        "Lists": [("code",), ("x",)],
        "Empty": [],
        "Cases": [("a", "b"), (1, 2), ("", ""), (3, "")],
    }
    path = workbook(tmp_path / "t.xlsx", sheets, top=4, left=2, hidden="Lists")
    table = read_table(path)
    assert table.heading_row == 5
    assert table.headings == ("a", "b")
    assert as_lists(path) == [(6, ("1", "2")), (8, ("3", ""))]


def test_a_workbook_is_known_by_its_content_not_its_name(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", {"A": [("a",), ("1",)]}).rename(tmp_path / "t.csv")
    assert as_lists(path) == [(2, ("1",))]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \r\n \n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b",,\n,\n", "is empty"),
        (b"reference,age\n", "but no rows"),
        (b"1,2\n3,4\n", "no heading row"),
        (b"a,b\n1,\x002\n", "NUL bytes"),
        (b"a,b\n\x81\x8d,1\n", "neither UTF-8 nor Windows-1252"),
        (b'a,b\n1,2\n1,"open\n3,4\n', "past row 2"),
        (b"a,b\n1," + b"x" * 1_400_000, "past row 1"),
        (b"%PDF-1.7 a,b", "is a PDF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "older Office format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
        (b"PK\x03\x04 not really", "damaged or not a workbook"),
    ],
)
def test_a_file_without_a_table_is_refused_with_what_is_wrong_and_what_to_do(
    tmp_path: Path, data: bytes, words: str
) -> None:
    path = tmp_path / "given.csv"
    path.write_bytes(data)
    with pytest.raises(DataError, match=words) as refused:
        read_table(path)
    assert str(refused.value).startswith("given.csv ")
    wrong, remedy = str(refused.value).split(". ")
    assert wrong
    assert remedy.endswith(".")


def test_a_missing_file_and_a_folder_are_troubles_of_the_environment(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There is no file"):
        read_table(tmp_path / "none.csv")
    with pytest.raises(KnownError, match="is a folder"):
        read_table(tmp_path)
    # To Windows, a name that is too long is one that no file has.
    with pytest.raises(KnownError, match=r"cannot be read|There is no file"):
        read_table(tmp_path / ("x" * 5000))
    with pytest.raises(KnownError, match="cannot be read"):
        read_table(tmp_path / "a\0b")


def test_unclear_headings_are_listed_together(tmp_path: Path) -> None:
    with pytest.raises(DataError) as refused:
        csv_table(tmp_path, "Looked after,,looked_after,x,X\n1,2,3,4,5\n")
    assert [str(problem) for problem in refused.value.problems] == [
        'row 1, column "looked_after": Two columns have the heading "Looked after". Rename or remove one of them.',
        'row 1, column "X": Two columns have the heading "x". Rename or remove one of them.',
    ]


def test_cells_beyond_the_headings_are_refused_row_by_row(tmp_path: Path) -> None:
    with pytest.raises(DataError) as refused:
        csv_table(tmp_path, "a,b\n1,2\n1,Asset start, core\n1,2,,\n1,2,3,4\n")
    assert [(str(problem.where), str(problem.what)) for problem in refused.value.problems] == [
        ("row 3", "This row has more cells (3) than there are headings (2)."),
        ("row 5", "This row has more cells (4) than there are headings (2)."),
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('case,q,note\nA,1,"left open\nB,2,fine\nC,3,over 5"\nD,4,x\n', "row 2, column C"),
        ('case,q,note\nA,1,"left open\nB,2,fine, thanks"\nC,3,x\n', "row 2, column C"),
        ('case,q,r\n"A,1,x\nB,2,y\nC",3,z\n', "row 2, column A"),
    ],
)
def test_rows_that_an_open_quotation_mark_put_into_a_cell_are_refused(tmp_path: Path, text: str, where: str) -> None:
    with pytest.raises(DataError, match="In some cells there may be rows") as refused:
        csv_table(tmp_path, text)
    assert [str(problem.where) for problem in refused.value.problems] == [where]
    assert 'reads like a row of its own: "B,2,' in str(refused.value.problems[0].what)


def test_a_line_in_a_cell_with_one_separator_is_warned_of(tmp_path: Path) -> None:
    table = csv_table(tmp_path, 'case,note\nA,"left open\nB,fine 5"\nC,x\n')
    assert [problem.severity for problem in table.problems] == ["warning"]
    assert 'reads like a row of its own: "B,fine 5"' in str(table.problems[0].what)


@pytest.mark.parametrize("text", ["in words, with commas, and more, yes\nand, on, another, line", "a\n\nb", "a\nb,"])
def test_lines_of_prose_in_a_cell_are_taken_as_they_are(tmp_path: Path, text: str) -> None:
    table = csv_table(tmp_path, f'case,q,note\nA,1,"{text}"\n')
    assert table.problems == ()
    assert table.rows[0].cells[2] == text


def test_absurd_sizes_are_refused(tmp_path: Path) -> None:
    assert len(csv_table(tmp_path, "a\n" + "1\n" * MAX_ROWS).rows) == MAX_ROWS
    with pytest.raises(DataError, match="more than 20,000 rows"):
        csv_table(tmp_path, "a\n" + "1\n" * (MAX_ROWS + 1))
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(DataError, match="larger than 20 MB"):
        read_table(path)


def changed_workbook(tmp_path: Path, old: bytes, new: bytes) -> Path:
    """A workbook of one date and one number, with `old` replaced by `new` in its sheet."""
    path = workbook(tmp_path / "t.xlsx", {"A": [("a", "b"), (dt.date(2011, 5, 17), 7)]})
    data = repacked(
        path.read_bytes(), lambda name, part: part.replace(old, new) if name.endswith("sheet1.xml") else part
    )
    assert data != repacked(path.read_bytes(), lambda _, part: part)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b'r="B2"', b'r="B1048577"', "damaged"),
        (b'r="B2"', b'r="ZZZ2"', "as far as row 2 and column 18,278"),
        (b'<row r="2"', b'<row r="90000000"', "as far as row 90,000,000"),
        (b"<v>40680</v>", b"<v>nan</v>", "damaged"),
        (b"</sheetData>", b"", "damaged"),
        (b'<c r="B2"><v>7', b'<c r="B2" t="s"><v>7000', "damaged"),
    ],
)
def test_workbooks_that_would_harm_the_reader_are_refused(tmp_path: Path, old: bytes, new: bytes, words: str) -> None:
    # Without places of their own, the cells of the second row follow its number.
    path = changed_workbook(tmp_path, old, new)
    if b"row" in old:
        data = repacked(path.read_bytes(), lambda _, part: part.replace(b'r="A2" ', b"").replace(b'r="B2"', b""))
        path.write_bytes(data)
    with pytest.raises(DataError, match=words):
        read_table(path)


def test_blank_formatted_cells_far_down_do_no_harm(tmp_path: Path) -> None:
    path = changed_workbook(tmp_path, b"</sheetData>", b'<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>')
    assert as_lists(path) == [(2, ("2011-05-17", "7"))]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("word/document.xml", "is a Word document"),
        ("xl/workbook.bin", "is a binary workbook"),
        ("content.xml", "is an OpenDocument file"),
        ("other.xml", "is not a workbook"),
    ],
)
def test_packages_that_are_no_workbook_are_named_for_what_they_are(tmp_path: Path, part: str, words: str) -> None:
    path = package(tmp_path / "t.xlsx", part, b"<x/>")
    with pytest.raises(DataError, match=words):
        read_table(path)


@pytest.mark.slow
def test_an_empty_workbook_and_one_that_unpacks_to_too_much_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", {"A": []})
    with pytest.raises(DataError, match="no visible sheet"):
        read_table(path)
    package(path, "xl/workbook.xml", bytes(MAX_UNPACKED_BYTES + 1))
    with pytest.raises(DataError, match="holds more than 200 MB"):
        read_table(path)


def read_bytes(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.csv"
        path.write_bytes(data)
        try:
            table = read_table(path)
        except AbovelineError:
            return
        assert table.rows
        assert all(len(row.cells) == len(table.headings) for row in table.rows)


@given(st.binary(max_size=300))
@example(b'sep="\na\n1')
@example(b"sep=\n\n")
def test_any_bytes_give_a_table_or_a_sentence(data: bytes) -> None:
    read_bytes(data)


@given(st.text(alphabet='ab1,;\t"\r\n =', max_size=60))
def test_any_text_gives_a_table_or_a_sentence(text: str) -> None:
    read_bytes(b"a,b\n" + text.encode())


@pytest.fixture(scope="module")
def sound_workbook(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("books") / "t.xlsx"
    return workbook(path, {"A": [("a", "b"), (dt.date(2011, 5, 17), 7.5), ("x", True)]}).read_bytes()


@given(data=st.data())
def test_any_damage_to_a_workbook_gives_a_table_or_a_sentence(sound_workbook: bytes, data: st.DataObject) -> None:
    def damage(name: str, part: bytes) -> bytes:
        if name != target:
            return part
        at = data.draw(st.integers(0, len(part) - 1))
        new = data.draw(st.sampled_from((b"", b"<", b">", b'"', b"9", b"-", b"A", b"1e300", b"\xff")))
        return part[:at] + new + part[at + data.draw(st.integers(0, 12)) :]

    target = data.draw(st.sampled_from(("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml")))
    read_bytes(repacked(sound_workbook, damage))


@given(at=st.integers(0, 4000), byte=st.integers(0, 255))
def test_any_damage_to_the_package_gives_a_table_or_a_sentence(sound_workbook: bytes, at: int, byte: int) -> None:
    at %= len(sound_workbook)
    read_bytes(sound_workbook[:at] + bytes([byte]) + sound_workbook[at + 1 :])


def test_no_text_of_a_cell_is_cut_off_in_any_format(tmp_path: Path) -> None:
    note = "x" * 150_000
    in_csv = csv_table(tmp_path, f"reference,note\nA-1,{note}\n")
    in_ods = read_table(ods(tmp_path / "long.ods", [("reference", "note"), ("A-1", note)]))
    assert [row.cells[1] for table in (in_csv, in_ods) for row in table.rows] == [note, note]
    with pytest.raises(DataError):
        csv_table(tmp_path, f"reference,note\nA-1,{note * 7}\n")
    with pytest.raises(DataError):
        read_table(ods(tmp_path / "long.ods", [("reference", "note"), ("A-1", note * 7)]))
