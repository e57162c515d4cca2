"""What rows become, and how it goes on after an interruption."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
import sys
from pathlib import Path

import jsonschema
import pytest
from survey.many import folder_of

import vmcoreinfo_fmt
from vmcoreinfo_fmt import MissingPackageError, VmcoreinfoError, survey
from vmcoreinfo_fmt.cli.survey_screen import print_groups
from vmcoreinfo_fmt.survey.resuming import unread
from vmcoreinfo_fmt.survey.sinks import CONTINUED, KINDS, kind_of, open_sink

PACKAGE = Path(vmcoreinfo_fmt.__file__).parent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vmcoreinfo_fmt.survey.columns import Row

ENDS = {kind: end for end, kind in reversed(KINDS.items())}


@pytest.fixture
def rows(tmp_path: Path) -> list[Row]:
    found = list(survey.Here().rows([*folder_of(tmp_path / "dumps", 30), 'no, "such"\nfile']))
    found[0]["kaslr_offset"] = (1 << 63) - 1
    found[1]["kaslr_offset"] = -(1 << 63)
    found[2]["complete"] = None
    return found


def needs(kind: str) -> None:
    for package in {"duckdb": ("duckdb", "pyarrow"), "parquet": ("pyarrow",)}.get(kind, ()):
        pytest.importorskip(package, reason=f"{package} is not installed: pip install 'vmcoreinfo-fmt[{kind}]'")


def written(path: Path, rows: list[Row], *, keep: bool = False) -> None:
    sink = open_sink(str(path), keep=keep)
    try:
        if keep:
            assert list(sink.kept()) is not None  # type: ignore[attr-defined]
        for row in rows:
            sink.add(row)
    finally:
        sink.close()


def kept(path: Path) -> list[Row]:
    sink = open_sink(str(path), keep=True)
    try:
        return list(sink.kept())  # type: ignore[attr-defined]
    finally:
        sink.close()


@pytest.mark.parametrize("kind", CONTINUED)
def test_rows_come_back_as_they_were_and_can_be_continued(kind: str, rows: list[Row], tmp_path: Path) -> None:
    needs(kind)
    path = tmp_path / f"rows{ENDS[kind]}"
    written(path, rows[:10])
    assert kept(path) == rows[:10]
    written(path, rows[10:], keep=True)
    assert kept(path) == rows
    written(path, rows[:2])
    assert kept(path) == rows[:2], "without keeping, what was there is replaced"


@pytest.mark.parametrize("kind", ["ndjson", "csv"])
def test_a_row_that_was_cut_is_dropped_wherever_it_was_cut(kind: str, rows: list[Row], tmp_path: Path) -> None:
    path = tmp_path / f"rows{ENDS[kind]}"
    written(path, rows[-1:])
    first = len(path.read_bytes())
    written(path, [*rows[-1:], *rows[-1:]])
    whole = path.read_bytes()
    for end in range(first, len(whole)):
        path.write_bytes(whole[:end])
        assert kept(path) == rows[-1:]
        assert len(path.read_bytes()) == first
        written(path, rows[-1:], keep=True)
        assert path.read_bytes() == whole


@pytest.mark.parametrize("kind", ["ndjson", "csv"])
def test_what_is_no_survey_is_not_continued(kind: str, rows: list[Row], tmp_path: Path) -> None:
    path = tmp_path / f"rows{ENDS[kind]}"
    for text in ("{}\n", "a,b\n1,2\n", "[1]\n", '"\xff"\n', "health,source\n"):
        path.write_text(text, encoding="latin-1")
        with pytest.raises(VmcoreinfoError, match="cannot be continued: its record 1 is not a row"):
            kept(path)
        assert path.read_text(encoding="latin-1") == text


@pytest.mark.parametrize("kind", ["sqlite", "duckdb"])
def test_a_database_of_other_columns_is_not_continued_and_other_tables_stay(
    kind: str, rows: list[Row], tmp_path: Path
) -> None:
    needs(kind)
    path = tmp_path / f"rows{ENDS[kind]}"
    if kind == "sqlite":
        database = sqlite3.connect(path)
    else:
        import duckdb

        database = duckdb.connect(str(path))  # type: ignore[assignment]
    database.execute("CREATE TABLE mine (a INTEGER)")
    database.execute("CREATE TABLE dumps (a INTEGER)")
    database.commit()
    database.close()
    with pytest.raises(VmcoreinfoError, match="has other columns"):
        kept(path)
    written(path, rows)
    assert kept(path) == rows
    path.write_bytes(b"no database, but longer than a header of one would be" * 100)
    with pytest.raises(VmcoreinfoError, match="cannot be written"):
        written(path, rows)


def test_rows_in_the_making_are_there_for_others(rows: list[Row], tmp_path: Path) -> None:
    for kind in ("ndjson", "sqlite"):
        path = tmp_path / f"rows{ENDS[kind]}"
        sink = open_sink(str(path))
        for row in rows:
            sink.add(row)
        sink.flush()
        if kind == "ndjson":
            assert len(path.read_text().splitlines()) == len(rows)
        else:
            database = sqlite3.connect(path)
            assert database.execute("SELECT count(*) FROM dumps").fetchone() == (len(rows),)
            database.close()
        sink.close()


def test_csv_is_for_spreadsheets_and_sqlite_for_questions(rows: list[Row], tmp_path: Path) -> None:
    written(tmp_path / "rows.csv", rows)
    with open(tmp_path / "rows.csv", newline="", encoding="utf-8") as file:
        read = list(csv.DictReader(file))
    assert [row["source"] for row in read] == [row["source"] for row in rows]
    assert read[0]["complete"] == "true"
    assert read[-1]["release"] == ""
    written(tmp_path / "rows.sqlite", rows)
    database = sqlite3.connect(tmp_path / "rows.sqlite")
    query = "SELECT release, count(*), sum(num_warnings) FROM dumps WHERE NOT complete IS NULL GROUP BY release"
    assert database.execute(query).fetchall()
    database.close()


def test_parquet_has_the_types_of_the_columns(rows: list[Row], tmp_path: Path) -> None:
    needs("parquet")
    from pyarrow import parquet

    path = tmp_path / "rows.parquet"
    sink = open_sink(str(path))
    for row in rows:
        sink.add(row)
    assert not path.exists(), "it appears when it is complete"
    sink.close()
    table = parquet.read_table(path)
    assert table.to_pylist() == rows
    names = {"text": "string", "integer": "int64", "real": "double", "boolean": "bool"}
    assert [str(field.type) for field in table.schema] == [names[kind] for kind in survey.COLUMNS.values()]
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["dumps", "rows.parquet"]


def test_ndjson_is_one_object_a_line(rows: list[Row], tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    written(path, rows)
    text = path.read_text(encoding="ascii")
    shapes = [json.loads(line) for line in text.splitlines()]
    assert [shape["source"] for shape in shapes] == [row["source"] for row in rows]
    schema = json.loads(
        (Path(vmcoreinfo_fmt.__file__).parent / "schemas" / "survey.schema.json").read_text(encoding="utf-8")
    )
    for shape in shapes:
        jsonschema.validate(shape, schema)
    assert next(iter(schema["properties"])) == "format"
    assert [name for name in schema["properties"] if not name.endswith("_exact")] == ["format", *survey.COLUMNS]
    assert (shapes[0]["kaslr_offset"], shapes[0]["kaslr_offset_exact"]) == ((1 << 63) - 1, str((1 << 63) - 1))
    assert "kaslr_offset_exact" not in shapes[2]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**shapes[0], "size": "1"}, schema)


def test_a_table_has_exact_integers_and_types(rows: list[Row], monkeypatch: pytest.MonkeyPatch) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    made = survey.table(iter(rows))
    assert made.to_pylist() == rows
    assert made.column_names == list(survey.COLUMNS)
    assert {made.schema.field(column).type for column in ("kaslr_offset", "cpus", "dump_time")} == {pyarrow.int64()}
    assert survey.table([]).schema == made.schema
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'vmcoreinfo-fmt\[parquet\]'"):
        survey.table(rows)


def test_lines_of_groups_obey_their_schema(
    rows: list[Row], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    schema = json.loads(
        (Path(vmcoreinfo_fmt.__file__).parent / "schemas" / "survey-group.schema.json").read_text(encoding="utf-8")
    )
    rows[0]["size"] = 1 << 60
    # Every column can be asked for, alone and with others.
    for columns in (*([column] for column in survey.COLUMNS), list(survey.COLUMNS)):
        groups = survey.Groups(columns)
        for row in rows:
            groups.add(row)
        print_groups(groups, "json")
        shapes = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        for shape in shapes:
            jsonschema.validate(shape, schema)
            assert [name for name in shape if not name.endswith("_exact")] == [
                "format",
                *columns,
                *("dumps", "bad", "bytes", "example"),
            ]
        assert sum(shape["dumps"] for shape in shapes) == len(rows)
    assert shapes[0]["bytes"] == shapes[0]["size"] == int(shapes[0]["bytes_exact"])
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**shapes[0], "version": 6}, schema)


def test_the_page_needs_no_other_host_and_runs_nothing(rows: list[Row], tmp_path: Path) -> None:
    rows[3]["source"] = rows[0]["release"] = "<script>alert(1)</script>\x1b[31m"
    path = tmp_path / "page.html"
    written(path, rows)
    page = path.read_text(encoding="utf-8")
    assert "Survey of 31 dumps" in page
    assert "6.1.0-test" in page
    assert not re.search(r"https?:|url\(|<script|<link|<img|@import|\x1b", page)
    assert "&lt;script&gt;" in page
    assert "default-src 'none'" in page
    written(path, [])
    assert "Survey of 0 dumps" in path.read_text(encoding="utf-8")


def test_a_name_says_what_is_written(tmp_path: Path) -> None:
    assert kind_of("a.b/ROWS.NDJSON") == "ndjson"
    with pytest.raises(VmcoreinfoError, match=r"rows\.xlsx ends in none of \.ndjson"):
        open_sink(str(tmp_path / "rows.xlsx"))
    with pytest.raises(OSError, match="No such file"):
        open_sink(str(tmp_path / "nothing" / "rows.csv"))


@pytest.mark.parametrize(("kind", "package"), [("parquet", "pyarrow"), ("duckdb", "pyarrow"), ("duckdb", "duckdb")])
def test_a_missing_package_is_named_with_its_extra(
    kind: str, package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if package == "pyarrow":
        needs(kind)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingPackageError, match=re.escape(f"vmcoreinfo-fmt[{kind}]")) as caught:
        open_sink(str(tmp_path / f"rows.{kind}"))
    assert (caught.value.package, caught.value.extra) == (package, kind)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("names", "done", "left"),
    [
        ("abcd", "", "abcd"),
        ("abcd", "ab", "cd"),
        ("abcd", "abcd", ""),
        ("aabb", "aab", "b"),
        ("abcd", "acd", "b"),
        ("bcd", "abc", "d"),
        ("axbcd", "abc", "xd"),
        ("", "abc", ""),
    ],
)
def test_what_is_done_is_left_out_of_what_is_read(names: str, done: str, left: str) -> None:
    assert "".join(unread(names, iter(done))) == left


def test_names_are_compared_as_rows_spell_them() -> None:
    assert list(unread(["a\udcff", "b"], iter(["a\\xff"]))) == ["b"]
