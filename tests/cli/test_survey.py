"""`vmcoreinfo survey`: as operators use it."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from command import Run
from survey.many import folder_of, pipe, timeless

from vmcoreinfo_fmt import survey
from vmcoreinfo_fmt.survey import engines


@pytest.fixture
def dumps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A folder of dumps below the current one."""
    monkeypatch.chdir(tmp_path)
    folder_of(tmp_path / "dumps", 40)
    return list(survey.names(["dumps"]))


def test_a_table_and_what_it_says_together(dumps: list[str], run: Run) -> None:
    lines = run("survey", "dumps").splitlines()
    assert lines[0].split() == ["health", "arch", "release", "size", "source"]
    for line, name in zip(lines[1:41], dumps, strict=True):
        assert name in line
    assert lines[1].split()[:3] == ["doubtful", "x86_64", "6.1.0-test"]
    assert lines[4].endswith(
        f"{dumps[3]}: starts with 6e 6f 20 64 75 6d 70, which is no known container, and no "
        "vmcoreinfo note or text was found in its 7 bytes"
    )
    assert "40 dumps, " in lines[42]
    assert "31 sound or doubtful" in lines[42]
    assert any(line.split()[:2] == ["6.1.0-test", "34"] for line in lines)
    assert run.err == ""


@pytest.mark.parametrize("engine", ["processes", "here"])
def test_json_and_csv_have_the_rows_in_order(engine: str, dumps: list[str], run: Run) -> None:
    expected = timeless(survey.Here().rows(dumps))
    rows = [json.loads(line) for line in run("survey", "dumps", "--json", "--engine", engine).splitlines()]
    assert {row.pop("format") for row in rows} == {1}
    assert timeless(rows) == expected
    table = list(csv.DictReader(io.StringIO(run("survey", "dumps", "--csv", "--engine", engine))))
    assert [row["source"] for row in table] == dumps


def test_rows_go_into_files_of_every_kind(dumps: list[str], run: Run) -> None:
    out = run("survey", "dumps", "-o", "rows.ndjson", "-o", "rows.csv", "-o", "rows.sqlite", "-o", "page.html")
    assert "40 dumps" in out
    assert "need a look" in out
    assert dumps[0] not in out
    rows = [json.loads(line) for line in Path("rows.ndjson").read_text().splitlines()]
    assert [row["source"] for row in rows] == dumps
    database = sqlite3.connect("rows.sqlite")
    assert [source for (source,) in database.execute("SELECT source FROM dumps ORDER BY rowid")] == dumps
    database.close()
    assert len(Path("rows.csv").read_text().splitlines()) == 41
    assert "Survey of 40 dumps" in Path("page.html").read_text()


def test_groups_are_counted(dumps: list[str], run: Run) -> None:
    out = run("survey", "dumps", "--group-by", "release, health")
    assert [line.split()[:3] for line in out.splitlines()[:2]] == [
        ["release", "health", "dumps"],
        ["6.1.0-test", "doubtful", "31"],
    ]
    first, *_ = [json.loads(line) for line in run("survey", "dumps", "--group-by", "release", "--json").splitlines()]
    assert (first["release"], first["dumps"], first["bad"], first["example"]) == ("6.1.0-test", 34, 3, dumps[0])
    table = list(csv.DictReader(io.StringIO(run("survey", "dumps", "--group-by", "release", "--csv"))))
    assert [row["dumps"] for row in table] == ["34", "6"]
    run("survey", "dumps", "--group-by", "version", status=2)
    assert "version is not a column, expected some of source, size" in run.err


def test_names_come_from_a_list(dumps: list[str]) -> None:
    for words, end in (["-"], "\n"), (["-0", "-"], "\0"):
        line = [sys.executable, "-m", "vmcoreinfo_fmt", "survey", "--json", *words]
        done = subprocess.run(line, input=end.join(dumps[:5]), capture_output=True, text=True, check=True)
        assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == dumps[:5]


def test_resuming_reads_no_dump_twice(dumps: list[str], run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(name: str) -> survey.Row:  # type: ignore[name-defined]
        read.append(name)
        if len(read) == 25:
            raise KeyboardInterrupt
        return survey.read(name)

    monkeypatch.setattr(engines, "read", counted)
    outputs = ("-o", "page.html", "-o", "rows.ndjson", "-o", "rows.sqlite")
    run("survey", "dumps", "--engine", "here", *outputs, status=130)
    assert "interrupted after 24 dumps; go on with --resume" in run.err
    assert len(Path("rows.ndjson").read_text().splitlines()) == 24
    out = run("survey", "dumps", "--engine", "here", "--resume", *outputs)
    assert "40 dumps" in out
    assert read == [*dumps[:25], *dumps[24:]], "only the one whose reading was interrupted is read again"
    rows = [json.loads(line) for line in Path("rows.ndjson").read_text().splitlines()]
    assert [row["source"] for row in rows] == dumps
    database = sqlite3.connect("rows.sqlite")
    assert database.execute("SELECT count(*) FROM dumps").fetchone() == (40,)
    database.close()
    assert "Survey of 40 dumps" in Path("page.html").read_text()
    read.clear()
    Path("dumps/vmcore-00001a").write_bytes(b"")
    run("survey", "dumps", "--engine", "here", "--resume", *outputs)
    assert read == ["dumps/vmcore-00001a"]
    rows = [json.loads(line) for line in Path("rows.ndjson").read_text().splitlines()]
    assert [row["source"] for row in rows] == [*dumps, "dumps/vmcore-00001a"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes that are files")
def test_a_survey_that_is_killed_goes_on_where_it_was(dumps: list[str], run: Run) -> None:
    descriptor = pipe(Path("pipe"))
    line = [sys.executable, "-m", "vmcoreinfo_fmt", "survey", "dumps", "pipe", "--json", "-o", "rows.ndjson"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        # They come while the pipe keeps the survey from its end.
        printed = [killed.stdout.readline() for _ in range(40)]
        while Path("rows.ndjson").read_text().count("\n") < 40:
            assert killed.poll() is None
        killed.send_signal(signal.SIGKILL)
    assert killed.returncode == -signal.SIGKILL
    os.close(descriptor)
    os.unlink("pipe")
    assert Path("rows.ndjson").read_text() == "".join(printed)
    Path("rows.ndjson").write_text("".join(printed[:30]) + printed[30][:50])
    run("survey", "dumps", "-o", "rows.ndjson", "--resume")
    rows = [json.loads(line) for line in Path("rows.ndjson").read_text().splitlines()]
    assert [row["source"] for row in rows] == dumps
    assert rows[:30] == [json.loads(line) for line in printed[:30]]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["dumps", "--resume"], "--resume needs a file whose rows can be kept"),
        (["dumps", "--resume", "-o", "page.html"], "--resume needs a file whose rows can be kept"),
        (["dumps", "-o", "rows.xlsx"], "rows.xlsx ends in none of .ndjson"),
        (["dumps", "-o", "nothing/rows.csv"], "nothing/rows.csv: No such file or directory"),
        (["dumps", "--workers", "0"], "0 is not a number of processes, expected 1 to 1024"),
        (["dumps", "--time-limit", "soon"], "soon is not a time, expected seconds"),
        (["dumps", "--engine", "here", "--time-limit", "5"], "--engine here cannot end a dump that hangs"),
        (["dumps", "--engine", "here", "--workers", "5"], "--workers is of --engine processes"),
        (["dumps", "--scheduler", "tcp://127.0.0.1:1"], "--scheduler is of --engine dask"),
        ([], "the following arguments are required: PATH"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_read(
    words: list[str], said: str, dumps: list[str], run: Run
) -> None:
    run("survey", *words, status=2)
    assert said in run.err
    assert sorted(os.listdir()) == ["dumps"]


def test_commands_for_a_dump_name_the_one_for_a_folder(dumps: list[str], run: Run) -> None:
    for words in (["show", "dumps"], ["dumps"], ["check", "dumps"], ["get", "dumps", "OSRELEASE"]):
        run(*words, status=2)
        assert run.err.endswith("dumps: Is a directory\ntry: vmcoreinfo survey dumps   reads every dump in a folder\n")
    shape = json.loads(run("notes", "--json", "dumps", status=2))
    assert shape["error"]["hint"].startswith("vmcoreinfo survey dumps ")


def test_nothing_to_survey_is_a_status(dumps: list[str], run: Run) -> None:
    Path("empty").mkdir()
    assert "0 dumps" in run("survey", "empty", "nothing*", status=1)
    assert "No such file or directory" in run("survey", "nothing")


def test_names_never_steer_the_terminal(dumps: list[str], run: Run) -> None:
    Path("dumps", "evil\x1b[31m\n").write_bytes(b"x")
    out = (
        run("survey", "dumps", "-o", "rows.ndjson")
        + run("survey", "dumps")
        + run("survey", "dumps", "--group-by", "source")
    )
    assert "evil\\x1b[31m\\n" in out
    assert "\x1b" not in out


def test_a_terminal_shows_how_far_it_is(dumps: list[str]) -> None:
    pty = pytest.importorskip("pty")
    parent, child = pty.openpty()
    line = [sys.executable, "-m", "vmcoreinfo_fmt", "survey", *["dumps"] * 60, "-o", "rows.ndjson"]
    environment = {**os.environ, "TERM": "xterm"}
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=child, env=environment) as process:
        os.close(child)
        said = b""
        try:
            while piece := os.read(parent, 1 << 16):
                said += piece
        except OSError:
            pass  # what Linux says at the end
        process.communicate()
    os.close(parent)
    assert process.returncode == 0
    assert b" dumps, " in said
    assert b" a second" in said
    assert said.endswith(b"\r\x1b[K"), "the line is taken away"
