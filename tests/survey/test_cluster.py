"""Dask: the same rows in the same order, also when workers are lost in the middle."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from survey.many import folder_of, pipe, timeless

from vmcoreinfo_fmt import MissingPackageError, survey
from vmcoreinfo_fmt.survey import cluster as module

distributed = pytest.importorskip(
    "distributed", reason="distributed is not installed: pip install 'vmcoreinfo-fmt[dask]'"
)


@pytest.fixture(scope="module")
def local() -> Iterator[Any]:
    """A scheduler and two workers, each a process of this machine."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50, host="127.0.0.1"
    ) as cluster:
        yield cluster


@pytest.fixture
def dumps(tmp_path: Path) -> list[str]:
    return folder_of(tmp_path / "dumps", 200)


def test_dask_has_the_rows_of_one_process_in_the_same_order(local: Any, dumps: list[str]) -> None:
    with module.Cluster(local.scheduler_address, at_once=7) as engine:
        assert timeless(engine.rows(dumps)) == timeless(survey.Here().rows(dumps))
        assert list(engine.rows([])) == []


def test_a_lost_worker_loses_no_row(local: Any, dumps: list[str]) -> None:
    with module.Cluster(local.scheduler_address, at_once=5) as engine:
        rows = []
        for row in engine.rows(dumps):
            rows.append(row)
            if len(rows) == 20:
                pids = engine._client.run(os.getpid)
                os.kill(next(iter(pids.values())), signal.SIGKILL)
    assert timeless(rows) == timeless(survey.Here().rows(dumps))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes that are files")
def test_a_dump_that_hangs_costs_its_row(local: Any, dumps: list[str], tmp_path: Path) -> None:
    descriptor = pipe(tmp_path / "pipe")
    names = [*dumps[:10], str(tmp_path / "pipe"), *dumps[10:]]
    with module.Cluster(local.scheduler_address, time_limit=3) as engine:
        called: list[int] = []
        rows = list(engine.rows(names, idle=lambda: called.append(1)))
        assert len(called) > 1, "whoever waits can do something else"
    os.close(descriptor)
    assert [row["source"] for row in rows] == names
    assert [number for number, row in enumerate(rows) if row["health"] == "too slow"] == [10]


def test_what_dask_gives_up_on_has_rows(dumps: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    class GivenUp:
        def result(self, timeout: float | None) -> None:
            raise distributed.KilledWorker("read_there-1", SimpleNamespace(address="tcp://127.0.0.1:2"), 4)

        def cancel(self) -> None:
            pass

    monkeypatch.setattr(distributed, "Client", lambda *_, **__: type("C", (), {"nthreads": lambda _: {}})())
    engine = module.Cluster("tcp://127.0.0.1:1", at_once=3)
    monkeypatch.setattr(engine, "_given", lambda _: GivenUp())
    rows = list(engine.rows(dumps[:8]))
    assert [row["source"] for row in rows] == dumps[:8]
    assert {(row["health"], row["error_kind"]) for row in rows} == {("fatal", "WorkerLost")}


def test_without_dask_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(MissingPackageError, match=r"vmcoreinfo-fmt\[dask\]") as caught:
        module.Cluster("tcp://127.0.0.1:1")
    assert (caught.value.package, caught.value.extra) == ("distributed", "dask")
