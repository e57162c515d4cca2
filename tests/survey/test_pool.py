"""Whatever engine reads them, dumps have the same rows in the same order, and none is lost."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from survey.many import folder_of, pipe, timeless

from vmcoreinfo_fmt import VmcoreinfoError, survey
from vmcoreinfo_fmt.survey import pool as module

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes that are files")


@pytest.fixture
def dumps(tmp_path: Path) -> list[str]:
    return folder_of(tmp_path / "dumps", 300)


def test_a_pool_has_the_rows_of_one_process_in_the_same_order(dumps: list[str]) -> None:
    expected = timeless(survey.Here().rows(dumps))
    assert len(expected) == 300
    for workers in (1, 3):
        with survey.Pool(workers) as pool:
            assert timeless(pool.rows(dumps)) == expected
            assert timeless(pool.rows(dumps[:5])) == expected[:5], "a pool can be used again"
            assert list(pool.rows([])) == []
    assert timeless(survey.rows(str(Path(dumps[0]).parent))) == expected


def test_relative_names_are_those_of_the_folder(dumps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(dumps[0]).parent)
    name = Path(dumps[0]).name
    with survey.Pool(1) as pool:
        assert [row["health"] for row in pool.rows([name])] == ["doubtful"]
    with survey.Pool(1, folder="/nonexistent") as pool:
        assert [row["health"] for row in pool.rows([name])] == ["unreadable"]


@posix
def test_a_dump_that_hangs_costs_its_row_and_its_time(dumps: list[str], tmp_path: Path) -> None:
    names = dumps[:]
    kept = []
    for place in (0, 40, 41, 303):
        kept.append(pipe(tmp_path / f"pipe-{place}"))
        names.insert(place, str(tmp_path / f"pipe-{place}"))
    with survey.Pool(2, time_limit=3) as pool:
        rows = list(pool.rows(names))
    for descriptor in kept:
        os.close(descriptor)
    assert [row["source"] for row in rows] == names
    slow = [row for row in rows if row["health"] == "too slow"]
    assert [str(row["source"]).rpartition("-")[2] for row in slow] == ["0", "40", "41", "303"]
    assert {(row["error_kind"], row["error"]) for row in slow} == {("TimeLimit", "not read within 3 seconds")}
    assert all(float(row["seconds"] or 0) >= 3 for row in slow)
    whole = [row for row in rows if row["health"] != "too slow"]
    assert timeless(whole) == timeless(survey.Here().rows(dumps))


def test_a_worker_that_is_killed_loses_no_row(dumps: list[str]) -> None:
    with survey.Pool(2) as pool:
        rows = []
        for row in pool.rows(dumps):
            rows.append(row)
            if len(rows) in (1, 50, 150):
                for worker in list(pool._workers.values()):
                    worker.process.kill()
    assert timeless(rows) == timeless(survey.Here().rows(dumps))


# A worker that reads as it always does, but for dumps of some names.
POISONED = """
import os, sys
sys.path[:] = sys.argv[4:]
from vmcoreinfo_fmt.survey import worker
real = worker.read
def read(name):
    if "poison" in name:
        os.kill(os.getpid(), 11)
    if "once" in name and not os.path.exists(name + ".seen"):
        open(name + ".seen", "w").close()
        os._exit(3)
    return real(name)
worker.read = read
worker.main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
"""


@posix
def test_a_dump_that_ends_its_process_twice_costs_its_row(
    dumps: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PROGRAM", POISONED)
    poison, once = str(tmp_path / "poison"), str(tmp_path / "once")
    names = [*dumps[:20], poison, *dumps[20:60], once, *dumps[60:]]
    with survey.Pool(2) as pool:
        rows = list(pool.rows(names))
    assert [row["source"] for row in rows] == names
    row = rows[20]
    assert (row["health"], row["error_kind"]) == ("fatal", "ProcessEnded")
    assert row["error"] == "two processes ended while they read it, by SIGSEGV"
    assert rows[61]["error"] == "No such file or directory", "what ended one process is read again"
    assert timeless(rows[:20]) == timeless(survey.Here().rows(dumps[:20]))
    assert [row["health"] for row in rows].count("fatal") == 1


def test_processes_that_do_not_start_are_an_error(dumps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PROGRAM", "raise SystemExit(7)")
    words = "do not start, the last one ended with exit status 7"
    with survey.Pool(1) as pool, pytest.raises(VmcoreinfoError, match=words):
        list(pool.rows(dumps))


@posix
def test_names_are_fetched_as_they_are_needed_even_while_one_hangs(
    dumps: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "WINDOW", 50)
    descriptor = pipe(tmp_path / "pipe")
    fetched = 0

    def endless() -> Iterator[str]:
        nonlocal fetched
        for fetched in count(1):
            yield str(tmp_path / "pipe") if fetched == 10 else dumps[fetched % 300]

    with survey.Pool(2, time_limit=3) as pool:
        called: list[int] = []
        rows = pool.rows(endless(), idle=lambda: called.append(fetched))
        health = [next(rows)["health"] for _ in range(30)]
        assert health[9] == "too slow"
        assert fetched <= 30 + 50
        assert len(called) > 1, "whoever waits can do something else"
    os.close(descriptor)


def test_what_is_not_waited_for_is_ended(dumps: list[str]) -> None:
    with survey.Pool(2) as pool:
        rows = pool.rows(dumps)
        next(rows)
        workers = list(pool._workers.values())
        assert workers
        del rows
        assert all(worker.process.returncode is not None for worker in workers)
        assert len(list(pool.rows(dumps))) == 300


@posix
def test_workers_end_with_the_process_that_started_them(tmp_path: Path) -> None:
    descriptor = pipe(tmp_path / "pipe")
    program = (
        "import os, sys, threading, time\n"
        "from vmcoreinfo_fmt import survey\n"
        "pool = survey.Pool(1)\n"
        "threading.Thread(target=lambda: list(pool.rows([sys.argv[1]])), daemon=True).start()\n"
        "while not any(pool._counters[:8]): time.sleep(0.01)\n"
        "print(pool._workers[0].process.pid, flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    line = [sys.executable, "-c", program, str(tmp_path / "pipe")]
    # The end of what it prints is the end of all processes that have that pipe: the worker's standard error is there.
    done = subprocess.run(
        line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False, env=environment()
    )
    os.close(descriptor)
    assert done.returncode == -signal.SIGKILL, done.stdout
    assert int(done.stdout) > 0


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def test_a_worker_says_nothing_on_standard_output(dumps: list[str]) -> None:
    program = "import sys; from vmcoreinfo_fmt import survey; print(len(list(survey.rows(sys.argv[1:]))))"
    line = [sys.executable, "-c", program, *dumps[:3]]
    done = subprocess.run(line, capture_output=True, text=True, check=True, env=environment())
    assert (done.stdout, done.stderr) == ("3\n", ""), "and a script needs no guard against being loaded again"


def test_rows_are_plain_values() -> None:
    row = survey.read("nothing")
    assert pickle.loads(pickle.dumps(row)) == row
